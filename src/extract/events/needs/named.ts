import { hitsIn } from '../../claims/sentence/phrases.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { clauseEnd, dealingAt } from '../clause.ts';
import { ownerOf } from '../slots.ts';
import { stands } from './stands.ts';

/** "several acquisitions, *including* Nest", "Google's acquisitions *include* Nest". */
export function examples(view: SentenceView, word: Hit<'event'>): boolean {
  const at = view.passage.tokens[word.to]?.raw === ',' ? word.to + 1 : word.to;
  const owned = ownerOf(view, word) !== undefined || hitEnding(view.passage, 'someone', word.from)?.meaning === 'own';
  if (dealingAt(view, at, 'including') !== undefined) return true;
  const named = dealingAt(view, at, 'naming') !== undefined;
  return at > word.to ? named : owned && (named || hitAt(view.passage, 'relation', at)?.meaning === 'copula');
}

/** "*lời đề nghị* của Microsoft bị Yahoo từ chối". */
export function offered(view: SentenceView, word: Hit<'event'>): boolean {
  // "nhận được vốn từ SoftBank và bác bỏ lời đề nghị": the offer is what the next deed is done to.
  let next = word.to;
  for (const end = clauseEnd(view, word.to); next < end && !hitAt(view.passage, 'event', next); ) next++;
  return stands(view, word.from, next + 1, 'offer') || (word.meaning.participle === true && stands(view, word.from - 14, word.from, 'offer'));
}

/** "talks *about a merger*"; in "thương thảo với SoftBank *để* mua lại Arm" what the talks were for is the other deed's. */
export function aboutTakeover(view: SentenceView, word: Hit<'event'>): boolean {
  let aim = word.to;
  for (const end = clauseEnd(view, word.to); aim < end && dealingAt(view, aim, 'aim') === undefined; ) aim++;
  return stands(view, word.from, aim, 'takeover') || (stands(view, word.to, word.to + talking, 'failed') && priced(view, word));
}

const talking = 16;

/** "talks *at $7bn* broke down", "*agreed to buy Sun* after talks with IBM broke down": talks that failed were about a purchase where one, or its price, is told beside. */
function priced(view: SentenceView, word: Hit<'event'>): boolean {
  return (
    view.quantities.some(({ kind, from }) => kind === 'money' && from >= word.to && from < word.to + talking) ||
    hitsIn(view, 'event', view).some(({ meaning: { type } }) => type === 'acquisition')
  );
}
