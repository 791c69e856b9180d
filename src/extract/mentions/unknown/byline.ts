import type { UnknownRule } from './run.ts';

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '--']);

/** "(ICTPress) - Ngày 5/5 …": what opens a story in brackets before a dash is who publishes it. */
export const byline: UnknownRule = {
  name: '({Name}) - …',
  sure: true,
  examples: [
    ['vi', '(ZentaPress) - Doanh thu của FPT tăng.', 'zentapress'],
    ['en', '(ZNT News) – Sales at Microsoft rose.', 'znt-news'],
  ],
  counterExamples: [
    ['vi', 'Doanh thu của FPT tăng (Zentavo) - theo báo cáo.'],
    ['en', 'Sales (Zentavo) rose.'],
    ['en', 'Sales rose. (ZNTV) - Get Report.'],
  ],
  read({ passage, from, to, sentence }) {
    const { tokens } = passage;
    const opens = from - 1 === sentence.from && sentence === passage.sentences[0] && tokens[from - 1]?.raw === '(';
    return opens && tokens[to]?.raw === ')' && dashes.has(tokens[to + 1]?.raw ?? '') ? { from, to, type: 'publisher' } : undefined;
  },
};
