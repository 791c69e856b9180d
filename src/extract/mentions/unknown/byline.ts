import type { UnknownRule } from './run.ts';

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '--']);

/** "(ICTPress) - Ngày 5/5 …": what opens a story in brackets before a dash is who publishes it. */
export const byline: UnknownRule = {
  name: '({Name}) - …',
  sure: true,
  examples: [
    ['vi', '(ZentaPress) - Doanh thu của FPT tăng.', 'zentapress'],
    ['vi', 'Zentapress - Trong 8 tháng, doanh thu của FPT tăng.', 'zentapress'],
    ['en', '(ZNT News) – Sales at Microsoft rose.', 'znt-news'],
  ],
  counterExamples: [
    ['vi', 'Doanh thu của FPT tăng (Zentavo) - theo báo cáo.'],
    ['vi', 'Zentapress - nhà máy mới của FPT.'],
    ['en', 'Sales (Zentavo) rose.'],
    ['en', 'Sales rose. (ZNTV) - Get Report.'],
  ],
  read({ passage, from, to, sentence }) {
    const { tokens } = passage;
    const opens = from - 1 === sentence.from && sentence === passage.sentences[0] && tokens[from - 1]?.raw === '(';
    // "Zentapress - Trong 8 tháng": a word of no language before a dash and a new sentence.
    const { syllable } = passage.lexicon.language;
    const bare = from === sentence.from && to - from === 1 && sentence === passage.sentences[0] && syllable?.test(tokens[from]?.low ?? '') === false;
    const next = tokens[to + 1];
    if (bare && dashes.has(tokens[to]?.raw ?? '') && next?.capital && passage.lexicon.leadIns.has(next.low)) return { from, to, type: 'publisher' };
    return opens && tokens[to]?.raw === ')' && dashes.has(tokens[to + 1]?.raw ?? '') ? { from, to, type: 'publisher' } : undefined;
  },
};
