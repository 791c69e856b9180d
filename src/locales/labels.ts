import type { EntityType } from '../model/entity.ts';
import type { EventType, Role } from '../model/event.ts';
import type { Approx, Kind, Metric, Modality } from '../model/figure.ts';
import type { CrossCheck, DisagreementKind, Pledge } from '../model/ledger.ts';
import type { PeriodBasis } from '../model/period.ts';
import type { Verdict } from '../model/review.ts';
import type { Lang } from '../model/text.ts';
import type { AccountWords } from './account-words.ts';
import type { ChartWords } from './chart-words.ts';

/** Who plays which part in an event, already as words ("HPE và Microsoft"); undefined where nobody does. */
export type Cast = (role: Role) => string | undefined;

/** Every word of the interface in one language: a language that lacks one does not compile. */
export interface Labels {
  readonly site: {
    readonly name: string;
    readonly otherName: string;
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
  readonly metrics: Readonly<Record<Metric, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  /** The word before an amount in a sentence: "hơn 40%". */
  readonly hedges: Readonly<Record<Approx, string>>;
  readonly approximations: Readonly<Record<Approx, string>>;
  readonly bases: Readonly<Record<PeriodBasis, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly events: Readonly<Record<EventType, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly entityTypes: Readonly<Record<EntityType, string>>;
  readonly disagreements: Readonly<Record<DisagreementKind, string>>;
  readonly outcomes: Readonly<Record<Pledge['outcome'], string>>;
  readonly checks: Readonly<Record<CrossCheck['rule'], string>>;
  readonly checkOutcomes: Readonly<Record<CrossCheck['outcome'], string>>;
  readonly changes: { readonly yoy: string; readonly qoq: string };
  readonly per: Readonly<Record<'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'share' | 'person', string>>;
  /** Scope ids that no entity names. */
  readonly scopes: Readonly<Record<string, string>>;
  readonly scopeUnknown: string;
  readonly subjectUnknown: string;
  readonly metricUnknown: string;
  readonly periodUnknown: string;
  readonly allTime: string;
  readonly event: (type: EventType, cast: Cast) => string;
  readonly counts: {
    readonly articles: (n: string) => string;
    readonly entries: (n: string) => string;
    readonly open: (n: string) => string;
    readonly companies: (n: string) => string;
    readonly events: (n: string) => string;
    readonly sentences: (n: string) => string;
    readonly minutes: (n: string) => string;
    readonly figuresOf: (n: string) => string;
  };
  readonly figure: {
    readonly entry: (folio: string) => string;
    readonly close: string;
    readonly readSentence: string;
    readonly rowInLedger: string;
    readonly seeChart: string;
    readonly notMatching: (other: string) => string;
    readonly bothStand: string;
    readonly rule: string;
    readonly attributedTo: (who: string) => string;
    readonly computed: string;
    readonly none: string;
    readonly noSentence: string;
    readonly outcomeUnset: string;
    readonly machine: string;
    readonly verdict: string;
    readonly checkedBy: string;
    readonly inLanguage: Readonly<Record<'vi' | 'en', string>>;
  };
  readonly columns: {
    readonly no: string;
    readonly particulars: string;
    readonly period: string;
    readonly asWritten: string;
    readonly normalised: string;
    readonly sentence: string;
    readonly amount: string;
    readonly date: string;
    readonly company: string;
    readonly scope: string;
    readonly status: string;
    readonly story: string;
    readonly metric: string;
    readonly total: string;
    readonly picture: string;
  };
  readonly home: {
    readonly title: string;
    readonly strip: string;
    readonly lead: string;
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
    readonly original: string;
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
    readonly csv: string;
  };
  readonly company: {
    readonly index: string;
    readonly indexLead: string;
    readonly account: string;
    readonly standing: string;
    readonly standingNone: string;
    readonly forecasts: string;
    readonly saidBefore: string;
    readonly knownNow: string;
    readonly conflicts: string;
    readonly relations: string;
    readonly relationsNone: string;
    readonly timeline: string;
    readonly mentions: string;
    readonly mentionsLead: (sentences: string, articles: string) => string;
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
  readonly method: {
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
  /** Feeds, pictures for other sites. */
  readonly sharing: {
    readonly feed: string;
    readonly feedTitle: (site: string) => string;
    /** A link from the end of an article in a feed to its page. */
    readonly inLedger: (figures: string) => string;
    /** As Open Graph writes it: `vi_VN`. */
    readonly locale: string;
  };
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
  /** What a long page folds. */
  readonly older: (n: string) => string;
  /** What goes on upon further pages. */
  readonly further: {
    readonly on: (lines: string, page: string) => string;
    readonly page: (name: string, page: string, of: string) => string;
    readonly lead: (name: string) => string;
    readonly pages: string;
  };
  readonly account: AccountWords;
  /** Taking an article along, and saying what is wrong in it. */
  readonly hand: {
    readonly cite: string;
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
  readonly chart: ChartWords;
}
