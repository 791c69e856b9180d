import { hitAt } from '../lexicon/passage.ts';
import { isCompany } from '../mentions/mention-reading.ts';
import type { Nominal } from './nominals/nominal.ts';
import { nominalsOf } from './nominals/nominals.ts';
import { hitsIn } from './sentence/phrases.ts';
import { headOf, marksBefore } from './sentence/segments.ts';
import type { SentenceView } from './sentence/sentence-view.ts';

/** Whom a sentence speaks of, so that the next may leave it out: its first subject, else where it plays, else the only one it names. */
export function spokenOf(view: SentenceView): Nominal | undefined {
  if (view.mentions.length === 0) return undefined;
  // "Trong đó AWS mang về 21 tỷ USD" tells of a part: the next sentence goes on with the whole.
  if (hitAt(view.passage, 'relation', view.from)?.meaning === 'of-which') return undefined;
  const nominals = nominalsOf(view);
  const named = nominals.filter((one) => one.kind === 'name' && one.role !== 'source');
  const first = named.find((one) => one.role === 'subject') ?? named.find((one) => one.role === 'setting' && one.from - view.from <= 2);
  // "Về tình hình của VNPT, Chủ tịch cho biết tập đoàn đã đạt …": of whom the clause tells later, the sentence tells from its first word.
  if (first) return named[0]?.entity === first.entity ? named[0] : first;
  // "Bức tranh ở Intel kém sáng hơn." speaks of Intel; "It sold the unit to Didi." does not speak of Didi.
  const alone = nominals.every((one) => one.kind !== 'pronoun') && named.every((one) => one.entity === named[0]?.entity);
  // "Chip mới từ Intel là động lực": nor is where a thing comes from.
  const marks = named[0] ? marksBefore(view, headOf(view, named[0].from)) : undefined;
  // "Talks to merge with its rival Udaan were called off" is no word of Udaan either.
  return alone && named[0] && !marks?.has('with') && !(marks?.has('from') && named[0].role === 'object') ? named[0] : undefined;
}

/**
 * Whether who is named puts money in or judges from outside: "Sequoia led the round", "Bernstein expects sales of $2bn".
 * The story stays with whom it is about; a fund that tells of its own profit is the story.
 */
export function looksOn(view: SentenceView, { entity }: Nominal): boolean {
  const sorts = view.passage.lexicon.entities.get(entity ?? '')?.sorts;
  if (sorts?.includes('broker')) return true;
  return sorts?.includes('fund') === true && hitsIn(view, 'metric', view).some((hit) => hit.meaning.metric === 'investment' && !hit.meaning.weak);
}

/** What is known of whom an article is about, as far as it is read: how often it names each company, the one named most, and the one it opens with. */
export interface Topic {
  readonly counts: Map<string, number>;
  entity: string | undefined;
  opener: string | undefined;
}

/** Nobody yet. */
export const nobody = (): Topic => ({ counts: new Map(), entity: undefined, opener: undefined });

/** Whom a sentence that opens an article tells of, if that is a company that acts for itself. */
function opens(view: SentenceView): string | undefined {
  const first = spokenOf(view);
  const actor = first && !looksOn(view, first) ? view.actors.find(({ from }) => from === first.from) : undefined;
  return actor && isCompany(actor) ? actor.entity : undefined;
}

/** Counts who is named in a sentence; three times make a topic. */
export function hear({ counts, entity, opener }: Topic, view: SentenceView): Topic {
  let most = entity;
  const first = opener ?? (counts.size === 0 ? opens(view) : undefined);
  for (const actor of view.actors) {
    if (!isCompany(actor)) continue;
    const count = (counts.get(actor.entity) ?? 0) + 1;
    counts.set(actor.entity, count);
    if (count >= 3 && count > (counts.get(most ?? '') ?? 0)) most = actor.entity;
  }
  return { counts, entity: most, opener: first };
}

/**
 * Who is meant where a sentence names nobody: a new paragraph goes on with whom the article is about,
 * and so do those who look on ("Analysts at Moody's expect debt to …") behind a company named in passing.
 */
export function meantIn(view: SentenceView, carried: string | null, { counts, entity, opener }: Topic): string | null {
  if (carried === null) return carried;
  // As long as nobody is named three times, an article is about whom it opens with, if it comes back to him more often than to another.
  const told = (one: string | undefined): number => counts.get(one ?? '') ?? 0;
  if (!entity && opener && view.from === 0 && told(opener) > 1 && told(carried) < told(opener)) return opener;
  if (!entity || carried === entity) return carried;
  if (view.from === 0) return entity;
  const passing = (counts.get(carried) ?? 0) * 3 <= (counts.get(entity) ?? 0);
  return passing && nominalsOf(view).some((one) => one.kind === 'onlooker' || one.role === 'source') ? entity : carried;
}
