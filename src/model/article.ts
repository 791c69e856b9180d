import type { Lang } from './text.ts';

/** Where a story or a figure comes from. */
export interface Source {
  readonly publisher: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
}

/** The front matter of an article, defaults filled in. */
export interface FrontMatter {
  readonly title: string;
  readonly standfirst?: string;
  readonly lang: Lang;
  /** The ISO day the article speaks from: relative dates are read against it. */
  readonly published: string;
  readonly publishedBasis: 'stated' | 'inferred';
  readonly source: Source;
  readonly sources: readonly Source[];
  readonly topics: readonly string[];
  readonly draft: boolean;
}
