import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import { dealingAt, dealingEnding, mentionFrom, mentionUpTo, opensClause, sign } from './clause.ts';
import { bound } from './subject/bound.ts';
import { unheardUpTo } from './unheard.ts';

/** Whether nothing more is said of an object: the clause ends here, or a date or circumstance follows. */
export function endsAt(view: SentenceView, at: number, placed = false): boolean {
  const { tokens, lexicon } = view.passage;
  const low = tokens[at]?.low ?? '';
  if (at >= view.to || sign(view, at) || tokens[at]?.raw === '.' || opensClause(view, at) || lexicon.joints.has(low)) return true;
  // "opened *in Germany*"
  const prep = placed ? dealingAt(view, at, 'preposition') : undefined;
  if (placed && mentionFrom(view, prep ?? at)?.type === 'place') return true;
  // "đóng cửa *sau hai năm hoạt động*"
  if (dealingAt(view, at, 'preposition') !== undefined && view.quantities.some(({ kind, from }) => kind === 'duration' && from > at && from <= at + 2))
    return true;
  return view.dates.some((date) => date.from >= at && date.from <= at + (dealingAt(view, at, 'preposition') === undefined ? 1 : 3));
}

/** "*trang* bán đồ của Project Lana", "the *app* of": a ware, which is shut with its firm; not "*nhà máy* của Samsung". */
function ofWork(view: SentenceView, owner: number): boolean {
  for (let at = owner - 1; at >= view.from && at > owner - 7; at--) {
    if (dealingAt(view, at, 'facility') !== undefined) return false;
    if (hitAt(view.passage, 'sort', at) || dealingAt(view, at, 'part') !== undefined) return true;
  }
  return false;
}

/** "*was purchased by Hootsuite* in 2012 and shut down": the second verb of whom a passive spoke of. */
function joinedToPassive(view: SentenceView, from: number): boolean {
  if (!view.passage.lexicon.joints.has(view.passage.tokens[from - 1]?.low ?? '') || !view.passage.lexicon.language.compounds) return false;
  for (let at = from - 1; at > view.from && at > from - 12 && !sign(view, at - 1); at--)
    if (hitEnding(view.passage, 'event', at) && dealingEnding(view, hitEnding(view.passage, 'event', at)?.from ?? at, 'passive') !== undefined) return true;
  return false;
}

/** Whether a name, or an aside behind one, stands right before a verb: "*Nebula*, once a darling, shut down", not "the shops *of the chain* closed". */
export function spokenFor(view: SentenceView, from: number): boolean {
  const { tokens, lexicon } = view.passage;
  if (joinedToPassive(view, from)) return true;
  for (let at = from; at > view.from && at > from - 5; at--) {
    // "*It* will shut down in June."
    if (at === view.from + 1 && dealingEnding(view, at, 'pronoun') !== undefined) return true;
    const name = mentionUpTo(view, at);
    if (name) return !bound(view, name) || ofWork(view, name.from);
    if (unheardUpTo(view, at)) return true;
    if (tokens[at - 1]?.raw === ',') {
      let opening = at - 2;
      while (opening > view.from && !sign(view, opening)) opening--;
      return tokens[opening]?.raw === ',' && (mentionUpTo(view, opening) ?? unheardUpTo(view, opening)) !== undefined;
    }
    const low = tokens[at - 1]?.low ?? '';
    const small = lexicon.functionWords.has(low) || dealingEnding(view, at, 'passive', 'other', 'announced', 'pronoun') !== undefined;
    if (!small && hitEnding(view.passage, 'modality', at) === undefined && view.dates.every((date) => date.to !== at)) return false;
  }
  return false;
}

/** "bought *6.5 per cent* for $75 million": a share with no word of whose it is. */
export function shareAfter(view: SentenceView, word: Hit<'event'>): boolean {
  const share = view.quantities.find(({ kind, from }) => kind === 'percent' && from >= word.to && from <= word.to + 3);
  if (!share) return false;
  const stake = dealingAt(view, share.to, 'stake') ?? share.to;
  // "AWS took *72%*": a bare share may be one of a market; "built *a stake* of 9%" is not.
  const named = stake > share.to || [1, 2, 3].some((back) => dealingAt(view, share.from - back, 'stake') !== undefined);
  if (named && endsAt(view, stake)) return true;
  return view.quantities.some(({ kind, from }) => kind === 'money' && from > stake && from <= stake + 4);
}
