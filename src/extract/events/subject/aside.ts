import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { dealingAt, mentionFrom, mentionUpTo, sign } from '../clause.ts';
import { listUpTo } from './list-up-to.ts';

const longestAside = 30;

/** Where the aside that ends in a comma began: "Infosys *, which competes with TCS ,* bought". */
export function asideStart(view: SentenceView, comma: number): number {
  let at = comma - 1;
  while (at > view.from && !sign(view, at)) at--;
  const near = at > view.from ? at : comma;
  return listing(view, near + 1, comma) ? (relativeStart(view, near) ?? near) : near;
}

/** "five investors, among them *GIC and Temasek*, put": who a plural stands for. */
export function membersBefore(view: SentenceView, comma: number): MentionReading[] {
  const start = asideStart(view, comma);
  const last = start < comma && dealingAt(view, start + 1, 'naming') !== undefined && !mentionUpTo(view, start) ? mentionUpTo(view, comma) : undefined;
  return last && acts(view, last) ? listUpTo(view, last, false) : [];
}

/** A stretch between two commas that goes on with a list: ", Philips", "and Siemens". */
const listing = (view: SentenceView, from: number, to: number): boolean => {
  const { tokens, lexicon } = view.passage;
  if (lexicon.articles.has(tokens[from]?.low ?? '')) return false;
  for (let at = from; at < to; at++) if (lexicon.joints.has(tokens[at]?.low ?? '') && tokens[at]?.kind === 'word') return true;
  return mentionFrom(view, from) !== undefined;
};

/** "Alibaba*, whose clients include Nestle, Philips and Siemens*, opened": a relative clause has commas of its own. */
function relativeStart(view: SentenceView, from: number): number | undefined {
  for (let at = from; at > view.from && at > from - longestAside; at--)
    if (view.passage.tokens[at]?.raw === ',' && hitAt(view.passage, 'relation', at + 1)?.meaning === 'relative') return mentionUpTo(view, at) ? at : undefined;
  return undefined;
}
