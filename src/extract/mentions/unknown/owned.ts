import type { UnknownRule } from './run.ts';
import { signEnding } from './run.ts';

/** What one can have of an organisation only: a stake in it, its shares, an analyst at it. */
export const owned: UnknownRule = {
  name: 'a stake in {Name}, cổ phần của {Name}',
  examples: [
    ['en', 'It sold a stake in Zentavo Mills.', 'zentavo-mills'],
    ['en', 'Demand is weak, says Ann Poe, an analyst at Zentavo.', 'zentavo'],
    ['en', 'Buying Zentavo was right.', 'zentavo'],
    ['vi', 'Họ mua thêm 31% cổ phần của Zentavo.', 'zentavo'],
    ['vi', 'Đại diện Zentavo từ chối bình luận.', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'It has a stake in America.'],
    ['vi', 'Đại diện Việt Nam từ chối bình luận.'],
  ],
  read(run) {
    const cue = signEnding(run.passage, run.from, 'of');
    return cue && { from: run.from, to: run.to, ...(cue.meaning.type ? { type: cue.meaning.type } : {}) };
  },
};
