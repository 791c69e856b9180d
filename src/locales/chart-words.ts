/** A scope and who leads it, for the title of a share chart. */
export interface Leader {
  readonly scope: string;
  readonly name: string;
  readonly amount: string;
}

/** The words of the charts: titles state the finding, and are always made from the data they stand above. */
export interface ChartWords {
  readonly index: string;
  readonly indexLead: (marks: string) => string;
  readonly key: string;
  readonly keys: Readonly<Record<'solid' | 'wavy' | 'open' | 'hollow' | 'pencil' | 'bracket' | 'none', readonly [string, string]>>;
  readonly figure: (n: string) => string;
  readonly sources: string;
  readonly table: string;
  readonly summary: string;
  readonly notes: string;
  readonly others: string;
  readonly link: string;
  readonly logScale: string;
  readonly linearScale: string;
  readonly unknownPart: string;
  readonly empty: string;
  readonly perYear: string;
  readonly times4: string;
  readonly times2: string;
  readonly annualised: (amount: string) => string;
  readonly deprecated: string;
  readonly mark: (name: string, metric: string, amount: string, scope: string, period: string) => string;
  readonly conflictMark: (mark: string, other: string) => string;
  readonly share: {
    readonly name: string;
    readonly short: string;
    readonly finding: (leaders: readonly Leader[]) => string;
    /** A market as a place to lead in, where no country is named: "thị trường đám mây". */
    readonly market: (name: string) => string;
    readonly subtitle: string;
    readonly note: string;
  };
  readonly revenue: {
    readonly name: string;
    readonly short: string;
    readonly finding: (top: string, second: string, times: string, otherwise?: string) => string;
    readonly findingOne: (top: string, amount: string, period: string) => string;
    readonly ratio: (times: string) => string;
    readonly ratioElse: (times: string, amount: string) => string;
    readonly subtitle: (unit: string) => string;
    readonly note: string;
  };
  readonly growth: {
    readonly name: string;
    readonly short: string;
    readonly finding: (name: string, amount: string, period: string) => string;
    readonly subtitle: string;
    readonly note: string;
  };
  readonly alliances: {
    readonly name: string;
    readonly short: string;
    readonly finding: (name: string, partners: string) => string;
    readonly subtitle: string;
    readonly note: string;
  };
}
