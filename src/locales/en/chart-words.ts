import type { ChartWords, Leader } from '../chart-words.ts';

const leads = (leader: Leader) => `${leader.name} leads ${leader.scope} with ${leader.amount}`;

/** The words of the charts in English. */
export const chartWords: ChartWords = {
  index: 'Charts',
  indexLead: (marks) => `${marks} marks, each of them a number in a sentence. Follow a mark to read it.`,
  key: 'How to read the marks',
  keys: {
    solid: ['Solid', 'As the sentence states it'],
    wavy: ['Wavy', 'About, nearly'],
    open: ['Open end', 'More than, at least'],
    hollow: ['Hollow', 'Set aside, or computed by us'],
    pencil: ['Pencil', 'A forecast or a promise'],
    bracket: ['Red bracket', 'Two sentences do not agree'],
    none: ['Hatching', 'No sentence in the ledger'],
  },
  figure: (n) => `Figure ${n}`,
  sources: 'Sources',
  table: 'Table',
  summary: 'In words',
  notes: 'How the numbers were treated',
  link: 'Open the chart',
  logScale: 'log scale',
  linearScale: 'linear scale',
  unknownPart: 'no sentence in the ledger',
  empty: 'The ledger has no sentence for this chart yet.',
  perYear: 'a year',
  times4: 'in the quarter, times four',
  times2: 'in the half-year, times two',
  annualised: (amount) => `${amount} as a yearly rate`,
  deprecated: 'set aside',
  mark: (name, metric, amount, scope, period) => [`${name}, ${metric}: ${amount}`, scope, period].filter(Boolean).join(', '),
  conflictMark: (mark, other) => `${mark}. Does not agree with ${other}`,
  share: {
    name: 'Market share',
    short: 'Who holds how much of which market',
    finding: (leaders) => leaders.map(leads).join(', '),
    market: (name) => `the ${name} market`,
    subtitle: 'Share of the cloud market, per cent. Each scope has its own panel: they do not add up and are not compared across panels.',
    note: 'Research houses define the market differently, so each scope is drawn apart. Hatching is the part no sentence speaks of.',
  },
  revenue: {
    name: 'Revenue',
    short: 'Money taken in, as a yearly rate',
    finding: (top, second, times, otherwise) =>
      otherwise ? `${top} is ${times} times as large as ${second}, or ${otherwise}` : `${top} is ${times} times as large as ${second}`,
    findingOne: (top, amount, period) => `${top} took in ${amount}, ${period}`,
    ratio: (times) => `${times} times`,
    ratioElse: (times, amount) => `or ${times}, taking ${amount}`,
    subtitle: (unit) => `Revenue as a yearly rate, ${unit}. A mark is as wide as the time its sentence speaks of; a quarter is multiplied by four.`,
    note: 'A quarter is multiplied by four to stand beside a year; the number in the sentence is written next to the mark. Years without a sentence stay empty, nothing is joined across them.',
  },
  growth: {
    name: 'Growth',
    short: 'How much revenue rose on the year before',
    finding: (name, amount, period) => (period ? `${name} grew ${amount}, ${period}` : `${name} grew ${amount}`),
    subtitle: 'Growth against the base its sentence names, per cent.',
    note: 'Only rises of the same thing stand side by side.',
  },
  alliances: {
    name: 'Alliances',
    short: 'Who dealt with whom, by year',
    finding: (name, partners) => `${name} is in the most deals: ${partners}`,
    subtitle: 'A row for each deal, a column for each company. Solid line: signed or announced. Dashed: it failed.',
    note: 'Only what a sentence in an article says. Columns by number of appearances.',
  },
};
