import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingAt, dealingEnding, mentionUpTo } from '../clause.ts';
import { objectAfter } from '../object.ts';
import { agentAfter, fitting, ownerOf } from '../slots.ts';
import { acted } from '../subject/acted-on.ts';
import { subjectOf } from '../subject.ts';
import { unheardUpTo } from '../unheard.ts';
import type { Slots } from './slots-filled.ts';
import { whoseIt } from './whose-it.ts';

/** "*LinkedIn* was Microsoft's third acquisition": what the noun with its owner is said of. */
function equated(view: SentenceView, owner: MentionReading): MentionReading | undefined {
  for (let at = owner.from; at > view.from && at > owner.from - 4; at--) {
    const copula = hitEnding(view.passage, 'relation', at);
    if (copula?.meaning === 'copula') return mentionUpTo(view, copula.from) ?? unheardUpTo(view, copula.from);
    if (dealingEnding(view, at, 'other') === undefined && !view.passage.lexicon.functionWords.has(view.passage.tokens[at - 1]?.low ?? '')) return undefined;
  }
  return undefined;
}

/** "Before the purchase of *Slack*, the biggest acquisition had been …": a name under another word does nothing, where the article speaks of somebody. */
const leading = (view: SentenceView, found: MentionReading[], carried: MentionReading | undefined): MentionReading[] =>
  carried && found.length === 1 && found.every((one) => one.from >= view.from && acted(view, one)) ? [carried] : found;

/** "takeover of Y by X", "X's purchase of Y", "completed the purchase of Y". */
export function nounSlots(view: SentenceView, word: Hit<'event'>, carried: MentionReading | undefined): Slots {
  const { object } = word.meaning;
  const owner = ownerOf(view, word);
  const fits = fitting(view, word.meaning, object ?? word.meaning.subject);
  const before = mentionUpTo(view, word.from);
  // "Microsoft's LinkedIn takeover": a noun without "of" has its object before it, and tells its owner.
  const { needs } = word.meaning;
  const compound = needs === 'adjacent' || needs === 'concluded';
  // "SAP's acquisition *last year of* SuccessFactors": a day may part the noun from its object.
  const day = compound ? view.dates.find((date) => date.from === word.to || date.from === word.to + 1)?.to : undefined;
  // "Among Google's acquisitions *is* Nest"
  const copula = word.meaning.needs === 'examples' ? hitAt(view.passage, 'relation', word.to) : undefined;
  const said = copula?.meaning === 'copula' ? copula : undefined;
  const of = day === undefined ? undefined : dealingAt(view, day, 'bridge');
  const behind = object && (!compound || of !== undefined) ? objectAfter(view, of ?? said?.to ?? word.to, fits) : [];
  const copied = object && behind.length === 0 && owner ? equated(view, owner) : undefined;
  const equal = copied && fits(copied) && copied.entity !== owner?.entity ? [copied] : behind;
  const objects = behind.length === 0 && before && before !== owner && fits(before) ? [before] : equal;
  // "vòng gọi vốn của Tiki *do AIA* dẫn dắt": who is paid does not do it.
  const by = word.meaning.subject === 'target' ? [] : agentAfter(view, word);
  // "*Skype's* acquisition by Microsoft": what the noun is done to may own it.
  if (owner && object && objects.length === 0 && by.length > 0 && fits(owner)) return { agents: by, objects: [owner] };
  // "the *E-Trade* sale to Morgan Stanley"
  if (!object && !owner && before && fits(before)) return { agents: [before], objects: [] };
  const agents = owner
    ? [owner]
    : by.length > 0
      ? by
      : needs === 'adjacent'
        ? []
        : whoseIt(view, word, leading(view, subjectOf(view, objects[0] === before && before ? before.from : word.from, carried), carried), carried);
  return { agents, objects };
}
