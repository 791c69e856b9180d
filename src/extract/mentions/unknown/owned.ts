import { signEnding } from './beside.ts';
import { hailedFrom } from './hailed.ts';
import type { Run, UnknownRule } from './run.ts';
import { isSingle } from './single.ts';

/** One word that is nobody's surname and, where words can be told by their shape, none of the language. */
function lone({ passage, from, to, article }: Run): boolean {
  const { raw = '', low = '' } = passage.tokens[from] ?? {};
  const { coined, syllable } = passage.lexicon.language;
  return isSingle(passage, { from, to }) && !article.surnames().has(low) && coined?.test(raw) !== false && syllable?.test(low) !== true;
}

/** "clients include Zentavo fans": many of something are no company. */
function made({ passage: { tokens, lexicon, hits }, to }: Run): boolean {
  const next = tokens[to];
  const { plural, compounds } = lexicon.language;
  return (
    compounds && next?.kind === 'word' && !next.capital && hits[to] === undefined && !lexicon.functionWords.has(next.low) && plural?.test(next.low) === true
  );
}

/** What one can have of an organisation only: a stake in it, its shares, an analyst at it. */
export const owned: UnknownRule = {
  name: 'a stake in {Name}, cổ phần của {Name}',
  examples: [
    ['en', 'It sold a stake in Zentavo Mills.', 'zentavo-mills'],
    ['en', 'Demand is weak, says Ann Poe, an analyst at Zentavo.', 'zentavo'],
    ['en', 'Buying Zentavo was right.', 'zentavo'],
    ['en', 'It wants to get rid of Zentavo, for which it paid $3 million.', 'zentavo'],
    ['en', 'It has signed contracts with Zentavo for 110 megawatts.', 'zentavo'],
    ['en', "Its main rival is Italy's Zentavo.", 'zentavo'],
    ['vi', 'Họ mua thêm 31% cổ phần của Zentavo.', 'zentavo'],
    ['vi', 'Đại diện Zentavo từ chối bình luận.', 'zentavo'],
    ['vi', 'Viettel có lãi, còn Zentavo thì không.', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'It has a stake in America.'],
    ['en', 'Its clients include Zentavo fans.'],
    ['vi', 'Đại diện Việt Nam từ chối bình luận.'],
    ['vi', 'Ông Sơn đến cùng Minh.'],
  ],
  read(run) {
    const cue = signEnding(run.passage, run.from, 'of') ?? signEnding(run.passage, hailedFrom(run.passage, run.from), 'of');
    if (cue?.meaning.lone && !lone(run)) return undefined;
    if (cue?.meaning.list && made(run)) return undefined;
    return cue && { from: run.from, to: run.to, ...(cue.meaning.type ? { type: cue.meaning.type } : {}) };
  },
};
