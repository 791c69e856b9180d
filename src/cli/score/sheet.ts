/** How often something was right, read wrongly, missed, or read where nothing stands. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  extra: number;
}

/** One thing the reader got wrong, for the list of misses. */
export interface Miss {
  readonly file: string;
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

/** The marks of one or more articles: tallies by name (`figures`, `figures money`, `subject`, `dates`, `mentions`, `events`), and what was missed. */
export class Sheet {
  readonly tallies = new Map<string, Tally>();
  readonly misses: Miss[] = [];

  mark(name: string, outcome: keyof Tally): void {
    let tally = this.tallies.get(name);
    if (!tally) this.tallies.set(name, (tally = { right: 0, wrong: 0, missed: 0, extra: 0 }));
    tally[outcome]++;
  }
}
