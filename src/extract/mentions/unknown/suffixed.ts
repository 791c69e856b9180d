import type { UnknownRule } from './run.ts';
import { cueAt } from './run.ts';

/** "Acme Investment Research", "Acme Inc.": the last word says what it is. */
export const suffixed: UnknownRule = {
  name: '{Name} Inc, {Name} Research',
  sure: true,
  examples: [
    ['en', 'Shares in Zentavo Mills Inc. rose.', 'zentavo-mills'],
    ['en', 'Demand is weak, Zentavo Investment Research wrote.', 'zentavo-investment-research'],
    ['vi', 'Thương vụ do Zentavo Ventures dẫn dắt.', 'zentavo-ventures'],
  ],
  counterExamples: [
    ['en', 'Research is dear.'],
    ['en', 'The Group of Twenty met.'],
  ],
  read({ passage, from, to, sentence }) {
    let last: ReturnType<typeof cueAt>;
    for (let at = from + 1; at <= to && at < sentence.to; at++) {
      const cue = passage.tokens[at]?.capital || passage.tokens[at - 1]?.raw === '&' ? cueAt(passage, at, 'after') : undefined;
      if (cue && cue.to > (last?.to ?? 0)) last = cue;
    }
    return last && { from, to: last.to, ...(last.meaning.type ? { type: last.meaning.type } : {}), ...(last.meaning.fund ? { fund: true } : {}) };
  },
};
