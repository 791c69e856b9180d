import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { Token } from '../../text/scan.ts';
import { startOf } from '../metric/words.ts';
import { namesPart } from '../nominals/asides.ts';
import type { Nominal } from '../nominals/nominal.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive, headOf, marksBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Scene } from './subject-rule.ts';
import { deals } from './subject-rule.ts';

/** Whether a bracket that holds a place is closed before another. */
function bracketed({ passage }: SentenceView, at: number, before: number): boolean {
  for (let here = at; here < before; here++) {
    const sign = passage.tokens[here]?.raw;
    if (sign === '(') return false;
    if (sign === ')') return true;
  }
  return false;
}

/** A comma, or a dash with room on both sides: "Viettel IDC – a Viettel affiliate – recorded". */
const parts = (token: Token | undefined): boolean => token?.raw === ',' || (token?.raw === '-' && !token.glued);

/** "Mesosphere, the startup Microsoft tried to acquire, said": the name before whose closed aside a place stands. */
function outside(view: SentenceView, nominals: readonly Nominal[], inner: Nominal, before: number): Nominal | undefined {
  const { passage } = view;
  const { tokens } = passage;
  let comma = inner.from;
  while (comma > 0 && inner.from - comma < 12 && !parts(tokens[comma - 1])) comma--;
  const host = nominals.findLast((one) => one.to < inner.from && (one.to === comma - 1 || (tokens[comma - 2]?.raw === ')' && comma - one.to <= 5)));
  if (host?.role !== 'subject' || !parts(tokens[comma - 1]) || host.kind !== 'name') return undefined;
  // "Bộ phận đám mây của Amazon, AWS, đạt doanh thu": what of the owner's is told of, is named.
  if (namesPart(view, inner, host)) return undefined;
  let end = inner.to;
  while (end < before && tokens[end]?.raw !== tokens[comma - 1]?.raw) end++;
  return end < before && hitAt(passage, 'relation', comma)?.meaning !== 'clause' ? host : undefined;
}

/** "AWS made up 12% of Amazon's sales, and 57% of its income of $5.8 billion": of whose whole a part was told, of that one's the next is. */
function wholeOf(view: SentenceView, nominals: readonly Nominal[], pronoun: Nominal): Nominal | undefined {
  const part = (at: number): boolean => {
    const of = hitEnding(view.passage, 'relation', at);
    return of?.meaning === 'of' && view.quantities.some(({ kind, to }) => to === of.from && (kind === 'percent' || kind === 'fraction'));
  };
  return part(pronoun.from) ? nominals.findLast((one) => one.kind === 'name' && one.to <= pronoun.from && genitive(view, one.to) && part(one.from)) : undefined;
}

/** Who a pronoun means: the subject before it in its sentence, else of the sentence before. */
export function meant({ view, nominals, carried, many }: Scene, pronoun: Nominal): string | null | undefined {
  const whole = pronoun.kind === 'own' ? wholeOf(view, nominals, pronoun) : undefined;
  if (whole) return whole.entity;
  const before = nominals.findLast(
    (one) => (one.kind === 'name' || (one.kind === 'crowd' && pronoun.kind === 'own')) && one.role === 'subject' && one.to <= pronoun.from && !one.listed,
  );
  // "All other providers have grown their revenues": theirs is nobody's.
  if (before?.kind === 'crowd') return null;
  // "The lead of the top five is plainer in public cloud, where they hold 80%".
  if (pronoun.plural && nominals.some((one) => one.kind === 'crowd' && one.to <= pronoun.from && one.from > (before?.from ?? -1))) return null;
  // "Shipments will decline. They fell 19% last quarter.": nor is theirs who were many in the sentence before.
  if (!before && pronoun.kind === 'pronoun' && many?.()) return null;
  return before?.entity ?? carried ?? undefined;
}

/** The nominal that is the subject where a figure stands: of its clause, or of the one before that lends it. */
export function subjectAt({ view, nominals }: Pick<Scene, 'view' | 'nominals'>, at: number): Nominal | undefined {
  let before = at;
  for (let index = nominals.length - 1; index >= 0; index--) {
    const one = nominals[index];
    if (!one || one.to > before || one.listed || one.role !== 'subject' || one.kind === 'onlooker' || bracketed(view, one.to, at)) continue;
    // "thấp hơn con số 8 tỷ USD mà LSEG tổng hợp, lãi 266 triệu USD": who does something in what is only said of a thing is left behind the comma.
    if (one.kind === 'name' && marksBefore(view, headOf(view, one.from)).has('whom') && haltsBetween(view, one.to, at) > 0) continue;
    const host = outside(view, nominals, one, at);
    if (host) before = host.to;
    else return one;
  }
  return undefined;
}

/** Who the subject is as an entity: `null` for a crowd, `undefined` where nobody is said. */
export function entityOf(scene: Scene, one: Nominal | undefined): string | null | undefined {
  if (!one) return undefined;
  if (one.kind === 'pronoun' || one.kind === 'own') return meant(scene, one);
  return one.kind === 'crowd' ? null : one.entity;
}

/** What ties an earning to whose it is: "revenue from Azure", "revenue in Microsoft's Azure services". */
const revenueAt: ReadonlySet<string> = new Set(['of', 'from', 'at', 'into']);

const far = 6;
const near = 3;

/** The owner of what a figure measures: "lợi nhuận của Viettel", "Nvidia's data-centre revenue", "doanh thu AWS", "revenue from Azure". */
export function ownerOfMeasure(scene: Scene): Nominal | undefined {
  const { view, figure, nominals } = scene;
  const word = hitsIn(view, 'metric', { from: view.from, to: figure.from }).findLast((hit) => !hit.meaning.verb && !deals.has(hit.meaning.metric));
  if (!word) return undefined;
  // "AWS, Amazon's main source of profit, made $11 billion in operating income": what is measured stands behind.
  if (scene.word && scene.word.from >= figure.to && !scene.word.meaning.verb && haltsBetween(view, word.to, figure.from) > 0) return undefined;
  // "Shopee đóng góp hai phần ba doanh thu của Sea với 2,2 tỷ USD": of the whole only a part is told.
  const part = view.quantities.some(({ kind, to }) => to === word.from && (kind === 'percent' || kind === 'fraction'));
  if (part && hitEnding(view.passage, 'relation', startOf(view, figure))?.meaning === 'with') return undefined;
  const owner = nominals.findLast((one) => {
    if (one.to > figure.from || one.role === 'source' || (one.kind !== 'name' && one.kind !== 'own')) return false;
    // "more than Wiz's last valuation of $12 billion": a rival owns what is named behind it alone.
    // "higher than the AWS run rate": so does one whose noun stands at once behind.
    if (one.role === 'rival' && one.to !== word.from && !(genitive(view, one.to) && one.to <= word.from && word.from - one.to <= near)) return false;
    if (one.from >= word.to) {
      const gap = one.from - word.to;
      if (gap === 0) return true;
      return (
        gap <= far &&
        haltsBetween(view, word.to, one.from) === 0 &&
        (one.role === 'owner' || hitsIn(view, 'relation', { from: word.to, to: one.from }).some((hit) => revenueAt.has(hit.meaning)))
      );
    }
    const possesses = one.kind === 'own' || genitive(view, one.to);
    // "Google's parent company Alphabet saw revenue rise": who does something in between has what is measured behind him.
    const doer = nominals.some((other) => other.kind === 'name' && other.role === 'subject' && other.from > one.to + 1 && other.to < word.from);
    if (possesses) return !doer && one.to <= word.from && word.from - one.to <= far && haltsBetween(view, one.to, word.from) === 0;
    return one.to === word.from;
  });
  if (!owner) return undefined;
  // Behind the owner another subject may have begun: "Azure revenue rose, and Amazon took 33%".
  const later = subjectAt(scene, figure.from);
  return later && later.from > owner.from && later.from >= word.to ? undefined : owner;
}
