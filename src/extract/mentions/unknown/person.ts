import type { Run } from './run.ts';

/** Whether a run of capitals is, or may well be, somebody's name and no organisation's. */
export function personal({ passage, from, to, article }: Run): boolean {
  const { tokens, lexicon } = passage;
  const last = tokens[to - 1]?.low ?? '';
  if (to - from === 1) return article.surnames().has(last) || lexicon.givenNames.has(last);
  // "Ann Poe bought a house": a person is called by the surname alone from the second time on.
  if (lexicon.givenNames.has(tokens[from]?.low ?? '') || article.alone().has(last)) return true;
  const words = tokens.slice(from, to).map(({ low }) => low);
  return article.persons().has(words.join(' '));
}
