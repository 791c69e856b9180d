import { signAt } from './beside.ts';
import type { UnknownRule } from './run.ts';
import { ofSyllables } from './syllables.ts';

/** One word that does what only companies do, and is nobody's surname. */
export const deed: UnknownRule = {
  name: '{Name} raised $40 million',
  sure: true,
  examples: [
    ['en', 'Zentavo was founded in 2012.', 'zentavo'],
    ['en', 'Zentavolabs raises $40 million.', 'zentavolabs'],
    ['en', 'In May Zentavo raised $40 million.', 'zentavo'],
    ['en', 'It is not alone: Zentavo is laying off 300 people.', 'zentavo'],
    ['en', 'On Monday Zentavo said sales had risen. ', 'zentavo'],
    ['en', 'On Monday Zentavo Mills filed for bankruptcy.', 'zentavo-mills'],
    ['vi', 'Zentavo cho biết đã có lãi.', 'zentavo'],
    ['vi', 'Còn Zentavo từng huy động được 45 triệu USD.', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'Investors raised $40 million.'],
    ['en', 'Management said so.'],
    ['en', 'Trader Ann Poe was glad. In May Poe acquired a house.'],
    ['en', 'Mr Poe was glad. In May Poe said so.'],
    ['en', 'On Monday Ann Poe said sales had risen.'],
    ['en', 'It was founded in Zentavia, was sold and went public.'],
    ['vi', 'Ông Sơn vui mừng. Tháng 5, Sơn cho biết đã có lãi.'],
    ['vi', 'Doanh nghiệp cho biết đã có lãi.'],
    ['vi', 'Năm 2014, Hoài bắt đầu bán hàng.'],
    ['vi', 'Tháng 5 công ty gọi vốn thành công.'],
  ],
  read(run) {
    const several = run.to - run.from > 1;
    if (several && run.to - run.from > 4) return undefined;
    // "in Leeds, was founded".
    if (run.passage.lexicon.whereabouts.has(run.passage.tokens[run.from - 1]?.low ?? '')) return undefined;
    if (run.article.surnames().has(run.passage.tokens[run.to - 1]?.low ?? '') && !several) return undefined;
    let at = run.to;
    const { tokens, lexicon } = run.passage;
    while (
      at < run.to + 2 &&
      (tokens[at]?.raw === ',' || lexicon.functionWords.has(tokens[at]?.low ?? '') || lexicon.predicates.has(tokens[at]?.low ?? '')) &&
      !signAt(run.passage, at, 'does')
    )
      at++;
    const sign = signAt(run.passage, at, 'does');
    if (!sign) return undefined;
    // "Hoài bắt đầu khởi nghiệp": one syllable of a language that has such is a person called by the last name.
    if (!several && !sign.meaning.firm && ofSyllables(run.passage, run)) return undefined;
    // "Investors raised $40 million" are many.
    // but who "raises" is one.
    const { plural } = lexicon.language;
    const many = plural === undefined || (plural.test(tokens[run.from]?.low ?? '') && !plural.test(tokens[sign.from]?.low ?? ''));
    return sign.meaning.firm || (!several && run.written) ? (run.written || !many ? run : undefined) : undefined;
  },
};
