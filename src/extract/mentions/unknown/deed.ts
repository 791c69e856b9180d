import type { UnknownRule } from './run.ts';
import { signAt } from './run.ts';

/** One word that does what only companies do, and is nobody's surname. */
export const deed: UnknownRule = {
  name: '{Name} raised $40 million',
  examples: [
    ['en', 'In May Zentavo raised $40 million.', 'zentavo'],
    ['en', 'It is not alone: Zentavo is laying off 300 people.', 'zentavo'],
    ['vi', 'Còn Zentavo từng huy động được 45 triệu USD.', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'Trader Ann Poe was glad. In May Poe acquired a house.'],
    ['vi', 'Tháng 5 công ty gọi vốn thành công.'],
  ],
  read(run) {
    if (run.to - run.from > 1 || run.surnames().has(run.passage.tokens[run.from]?.low ?? '')) return undefined;
    let at = run.to;
    const { tokens, lexicon } = run.passage;
    while (
      at < run.to + 2 &&
      (tokens[at]?.raw === ',' || lexicon.functionWords.has(tokens[at]?.low ?? '') || lexicon.predicates.has(tokens[at]?.low ?? '')) &&
      !signAt(run.passage, at, 'does')
    )
      at++;
    return signAt(run.passage, at, 'does') ? run : undefined;
  },
};
