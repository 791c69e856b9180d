import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { cueAt } from './beside.ts';
import type { UnknownRule } from './run.ts';

/** How many words may say more of it before it is named. */
const reach = 10;

/** "một startup giao đồ ăn ít tên tuổi là Zentavo": of one or several of a sort it is told who that is. */
export const saidToBe: UnknownRule = {
  name: 'một startup … là {Name}',
  examples: [
    ['vi', 'Ở Việt Nam, một startup giao đồ ăn ít tên tuổi là Zentavo cho 20 người nghỉ việc.', 'zentavo'],
    ['vi', 'Một công ty khác là Zentavo Logistics cũng có lãi.', 'zentavo-logistics'],
  ],
  counterExamples: [
    ['vi', 'Người đứng đầu công ty là Hoàng Zentavo.'],
    ['vi', 'Giám đốc của một công ty nhỏ là Hoàng Zentavo.'],
    ['vi', 'Một startup ở Đà Nẵng, theo lời ông Sơn, là Zentavo.'],
  ],
  read(run) {
    const { passage, from, sentence } = run;
    const { tokens, lexicon } = passage;
    if (!lexicon.language.possessorLast || !lexicon.copulas.has(tokens[from - 1]?.low ?? '')) return undefined;
    for (let at = from - 2; at > sentence.from && at >= from - reach; at--) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'sign' || token.capital) return undefined;
      const sort = hitAt(passage, 'sort', at) ?? cueAt(passage, at, 'before');
      if (!sort) continue;
      // "giám đốc của một công ty nhỏ là …": who leads one is no company.
      const quantified = lexicon.quantifiers.has(tokens[at - 1]?.low ?? '') || tokens[at - 1]?.kind === 'number';
      return quantified && hitEnding(passage, 'relation', at - 1)?.meaning !== 'of' ? run : undefined;
    }
    return undefined;
  },
};
