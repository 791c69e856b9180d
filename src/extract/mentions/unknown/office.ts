import type { Hit } from '../../lexicon/passage.ts';
import { signAt } from './beside.ts';
import type { Run, UnknownRule } from './run.ts';

/** "Zentavo CEO Ann Poe" at the head of a sentence: a word that no vocabulary knows, in the singular. */
function opens({ passage, from, article }: Run, behind: number): boolean {
  const { raw = '', low = '' } = passage.tokens[from] ?? {};
  const { language, openers } = passage.lexicon;
  // "Mining shares fell".
  const titled = passage.hits[behind]?.some((hit) => hit.cat === 'dealing' && (hit as Hit<'dealing'>).meaning === 'title');
  return (
    titled === true && raw.length > 3 && !language.plural?.test(low) && passage.hits[from] === undefined && !openers.has(low) && !article.smalls().has(low)
  );
}

/** Only organisations have chief executives, shares and analysts. */
export const office: UnknownRule = {
  name: '{Name} chief executive, {Name} shares',
  sure: true,
  examples: [
    ['en', 'Last week Zentavo chief executive Ann Poe resigned.', 'zentavo'],
    ['en', "On Monday Zentavo's shares fell.", 'zentavo'],
    ['en', 'Zentavo CEO Ann Poe resigned.', 'zentavo'],
    ['en', 'Zentavo Mills analyst Ann Poe wrote so.', 'zentavo-mills'],
  ],
  counterExamples: [
    ['en', 'Former chief executive Ann Poe resigned.'],
    ['en', 'Wall Street analysts expected more.'],
    ['en', 'American shares fell.'],
    ['en', 'Outgoing CEO Ann Poe resigned. Mining shares fell.'],
  ],
  read(run) {
    const { passage, to } = run;
    const behind = passage.tokens[to]?.low === "'s" ? to + 1 : to;
    const cue = signAt(passage, behind, 'has');
    if (cue && !run.written && !opens(run, behind)) return undefined;
    return cue && { from: run.from, to, ...(cue.meaning.type ? { type: cue.meaning.type } : {}) };
  },
};
