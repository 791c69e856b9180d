import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** A place named in a sentence, or a word for one: "worldwide", "in the country". */
interface Spot extends TokenRange {
  readonly id: string | undefined;
}

/** Every place a sentence tells, `there` being the last one named before it. */
export const spotsOf = (view: SentenceView, there: string | null | undefined): readonly Spot[] => [
  ...view.places.map(({ from, to, entity }) => ({ from, to, id: entity })),
  // "in the country", "ở nước này": the last one named.
  ...hitsIn(view, 'geography', view).map(({ from, to, meaning }) => ({
    from,
    to,
    id: meaning === 'there' ? (view.places.findLast((place) => place.to <= from)?.entity ?? there ?? undefined) : meaning,
  })),
];

/** "KakaoPay của Hàn Quốc", "Tokopedia of Indonesia": a place that owns a name says whose it is, not where a figure holds. */
function ofActor(view: SentenceView, from: number): boolean {
  const of = hitEnding(view.passage, 'relation', from);
  return of?.meaning === 'of' && of.from > view.from && view.actors.some((actor) => actor.to === of.from);
}

/** "TOKYO -- Microsoft will invest …" is where it was written. */
const dateline = ({ passage: { tokens }, from: start }: SentenceView, { from, to }: TokenRange): boolean =>
  from - start <= 1 && tokens[to]?.raw === '-' && tokens[to]?.glued !== true;

/** "US $107bn": letters of a currency are no place. */
const ofCurrency = ({ passage, quantities }: SentenceView, from: number, to: number): boolean =>
  hitAt(passage, 'currency', from) !== undefined ||
  // "3,4 tỷ đô la Mỹ".
  quantities.some((one) => one.kind === 'money' && one.from < from && to <= one.to) ||
  (passage.tokens[to]?.raw === '$' && passage.tokens[to + 1]?.kind === 'number');

/** "US tech giants", "hãng phần mềm Mỹ": a place right beside a sort of firm tells whose they are. */
export const ofSort = (view: SentenceView, { from, to }: TokenRange): boolean =>
  !hitsIn(view, 'someone', view).some((hit) => hit.from <= from && hit.to >= to) &&
  (view.passage.endings[from]?.some((hit) => hit.cat === 'sort') === true ||
    (view.passage.lexicon.language.compounds && [to, to + 1].some((at) => hitAt(view.passage, 'sort', at) !== undefined)));

/** Whether a place tells whose somebody is, where a text was written or what money is meant, and not where a figure holds. */
export const tellsOnlyWhose = (view: SentenceView, spot: TokenRange): boolean =>
  view.actors.some((actor) => actor.from <= spot.from && actor.to >= spot.to) ||
  ofCurrency(view, spot.from, spot.to) ||
  ofActor(view, spot.from) ||
  dateline(view, spot);
