import type { NumberAccount, Reading } from '../model/reading.ts';
import type { Span } from '../model/text.ts';
import { accountOf } from './account.ts';
import type { Binding } from './claims/binding.ts';
import { sentenceViews } from './claims/sentence/sentence-view.ts';
import { parseDay } from './dates/calendar.ts';
import { DateThread } from './dates/thread.ts';
import { withoutRetellings } from './events/retell.ts';
import { figureIds } from './figure-id.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Passage } from './lexicon/passage.ts';
import { passageOf, placeIn } from './lexicon/passage.ts';
import { readMentions } from './mentions/read-mentions.ts';
import { noticesOf } from './notices.ts';
import { inOneMood } from './one-mood.ts';
import { bareDollar, inDollars } from './quantities/bare-dollar.ts';
import { readPassage } from './read-passage.ts';
import { readBlocks } from './text/blocks.ts';
import { linesApart } from './text/lines.ts';
import type { TokenRange } from './text/sentences.ts';
import { readableTables } from './text/tables.ts';
import { toldIn } from './told.ts';

/** One article as the reader takes it: its Markdown as on disk and the day it speaks from. */
export interface ArticleText {
  readonly file: string;
  readonly slug: string;
  readonly source: string;
  /** ISO day against which relative dates are read. */
  readonly published: string;
  /** Its headline, read for whom the text tells of; nothing of it is in the reading. */
  readonly title?: string;
}

/** Why each slot of a figure is what it is, for `--explain`: in the order of the figures. */
export type Evidence = readonly Binding['evidence'][];

/**
 * Reads one article. The steps in order: Markdown to blocks · blocks to passages (normalise, scan, one pass of the lexicon) ·
 * quantities and dates · mentions over the whole article, as anaphors look back · per sentence: claims, then events, which need the figures.
 */
export function readArticle(article: ArticleText, lexicon: Lexicon, blocks = readBlocks(article.source)): Reading & { readonly evidence: Evidence } {
  const dateline = parseDay(article.published);
  if (!dateline) throw new RangeError(`unknown day: ${article.published}; write it as 2017-03-01`);
  let cell: Passage | undefined;
  const passages = readableTables(linesApart(blocks, article.source)).map((block) =>
    // The cells of a table all begin with its caption.
    block.own ? (cell = passageOf(block, lexicon, cell)) : passageOf(block, lexicon),
  );
  const thread = new DateThread(dateline);
  const dollar = bareDollar(article.source, lexicon.language);
  const readings = passages.map((passage) => {
    const reading = readPassage(passage, thread);
    return dollar === undefined ? reading : inDollars(reading, passage, dollar);
  });
  const mentions = readMentions(passages, article.title ? headlineOf(article.title, lexicon) : undefined);
  const views = passages.flatMap((passage, index) => sentenceViews(passage, readings[index] ?? nothing, mentions[index] ?? []));

  const textOf = ({ start, end }: Span) => article.source.slice(start, end);
  const ground = { entities: lexicon.entities, published: article.published };
  const { figures, evidence, events } = toldIn(views, ground, { textOf, idOf: figureIds(article.slug) });
  /** What was read of each passage, with its place in the source; what a cell was read with stands elsewhere. */
  const placed = <T extends TokenRange, U>(read: (index: number) => readonly T[], told: (place: Span & { readonly text: string }, one: T) => U): U[] => {
    const found: U[] = [];
    for (const [index, passage] of passages.entries())
      for (const one of read(index)) {
        const place = placeIn(passage, one);
        if (place) found.push(told({ text: textOf(place), start: place.start, end: place.end }, one));
      }
    return found;
  };
  return {
    file: article.file,
    slug: article.slug,
    lang: lexicon.language.lang,
    published: article.published,
    ...inOneMood(
      figures,
      withoutRetellings(events, (entity) => ownerOfUnit(lexicon, entity)),
    ),
    dates: placed(
      (index) => readings[index]?.dates ?? [],
      (place, { value, grain, basis }) => ({ ...place, value, grain, basis }),
    ),
    mentions: placed(
      (index) => mentions[index]?.filter(({ unsaid }) => !unsaid) ?? [],
      (place, { entity, form }) => ({ ...place, entity, form }),
    ),
    numbers: passages.flatMap((passage, index): NumberAccount[] => accountOf(passage, readings[index] ?? nothing, article.source)),
    notices: noticesOf(article.source, passages, mentions),
    evidence,
  };
}

/** A headline as a passage of its own; its places are its own too. */
const headlineOf = (title: string, lexicon: Lexicon): Passage => passageOf({ kind: 'heading', runs: [{ text: title, start: 0, end: title.length }] }, lexicon);

/** Whom a unit belongs to; a company that another bought stands for itself. */
function ownerOfUnit({ entities }: Lexicon, entity: string): string {
  const found = entities.get(entity);
  return found?.type === 'unit' ? (found.parent ?? entity) : entity;
}

const nothing = { quantities: [], dates: [], ignored: [], untold: new Map<number, string>() };
