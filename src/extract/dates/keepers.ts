import type { Entity, FiscalYear } from '../../model/entity.ts';
import { kindsOf } from '../lexicon/kinds.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { mayBegin } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';
import { fiscalYearOf } from './fiscal.ts';

const names = kindsOf('name');
/** How far into a sentence the company whose quarter it tells of is named. */
const near = 12;

const keeping: ReadonlySet<Entity['type']> = new Set<Entity['type']>(['company', 'unit', 'product']);

/** The entity of the longest name at a token. */
function namedAt({ hits }: Passage, at: number): string | undefined {
  let longest: Hit<'name'> | undefined;
  for (const hit of hits[at] ?? []) if (hit.cat === 'name' && hit.to > (longest?.to ?? 0)) longest = hit as Hit<'name'>;
  return longest?.meaning.entity;
}

/** Whose fiscal year an article speaks of, as it is read: the companies it names, and what it says itself of a fiscal year. */
export class Keepers {
  readonly #named = new Map<string, number>();
  /** The fiscal years asked for so far; null of those that keep none. */
  readonly #years = new Map<string, FiscalYear | null>();
  /** The company the article names most. */
  #topic: { readonly id: string; readonly kept: FiscalYear | undefined; readonly times: number } | undefined;
  /** "the fiscal year ended June 30". */
  #stated: FiscalYear | undefined;
  /** "the quarter ended July": which of the year's it is, is not said. */
  #quarter: FiscalYear | undefined;
  /** The sentence whose names are not known yet. */
  #ahead: { readonly passage: Passage; readonly sentence: TokenRange } | undefined;
  /** The article speaks of fiscal years and quarters. */
  #told = false;
  /** The article has numbered a quarter as the company does. */
  #numbered = false;
  /** This sentence has named the company the article names most. */
  #topical = false;
  /** Somebody who counts a market is named: its quarters are the calendar's. */
  #counted = false;
  /** Of the company this sentence named last. */
  #here: string | undefined;
  /** The last of this sentence that is known. */
  #known: FiscalYear | undefined;

  sentence(passage: Passage, sentence: TokenRange): void {
    this.#here = undefined;
    this.#known = undefined;
    this.#topical = false;
    this.#ahead = { passage, sentence };
  }

  /** "doanh thu quý IV của Microsoft": before anybody is named, a date may be of the first whom the sentence will name. */
  lookAhead(): void {
    const { passage, sentence } = this.#ahead ?? {};
    this.#ahead = undefined;
    if (!passage || !sentence || this.#here !== undefined) return;
    for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + near); at++)
      if (passage.tokens[at]?.capital && mayBegin(passage, at, names) && this.#hear(passage, at) !== undefined) return;
  }

  /** Hears a name; says whether it was a company's. */
  name(passage: Passage, at: number): boolean {
    const id = this.#hear(passage, at);
    if (id === undefined) return false;
    const times = (this.#named.get(id) ?? 0) + 1;
    this.#named.set(id, times);
    if (times > (this.#topic?.times ?? 0)) this.#topic = { id, kept: this.#yearOf(id, passage.lexicon.entities), times };
    return true;
  }

  #yearOf(id: string, entities: ReadonlyMap<string, Entity>): FiscalYear | undefined {
    let kept = this.#years.get(id);
    if (kept === undefined) this.#years.set(id, (kept = fiscalYearOf(id, entities) ?? null));
    return kept ?? undefined;
  }

  #hear(passage: Passage, at: number): string | undefined {
    const { entities } = passage.lexicon;
    const id = namedAt(passage, at);
    const type = entities.get(id ?? '')?.type ?? 'place';
    if (type === 'analyst') this.#counted = true;
    if (id === undefined || !keeping.has(type)) return undefined;
    this.#here = id;
    this.#topical ||= id === this.#topic?.id;
    this.#known = this.#yearOf(id, entities) ?? this.#known;
    return id;
  }

  state(fiscal: FiscalYear): void {
    // "the year to March 2024" of one whose year the gazetteer knows by its first; "the second quarter ended June" is the calendar's.
    if (fiscal.vague) {
      this.#quarter ??= fiscal;
      return;
    }
    this.#told = true;
    this.#numbered = true;
    if (fiscal.begins !== 1 && (fiscal.dated || this.own?.begins !== fiscal.begins)) this.#stated = fiscal;
  }

  /** "fiscal 2026" was spoken of. */
  speak(): void {
    this.#told = true;
  }

  get phase(): FiscalYear | undefined {
    return (this.#told || !this.#counted ? this.#owned : undefined) ?? this.#quarter;
  }

  get numbered(): boolean {
    return this.#numbered;
  }

  get keeper(): FiscalYear | undefined {
    return this.#known ?? this.#stated ?? this.#topic?.kept;
  }

  get #owned(): FiscalYear | undefined {
    if (this.#topic === undefined) return this.#stated ?? this.#known;
    return this.#here === undefined || this.#here === this.#topic.id || (this.#numbered && this.#topical) ? (this.#stated ?? this.#topic.kept) : undefined;
  }

  get own(): FiscalYear | undefined {
    if (this.#counted && !this.#told) return undefined;
    const own = this.#owned;
    // February's quarters lie so near the calendar's that they are a company's only where it is named.
    return own?.begins === 2 && this.#here === undefined && !this.#told ? undefined : own;
  }
}
