import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { Carried } from '../binding.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { asideAt, setOff } from '../sentence/set-off.ts';
import { againRule, comparedRule, estimateRule, listedRule } from './again-rule.ts';
import { boughtRule } from './bought-rule.ts';
import { changeRule } from './change-rule.ts';
import { costsRule } from './costs-rule.ts';
import { countedRule, countRule, durationRule, headcountRule } from './counted-rule.ts';
import { dealtRule } from './dealt-rule.ts';
import { dismissedRule } from './dismissed-rule.ts';
import { eachRule } from './each-rule.ts';
import { gapRule } from './gap-rule.ts';
import { heldRule } from './held-rule.ts';
import { holderRule } from './holder-rule.ts';
import type { Earlier, MetricEvidence, MetricRule } from './metric-rule.ts';
import { unsaid } from './metric-rule.ts';
import { moreThanRule } from './more-than-rule.ts';
import { multipleRule } from './multiple-rule.ts';
import { behindRule, pairedRule } from './named-rule.ts';
import { nearestRule } from './nearest-rule.ts';
import { partRule } from './part-rule.ts';
import { heldInMarketRule, rankedRule } from './ranked-rule.ts';
import { risenRule } from './risen-rule.ts';
import { servedRule } from './served-rule.ts';
import { sharePriceRule } from './share-price-rule.ts';
import { silentRateRule } from './silent-rate-rule.ts';
import { carriedRule, dealRule, inheritedRule } from './silent-rule.ts';
import { soldRule } from './sold-rule.ts';
import { takenRule } from './taken-rule.ts';
import { priceMovedRule, thatMovedRule } from './that-moved-rule.ts';
import { startOf } from './words.ts';

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
  eachRule,
  gapRule,
  sharePriceRule,
  pairedRule,
  behindRule,
  partRule,
  holderRule,
  rankedRule,
  heldInMarketRule,
  costsRule,
  comparedRule,
  estimateRule,
  thatMovedRule,
  priceMovedRule,
  moreThanRule,
  changeRule,
  risenRule,
  boughtRule,
  multipleRule,
  listedRule,
  heldRule,
  takenRule,
  soldRule,
  dealtRule,
  nearestRule,
  inheritedRule,
  dealRule,
  carriedRule,
  silentRateRule,
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
  // "Its cloud - a combination of Azure and Office - brought in $12 billion": nor does what stands between dashes say what a figure behind them measures.
  const apart = setOff(view).length > 0 ? asideAt(view, figure.from) : undefined;
  const aside = (word: Hit<'metric'>): boolean => {
    const its = asideAt(view, word.from);
    return its !== undefined && its !== apart;
  };
  const outside = setOff(view).length > 0 ? said.filter((word) => !aside(word)) : said;
  const told = outside.some((word) => word.meaning.kinds.includes(figure.kind)) ? outside : said;
  const all = told.some(idle) ? told.filter((word) => !idle(word)) : told;
  // "run up to 10x faster": a hedge is no word of measure.
  const start = startOf(view, figure);
  return all.some((word) => word.to > start && word.from < figure.to) ? all.filter((word) => word.to <= start || word.from >= figure.to) : all;
}

const nothing: MetricEvidence = { metric: null, rule: unsaid };

/** What a figure measures and the rule that says so; `earlier` is what was found of the quantities before it in the sentence. */
export function metricOf(view: SentenceView, figure: ColouredQuantity, earlier: readonly Earlier[], { metric: carried, rate, sited }: Carried): MetricEvidence {
  const on = {
    view,
    figure,
    index: view.quantities.indexOf(figure),
    words: wordsFor(view, figure),
    earlier,
    carried,
    rate,
    sited: sited === true || earlier.some(({ metric }) => metric === 'data-centres'),
  };
  for (const rule of metricRules) {
    const finding = rule.read(on);
    if (finding) return { ...finding, rule: rule.name };
  }
  return nothing;
}
