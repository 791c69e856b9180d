import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { endsAt } from '../bare.ts';
import { clauseEnd, dealingAt, dealingEnding } from '../clause.ts';
import type { Paired } from './paired.ts';

/** "will invest $5 billion in *the country*": the place last named. */
export function thereOf(view: SentenceView, word: Hit<'event'>, place: string | null): readonly Paired[] {
  const meant = view.places.findLast((one) => one.to <= word.from)?.entity ?? place;
  const { marks, object } = word.meaning;
  const roles = [...Object.values(marks ?? {}), object];
  if (meant === null || (!roles.includes('place') && word.meaning.type !== 'investment')) return [];
  // "Baemin rút khỏi *thị trường*": the phrase itself points to the place last named.
  if (object === 'place' && dealingEnding(view, word.to, 'here') !== undefined && endsAt(view, word.to))
    return [[{ from: word.to, to: word.to, entity: meant, form: 'anaphor', type: 'place' }, 'place']];
  for (let at = word.to; at < clauseEnd(view, word.to); at++)
    // "in *the country*", "invest $5 billion *there*"
    if (
      (marks?.[view.passage.tokens[at]?.low ?? ''] && dealingAt(view, at + 1, 'there') !== undefined) ||
      (dealingAt(view, at, 'there') !== undefined && view.quantities.some(({ kind, to }) => kind === 'money' && to === at))
    )
      return [[{ from: at, to: at, entity: meant, form: 'anaphor', type: 'place' }, 'place']];
  return [];
}
