import { signAt } from './beside.ts';
import type { UnknownRule } from './run.ts';

/** Only organisations have chief executives, shares and analysts. */
export const office: UnknownRule = {
  name: '{Name} chief executive, {Name} shares',
  examples: [
    ['en', 'Last week Zentavo chief executive Ann Poe resigned.', 'zentavo'],
    ['en', "On Monday Zentavo's shares fell.", 'zentavo'],
    ['en', 'Zentavo Mills analyst Ann Poe wrote so.', 'zentavo-mills'],
  ],
  counterExamples: [
    ['en', 'Former chief executive Ann Poe resigned.'],
    ['en', 'Wall Street analysts expected more.'],
    ['en', 'American shares fell.'],
  ],
  read(run) {
    const { passage, to } = run;
    const behind = passage.tokens[to]?.low === "'s" ? to + 1 : to;
    const cue = signAt(passage, behind, 'has');
    return cue && { from: run.from, to, ...(cue.meaning.type ? { type: cue.meaning.type } : {}) };
  },
};
