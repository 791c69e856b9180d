import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { NumberReading } from '../numbers/number.ts';
import { exact } from '../numbers/number.ts';
import type { Amount } from './amount.ts';
import { amountAt } from './amount.ts';
import type { Unit } from './unit.ts';

/** Two amounts of one kind told together: a range ("1-2 tỷ USD") or a change ("từ 3,2 lên 4,1 tỷ USD"). */
export interface AmountPair {
  readonly low: Amount & { readonly unit: Unit };
  readonly high: Amount & { readonly unit: Unit };
  readonly change: boolean;
}

const complete = (amount: Amount): amount is Amount & { readonly unit: Unit } => amount.unit !== undefined;
const reach = 4;

/** Whether a verb of change stands shortly before: "rose from $3.2 billion to $4.1 billion". */
function changes(passage: Passage, at: number): boolean {
  for (let before = at; before > at - reach && before > 0; before--) if (hitEnding(passage, 'direction', before)) return true;
  return false;
}

const whole = 1000;

/** The first of "8-10,000 jobs" or "1-2.000 tỷ đồng" is thousands as the second is; that of "100-2.000 USD" is not. */
function inThousands(first: NumberReading, second: NumberReading): NumberReading {
  const base = second.value / 10 ** second.power;
  const short = first.form === 'digits' && !first.scaled && Number.isInteger(first.value) && first.value < whole;
  return short && base % whole === 0 && first.value * whole < base ? { ...first, value: first.value * whole } : first;
}

/** The first amount takes scale and unit of the second: "3,2" of "từ 3,2 lên 4,1 tỷ USD". */
function lend(first: Amount, second: Amount & { readonly unit: Unit }, short: boolean): Amount & { readonly unit: Unit } {
  const number = short ? inThousands(first.number, second.number) : first.number;
  const unscaled = !number.scaled && second.number.scaled && (first.prefixed || !first.unit);
  // "VND 5,000-6,000 billion" shares its scale, "from $5,000 to $6 million" does not.
  const bare = unscaled && (number.value < 1000 || (!second.prefixed && number.value <= second.number.value / 10 ** second.number.power));
  // "2,397 đến 2,405 tỷ USD": before a scale the sign is a decimal one, in both.
  const scaled = bare ? { ...number, value: exact(String(number.value), second.number.power), grouped: undefined, scaled: true } : number;
  return { ...first, number: scaled, unit: first.unit ?? second.unit };
}

/** "3 and 4 per cent" are two amounts, "2 or 3 years" a range: the first is bare and the second says what is measured. */
const shared = new Set(['money', 'percent', 'points']);
const bareYear = /^(?:19|20)\d\d$/;

/** Far ends make no range: "margin rose 1.2 percent to 45.6 percent" tells a change and a level. */
const near = 2;

const alike = (one: Unit | undefined, other: Unit): boolean =>
  one === undefined || (one.kind === other.kind && (one.kind !== 'money' || other.kind !== 'money' || one.unit === other.unit));

/** Reads a second amount tied to the first by "đến", "-", "lên", "between … and". */
export function pairAt(passage: Passage, first: Amount, end: number): AmountPair | undefined {
  // "A$300m-A$320m", "$10m-20m", "3.5 per cent-5 per cent": behind letters a hyphen is dropped, and still ties.
  const after = passage.tokens[first.to];
  const hyphened =
    after?.hyphened === true &&
    (hitAt(passage, 'currency', first.to)
      ? first.unit?.kind === 'money'
      : after.kind === 'number' && (first.number.scaled || first.unit?.kind === 'percent' || first.unit?.kind === 'money'));
  const tie = hyphened ? { meaning: 'to' as const, to: first.to } : hitAt(passage, 'range', first.to);
  if (!tie) return undefined;
  const opener = hitEnding(passage, 'range', first.from)?.meaning;
  const how = tie.meaning;
  if (how === 'opens' || how === 'between' || how === 'share' || (how === 'change' && opener !== 'opens')) return undefined;
  // "bought 5 and 7 billion" names two, of which the first is bare.
  const listed = (how === 'and' && opener !== 'between') || how === 'or';
  // "$5 or $6 billion".
  const either = how === 'or' && first.prefixed && !first.number.scaled;
  if (listed && !either && (first.unit || first.number.scaled || bareYear.test(passage.tokens[first.from]?.raw ?? ''))) return undefined;
  // "từ 220 đến hơn 300 tỷ đồng".
  const hedge = first.unit || !opener ? undefined : hitAt(passage, 'hedge', tie.to);
  const next = amountAt(passage, hedge?.meaning.side === 'before' ? hedge.to : tie.to, end);
  if (!next) return undefined;
  const second = !next.unit && first.prefixed && first.unit ? { ...next, unit: first.unit } : next;
  if (!complete(second) || !alike(first.unit, second.unit) || (either && !second.number.scaled)) return undefined;
  // "will grow from 2023 to 1.77 trillion yen in 2030": a year is no amount of it.
  if (!first.unit && second.number.scaled && bareYear.test(passage.tokens[first.from]?.raw ?? '')) return undefined;
  if (how === 'and' && listed && !shared.has(second.unit.kind)) return undefined;
  const verb = changes(passage, first.from - 1) || changes(passage, first.from);
  const dash = passage.tokens[tie.to - 1]?.raw === '-';
  // "fell 5% to $3 billion" tells a change and a level, "rose 5% to 7%" and "cut $60 million to $70 million" a range.
  const close = lend(first, second, dash).number.value * near >= second.number.value;
  const of = first.unit === undefined && hitEnding(passage, 'relation', first.from)?.meaning === 'of';
  if (how === 'either' && verb && !opener && !close && !of) return undefined;
  // "from $1.46bn to $1.6bn" tells a change; without "from" it is a range.
  const change = how === 'change' || (how === 'either' && opener === 'opens') || (how === 'and' && listed);
  const low = lend(first, second, dash);
  if (!change && low.unit.kind !== 'duration' && low.number.value > second.number.value) return undefined;
  return { low, high: second, change };
}
