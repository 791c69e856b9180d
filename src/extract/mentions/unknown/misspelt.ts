import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Passage } from '../../lexicon/passage.ts';
import type { MentionReading } from '../mention-reading.ts';
import { isOrganisation } from '../mention-reading.ts';
import { nameAt } from '../name-at.ts';

/** Shorter names have too many neighbours. */
const shortest = 6;
/** As long as few words of a language are one letter away from a name. */
const sure = 8;
const letters = /^[a-z]+$/;
/** Not all in capitals. */
const written = /^[A-Za-z]*[a-z][A-Za-z]*$/;

/** A word without each of its letters in turn. */
const shortened = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** Whether two words of one length differ in one letter, or in two neighbours that changed places. */
function oneSlip(one: string, other: string): boolean {
  let at = 0;
  while (one[at] === other[at]) at++;
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
  return swapped || (one.length > shortest && one.slice(at + 1) === other.slice(at + 1));
}

/** Whether a word is a name with a letter too many, too few, another or out of place; "Googler" and "Microsofts" are words of their own. */
function slips(word: string, name: string): boolean {
  if (word[0] !== name[0]) return false;
  if (word.length === name.length) return oneSlip(word, name);
  if (word.length < name.length) return word.length >= shortest - 1;
  return !word.startsWith(name) || word.at(-1) === name.at(-1);
}

/** Names of one word, and what is left of each without a letter. */
interface Names {
  readonly meant: ReadonlyMap<string, MentionReading>;
  readonly near: ReadonlyMap<string, string>;
}

const nearOf = (names: Iterable<string>): Map<string, string> => {
  const near = new Map<string, string>();
  for (const name of names) for (const part of [name, ...shortened(name)]) near.set(part, name);
  return near;
};

const famed = new WeakMap<Lexicon, Names>();

/** The names that everybody writes about, and mistypes: those with a site of their own in the gazetteer. */
function famous(lexicon: Lexicon): Names {
  const known = famed.get(lexicon);
  if (known) return known;
  const names = new Map<string, MentionReading>();
  for (const { id, type, name, site, common } of lexicon.entities.values()) {
    if (site === undefined || !isOrganisation({ type }) || common.length > 0) continue;
    for (const one of Object.values(name)) {
      const low = one.toLowerCase();
      if (low.length >= shortest && letters.test(low)) names.set(low, { from: 0, to: 1, entity: id, form: 'alias', type });
    }
  }
  const found = { meant: names, near: nearOf(names.keys()) };
  famed.set(lexicon, found);
  return found;
}

/** The names of one word that an article speaks of, and how often its strange words come. */
function wordsOf(passages: readonly Passage[]): { readonly names: ReadonlyMap<string, MentionReading>; readonly strange: ReadonlyMap<string, number> } {
  const names = new Map<string, MentionReading>();
  const strange = new Map<string, number>();
  for (const passage of passages) {
    for (const sentence of passage.sentences)
      for (let at = sentence.from; at < sentence.to; at++) {
        const token = passage.tokens[at];
        if (!token?.capital || token.kind !== 'word' || token.low.length < shortest - 1 || !written.test(token.raw)) continue;
        const name = nameAt(passage, at);
        const type = passage.lexicon.entities.get(name?.meaning.entity ?? '')?.type ?? 'company';
        if (name && name.to === at + 1 && token.low.length >= shortest && !name.meaning.common && isOrganisation({ type }))
          names.set(token.low, { from: at, to: at + 1, entity: name.meaning.entity, form: 'alias', type });
        // "Stripes and squares": a sentence's first word has its capital anyway.
        else if (at === sentence.from && token.low.length < sure) continue;
        else if (passage.hits[at] === undefined && passage.endings[at + 1] === undefined && !passage.lexicon.unnamed.has(token.low))
          strange.set(token.low, (strange.get(token.low) ?? 0) + 1);
      }
  }
  return { names, strange };
}

/** Names of an article written wrong once or twice: "Microsof" and "Goolge" where it speaks of Microsoft and Google. */
export function misspelt(passages: readonly Passage[]): ReadonlyMap<string, MentionReading> {
  const { names, strange } = wordsOf(passages);
  const found = new Map<string, MentionReading>();
  if (!passages[0] || strange.size === 0) return found;
  const known = famous(passages[0].lexicon);
  const near = nearOf([...names.keys()].filter((name) => !known.meant.has(name)));
  for (const [word, times] of strange) {
    if (times > 2) continue;
    for (const part of [word, ...shortened(word)]) {
      const name = near.get(part) ?? known.near.get(part);
      // "WMware": another first letter only where the article writes the name as well.
      if (name === undefined || !(slips(word, name) || (names.has(name) && word.slice(1) === name.slice(1)))) continue;
      found.set(word, (names.get(name) ?? known.meant.get(name)) as MentionReading);
      break;
    }
  }
  return found;
}
