import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/text.ts';
import type { ArticleFile } from './load/article-file.ts';
import type { loadArticles } from './load/articles.ts';
import type { Content } from './load/content.ts';
import type { Page } from './voices/page.ts';

/** All that is known of one article without the others; a build keeps it for the next one. */
export interface Kept {
  readonly reading: Reading;
  readonly page: Page;
  /** Fetched when they are asked for, as what follows: those of thousands of articles at once would fill the memory. */
  readonly sentences: () => readonly (readonly Span[])[];
  /** What another room made of the article. */
  readonly rendered: () => unknown;
}

/** Articles that were read ahead, beside the work of the bundler. */
export interface ReadAhead {
  readonly loaded: ReturnType<typeof loadArticles>;
  readonly content: Content;
  /** When all that could be read has been. */
  readonly ready: Promise<void>;
  readonly of: (file: ArticleFile) => Kept | undefined;
}

// The build's own code is bundled apart from its configuration: they share the process, and no module.
const place = Symbol.for('so-may.read-ahead');
const shared = globalThis as { [place]?: ReadAhead };

/** Only a build reads ahead. */
export const readAhead = (): ReadAhead | undefined => shared[place];

/** Lets the dataset take what the build has read ahead. */
export function offerReadAhead(ahead: ReadAhead): void {
  shared[place] = ahead;
}
