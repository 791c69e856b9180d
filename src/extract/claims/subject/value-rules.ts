import type { MentionReading } from '../../mentions/mention-reading.ts';
import type { Nominal } from '../nominals/nominal.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { headOf, marksBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { entityOf, subjectAt } from './clause-subject.ts';
import { isFund } from './funds.ts';
import type { Scene, SubjectRule } from './subject-rule.ts';

/** Who puts money in: nobody values these when they lead a round. */
const invests = (view: SentenceView, { from, entity }: Pick<Nominal, 'from' | 'entity'>): boolean =>
  isFund(view, view.mentions.find((one) => one.from === from) ?? { entity: entity ?? '' });

const isBank = ({ passage }: SentenceView, { entity }: Pick<Nominal, 'entity'>): boolean =>
  passage.lexicon.entities.get(entity ?? '')?.sorts.includes('bank') ?? false;

/** Who, of those told of before, may be what investors value: the subject of the sentence, else who it leads with, else whom the text speaks of. */
function fundedIn({ view, nominals, carried }: Scene, at: number): string | undefined {
  const named = nominals.filter((one) => one.kind === 'name' && one.entity !== null && one.to <= at && one.role !== 'source' && !invests(view, one));
  const main = named.find((one) => one.role === 'subject') ?? named[0];
  return main?.entity ?? carried ?? undefined;
}

/** "quỹ Fidelity đã hạ định giá xuống còn 5,6 tỷ USD": an investor or bank that moves a value puts it on another. */
function pricedBy(scene: Scene): string | undefined {
  const { view, figure, word } = scene;
  const who = subjectAt(scene, figure.from);
  if (who?.kind !== 'name' || !word || word.to > figure.from || !(invests(view, who) || isBank(view, who))) return undefined;
  const moves = word.to <= who.from || hitsIn(view, 'direction', { from: who.to, to: word.from }).length > 0;
  return moves ? fundedIn(scene, who.from) : undefined;
}

/** "Slack raised $427 million from Dragoneer, at a valuation of $7.1 billion": behind those who pay in, the value is of whom they pay. */
function fundedAt(scene: Scene): string | undefined {
  const { view, figure, word, nominals } = scene;
  const last = nominals.findLast((one) => one.kind === 'name' && one.to <= figure.from);
  if (!last || !word || word.from < last.to || word.to > figure.from || last.role === 'source') return undefined;
  // "quỹ Fidelity được định giá": it is valued itself.
  if (last.role === 'subject' && haltsBetween(view, last.to, word.from) === 0) return undefined;
  const first = nominals.find((one) => one.kind === 'name' && one.role === 'subject');
  const paysIn =
    invests(view, last) ||
    marksBefore(view, headOf(view, (last.listed ? (nominals.findLast((one) => one.to <= last.from && !one.listed) ?? last) : last).from)).has('from');
  return paysIn && first && first.entity !== last.entity && !invests(view, first) ? (first.entity ?? undefined) : undefined;
}

/** "values Grab at $14 billion", "valuing the company at": a value is put on the object of the verb, whoever puts it. */
export const valued: SubjectRule = {
  name: 'on whom a value is put',
  resolve: (scene) => {
    const { view, figure, metric, nominals } = scene;
    if (figure.kind !== 'money' || metric !== 'market-value') return undefined;
    const verb = hitsIn(view, 'metric', { from: view.from, to: figure.from }).findLast((hit) => hit.meaning.puts === true);
    if (!verb || haltsBetween(view, verb.to, figure.from) > 0) return pricedBy(scene) ?? fundedAt(scene);
    // "valuing it at", "values the company at": the verb may swallow what it is done to.
    const object = nominals.find((one) => one.from >= verb.to - 2 && one.to <= figure.from);
    if (!object) return undefined;
    const mention: MentionReading | undefined = view.mentions.find((one) => one.from === object.from);
    const points = object.kind === 'pronoun' || mention?.form === 'anaphor' || mention?.form === 'descriptor';
    if (object.kind === 'pronoun' || (points && invests(view, object))) return fundedIn(scene, verb.from);
    // "in a deal that would value the ride-hailing firm at": not who pays.
    const payer = subjectAt(scene, verb.from);
    return points && payer && payer.entity === object.entity ? undefined : (entityOf(scene, object) ?? undefined);
  },
  examples: [
    ['en', 'The funding, led by SoftBank, values Grab at $14 billion.', '$14 billion', 'grab'],
    ['en', 'Snowflake raised $450 million in a round led by Sequoia Capital, valuing the company at $3.9 billion.', '$3.9 billion', 'snowflake'],
    ['en', 'Twilio raised $427 million from Sequoia Capital and General Atlantic at a valuation of $7.1 billion.', '$7.1 billion', 'twilio'],
    ['vi', 'Grab huy động 427 triệu USD từ Temasek và SoftBank với định giá 7,1 tỷ USD.', '7,1 tỷ USD', 'grab'],
    ['vi', 'Grab được định giá 15 tỷ USD, nhưng Morgan Stanley đã hạ định giá xuống còn 6 tỷ USD.', '6 tỷ USD', 'grab'],
  ],
  counterExamples: [
    ['en', 'Grab is valued by analysts at $14 billion.', '$14 billion', 'grab'],
    ['vi', 'Grab tăng trưởng, còn quỹ Fidelity được định giá 6 tỷ USD.', '6 tỷ USD', 'fidelity'],
  ],
};
