import { clause, joint } from './clause-rules.ts';
import { attached, list, measured, ownerBehind, relative } from './owner-rules.ts';
import { hitsIn } from './sentence-view.ts';
import type { SubjectRule } from './subject-rule.ts';
import { behind, carried, onlyNamed, same, setting } from './topic-rules.ts';

const ownerless: SubjectRule = {
  name: 'a length of time, or a few of those spoken of, is nobody’s',
  resolve: ({ view, figure }) => {
    const few = !figure.metric && figure.kind === 'count' && typeof figure.value === 'number' && figure.value < 20;
    const counted = few && (hitsIn(view, 'sort', figure).length > 0 || hitsIn(view, 'cue', figure).length > 0 || hitsIn(view, 'someone', figure).length > 0);
    return figure.kind === 'duration' || counted ? null : undefined;
  },
  examples: [['en', 'Microsoft bought three companies.', 'three companies', null]],
  counterExamples: [['en', 'Microsoft has 1.2 million users.', '1.2 million users', 'microsoft']],
};

/** Every way a figure finds its owner; the first that applies decides, so the surest stand first. */
export const subjectRules: readonly SubjectRule[] = [
  ownerless,
  list,
  ownerBehind,
  attached,
  relative,
  same,
  joint,
  measured,
  clause,
  setting,
  behind,
  carried,
  onlyNamed,
];
