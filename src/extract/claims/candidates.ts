import type { Candidate } from './nominal.ts';
import { verbal } from './segments.ts';
import type { SentenceView } from './sentence-view.ts';
import { hitsIn } from './sentence-view.ts';

/** All who stand in a sentence, in order. */
export function candidates(view: SentenceView): Candidate[] {
  const { passage, mentions } = view;
  const { entities } = passage.lexicon;
  const names = mentions.flatMap((mention): Candidate[] => {
    const { from, to, type, entity } = mention;
    if (view.actors.includes(mention)) return [{ from, to, kind: 'name', entity }];
    const employer = type === 'person' ? entities.get(entity)?.parent : undefined;
    if (employer) return [{ from, to, kind: 'name', entity: employer }];
    // "Việt Nam có hơn 800.000 doanh nghiệp": a country that leads owns its figures, and no company does.
    return type === 'place' && from - view.from <= 1 && verbal(view, to) ? [{ from, to, kind: 'crowd', entity: null }] : [];
  });
  const taken = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const free = (from: number): boolean => !taken.has(from);
  const others = hitsIn(view, 'someone', view).flatMap(({ from, to, meaning }): Candidate[] =>
    meaning !== 'same' && free(from) && (meaning !== 'crowd' || free(to)) ? [{ from, to, kind: meaning, entity: null }] : [],
  );
  // "82 công ty công nghệ đã sa thải …": companies counted are nobody, and what they do is nobody's.
  const counted = view.quantities.flatMap(({ kind, metric, from, to }): Candidate[] =>
    kind === 'count' && !metric && free(to) && (hitsIn(view, 'sort', { from, to }).length > 0 || hitsIn(view, 'cue', { from, to }).length > 0)
      ? [{ from, to, kind: 'crowd', entity: null }]
      : [],
  );
  // "các hãng", "nhiều startup", "chipmakers": a sort in the plural is nobody, unless their names follow.
  const plurals = hitsIn(view, 'sort', view).flatMap(({ from, to, meaning }): Candidate[] => {
    return meaning === 'companies' && free(from) && free(to) && !passage.tokens[to]?.capital ? [{ from, to, kind: 'crowd', entity: null }] : [];
  });
  return [...names, ...others, ...counted, ...plurals].sort((one, other) => one.from - other.from || other.to - one.to);
}
