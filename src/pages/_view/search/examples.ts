import type { Edition } from '../../../locales/edition.ts';
import type { Claim, Dataset } from '../../../model/ledger.ts';
import { fold, spell } from '../../../search/spelling.ts';
import { storiesIn } from '../stories.ts';

/** Queries that have answers: the company of a story, a figure of it, and what it measures, without marks. */
export function searchExamples(dataset: Dataset, edition: Edition): readonly string[] {
  const claims = storiesIn(dataset, edition).flatMap(({ amounts }) => amounts);
  // A cell may hold a bare number, whose unit stands in its head: nobody would look for that.
  const whole = ({ voices }: Claim) => /[^\d.,]/.test(edition.voice(voices).figure.text);
  const isShare = (claim: Claim) => claim.metric === 'market-share' && whole(claim);
  const share = claims.find(isShare) ?? dataset.claims.find(isShare);
  const money = claims.find((claim) => claim.kind === 'money' && whole(claim));
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
