import { readArticle } from '../../extract/article.ts';
import { parseDay } from '../../extract/dates/calendar.ts';
import { DateThread } from '../../extract/dates/thread.ts';
import type { Lexicon } from '../../extract/lexicon/lexicon.ts';
import { passageOf } from '../../extract/lexicon/passage.ts';
import { readMentions } from '../../extract/mentions/read-mentions.ts';
import { readPassage } from '../../extract/read-passage.ts';
import type { Block } from '../../extract/text/blocks.ts';

const published = '2017-03-01';
const dateline = parseDay(published) ?? { year: 2017, month: 3, day: 1 };

/** Quantities, dates and mentions of one article. */
export function readFigures(blocks: readonly Block[], lexicon: Lexicon): void {
  const passages = blocks.map((block) => passageOf(block, lexicon));
  for (const passage of passages) readPassage(passage, new DateThread(dateline));
  readMentions(passages);
}

/** The whole reading of one article, Markdown included. */
export const readWhole = (source: string, lexicon: Lexicon): unknown => readArticle({ file: 'bench.md', slug: 'bench', source, published }, lexicon);
