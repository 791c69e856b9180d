import { nameAt } from '../name-at.ts';
import { signEnding } from './beside.ts';
import type { Run, UnknownRule } from './run.ts';
import { ofSyllables } from './syllables.ts';

const acting: ReadonlySet<string> = new Set(['company', 'unit']);

/** Whether a known company's name ends or begins at a token. */
function companyEnds({ passage }: Run, at: number): boolean {
  const name = passage.endings[at]?.find((hit) => hit.cat === 'name');
  return name !== undefined && acting.has(passage.lexicon.entities.get((name.meaning as { entity: string }).entity)?.type ?? '');
}

function companyBegins({ passage }: Run, at: number): boolean {
  const name = nameAt(passage, at);
  return name !== undefined && acting.has(name.meaning.type);
}

/** "Apple, Google *and* Zentavo Mills": two companies parted by a comma stand before the "and". */
function endsList({ passage, from }: Run): boolean {
  const { tokens, endings } = passage;
  const and = tokens[from - 1];
  const last = and?.kind === 'word' ? endings[from - (tokens[from - 2]?.raw === ',' ? 2 : 1)]?.find((hit) => hit.cat === 'name') : undefined;
  return last !== undefined && tokens[last.from - 1]?.raw === ',' && (endings[last.from - 1]?.some((hit) => hit.cat === 'name') ?? false);
}

/** A word among companies is a company: "SoftBank and Zentavo", "Didi, Zentavo và Toyota". */
export const joined: UnknownRule = {
  name: '{company} and {Name}',
  examples: [
    ['en', 'It was backed by SoftBank and Zentavo.', 'zentavo'],
    ['en', 'Amazon, Zentavo Mills and Google lead.', 'zentavo-mills'],
    ['en', 'It counts Walmart, Netflix and Zentavo Mills among its customers.', 'zentavo-mills'],
    ['en', 'It named Amazon, Zentavo and two others.', 'zentavo'],
    ['en', 'It named Amazon, Zentavo, and Google.', 'zentavo'],
    ['vi', 'Hãng đã mua nhiều công ty nhỏ, bao gồm Zentavo, Microsoft và SAP.', 'zentavo'],
    ['vi', 'Các nhà đầu tư gồm Alibaba, Zentavo và Toyota.', 'zentavo'],
  ],
  counterExamples: [
    ['vi', 'Lúc ấy chỉ có Viettel và Bưu điện.'],
    ['en', 'It raised $3 million from VCs.'],
    ['en', 'It pleased SoftBank and Ann Poe.'],
    ['en', 'At Microsoft, Poe slept well.'],
    ['en', 'Ann Poe and Jo Zentavo left. After funding from Microsoft, Poe and Zentavo slept well.'],
  ],
  read(run) {
    const { passage, from, to } = run;
    const { tokens, lexicon } = passage;
    const joint = (at: number): boolean => lexicon.joints.has(tokens[at]?.low ?? '');
    // "backed by Y Combinator, Houston and Ferdowsi said": a surname is nobody's company.
    if (to - from === 1 && run.article.surnames().has(tokens[from]?.low ?? '')) return undefined;
    // "Viettel Post và Bưu điện": a syllable before a word in small letters is the first half of a word.
    const behind = tokens[to];
    if (
      to - from === 1 &&
      behind?.kind === 'word' &&
      !behind.capital &&
      !lexicon.functionWords.has(behind.low) &&
      !lexicon.predicates.has(behind.low) &&
      ofSyllables(passage, run)
    )
      return undefined;
    if (run.listed) return run;
    if (to - from > 3) return undefined;
    const before = joint(from - 1) && (companyEnds(run, from - 1) || run.last === from - 1);
    // "Sify, Zentavo, and ESDS".
    const next = tokens[to]?.raw === ',' && tokens[to + 1]?.raw !== ',' && joint(to + 1) ? to + 2 : to + 1;
    const after = joint(to) && companyBegins(run, next);
    // "Microsoft and Ann Poe": of several words it must stand between companies.
    // or end a list of them: "Apple, Google and Zentavo Mills".
    if (to - from > 1 && !(before && (after || endsList(run)))) return undefined;
    // A comma alone may end a clause: it must go on to another company or close with "and".
    const closed = tokens[from - 1]?.raw !== ',' || after || (joint(to) && tokens[to]?.raw !== ',');
    // "bao gồm Zentavo, Microsoft": a word that opens a list stands for the company before.
    const opened = after && to - from === 1 && signEnding(passage, from, 'of')?.meaning.opens === true;
    return opened || (before && closed) || (after && (tokens[to]?.raw !== ',' || before)) ? run : undefined;
  },
};
