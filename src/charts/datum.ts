import type { Edition } from '../locales/edition.ts';
import { scopeWords } from '../locales/scope-words.ts';
import type { Approx, Modality } from '../model/figure.ts';
import type { Claim, Fact } from '../model/ledger.ts';
import type { Period } from '../model/period.ts';
import { isPencil } from './pencil.ts';

/** A claim made ready to be drawn: its number, its words and where it leads. */
export interface Datum {
  readonly id: string;
  readonly fact: string;
  readonly subject: string;
  readonly name: string;
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly approx: Approx;
  readonly modality: Modality;
  /** Set aside by a review or a cross-check: drawn hollow. */
  readonly setAside: boolean;
  readonly period: Period | null;
  readonly perYear: boolean;
  readonly amount: string;
  readonly href: string;
  readonly words: string;
  /** Ids of the claims of the same fact that say another number. */
  readonly against: readonly string[];
}

/** How its sentence means it, which is how it is inked. */
export type Manner = Pick<Datum, 'approx' | 'modality' | 'setAside'>;

/** The claims of a fact that state different numbers; the preferred one first. One where all agree. */
export function toldBy(fact: Fact): readonly Claim[] {
  // Where nothing has decided between them, claims stand in the order of the text.
  const rest = fact.claims.filter(({ id }) => id !== fact.preferred.id);
  const claims =
    fact.preferred.rank === 'preferred'
      ? [fact.preferred, ...rest]
      : fact.claims.toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : placeOf(a) - placeOf(b)));
  // A forecast and what came of it differ, but are no conflict.
  const alike = claims.filter((claim) => isPencil(claim) === isPencil(fact.preferred));
  return fact.standing === 'conflict' ? alike.filter((claim, i) => alike.findIndex((other) => sameNumber(claim, other)) === i) : [fact.preferred];
}

const hopedBy = (fact: Fact) => fact.claims.filter((claim) => isPencil(claim) !== isPencil(fact.preferred));

/** A datum for each different number that a fact's claims state; hopes of the same period after what was reported. */
export function dataOf(fact: Fact, edition: Edition): readonly Datum[] {
  const told = toldBy(fact);
  return [...told.flatMap((claim) => datum(claim, fact, told, edition)), ...hopedBy(fact).flatMap((claim) => datum(claim, fact, [claim], edition))];
}

/** The claims that the marks of a fact stand for. */
export const claimsDrawn = (fact: Fact): readonly Claim[] => [...toldBy(fact), ...hopedBy(fact)].filter(({ value }) => typeof value === 'number');

/** An amount as a chart writes it: a change with its sign, a level without, though its sentence says "down to 31%". */
export function amountOf(claim: Claim, { format }: Pick<Edition, 'format'>): string {
  const { direction: _, ...level } = claim;
  if (claim.metric !== 'growth') return format.amount(level).text;
  return format.amount(Number(claim.value) > 0 ? { ...level, direction: claim.direction ?? 'up' } : level).text;
}

/** A fall is a rise below zero, however the sentence puts it. */
const signed = ({ metric, direction }: Claim, value: number) => (metric === 'growth' && direction === 'down' && value > 0 ? -value : value);

const placeOf = ({ voices }: Claim) => voices[0]?.figure.start ?? 0;
const sameNumber = (a: Claim, b: Claim) => a.value === b.value && a.high === b.high && a.approx === b.approx;

function datum(claim: Claim, fact: Fact, told: readonly Claim[], edition: Edition): readonly Datum[] {
  if (typeof claim.value !== 'number') return [];
  const { labels, format } = edition;
  const amount = amountOf(claim, edition);
  const period = claim.period ? format.period(claim.period.label) : '';
  const words = labels.chart.mark(edition.name(claim.subject), labels.metrics[claim.metric], amount, scopeWords(claim.scope, edition), period);
  const others = told.filter((other) => other !== claim);
  return [
    {
      id: claim.id,
      fact: fact.id,
      subject: claim.subject,
      name: edition.short(claim.subject),
      value: signed(claim, claim.value),
      ...(typeof claim.high === 'number' ? { high: claim.high } : {}),
      unit: claim.unit ?? '',
      approx: claim.approx,
      modality: claim.modality,
      setAside: claim.rank === 'deprecated',
      period: claim.period,
      perYear: claim.per === 'year',
      amount,
      href: edition.voice(claim.voices).href,
      words: others.length > 0 ? labels.chart.conflictMark(words, format.list(others.map((other) => amountOf(other, edition)))) : words,
      against: others.map(({ id }) => id),
    },
  ];
}
