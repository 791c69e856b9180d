import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { nameAt } from '../name-at.ts';
import { cueAt } from './beside.ts';
import type { Run, UnknownRule } from './run.ts';

/** Whether a place stands behind "of" right behind the run. */
function placeBehind({ passage, to }: Run): boolean {
  const of = hitAt(passage, 'relation', to)?.meaning === 'of' && !passage.lexicon.obliques.has(passage.tokens[to]?.low ?? '');
  return of && nameAt(passage, to + 1)?.meaning.type === 'place' && passage.tokens[to + 1]?.capital === true;
}

/** Whether it stands where a party does: behind a deed or "and", or at the head of its sentence. */
function free({ passage, from, sentence }: Run): boolean {
  const { tokens, lexicon, endings } = passage;
  const before = tokens[from - 1];
  if (from === sentence.from || before === undefined) return true;
  if (before.kind !== 'word') return before.raw === ',';
  if (before.capital || before.low === "'s" || lexicon.articles.has(before.low) || lexicon.whereabouts.has(before.low)) return false;
  const person = endings[from]?.some((hit) => (hit.cat === 'dealing' && (hit as Hit<'dealing'>).meaning === 'title') || hit.cat === 'someone');
  return person !== true && (lexicon.joints.has(before.low) || hitEnding(passage, 'event', from) !== undefined || lexicon.functionWords.has(before.low));
}

/** A single name that is told where it is at home is a company's. */
export const athome: UnknownRule = {
  name: '{Name} of {place}',
  examples: [
    ['en', 'Complaints came from Microsoft of America and Zentavo of Italy.', 'zentavo'],
    ['en', 'Telecoms groups are buying: Zentavo of Germany is for sale.', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'It met Senator Poe of Massachusetts.'],
    ['en', 'It lies in the Port of Rotterdam and the City of London.'],
    ['en', 'The trader Ann Poe was glad. Complaints came from Poe of Italy.'],
    ['en', 'It trains in Cambridge of England.'],
    ['en', 'Most of Europe is glad.'],
  ],
  read(run) {
    const { passage, from, to } = run;
    const { raw = '', low = '' } = passage.tokens[from] ?? {};
    if (passage.lexicon.language.possessorLast || !placeBehind(run) || !free(run)) return undefined;
    const single = to - from === 1 || passage.tokens[from + 1]?.hyphened === true;
    return single && !run.article.surnames().has(low) && cueAt(passage, from, 'head') === undefined && raw.length > 2 ? run : undefined;
  },
};
