import type { FigureWords } from '../figure-words.ts';

/** One entry and its columns, in English. */
export const figureWords: FigureWords = {
  figure: {
    entry: (folio) => `Entry number ${folio}`,
    close: 'Close the slip',
    readSentence: 'Read the sentence in the article',
    rowInLedger: 'Row in the ledger',
    seeChart: 'See it on the chart',
    notMatching: (other) => `Does not agree with ${other}`,
    rule: 'Reading rule',
    attributedTo: (who) => `according to ${who}`,
    none: 'no figure',
    verdict: 'Fact check',
    checkedBy: 'Checked against',
    inLanguage: { vi: 'in Vietnamese', en: 'in English' },
  },
  columns: {
    no: 'Nº',
    particulars: 'Particulars',
    period: 'Period',
    asWritten: 'As written',
    normalised: 'Normalised',
    sentence: 'Sentence',
    amount: 'Amount',
    date: 'Date',
    status: 'Status',
    total: 'Total',
  },
};
