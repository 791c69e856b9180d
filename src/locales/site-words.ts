import type { Lang } from '../model/text.ts';

/** Words of the site itself: its name, its ways, feeds, what one takes along. */
export interface SiteWords {
  readonly site: {
    readonly name: string;
    /** The name in another language, and which that is. */
    readonly otherName: string;
    readonly otherNameLang: Lang;
    readonly tagline: string;
    readonly description: string;
    readonly creed: string;
    readonly licence: string;
  };
  readonly nav: {
    readonly main: string;
    readonly contents: string;
    readonly options: string;
    readonly skip: string;
    readonly breadcrumbs: string;
    readonly home: string;
    readonly articles: string;
    readonly companies: string;
    readonly charts: string;
    readonly timeline: string;
    readonly figures: string;
    readonly conflicts: string;
    readonly forecasts: string;
    readonly method: string;
    readonly data: string;
    readonly language: string;
    readonly languageName: string;
    readonly notTranslated: string;
    readonly theme: string;
    readonly auto: string;
    readonly light: string;
    readonly dark: string;
    readonly all: string;
    readonly onThisPage: string;
  };
  /** Feeds, pictures for other sites. */
  readonly sharing: {
    readonly feed: string;
    readonly feedTitle: (site: string) => string;
    /** A link from the end of an article in a feed to its page. */
    readonly inLedger: (figures: string) => string;
    /** As Open Graph writes it: `vi_VN`. */
    readonly locale: string;
    /** As BibLaTeX names the language: `vietnamese`. */
    readonly bibtexLanguage: string;
  };
  /** What a long page folds. */
  readonly older: (n: string) => string;
  /** What goes on upon further pages. */
  readonly further: {
    readonly on: (lines: string, page: string) => string;
    readonly page: (name: string, page: string, of: string) => string;
    readonly lead: (name: string) => string;
    readonly pages: string;
  };
  /** Taking an article along, and saying what is wrong in it. */
  readonly hand: {
    readonly text: string;
    readonly bibtex: string;
    readonly copy: string;
    readonly copied: string;
    readonly mail: string;
    readonly report: string;
    readonly reportTitle: (page: string) => string;
    readonly reportBody: (address: string) => string;
    readonly reportLead: readonly string[];
    readonly chartLead: string;
    readonly seeMark: string;
    readonly eventRules: string;
    readonly eventRulesLead: string;
  };
  readonly missing: { readonly title: string; readonly lead: string };
}
