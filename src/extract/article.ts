import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { NumberAccount, Reading } from '../model/reading.ts';
import type { Span } from '../model/text.ts';
import type { Whole } from '../model/whole.ts';
import { accountOf } from './account.ts';
import { bind, carry } from './claims/bind.ts';
import type { Binding, Carried } from './claims/binding.ts';
import { periodAgain } from './claims/carried-period.ts';
import { sentenceViews } from './claims/sentence-view.ts';
import type { Topic } from './claims/topic.ts';
import { hear, meantIn } from './claims/topic.ts';
import { parseDay } from './dates/calendar.ts';
import { DateThread } from './dates/thread.ts';
import type { Pair } from './events/known.ts';
import { boughtBy, firstTarget, heardIn, pairOf, roundOf } from './events/known.ts';
import { eventsIn } from './events/read-events.ts';
import { withoutRetellings } from './events/retell.ts';
import { figureIds } from './figure-id.ts';
import { figureOf, sentenceOf } from './figure-of.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { passageOf, placeIn } from './lexicon/passage.ts';
import { readMentions } from './mentions/read-mentions.ts';
import { noticesOf } from './notices.ts';
import { readPassage } from './read-passage.ts';
import { readBlocks } from './text/blocks.ts';
import { linesApart } from './text/lines.ts';
import type { TokenRange } from './text/sentences.ts';
import { readableTables } from './text/tables.ts';

/** One article as the reader takes it: its Markdown as on disk and the day it speaks from. */
export interface ArticleText {
  readonly file: string;
  readonly slug: string;
  readonly source: string;
  /** ISO day against which relative dates are read. */
  readonly published: string;
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
  const passages = readableTables(linesApart(blocks, article.source)).map((block) => passageOf(block, lexicon));
  const thread = new DateThread(dateline);
  const readings = passages.map((passage) => readPassage(passage, thread));
  const mentions = readMentions(passages);
  const views = passages.map((passage, index) => sentenceViews(passage, readings[index] ?? nothing, mentions[index] ?? []));

  const ground = { entities: lexicon.entities, published: article.published };
  const idOf = figureIds(article.slug);
  const evidence: Binding['evidence'][] = [];
  const figures: Figure[] = [];
  const events: Event[] = [];
  let target: string | null = null;
  let round: Event['parties'] | undefined;
  let pair: Pair | undefined;
  let bought: Event['parties'] | undefined;
  let heard: string | undefined;
  let place: string | null = null;
  let carried: Whole<Carried> = {
    owner: undefined,
    source: undefined,
    share: undefined,
    subject: null,
    period: null,
    topic: null,
    day: null,
    metric: null,
    many: undefined,
  };
  let topic: Topic = { counts: new Map(), entity: undefined };
  for (const view of views.flat()) {
    const begins = view.from === 0;
    carried = {
      owner: carried.owner,
      source: begins ? null : carried.source,
      share: carried.share,
      subject: meantIn(view, carried.subject, topic),
      period: begins ? periodAgain(carried.period, carried.topic) : carried.period,
      topic: carried.topic,
      day: carried.day,
      metric: carried.metric,
      many: carried.many,
    };
    const ids = new Map<number, string>();
    const bindings: Binding[] = [];
    let sentence: Span | undefined;
    for (const quantity of view.quantities) {
      const place = placeIn(view.passage, quantity);
      if (!place) continue;
      const binding = bind(view, quantity, carried, ground, bindings);
      bindings.push(binding);
      sentence ??= sentenceOf(view);
      const { start, end } = place;
      const figure = figureOf(quantity, binding, { start, end, text: article.source.slice(start, end) }, sentence, idOf);
      ids.set(quantity.from, figure.id);
      evidence.push(binding.evidence);
      figures.push(figure);
    }
    // A cell is read with its caption: what that tells beyond the number was read where it stands.
    if (view.passage.block.own) continue;
    const dealt = eventsIn(view, { subject: heard ?? carried.subject, target, topic: topic.entity ?? null, place, round, pair, bought });
    round = roundOf(dealt);
    pair = pairOf(view, dealt, pair);
    bought = boughtBy(dealt);
    heard = heardIn(view, dealt);
    place = view.places.at(-1)?.entity ?? place;
    // What the article's first deal was about is what a bid without a name is for.
    if (events.length === 0) target = firstTarget(dealt) ?? null;
    for (const { amount, ...event } of dealt)
      events.push({ ...event, amount: amount === null ? null : (ids.get(amount) ?? null), sentence: (sentence ??= sentenceOf(view)) });
    topic = hear(topic, view);
    carried = carry(view, carried, bindings, article.published);
  }
  const textOf = ({ start, end }: Span) => article.source.slice(start, end);
  /** What was read of each passage, with its place in the source; what a cell was read with stands elsewhere. */
  const placed = <T extends TokenRange, U extends object>(read: (index: number) => readonly T[], slots: (one: T) => U) =>
    passages.flatMap((passage, index) =>
      read(index).flatMap((one) => {
        const place = placeIn(passage, one);
        return place ? [{ text: textOf(place), ...place, ...slots(one) }] : [];
      }),
    );
  return {
    file: article.file,
    slug: article.slug,
    lang: lexicon.language.lang,
    published: article.published,
    figures,
    dates: placed(
      (index) => readings[index]?.dates ?? [],
      ({ value, grain, basis }) => ({ value, grain, basis }),
    ),
    mentions: placed(
      (index) => mentions[index] ?? [],
      ({ entity, form }) => ({ entity, form }),
    ),
    events: withoutRetellings(events),
    numbers: passages.flatMap((passage, index): NumberAccount[] => accountOf(passage, readings[index] ?? nothing, article.source)),
    notices: noticesOf(article.source, passages, mentions),
    evidence,
  };
}

const nothing = { quantities: [], dates: [], ignored: [] };
