import type { Metric } from '../../model/figure.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { againRule, comparedRule, listedRule } from './metric/again-rule.ts';
import { boughtRule } from './metric/bought-rule.ts';
import { changeRule, multipleRule } from './metric/change-rule.ts';
import { countedRule, countRule, durationRule, headcountRule } from './metric/counted-rule.ts';
import { dealtRule } from './metric/dealt-rule.ts';
import { dismissedRule } from './metric/dismissed-rule.ts';
import { gapRule } from './metric/gap-rule.ts';
import { heldRule } from './metric/held-rule.ts';
import type { MetricEvidence, MetricRule, Told } from './metric/metric-rule.ts';
import { unsaid } from './metric/metric-rule.ts';
import { behindRule, pairedRule } from './metric/named-rule.ts';
import { nearestRule } from './metric/nearest-rule.ts';
import { partRule } from './metric/part-rule.ts';
import { heldInMarketRule, rankedRule } from './metric/ranked-rule.ts';
import { risenRule } from './metric/risen-rule.ts';
import { servedRule } from './metric/served-rule.ts';
import { sharePriceRule } from './metric/share-price-rule.ts';
import { carriedRule, dealRule, inheritedRule } from './metric/silent-rule.ts';
import { takenRule } from './metric/taken-rule.ts';
import { startOf } from './metric/words.ts';
import { hitsIn } from './phrases.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * Every way a sentence says what a figure measures; the first that fits decides. What a figure counts goes before all; then what
 * repeats or stands beside another figure; then grammar (a noun right behind, a verb of holding or of change), then the nearest word;
 * what is said without a word comes last.
 */
export const metricRules: readonly MetricRule[] = [
  durationRule,
  dismissedRule,
  countedRule,
  headcountRule,
  servedRule,
  countRule,
  againRule,
  gapRule,
  sharePriceRule,
  pairedRule,
  behindRule,
  partRule,
  rankedRule,
  heldInMarketRule,
  comparedRule,
  changeRule,
  risenRule,
  boughtRule,
  multipleRule,
  listedRule,
  heldRule,
  takenRule,
  dealtRule,
  nearestRule,
  inheritedRule,
  dealRule,
  carriedRule,
];

/** "The payments firm", "a market researcher": what sort of firm it is measures nothing. */
const describesFirm = ({ passage }: SentenceView, { to, meaning }: Hit<'metric'>): boolean =>
  passage.lexicon.language.compounds && !meaning.verb && !meaning.site && passage.tokens[to]?.kind === 'word' && hitAt(passage, 'sort', to) !== undefined;

/** "T. Rowe Price held 17 percent": a name holds no word of measure. */
const inName = ({ actors }: SentenceView, { from, to }: Hit<'metric'>): boolean => actors.some((actor) => actor.from < from && to <= actor.to);

/** The words of a sentence that may say what a figure measures. */
function wordsFor(view: SentenceView, figure: ColouredQuantity): readonly Hit<'metric'>[] {
  const said = hitsIn(view, 'metric', view);
  if (said.length === 0) return said;
  const idle = (word: Hit<'metric'>): boolean => inName(view, word) || describesFirm(view, word);
  const all = said.some(idle) ? said.filter((word) => !idle(word)) : said;
  // "run up to 10x faster": a hedge is no word of measure.
  const start = startOf(view, figure);
  return all.some((word) => word.to > start && word.from < figure.to) ? all.filter((word) => word.to <= start || word.from >= figure.to) : all;
}

const nothing: MetricEvidence = { metric: null, rule: unsaid };

/** What a figure measures and the rule that says so; `earlier` is what was found of the quantities before it in the sentence. */
export function metricOf(view: SentenceView, figure: ColouredQuantity, earlier: readonly Told[], carried: Metric | null): MetricEvidence {
  const on = { view, figure, index: view.quantities.indexOf(figure), words: wordsFor(view, figure), earlier, carried };
  for (const rule of metricRules) {
    const finding = rule.read(on);
    if (finding) return { ...finding, rule: rule.name };
  }
  return nothing;
}
