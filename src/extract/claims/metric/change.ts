import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { joined } from '../sentence/lists.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { relationBefore } from '../sentence/relations.ts';
import { amountOf, joinedFigures } from './joined.ts';
import type { MetricCase } from './metric-rule.ts';
import { isChange, isTopic, startOf } from './words.ts';

type Word = Hit<'metric'>;

/** What changes, as far as the sentence says: the metric, null for what is no metric, undefined where nothing is said. */
export interface Topic {
  readonly metric?: Metric | null;
  readonly word?: Word;
}

const reach = 7;
const few = 4;

/** The word of change a figure belongs to: "rose 12%", "a 12% rise", "12% higher". */
export function changeWord(on: MetricCase): Word | undefined {
  const { view, words } = on;
  if (words.length === 0) return undefined;
  // "tăng 10% và 18%": the verb stands before the first of a list; "by $200 million, or 3%": before the amount.
  const figure = amountOf(on) ?? joinedFigures(on)[0] ?? on.figure;
  // "9%, 5% and 5% growth": the noun stands behind the last of a list; "a 61 percent year-on-year increase": and behind what it is held against.
  const last = joinedFigures(on).at(-1) ?? on.figure;
  const end = hitAt(view.passage, 'basis', last.to)?.to ?? last.to;
  const behind = words.find((word) => word.from >= end && isChange(word) && (!word.meaning.verb || word.from === end));
  // "26% constant-currency Azure revenue growth": names and nouns of measure may stand before it.
  const widened = behind ? namedBetween(on, end, behind.from) : 0;
  if (behind && behind.from - end <= 2 + widened && haltsBetween(view, last.to, behind.from) === 0) return behind;
  // "added that 43% of its backlog …": who says so adds nothing.
  const says = (word: Word): boolean => word.meaning.verb === true && hitAt(view.passage, 'relation', word.to)?.meaning === 'that';
  const before = words.findLast((word) => word.to <= figure.from && isChange(word) && !says(word));
  // "an 18 per cent increase, accounting for 16 per cent": the increase is the eighteen's.
  const taken = before && view.quantities.some((other) => other.kind === figure.kind && other.to <= before.from && before.from - other.to <= 2);
  if (!before || (taken && !before.meaning.verb)) return undefined;
  // "revenue growth in its office software (27%)", "mức tăng trưởng tích cực, lần lượt đạt 10,8%": a noun may wait across one halt.
  const noun = !before.meaning.verb || view.passage.tokens[figure.from - 1]?.raw === '(';
  // "grew fastest, by 63.7 percent": how much may wait behind a comma.
  const by = view.passage.tokens[startOf(view, figure) - 2]?.raw === ',' && relationBefore(view, startOf(view, figure)) === 'agent' ? 1 : 0;
  const halts = haltsBetween(view, before.to, figure.from) - by;
  // "growth for Azure, its flagship business, came in at 48%": or across a whole aside.
  if (figure.from - before.to > (noun || by ? (halts === 2 ? 3 : 2) * reach : reach) || halts > (noun ? 2 : 0)) return undefined;
  return view.quantities.some((other) => other.kind === figure.kind && other.from >= before.to && other.to <= figure.from) ? undefined : before;
}

/** How many tokens of a compound name somebody or what is measured; none where it is no compound. */
function namedBetween({ view, words }: MetricCase, from: number, to: number): number {
  if (to - from <= 2 || !view.passage.lexicon.language.compounds || hitsIn(view, 'relation', { from, to }).length > 0) return 0;
  const parts = [...view.actors, ...words.filter(isTopic)].filter((one) => one.from >= from && one.to <= to);
  return parts.reduce((sum, one) => sum + one.to - one.from, 0);
}

/** Nouns joined by "and" right before a list of figures: "doanh thu và lợi nhuận trước thuế đạt …". */
function joinedNouns({ view, words }: MetricCase, upTo: number, count: number): readonly Word[] {
  // "doanh thu và lợi nhuận trước thuế (LNTT)": what only glosses the noun before it is not counted.
  const { tokens } = view.passage;
  const glosses = ({ from, to }: Word): boolean => tokens[from - 1]?.raw === '(' && tokens[to]?.raw === ')';
  const nouns = words.filter((word) => word.to <= upTo && isTopic(word) && !glosses(word)).slice(-count);
  const listed = nouns.every((noun, index) => index === 0 || joined(view, nouns[index - 1]?.to ?? 0, noun.from));
  return listed && nouns.length === count ? nouns : [];
}

/** The nouns behind as many parts right before a place: "62% doanh thu và 45% lợi nhuận". */
function partsBefore({ view, earlier }: MetricCase, upTo: number, count: number): readonly Word[] {
  const parts = view.quantities.flatMap((quantity, at) => (quantity.to <= upTo ? [{ quantity, word: earlier[at]?.evidence.metric.word }] : [])).slice(-count);
  const words = parts.flatMap(({ quantity, word }) => (quantity.kind === 'percent' && word && word.from === quantity.to ? [word] : []));
  const near = words.at(-1);
  return words.length === count && near && upTo - near.to <= 8 ? words : [];
}

/** "lần lượt tăng 33% và giảm 1%": the changes told one by one behind such a word, each with its own verb. */
function changesInTurn({ view, words, figure }: MetricCase): readonly ColouredQuantity[] {
  const said =
    figure.kind === 'percent' ? hitsIn(view, 'relation', { from: view.from, to: figure.from }).findLast((hit) => hit.meaning === 'respectively') : undefined;
  const list: ColouredQuantity[] = [];
  for (const one of said ? view.quantities : []) {
    const from = list.at(-1)?.to ?? said?.to ?? 0;
    if (one.from < from) continue;
    const verb = words.some((word) => word.from >= from && word.to <= one.from && isChange(word) && word.meaning.verb);
    if (one.kind !== 'percent' || !verb || one.from - from > few) break;
    list.push(one);
  }
  return list.includes(figure) ? list : [];
}

/** "tăng lần lượt 24% và 37%", "of $3bn and $1bn": as many nouns, or amounts before, as figures. */
export function paired(on: MetricCase): Topic | undefined {
  const together = joinedFigures(on);
  const figures = together.length > 1 ? together : changesInTurn(on);
  const place = figures.indexOf(on.figure);
  const first = figures[0];
  if (!first || figures.length < 2) return undefined;
  const noun = joinedNouns(on, first.from, figures.length)[place];
  if (noun) return { metric: noun.meaning.metric, word: noun };
  // "đóng góp 62% doanh thu và 45% lợi nhuận, tương đương 31.000 tỷ đồng và 4.000 tỷ đồng": as many parts told anew.
  const parts = on.figure.kind === 'money' ? partsBefore(on, first.from, figures.length) : [];
  const part = parts[place];
  if (part) return { metric: part.meaning.metric, word: part };
  if (on.figure.kind === 'money') return undefined;
  const levels = on.view.quantities.flatMap((quantity, at) => (quantity.to <= first.from && quantity.kind === 'money' ? (on.earlier[at] ?? []) : []));
  const level = levels.slice(-figures.length)[place];
  // "7.000 tỷ doanh thu và 855 tỷ lợi nhuận, tăng 28% và 44%": as many amounts as changes need no "lần lượt".
  const said = hitsIn(on.view, 'relation', on.view).some((hit) => hit.meaning === 'respectively');
  return level && (said ? levels.length >= figures.length : levels.length === figures.length) ? { metric: level.metric } : undefined;
}
