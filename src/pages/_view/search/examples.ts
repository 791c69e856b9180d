import type { Edition } from '../../../locales/edition.ts';
import type { Dataset } from '../../../model/ledger.ts';
import { fold, spell } from '../../../search/spelling.ts';
import { storiesIn } from '../stories.ts';

/** Queries that have answers: the company of a story, a figure of it, and what it measures, without marks. */
export function searchExamples(dataset: Dataset, edition: Edition): readonly string[] {
  const claims = storiesIn(dataset, edition).flatMap(({ amounts }) => amounts);
  const share = claims.find(({ metric }) => metric === 'market-share') ?? dataset.claims.find(({ metric }) => metric === 'market-share');
  const [money] = claims.filter(({ kind }) => kind === 'money');
  const written = (claim: typeof money) => (claim ? [edition.voice(claim.voices).figure.text] : []);
  const bare = (words: string) =>
    words
      .split(' ')
      .map((word) => fold(spell(word)))
      .join(' ');
  return [
    ...(money ? [edition.short(money.subject)] : []),
    ...written(money),
    ...(share ? [bare(edition.labels.metrics[share.metric])] : []),
    ...written(share),
  ];
}
