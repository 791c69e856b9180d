import { halts, haltsBetween } from '../sentence/clauses.ts';
import { marksBefore, verbBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { SubjectRule } from './subject-rule.ts';

/** How far into a sentence the owner may still wait behind. */
const early = 12;

/** Where the first halt between two places stands. */
function haltBetween(view: SentenceView, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (halts(view, at)) return at + 1;
  return undefined;
}

/** "Với 35% thị phần, AWS dẫn đầu". */
export const namedBehind: SubjectRule = {
  name: 'the subject named behind',
  resolve: (scene) => {
    if (scene.nominals.some((one) => one.kind === 'name' && one.to <= scene.figure.from && one.role !== 'source' && one.role !== 'rival')) return undefined;
    const next = scene.nominals.find((one) => one.from >= scene.figure.to && one.kind === 'name' && (one.role === 'subject' || one.role === 'owner'));
    const { view, figure } = scene;
    // "After committing $5 billion, Amazon wants …": a clause that leads in without a subject is of whom the comma leads to.
    const opener = view.passage.hits[view.from]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'clause');
    const ledIn = opener && figure.from - view.from <= early;
    if (next && ledIn && next.role === 'subject' && view.passage.tokens[next.from - 1]?.raw === ',' && haltsBetween(view, figure.to, next.from) === 1)
      return next.entity;
    if (!next || verbBefore(view, view.from, figure.from)) return undefined;
    // "The start of work on the $2 billion data centre follows its partnership with X": too far off to own it.
    if (scene.carried !== null && next.from - figure.to > early && haltsBetween(view, figure.to, next.from) === 0) return undefined;
    // "Với giá trị hơn 20 tỷ USD, đây sẽ là thương vụ lớn nhất kể từ …": behind a clause of its own another is told of.
    const halt = haltBetween(view, figure.to, next.from);
    if (halt !== undefined && verbBefore(view, halt, next.from) && next.from - halt > 4) return undefined;
    // "Users peaked at 310 million, while Microsoft says …": behind such a word another is spoken of.
    if (scene.carried !== null && marksBefore(view, next.from).has('clause')) return undefined;
    return scene.carried === null || (scene.figure.from - scene.view.from <= early && haltsBetween(scene.view, scene.figure.to, next.from) <= 1)
      ? next.entity
      : undefined;
  },
  examples: [
    ['vi', 'Với 35% thị phần, AWS dẫn đầu.', '35%', 'aws'],
    ['en', 'Oracle grew. After committing $5 billion to India, Amazon wants to spend more.', '$5 billion', 'amazon'],
  ],
  counterExamples: [
    ['en', 'Microsoft grew 12% while Oracle shrank.', '12%', 'microsoft'],
    ['en', 'Oracle struggles. Its daily users peaked at 310 million, while Microsoft says it has more.', '310 million', 'oracle'],
  ],
};
