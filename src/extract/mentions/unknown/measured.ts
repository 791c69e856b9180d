import type { Metric } from '../../../model/figure.ts';
import type { Passage } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { Run, UnknownRule } from './run.ts';

/** What only organisations have: countries grow and markets have a size, too. */
const own: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'operating-income', 'net-income', 'margin', 'customers']);

/** "Zentavo's net loss", "Zentavo's second-quarter revenue": a few plain words may stand before what is measured. */
const reach = 3;

function metricBehind({ passage, to }: Run): boolean {
  if (passage.tokens[to]?.low !== "'s") return false;
  for (let at = to + 1; at <= to + reach; at++) {
    if (own.has(hitAt(passage, 'metric', at)?.meaning.metric ?? null)) return true;
    const token = passage.tokens[at];
    if (token?.kind !== 'word' || token.capital || passage.lexicon.functionWords.has(token.low)) return false;
  }
  return false;
}

/** "doanh thu của Zentavo", "doanh thu Zentavo", "net loss of Zentavo". */
function metricBefore(passage: Passage, from: number): boolean {
  const of = hitEnding(passage, 'relation', from)?.meaning === 'of' ? from - 1 : from;
  if (of === from && !passage.lexicon.language.possessorLast) return false;
  const metric = hitEnding(passage, 'metric', of)?.meaning;
  return metric !== undefined && own.has(metric.metric) && metric.verb !== true;
}

/** Whoever has revenue or a profit is a company. */
export const measured: UnknownRule = {
  name: "{Name}'s revenue, doanh thu của {Name}",
  examples: [
    ['en', "On Monday Zentavo's second-quarter revenue was given as $3 million.", 'zentavo'],
    ['vi', 'Lỗ ròng của Zentavo tăng lên 30 triệu USD.', 'zentavo'],
    ['vi', 'Biên lợi nhuận Zentavo tăng.', 'zentavo'],
  ],
  counterExamples: [
    ['en', "Zentavia's growth was 5%."],
    ['vi', 'Doanh thu của Việt Nam tăng.'],
    ['vi', 'Doanh thu Quý III tăng.'],
    ['vi', 'Doanh thu từ IaaS tăng.'],
    ['en', "SAP's non-GAAP earnings rose. SAP's non-IFRS earnings rose."],
  ],
  read: (run) => (metricBehind(run) || metricBefore(run.passage, run.from) ? run : undefined),
};
