import type { Passage } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from './mention-reading.ts';

/** Whether a mention names the floor where shares change hands, no company that does things: "(NASDAQ: AMZN)", "trên sàn Nasdaq", "the Nasdaq market". */
export function isFloor(passage: Passage, { from, to, entity }: MentionReading): boolean {
  if (!passage.lexicon.entities.get(entity)?.sorts.includes('exchange')) return false;
  const { tokens, lexicon } = passage;
  const [before, behind] = [tokens[from - 1], tokens[to]];
  if (before?.raw === '(' || behind?.raw === ':') return true;
  const article = lexicon.articles.has(before?.low ?? '');
  const place = article ? from - 1 : from;
  return lexicon.floors.has(behind?.low ?? '') || lexicon.floors.has(tokens[place - 1]?.low ?? '') || hitEnding(passage, 'relation', place)?.meaning === 'at';
}
