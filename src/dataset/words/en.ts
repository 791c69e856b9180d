import type { DatasetWords, Sum } from './dataset-words.ts';

const where = ({ forecast, sameStory }: Sum) => {
  const words = [forecast && 'forecast', sameStory && 'in the same story'].filter(Boolean).join(' ');
  return words ? `, ${words}` : '';
};

const seen = (evidence: string | undefined) => (evidence ? `: ${evidence}` : '');

/** The sentences of the ledger in English. */
export const en: DatasetWords = {
  about: (metric, subject, period) => `${metric} of ${subject}${period ? `, ${period}` : ''}`,
  noPeriod: 'a time that is not stated',
  noScope: 'a scope that is not stated',
  scope: (market, geography) => [market, geography].filter(Boolean).join(', '),
  differ: {
    conflict: (about, a, b) => `Two sentences give two figures for one thing (${about}): ${a.amount} and ${b.amount}.`,
    rounding: (about, a, b) => `${a.amount} and ${b.amount} agree (${about}): one sentence rounds more than the other.`,
    'other-scope': (about, a, b) => `Not the same scope (${about}): ${a.amount} is for ${a.scope}, ${b.amount} for ${b.scope}.`,
    'other-period': (about, a, b) => `Not the same time (${about}): ${a.amount} is for ${a.period}, ${b.amount} for ${b.period}.`,
    'other-analyst': (about, a, b) => `Sources differ (${about}): ${a.who} says ${a.amount}, ${b.who} says ${b.amount}.`,
    'forecast-and-outcome': (about, a, b) => {
      const [ahead, came] = a.ahead ? [a, b] : [b, a];
      return `The forecast was ${ahead.amount}, the outcome ${came.amount} (${about}).`;
    },
    restated: (about, a, b) => `${a.who} said ${a.amount} on ${a.day} and ${b.amount} on ${b.day} (${about}).`,
  },
  sum: {
    supports: (sum) => `${sum.left} ≈ ${sum.right}${where(sum)}`,
    questions: (sum) => `${sum.left} does not match ${sum.right}${where(sum)}`,
  },
  partOverWhole: (part, partName, whole, wholeName) => `A part cannot exceed the whole: ${part} (${partName}), ${whole} (${wholeName})`,
  sharesOver: (total, scope) => `The shares stated for one market (${scope}) add up to ${total}, more than 100%`,
  verdict: {
    supported: 'Checked: a source confirms it.',
    contradicted: 'Checked: other sources contradict it.',
    misattributed: 'Checked: the figure is real but belongs to another.',
    overstated: 'Checked: the figure is overstated.',
    unsourced: 'Checked: no source was found that says so.',
  },
  because: {
    reviewedOther: (other) => `Checking confirmed the other figure, ${other}.`,
    agreesWithReviewed: (other) => `Agrees with the figure that was checked, ${other}.`,
    sum: (words) => `Arithmetic supports it: ${words}.`,
    sumOfOther: (other, words) => `Arithmetic supports the other figure, ${other}: ${words}.`,
    sources: (own, others) => `${own} independent ${own === 1 ? 'source says' : 'sources say'} so, against ${others}.`,
  },
  outcome: {
    open: (promised) => `No story has yet told what became of ${promised}.`,
    kept: (promised, evidence) => `${promised} was reached${seen(evidence)}.`,
    missed: (promised, evidence) => `${promised} was not reached${seen(evidence)}.`,
    overtaken: (promised, evidence) => `The outcome went beyond ${promised}${seen(evidence)}.`,
  },
};
