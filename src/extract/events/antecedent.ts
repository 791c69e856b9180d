import { formEnd } from '../claims/sentence/form-end.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { acts } from './acts.ts';
import { dealingAt, dealingEnding, headUpTo, mentionUpTo, sign } from './clause.ts';
import { jointAt } from './series.ts';
import { unheardUpTo } from './unheard.ts';

/** The nearest name before a place, over commas and describing words: what "which", or a participle behind a comma, speaks of. */
export function antecedentOf(view: SentenceView, at: number): MentionReading | undefined {
  for (let place = at; place > view.from && place > at - 12; place--) {
    const mention = mentionUpTo(view, place) ?? (place > at - 3 ? unheardUpTo(view, place, true) : undefined);
    if (mention && (acts(view, mention) || mention.type === 'product' || mention.type === 'project')) return mention;
    if (dealingEnding(view, place, 'speech') !== undefined || headUpTo(view, place)) return undefined;
  }
  return undefined;
}

/** "a firm named Achex *in 2000* that was sold": over a day. */
function beforeDay(view: SentenceView, at: number): number {
  const day = view.dates.find((date) => date.to === at);
  return day === undefined ? at : (dealingEnding(view, day.from, 'preposition') ?? day.from);
}

/** "*Engadget*, a TechCrunch competitor, which": the name that an aside of its own with an article describes. */
function calledBefore(view: SentenceView, at: number): MentionReading | undefined {
  const { tokens, lexicon } = view.passage;
  if (tokens[at - 1]?.raw !== ',') return undefined;
  let comma = at - 2;
  while (comma > view.from && comma > at - 12 && !sign(view, comma)) comma--;
  if (tokens[comma]?.raw !== ',' || !lexicon.articles.has(tokens[comma + 1]?.low ?? '')) return undefined;
  return mentionUpTo(view, comma) ?? unheardUpTo(view, comma);
}

const joined = 16;

/** "CyberCube, *which* Symantec spun off in 2018 and in which Accel put $50m": the relative that another is joined to. */
function relativeBefore(view: SentenceView, joint: number): number | undefined {
  for (let at = joint; at > view.from && at > joint - joined; at--) {
    const relative = dealingEnding(view, at, 'relative');
    if (relative !== undefined) return relative;
    if (view.passage.tokens[at - 1]?.raw === ';') return undefined;
  }
  return undefined;
}

/** Where the whole name ends that a shorter one begins: "Qualtrics *International Inc.*, which". */
function nameEnd(view: SentenceView, to: number): number {
  let at = to;
  while (at < view.to && at < to + 2 && view.passage.tokens[at]?.kind === 'word' && view.passage.tokens[at]?.capital && !mentionUpTo(view, at + 1)) at++;
  return formEnd(view, at);
}

/**
 * Whom a relative pronoun speaks of: the name right before it ("Hofy, *which* raised"), or before the sort that describes it
 * ("Uber, a firm *that*"); not the Microsoft of "Microsoft shuts down a startup *that*", nor a name before "doubt that".
 */
export function relatedTo(view: SentenceView, pronoun: number): MentionReading | undefined {
  const { tokens, endings } = view.passage;
  const earlier = jointAt(view, pronoun - 1) ? relativeBefore(view, pronoun - 1) : undefined;
  if (earlier !== undefined) return relatedTo(view, earlier);
  const at = beforeDay(view, pronoun);
  const called = calledBefore(view, at);
  if (called) return called;
  const meant = antecedentOf(view, at);
  if (!meant || at - nameEnd(view, meant.to) <= 1) return meant;
  const sorted = endings[at]?.some((hit) => hit.cat === 'sort' || hit.cat === 'cue') ?? false;
  const bracketed = tokens[at - 1]?.raw === ')' || tokens[at - 2]?.raw === ')';
  // "Nokia's handset business, *which* Microsoft bought"
  const owned = dealingAt(view, meant.to, 'possessive') !== undefined && dealingEnding(view, tokens[at - 1]?.raw === ',' ? at - 1 : at, 'part') !== undefined;
  return owned || bracketed || (sorted && tokens[meant.to]?.raw === ',') ? meant : undefined;
}
