import type { SentenceView } from '../../claims/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { clauseEnd, dealingAt, mentionFrom } from '../clause.ts';
import { unheardAt } from '../unheard.ts';
import type { Fits } from './fits.ts';
import { listFrom } from './list-from.ts';

/** Behind "mua lại nhiều công ty nhỏ trong năm qua, *bao gồm*": over a circumstance and a comma to the names of those it speaks of. */
export function includedBehind(view: SentenceView, at: number): number | undefined {
  const circumstance = dealingAt(view, at, 'preposition') !== undefined && dealingAt(view, at, 'genitive') === undefined;
  const comma = circumstance ? clauseEnd(view, at, 10) : at;
  return view.passage.tokens[comma]?.raw === ',' ? dealingAt(view, comma + 1, 'including') : undefined;
}

/** "acquired a maker of phones, *Palmsound*, for …": a description with its article, and behind the comma its name alone. */
export function namedBehind(view: SentenceView, from: number, at: number, fits: Fits): MentionReading[] {
  const { tokens, lexicon } = view.passage;
  const leads = lexicon.articles.has(tokens[from]?.low ?? '') || dealingAt(view, from + 1, 'bridge') !== undefined;
  if (!leads || tokens[at - 1]?.raw !== ',') return [];
  // "a string of firms, *among them* Vodafone"
  const named = dealingAt(view, at, 'naming') ?? at;
  const name = mentionFrom(view, named) ?? unheardAt(view, named);
  if (named > at && name && fits(name)) return listFrom(view, name, fits);
  if (!name || !fits(name)) return [];
  return name.to >= view.to || tokens[name.to]?.kind === 'sign' || dealingAt(view, name.to, 'preposition') !== undefined ? [name] : [];
}
