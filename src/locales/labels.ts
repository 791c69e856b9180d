import type { AccountWords } from './account-words.ts';
import type { ChartWords } from './chart-words.ts';
import type { EventWords } from './event-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { MethodWords } from './method-words.ts';
import type { PageWords } from './page-words.ts';
import type { SearchWords } from './search-words.ts';
import type { SiteWords } from './site-words.ts';
import type { TermWords } from './term-words.ts';

/** Every word of the interface in one language: a language that lacks one does not compile. */
export interface Labels extends EventWords, FigureWords, PageWords, SearchWords, SiteWords, TermWords {
  readonly account: AccountWords;
  readonly chart: ChartWords;
  readonly method: MethodWords;
}
