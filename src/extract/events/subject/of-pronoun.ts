import { nominalsOf } from '../../claims/nominals/nominals.ts';
import { joined } from '../../claims/sentence/lists.ts';
import { verbal } from '../../claims/sentence/segments.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingEnding, mentionUpTo, opensClause } from '../clause.ts';

/** "Google and *Temasek* said they would": the others of the list that a pronoun means. */
export const othersOf = (view: SentenceView, { to }: MentionReading, before: number): MentionReading[] =>
  nominalsOf(view)
    .filter((one) => one.listed && one.role === 'subject' && one.from > to && one.to <= before && joined(view, to, one.from))
    .flatMap((one) => view.mentions.find((mention) => mention.from >= one.from && mention.to === one.to) ?? []);

/** "For the site *Aliyun* signed a deal with Equinix, and it has …": a pronoun speaks of the last subject before it. */
export function subjectBefore(view: SentenceView, at: number): MentionReading | undefined {
  const subjects = nominalsOf(view).filter((one) => one.kind === 'name' && one.role === 'subject' && !one.listed && one.to <= at);
  const meant = subjects.findLast((one) => verbal(view, one.to)) ?? subjects[0];
  return meant && view.mentions.find((mention) => mention.from >= meant.from && mention.to === meant.to);
}

/** "It is the largest purchase by *Salesforce* since it bought Tableau": where no subject has a name, the doer of a deed told as a noun. */
export function doerBefore(view: SentenceView, at: number): MentionReading | undefined {
  const doer = opensClause(view, at - 1) ? mentionUpTo(view, at - 1) : undefined;
  return doer && dealingEnding(view, doer.from, 'agent') !== undefined ? doer : undefined;
}
