/** A language of the edition. Adding one: a folder in `locales/`, a line in its index. */
export type Lang = 'vi' | 'en';

/** The same text in every language of the edition. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** A stretch of the Markdown file as it is on disk, in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
