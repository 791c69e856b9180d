import type { TokenRange } from '../../text/sentences.ts';
import { genitive } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { isFund } from './funds.ts';
import type { Scene, SubjectRule } from './subject-rule.ts';

const near = 3;
const reach = 10;

/** Whether a word there adds up all there ever was: "total". */
function addsUp({ passage: { tokens, lexicon } }: SentenceView, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (lexicon.totals.has(tokens[at]?.low ?? '')) return true;
  return false;
}

/** "its total funding", told of an investor: that of the firm spoken of. */
function funded({ view, nominals, carried }: Scene): string | undefined {
  const first = nominals.find((one) => one.kind === 'name' && one.role === 'subject');
  return first?.entity && carried && carried !== first.entity && isFund(view, { entity: first.entity }) ? carried : undefined;
}

/** Whose total a sum is: who stands before it as its owner. */
function ownerOfTotal(scene: Scene): string | undefined {
  const { view, figure, word, nominals } = scene;
  if (!word || word.meaning.verb || word.to > figure.from || !addsUp(view, { from: word.from - 2, to: word.to })) return undefined;
  const owner = nominals.findLast(
    (one) => one.to <= word.from && word.from - one.to <= near && (one.kind === 'own' || (one.kind === 'name' && genitive(view, one.to))),
  );
  return owner?.kind === 'own' ? funded(scene) : (owner?.entity ?? undefined);
}

/** What is told next to a total is worth: "… to $122 million, with a valuation of $1 billion". */
function worthBeside({ view, figure, nominals, last }: Scene): string | undefined {
  const before = view.quantities[view.quantities.indexOf(figure) - 1];
  if (
    !last ||
    before?.kind !== 'money' ||
    figure.from - before.to > reach ||
    !addsUp(view, { from: Math.max(view.from, before.from - reach), to: before.from })
  )
    return undefined;
  return nominals.some((one) => one.kind === 'name' && one.from >= before.to && one.to <= figure.from) ? undefined : last;
}

/** "That brings Mesosphere's total funding to $122 million": all that was put in is told of who has it, and so is what it is worth. */
export const raised: SubjectRule = {
  name: 'whose the total is',
  resolve: (scene) =>
    scene.figure.kind !== 'money'
      ? undefined
      : scene.metric === 'investment'
        ? ownerOfTotal(scene)
        : scene.metric === 'market-value'
          ? worthBeside(scene)
          : undefined,
  examples: [
    ['en', "Microsoft took part. That brings Grab's total funding up to $122 million.", '$122 million', 'grab'],
    ['en', "Microsoft took part. That brings Grab's total funding up to $122 million, with a valuation of $1 billion.", '$1 billion', 'grab'],
    ['en', 'Money follows Grab. Sequoia Capital has put in $40 million, bringing its total funding to $66 million.', '$66 million', 'grab'],
  ],
  counterExamples: [['en', "Microsoft brings its total investment in Grab's region to $5 billion.", '$5 billion', 'microsoft']],
};
