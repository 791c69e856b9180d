import type { Lang } from '../model/text.ts';

/** The sentences of one story that name a company: some in full, the rest by their beginnings. */
export interface MentionStory {
  readonly title: string;
  readonly href: string;
  readonly date: string;
  readonly lang: Lang;
  /** Folded: newer stories have filled the page. */
  readonly old: boolean;
  readonly sentences: readonly Sentence[];
  readonly rest: readonly Sentence[];
}

interface Sentence {
  readonly quote: string;
  readonly href: string;
}
