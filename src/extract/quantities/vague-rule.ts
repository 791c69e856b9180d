import { kindsOf } from '../lexicon/kinds.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { NumberReading } from '../numbers/number.ts';
import { exact } from '../numbers/number.ts';
import { numberWordAt } from '../numbers/words.ts';
import type { QuantityRule } from './quantity-reading.ts';
import type { Unit } from './unit.ts';
import { unitAfter } from './unit.ts';
import { unitName } from './value.ts';

interface Least {
  readonly to: number;
  readonly min: number;
  readonly scales: number;
}

/** The least a vague amount can mean: "hàng chục tỷ" 10 × 10⁹, "hundreds of millions of" 100 × 10⁶. */
function leastOf(passage: Passage, first: Hit<'vague'>): Least {
  let min = first.meaning.times;
  let { to } = first;
  for (let more = hitAt(passage, 'vague', to); more && more.meaning.times >= 10; more = hitAt(passage, 'vague', to)) {
    min *= more.meaning.times;
    ({ to } = more);
  }
  let scales = first.meaning.times >= 10 ? 1 : 0;
  for (let word = numberWordAt(passage, to); word; word = numberWordAt(passage, to)) {
    const { role, value, collective, suffix } = word.meaning;
    if ((role !== 'scale' && role !== 'hundred') || suffix) break;
    min *= role === 'hundred' ? 100 : collective && value === 0 ? 12 : exact('1', value);
    ({ to } = word);
    scales++;
  }
  return { to, min, scales };
}

/** Of money nobody names less without its currency. */
const enough = 1e6;

/** "investing millions in a start-up", "billions in sales": so many of nothing named, beside a word for money. */
function spent(passage: Passage, at: number, { to, min }: Least): boolean {
  const next = passage.tokens[to];
  if (min < enough || (next && next.kind === 'word' && !passage.lexicon.functionWords.has(next.low))) return false;
  const before = hitEnding(passage, 'metric', at)?.meaning;
  const behind = hitAt(passage, 'range', to)?.meaning === 'share' ? hitAt(passage, 'metric', to + 1)?.meaning : undefined;
  return [before, behind].some((metric) => metric?.kinds.length === 1 && metric.kinds[0] === 'money');
}

/** Amounts without a number: "hàng tỷ USD", "hundreds of millions of dollars". */
export const vagueRule: QuantityRule = {
  name: 'hàng {scale} {unit}, {scale}s of {unit}',
  examples: [
    ['vi', 'hàng tỷ USD', null],
    ['vi', 'hàng trăm triệu USD', null],
    ['en', 'billions of dollars', null],
    ['vi', 'vài chục tỷ đồng', null],
    ['en', 'it spent billions on chips', null],
    ['en', 'a firm with billions in sales', null],
  ],
  counterExamples: [
    ['vi', 'hàng hóa'],
    ['en', 'several companies'],
    ['en', 'it is read by millions in Asia'],
  ],
  needs: kindsOf('vague'),
  read(passage, at, end) {
    const first = hitAt(passage, 'vague', at);
    if (!first) return undefined;
    const least = leastOf(passage, first);
    if (least.scales === 0) return undefined;
    const number: NumberReading = { from: at, to: least.to, value: least.min, form: 'words', scaled: true, power: 0, collective: false };
    const { home } = passage.lexicon.language;
    const money: Unit | undefined = home && least.min >= home.from ? { kind: 'money', to: least.to, unit: home.unit, power: 0 } : undefined;
    const unit =
      unitAfter(passage, least.to, end, number) ?? money ?? (spent(passage, at, least) ? { kind: 'money', to: least.to, unit: '', power: 0 } : undefined);
    if (!unit) return undefined;
    const name = unitName(unit);
    const metric = unit.kind === 'count' ? unit.metric : undefined;
    return [
      {
        kind: unit.kind,
        value: null,
        vague: true,
        min: least.min,
        from: at,
        to: unit.to,
        number: at,
        rule: this.name,
        ...(name ? { unit: name } : {}),
        ...(metric ? { metric } : {}),
      },
    ];
  },
};
