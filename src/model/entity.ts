import type { Bilingual, Lang, Span } from './text.ts';

/** What an entry of the gazetteer may be. */
export const entityTypes = ['company', 'unit', 'product', 'project', 'person', 'place', 'publisher', 'market', 'analyst', 'organisation'] as const;
export type EntityType = (typeof entityTypes)[number];

/** When the fiscal year of a company or land begins, and which of its two years it is called by. */
export interface FiscalYear {
  /** The month of its first day, 1 to 12. */
  readonly begins: number;
  /** By the year in which it ends, unless by the `first`. */
  readonly named?: 'first';
  /** Its quarters are told with its years alone: "Q4 2012" of HP in an article ends in October. */
  readonly dated?: true;
  /** Only where its quarters begin is known, not which is the first. */
  readonly vague?: true;
}

/**
 * One entry of the gazetteer (`content/entities/*.yaml`). `names` and `aliases` are matched in every language,
 * `descriptors` ("gã khổng lồ phần mềm") in their own and only where the text already speaks of the entity.
 */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  /** Those of its names that are also ordinary words ("Box", "Oracle"): read only with a cue or after a fuller name. */
  readonly common: readonly string[];
  readonly descriptors: Readonly<Record<Lang, readonly string[]>>;
  /** The company that owns a unit or product; the employer of a person; the region a place lies in. */
  readonly parent?: string;
  /** The entity that the cloud revenue and share of this company belong to (`amazon` → `aws`). */
  readonly cloudUnit?: string;
  /** Tags such as `startup`, `retailer`: a locale knows the words for them ("startup này", "the retailer"). */
  readonly sorts: readonly string[];
  /** Id of the place of its headquarters, so that "the Seattle company" finds it. */
  readonly headquarters?: string;
  /** Where it is not the calendar's: Microsoft's begins in July. */
  readonly fiscalYear?: FiscalYear;
  readonly site?: string;
  /** Colour of its marks on light and on dark paper, `#rrggbb`. */
  readonly colour?: { readonly light: string; readonly dark: string };
  readonly founded?: string;
  readonly summary?: Bilingual;
}

/** How a text means an entity: by name, by words for it, or by pointing back. */
export type MentionForm = 'name' | 'alias' | 'descriptor' | 'anaphor' | 'unknown';

/** A span that names an entity. */
export interface Mention extends Span {
  readonly text: string;
  readonly entity: string;
  readonly form: MentionForm;
}
