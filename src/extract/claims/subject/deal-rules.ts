import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive } from '../sentence/segments.ts';
import { entityOf } from './clause-subject.ts';
import type { Scene, SubjectRule } from './subject-rule.ts';

/** How far behind the sum of a bid its bidder may stand: "a $121 billion hostile bid from computer chip rival Broadcom". */
const reach = 12;

const bids = ({ metric, figure }: Scene): boolean => figure.kind === 'money' && (metric === 'deal-value' || metric === 'price');

/** "rejected a $121 billion bid from Broadcom": who receives a bid, or rules on it, does not pay it. */
export const bidder: SubjectRule = {
  name: 'who makes the bid, named behind it',
  resolve: (scene) => {
    if (!bids(scene)) return undefined;
    const { view, figure, actors } = scene;
    const upTo = { from: figure.to, to: Math.min(view.to, figure.to + reach) };
    const tie = hitsIn(view, 'relation', upTo).find((hit) => hit.meaning === 'bidder');
    const one = tie && actors.find((actor) => actor.from >= tie.to);
    return tie && one && one.from - tie.to <= 4 && haltsBetween(view, figure.to, one.from) === 0 ? one.entity : undefined;
  },
  examples: [
    ['en', 'Qualcomm rejected a $121 billion hostile bid from its rival Broadcom.', '$121 billion', 'broadcom'],
    ['en', 'The Justice Department may approve the $26 billion merger of T-Mobile and Sprint.', '$26 billion', 't-mobile-us'],
  ],
  counterExamples: [
    ['en', 'IBM made a $34 billion bid for Red Hat.', '$34 billion', 'ibm'],
    ['en', 'Equinix closed a $3.6 billion purchase of data centers from Verizon.', '$3.6 billion', 'equinix'],
  ],
};

/** "turned down Broadcom's offer of $70 a share": an offer is whose it is called. */
export const offerOwner: SubjectRule = {
  name: 'whose offer it is',
  resolve: (scene) => {
    if (!bids(scene)) return undefined;
    const { view, figure, nominals } = scene;
    const word = hitsIn(view, 'metric', { from: Math.max(view.from, figure.from - 5), to: figure.from }).findLast(
      (hit) => hit.meaning.metric === 'deal-value' && !hit.meaning.verb,
    );
    if (!word || haltsBetween(view, word.from, figure.from) > 0) return undefined;
    const of = hitsIn(view, 'relation', { from: word.to, to: figure.from }).some((hit) => hit.meaning === 'of' && hit.from === word.to);
    if (!of) return undefined;
    const owner = nominals.findLast((one) => one.kind === 'name' && one.to <= word.from && word.from - one.to <= 4 && genitive(view, one.to));
    return owner && haltsBetween(view, owner.to, word.from) === 0 ? (entityOf(scene, owner) ?? undefined) : undefined;
  },
  examples: [['en', "Qualcomm turned down Broadcom's acquisition offer of $70 a share.", '$70', 'broadcom']],
  counterExamples: [['en', 'Broadcom raised its offer to $82 a share.', '$82', 'broadcom']],
};
