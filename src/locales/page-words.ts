/** Words of the pages. */
export interface PageWords {
  readonly home: {
    readonly title: string;
    readonly strip: string;
    readonly latest: string;
    readonly conflicts: string;
    readonly timeline: string;
    readonly allOf: (what: string) => string;
    readonly unit: (amount: string) => string;
    readonly unitTitle: (metric: string, period: string) => string;
    readonly gap: (amount: string) => string;
    readonly orElse: (one: string, other: string) => string;
  };
  readonly article: {
    readonly index: string;
    readonly indexLead: string;
    readonly source: string;
    /** How many words of the language a reader takes in in a minute. */
    readonly wordsPerMinute: number;
    readonly dateline: string;
    readonly inferred: string;
    readonly figures: string;
    readonly figuresNone: string;
    readonly companies: string;
    readonly reviews: string;
    readonly reviewsLead: string;
    readonly next: string;
    readonly newer: string;
    readonly older: string;
    readonly cite: string;
    readonly citation: (title: string, date: string, address: string) => string;
    readonly paragraph: (n: string) => string;
    readonly mentions: (n: string) => string;
  };
  readonly company: {
    readonly index: string;
    readonly indexLead: string;
    readonly standing: string;
    readonly standingNone: string;
    readonly forecasts: string;
    readonly conflicts: string;
    readonly relations: string;
    readonly timeline: string;
    readonly mentions: string;
    readonly parent: string;
    readonly units: string;
    readonly founded: string;
    readonly site: string;
    readonly major: string;
    readonly minor: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly lead: (events: string, companies: string) => string;
    readonly filterCompany: string;
    readonly filterKind: string;
    readonly everyCompany: string;
    readonly everyKind: string;
    readonly nothing: string;
    /** Who has no lane of its own. */
    readonly others: string;
    readonly undated: string;
    readonly key: string;
    readonly density: string;
    readonly none: string;
  };
  readonly ledger: {
    readonly title: string;
    readonly lead: (entries: string, articles: string) => string;
    readonly filter: string;
    readonly everything: string;
    readonly read: string;
    readonly unplaced: string;
    readonly unplacedLead: string;
  };
  readonly conflicts: {
    readonly title: string;
    readonly lead: (n: string) => string;
    readonly none: string;
    readonly differs: string;
    readonly differsLead: string;
    readonly preferred: string;
    readonly deprecated: string;
  };
  readonly forecasts: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
  };
  readonly data: {
    readonly title: string;
    readonly lead: string;
    readonly file: string;
    readonly what: string;
    readonly about: Readonly<Record<string, string>>;
    /** What a user of the data should know; words between backticks are code. */
    readonly notes: readonly { readonly title: string; readonly text: string }[];
  };
}
