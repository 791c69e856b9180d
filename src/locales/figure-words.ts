import type { Lang } from '../model/text.ts';

/** Words of one entry and its columns. */
export interface FigureWords {
  readonly figure: {
    readonly entry: (folio: string) => string;
    readonly close: string;
    readonly readSentence: string;
    readonly rowInLedger: string;
    readonly seeChart: string;
    readonly notMatching: (other: string) => string;
    readonly rule: string;
    readonly attributedTo: (who: string) => string;
    readonly none: string;
    readonly verdict: string;
    readonly checkedBy: string;
    readonly inLanguage: Readonly<Record<Lang, string>>;
  };
  readonly columns: {
    readonly no: string;
    readonly particulars: string;
    readonly period: string;
    readonly asWritten: string;
    readonly normalised: string;
    readonly sentence: string;
    readonly amount: string;
    readonly date: string;
    readonly status: string;
    readonly total: string;
  };
}
