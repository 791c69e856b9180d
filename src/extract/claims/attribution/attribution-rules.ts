import type { Entity } from '../../../model/entity.ts';
import type { Metric } from '../../../model/figure.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { Nominal } from '../nominals/nominal.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { headOf, marksBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { otherEstimate } from './other-estimate.ts';
import type { AttributionRule } from './saying.ts';

/** What a word of saying does behind a name: "Recode reported that …", "Chứng khoán SSI cho rằng …". */
const says = (view: SentenceView, one: Nominal): boolean =>
  [one.to, one.to + 1].some((at) => view.passage.hits[at]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'by'));

/** "BENGALURU … after Recode reported …": what is said in a clause of its own says nothing of another. */
const apart = (view: SentenceView, from: number, to: number): boolean =>
  (view.passage.hits[to] ?? []).some((hit) => hit.cat === 'relation' && hit.meaning === 'clause') ||
  hitsIn(view, 'relation', { from, to }).some((hit) => (view.passage.hits[hit.from] ?? []).some((one) => one.cat === 'relation' && one.meaning === 'clause'));

/** "Theo IDC, … nhưng …": a source that opens the sentence stands for all of it. */
const opens = (view: SentenceView, { from, kind }: Nominal): boolean => {
  if (kind !== 'name') return false;
  const head = headOf(view, from);
  return head - view.from <= 3 && marksBefore(view, head).has('according-to');
};

/** Whether two are one house: a unit and its company speak of themselves. */
export function related(one: string, other: string | null, entities: ReadonlyMap<string, Entity>): boolean {
  if (other === null) return false;
  return one === other || entities.get(one)?.parent === other || entities.get(other)?.parent === one;
}

/** "LONDON (Reuters) - British chip designer …", "REUTERS: Texas Instruments …": a credit is no source of what the piece tells. */
function credit({ passage, from: start }: SentenceView, { from, to }: Nominal): boolean {
  const [before, after] = [passage.tokens[from - 1]?.raw, passage.tokens[to]?.raw];
  return (before === '(' && after === ')' && from - start <= 6) || (from === start && (after === ':' || after === '-' || after === '–'));
}

/** "Theo Canalys (thuộc Omdia), …": a name in the brackets behind another is whose that one is. */
function bracketed({ passage, mentions }: SentenceView, { from }: Nominal): boolean {
  const open = [from - 1, from - 2].find((at) => passage.tokens[at]?.raw === '(');
  return open !== undefined && mentions.some(({ to }) => to === open);
}

/** Who in a sentence may be the source of a figure: those who vouch, and those who speak of others. */
export function sourcesOf(view: SentenceView, figure: ColouredQuantity, subject: string | null): readonly Nominal[] {
  const { entities } = view.passage.lexicon;
  return nominalsOf(view).filter((one) => {
    if (one.kind !== 'name' || one.entity === null || one.listed || related(one.entity, subject, entities) || bracketed(view, one)) return false;
    const type = view.mentions.find(({ from }) => from === one.from)?.type;
    if (type === 'publisher' && credit(view, one)) return false;
    if (type === 'analyst' || one.role === 'source') return type !== 'publisher' || one.role === 'source';
    const speaks = says(view, one);
    if (type === 'publisher') return speaks;
    // A company that speaks of another, or of the market.
    return one.role === 'subject' && speaks && one.to <= figure.from && type !== 'person' && type !== 'product';
  });
}

/** "Gartner estimated …; according to Amazon's filing, AWS …": who tells of itself needs no other word, though another spoke before. */
export const saidOfItself: AttributionRule = {
  name: 'the company itself, named as the source nearest before it',
  resolve: ({ view, figure, subject, sources }) => {
    const { entities } = view.passage.lexicon;
    const before = nominalsOf(view).filter(({ to }) => to <= figure.from);
    const own = before.findLast(({ role, entity }) => role === 'source' && entity !== null && related(entity, subject, entities));
    const other = sources.findLast(({ to }) => to <= figure.from);
    return own && (!other || other.to <= own.from) ? null : undefined;
  },
  examples: [
    ['en', "Gartner put the revenue of AWS at $9 billion; according to Amazon's filing, AWS had revenue of $12 billion.", '$12 billion', null],
    ['vi', 'Gartner ước tính doanh thu của AWS là 9 tỷ USD; theo báo cáo của Amazon, doanh thu của AWS là 12 tỷ USD.', '12 tỷ USD', null],
  ],
  counterExamples: [
    ['en', "According to Amazon's filing, AWS had revenue of $12 billion; Gartner estimated that AWS had revenue of $9 billion.", '$9 billion', 'gartner'],
  ],
};

/** "theo Synergy, …", "IDC ước tính …", "Chứng khoán SSI cho rằng MWG …". */
export const saidBefore: AttributionRule = {
  name: 'the source named before it',
  resolve: ({ view, figure, sources }) => sources.findLast((one) => one.to <= figure.from && (opens(view, one) || !apart(view, one.to, figure.from)))?.entity,
  examples: [
    ['vi', 'Theo IDC, Apple bán 20 triệu máy, nhưng Samsung chỉ bán 3 triệu máy.', '3 triệu máy', 'idc'],
    ['vi', 'Hôm qua, Counterpoint cho biết Oppo giảm còn 10%.', '10%', 'counterpoint'],
    ['en', 'According to Canalys, AWS held 32% of the market.', '32%', 'canalys'],
    ['vi', 'Theo Canalys (thuộc Omdia), AWS nắm 32% thị phần.', '32%', 'canalys'],
    ['en', 'Recode reported that Google would pay $5 billion for Twitter.', '$5 billion', 'recode'],
  ],
  counterExamples: [
    ['en', 'Microsoft said it earned $5 billion.', '$5 billion', null],
    ['en', 'LONDON (Reuters) - Arm reported a 12% rise in revenue.', '12%', null],
    ['vi', 'Vinamilk cho biết doanh thu đạt 14.000 tỷ đồng.', '14.000 tỷ đồng', null],
  ],
};

/** "…, theo Gartner", "…, IDC said". */
export const saidBehind: AttributionRule = {
  name: 'the source named behind it',
  resolve: (saying) =>
    saying.sources.find((one) => one.from >= saying.figure.to && !apart(saying.view, saying.figure.to, one.from) && !otherEstimate(saying, one))?.entity,
  examples: [
    ['en', 'AWS held 32% of the market, according to Canalys.', '32%', 'canalys'],
    ['vi', 'Apple nắm 18% thị phần, theo Counterpoint.', '18%', 'counterpoint'],
    ['en', 'Intel earned $5 billion, while analysts expected $6 billion, according to FactSet.', '$6 billion', 'factset'],
  ],
  counterExamples: [
    ['en', 'Intel earned $5 billion, above the $4 billion that analysts expected, according to FactSet.', '$5 billion', null],
    ['vi', 'Apple đạt doanh thu 117 tỷ USD, thấp hơn ước tính của các nhà phân tích là 121 tỷ USD, theo FactSet.', '117 tỷ USD', null],
  ],
};

const markets: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'rank', 'market-size']);

/** "Theo Canalys, … . Alibaba Cloud nắm 46,4% thị phần.": a count of a market goes on until the paragraph ends. */
export const counted: AttributionRule = {
  name: 'who counts the market in this paragraph',
  resolve: ({ metric, subject, carried }) =>
    (markets.has(metric) || (metric !== null && subject === null)) && carried !== subject ? (carried ?? undefined) : undefined,
  examples: [['vi', 'Theo Canalys, thị trường này trị giá 3,3 tỷ USD. Alibaba nắm 46% thị phần.', '46%', 'canalys']],
  counterExamples: [['vi', 'Theo Canalys, thị trường này trị giá 3,3 tỷ USD.\n\nAlibaba nắm 46% thị phần.', '46%', null]],
};
