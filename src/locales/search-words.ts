/** Words of the search page. */
export interface SearchWords {
  readonly search: {
    readonly title: string;
    readonly short: string;
    readonly lead: string;
    readonly field: string;
    readonly button: string;
    readonly examples: string;
    readonly noScript: string;
    readonly ways: string;
    readonly waysLead: string;
    readonly way: Readonly<Record<'articles' | 'companies' | 'figures' | 'timeline' | 'conflicts' | 'forecasts', string>>;
    readonly kinds: Readonly<Record<'companies' | 'figures' | 'events' | 'articles', string>>;
    readonly one: (n: string, query: string) => string;
    readonly many: (n: string, query: string) => string;
    readonly none: (query: string) => string;
    readonly noneHint: string;
    readonly wait: string;
    readonly failed: string;
    readonly more: (n: string) => string;
    readonly relaxed: Readonly<Record<'amounts' | 'marks' | 'words', string>>;
  };
}
