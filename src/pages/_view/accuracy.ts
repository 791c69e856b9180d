import written from '../../../content/accuracy.json';
import type { Measure, Measured } from '../../components/accuracy.ts';
import type { Lang } from '../../model/text.ts';

interface Score extends Omit<Measured, 'score'> {
  readonly f1: number;
  readonly precision: number;
}

/** Found or not found counts for these; the others are slots of a figure that was read right. */
const found: readonly Measure[] = ['figures', 'dates', 'mentions', 'events'];
const slots: readonly Measure[] = ['subject', 'metric', 'period'];

/** What `npm run score -- --write` measured for a language: on articles never tuned on, and on those the rules were tuned on. */
export function accuracyOf(lang: Lang): readonly { readonly measure: Measure; readonly unseen: Measured; readonly tuned: Measured }[] {
  const scores: Readonly<Record<string, Score | undefined>> = written;
  const measured = (split: 'test' | 'tune', measure: Measure): Measured | undefined => {
    const score = scores[`${split}.${lang}.${measure}`];
    return score && { ...score, score: slots.includes(measure) ? score.precision : score.f1 };
  };
  return [...found, ...slots].flatMap((measure) => {
    const [unseen, tuned] = [measured('test', measure), measured('tune', measure)];
    return unseen && tuned ? [{ measure, unseen, tuned }] : [];
  });
}
