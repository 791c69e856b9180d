import { signEnding } from './beside.ts';
import type { Run, UnknownRule } from './run.ts';

/** How many words may stand in a bracket before the code: "(mã chứng khoán: ZNT)". */
const reach = 5;

/** Whether a bracket with an exchange and a code in it opens behind a run: "(NASDAQ: ZNTV)", "(mã ZNT)", "(ZNTV.L)". */
function codeBehind({ passage, to }: Run): boolean {
  const { tokens } = passage;
  if (tokens[to]?.raw !== '(') return false;
  const [code, dot, place] = [tokens[to + 1], tokens[to + 2], tokens[to + 3]];
  if (code?.capital && dot?.raw === '.' && dot.glued && place?.glued && place.capital && tokens[to + 4]?.raw === ')') return true;
  for (let at = to + 1; at <= to + reach; at++) {
    if (tokens[at]?.kind !== 'word') return false;
    if (!signEnding(passage, at + 1, 'exchange')) continue;
    const behind = tokens[at + 1]?.raw === ':' ? at + 2 : at + 1;
    if (allCapitals.test(tokens[behind]?.raw ?? '')) return true;
  }
  return false;
}

const allCapitals = /^\p{Lu}[\p{Lu}\d]+$/u;

/** Whoever has a code on an exchange is a company. */
export const ticker: UnknownRule = {
  name: '{Name} (NASDAQ: ABC)',
  sure: true,
  examples: [
    ['en', 'Profit at Zentavo Mills (NASDAQ: ZNTV) rose.', 'zentavo-mills'],
    ['en', 'The shares of retailers fell: Zentavo Mills (ZNTV.L) lost 4%.', 'zentavo-mills'],
    ['vi', 'Lợi nhuận của Zentavo (mã chứng khoán: ZNT) tăng.', 'zentavo'],
    ['vi', 'Sáng nay Zentavo Mills (mã ZNT) giảm 4%.', 'zentavo-mills'],
  ],
  counterExamples: [['en', 'The Zentavo (a river) rose.']],
  read: (run) => (codeBehind(run) ? run : undefined),
};
