import type { Lang } from '../model/text.ts';

/** Words of the page that tells how figures are read. */
export interface MethodWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly rules: string;
  readonly rulesLead: string;
  readonly ruleColumn: string;
  readonly timesColumn: string;
  readonly exampleColumn: string;
  readonly accuracy: string;
  readonly accuracyText: readonly string[];
  readonly accuracyOf: Readonly<Record<Lang, string>>;
  readonly measureColumn: string;
  readonly unseenColumn: string;
  readonly tunedColumn: string;
  readonly measures: Readonly<Record<'figures' | 'dates' | 'mentions' | 'events' | 'subject' | 'metric' | 'period', string>>;
  readonly misses: Readonly<Record<'wrong' | 'missed' | 'extra', (n: string) => string>>;
  readonly missed: string;
  readonly missedText: readonly string[];
}
