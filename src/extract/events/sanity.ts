import type { Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { hitsIn } from '../claims/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';

/** A company and its own unit make no deal with each other: "Amazon … Amazon Web Services". */
export function kin(view: SentenceView, [one, other, ...more]: readonly Party[]): boolean {
  const { entities } = view.passage.lexicon;
  return (
    one !== undefined &&
    other !== undefined &&
    more.length === 0 &&
    (entities.get(one.entity)?.parent === other.entity || entities.get(other.entity)?.parent === one.entity) &&
    entities.get(other.entity)?.type !== 'product'
  );
}

/** "mua EMC", "is buying storage giant EMC"; not "đã mua máy của HP". */
export const directly = (view: SentenceView, word: Hit<'event'>, who: readonly Party[]): boolean =>
  view.mentions.some((mention) => {
    const apposed = mention.from - word.to <= 4 && hitsIn(view, 'sort', { from: word.to, to: mention.from }).length > 0;
    return mention.from >= word.to && (mention.from === word.to || apposed) && who.some((party) => party.entity === mention.entity);
  });

/** "agreed to buy 20 per cent of RIL's business": part of a company is an investment. */
export function stakeOnly(view: SentenceView, word: Hit<'event'>, who: readonly Party[]): boolean {
  if (word.meaning.type !== 'acquisition') return false;
  const object = view.mentions.find((mention) => mention.from >= word.to && mention.entity === who[1]?.entity);
  return (
    object !== undefined &&
    view.quantities.some((quantity) => quantity.kind === 'percent' && quantity.from >= word.to && quantity.to <= object.from && Number(quantity.value) < 50)
  );
}
