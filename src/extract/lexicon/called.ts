import type { Entity } from '../../model/entity.ts';
import type { Language } from '../../model/language.ts';
import { phrasesOf } from './phrases.ts';

const organisations: ReadonlySet<string> = new Set(['company', 'unit', 'analyst', 'organisation', 'publisher']);

/** Organisations by their names without what any name may end in: "dragoneer" of "Dragoneer Investment Group"; a stem that two share means neither. */
export function calledBy(fold: (word: string) => string, language: Language, gazetteer: readonly Entity[]): ReadonlyMap<string, string> {
  const endings = new Set(language.organisationCues.flatMap(([phrases, { side }]) => (side === 'after' ? phrasesOf(phrases).map(fold) : [])));
  const found = new Map<string, string | undefined>();
  for (const { id, type, name, aliases } of gazetteer) {
    if (!organisations.has(type)) continue;
    for (const full of [...Object.values(name), ...aliases]) {
      const words = full.normalize('NFC').split(' ').map(fold);
      let end = words.length;
      while (end > 1 && endings.has(words[end - 1] ?? '')) end--;
      const stem = words.slice(0, end).join(' ');
      if (end < words.length) found.set(stem, found.has(stem) && found.get(stem) !== id ? undefined : id);
    }
  }
  return new Map([...found].flatMap(([stem, id]) => (id === undefined ? [] : [[stem, id] as const])));
}
