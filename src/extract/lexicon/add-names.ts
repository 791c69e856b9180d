import type { Entity } from '../../model/entity.ts';
import type { Language } from '../../model/language.ts';
import { scan } from '../text/scan.ts';
import type { Words } from '../text/words.ts';
import { kindsOf } from './kinds.ts';
import type { Name } from './meanings.ts';
import type { Paths } from './paths.ts';
import { Senses } from './senses.ts';

const kinds = kindsOf('name');

const letters = /^\p{Lu}{2,4}$/u;

/** Adds the names of a gazetteer, and how a language describes what bears them. */
export function addNames(paths: Paths<Senses>, words: Words, language: Language, gazetteer: readonly Entity[]): void {
  for (const entity of gazetteer) {
    const common = new Set(entity.common);
    const own = new Set(Object.values(entity.name));
    const add = (phrase: string, form: Name['form']): void => {
      const tokens = scan(phrase.normalize('NFC'), words);
      if (tokens.length === 0) return;
      const capitals = tokens.map((token) => form !== 'descriptor' && token.capital);
      const node = paths.path(
        tokens.map((token) => token.low),
        paths.root,
      );
      const value = { entity: entity.id, type: entity.type, form, common: common.has(phrase), capitals, letters: form === 'alias' && letters.test(phrase) };
      paths.senses(node, () => new Senses()).add({ cat: 'name', kinds, value, phrase });
    };
    for (const name of own) add(name, 'name');
    for (const alias of new Set(entity.aliases)) if (!own.has(alias)) add(alias, 'alias');
    for (const descriptor of entity.descriptors[language.lang]) add(descriptor, 'descriptor');
  }
}
