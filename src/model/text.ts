/** The languages of the edition, in its order; the first lives at the root of the site. Adding one: README, "Add a language". */
export const languages = ['vi', 'en'] as const;
export type Lang = (typeof languages)[number];

/** The same text in every language of the edition. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** A stretch of the Markdown file as it is on disk, in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
