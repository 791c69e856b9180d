/** A scope and who leads it, for the title of a share chart. */
export interface Leader {
  readonly scope: string;
  readonly name: string;
  readonly amount: string;
  /** The period, short; empty where none is known. */
  readonly when: string;
}

/** The words of the charts: titles state the finding, and are always made from the data they stand above. */
export interface ChartWords {
  readonly index: string;
  readonly indexLead: (marks: string) => string;
  readonly key: string;
  readonly keys: Readonly<Record<'solid' | 'wavy' | 'open' | 'hollow' | 'pencil' | 'bracket' | 'none', readonly [string, string]>>;
  readonly figure: (n: string) => string;
  readonly sources: string;
  readonly sourceLine: (names: string, site: string) => string;
  readonly moreSources: (n: number) => string;
  readonly table: string;
  readonly summary: string;
  readonly notes: string;
  readonly others: string;
  readonly link: string;
  readonly logScale: string;
  readonly linearScale: string;
  readonly unknownPart: string;
  readonly empty: string;
  /** Where a picture would be too full: what is drawn, of how many, and where the rest is. */
  readonly leftOut: (drawn: string, all: string) => string;
  readonly perYear: string;
  readonly mark: (name: string, metric: string, amount: string, scope: string, period: string) => string;
  /** Figures by how long their period is, as the heading of a panel: "theo quý". */
  readonly lengths: Readonly<Record<'year' | 'quarter' | 'half' | 'month' | 'other', string>>;
  readonly panel: (length: string, currency: string) => string;
  /** A currency by its code: "đô la Mỹ". */
  readonly currency: (code: string) => string;
  /** A market as one analyst counts it. */
  readonly countedBy: (scope: string, analyst: string) => string;
  /** Heads what is drawn for one or two dates only. */
  readonly fewDates: string;
  /** A long series in one sentence. */
  readonly course: (of: Readonly<Record<'name' | 'first' | 'last' | 'least' | 'most' | 'n', string>>) => string;
  /** What was done with some of the numbers: how many, of how many, which. */
  readonly treated: Readonly<
    Record<
      'rounded' | 'atLeast' | 'atMost' | 'range' | 'pencil' | 'estimated' | 'conflict' | 'setAside' | 'fiscal' | 'rate' | 'implied',
      (n: string, all: string, amounts: string) => string
    >
  >;
  readonly scale: string;
  readonly downloadSvg: string;
  readonly downloadPng: string;
  readonly downloadCsv: string;
  readonly embed: string;
  readonly embedLead: string;
  readonly cite: string;
  readonly citeText: (title: string, site: string, date: string, address: string) => string;
  /** Below a chart that stands on another site. */
  readonly embedBack: string;
  readonly more: (n: string) => string;
  readonly conflictMark: (mark: string, other: string) => string;
  readonly 'market-share': {
    readonly name: string;
    readonly short: string;
    readonly finding: (leaders: readonly Leader[]) => string;
    /** A market as a place to lead in, where no country is named: "thị trường đám mây". */
    readonly market: (name: string) => string;
    readonly subtitle: string;
    readonly note: string;
  };
  readonly 'market-size': {
    readonly name: string;
    readonly short: string;
    readonly finding: (market: string, amount: string, period: string) => string;
    readonly subtitle: string;
    readonly note: string;
  };
  readonly revenue: {
    readonly name: string;
    readonly short: string;
    readonly finding: (top: string, second: string, times: string, period: string, otherwise?: string) => string;
    readonly findingOne: (top: string, amount: string, period: string) => string;
    readonly ratio: (times: string) => string;
    readonly ratioElse: (times: string, amount: string) => string;
    readonly subtitle: string;
    readonly note: string;
  };
  readonly growth: {
    readonly name: string;
    readonly short: string;
    readonly finding: (name: string, amount: string, period: string, fell: boolean) => string;
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
