import type { Run, UnknownRule } from './run.ts';
import { signEnding } from './run.ts';

/** Where a bracket with nothing but an exchange and a code in it stands: "(NASDAQ: ZNTV)", "(mã chứng khoán: ZNT)". */
function codeBehind({ passage, to }: Run): boolean {
  const { tokens } = passage;
  if (tokens[to]?.raw !== '(') return false;
  for (let at = to + 1; at <= to + 5; at++) {
    if (tokens[at]?.kind !== 'word') return false;
    if (tokens[at + 1]?.raw === ':' && signEnding(passage, at + 1, 'exchange')) return tokens[at + 2]?.capital === true;
  }
  return false;
}

/** Whoever has a code on an exchange is a company. */
export const ticker: UnknownRule = {
  name: '{Name} (NASDAQ: ABC)',
  sure: true,
  examples: [
    ['en', 'Profit at Zentavo Mills (NASDAQ: ZNTV) rose.', 'zentavo-mills'],
    ['vi', 'Lợi nhuận của Zentavo (mã chứng khoán: ZNT) tăng.', 'zentavo'],
  ],
  counterExamples: [['en', 'The Zentavo (a river) rose.']],
  read: (run) => (codeBehind(run) ? run : undefined),
};
