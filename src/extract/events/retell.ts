import type { Event, Party } from '../../model/event.ts';

/** Whom an entity belongs to, else itself. */
export type Owner = (entity: string) => string;

const itself: Owner = (entity) => entity;

/** The same party, or a company and its unit in the same part: "*Google Cloud* announced a region in Chile", "*Google* will open it". */
const same = (one: Party, other: Party, owner: Owner): boolean =>
  one.entity === other.entity || (one.role === other.role && (owner(one.entity) === other.entity || owner(other.entity) === one.entity));

/** What is bought stands for itself, whoever owns it now; who buys it may be told of by a unit of theirs. */
const samePurchase = (one: Party, other: Party, owner: Owner): boolean => same(one, other, one.role === 'buyer' ? owner : itself);

const buying = (event: Event): boolean => event.type === 'acquisition' || event.type === 'acquisition-attempt';

const covers = (one: Event, other: Event, owner: Owner): boolean =>
  other.parties.every((party) => one.parties.some((mine) => (buying(one) ? samePurchase : same)(mine, party, owner)));

/** Which year, if it says. */
const yearOf = (event: Event): string | undefined => event.period?.label.match(/\d{4}/)?.[0];

/** The id of its sum without the count of its occurrences. */
const sumOf = (event: Event): string | undefined => event.amount?.replace(/\.\d+$/, '');

/** Another bought it: "SoftBank mua Arm năm 2016", "SoftBank bán Arm cho Nvidia". */
function otherBuyer(one: Event, other: Event): boolean {
  const [mine, yours] = [one, other].map(({ parties }) => parties.filter(({ role }) => role === 'buyer').map(({ entity }) => entity));
  return (
    mine !== undefined &&
    yours !== undefined &&
    mine.length > 0 &&
    yours.length > 0 &&
    !mine.some((entity) => yours.includes(entity)) &&
    one.parties.some(({ role }) => role === 'owner') !== other.parties.some(({ role }) => role === 'owner')
  );
}

const paid = ({ role }: Party): boolean => role === 'target' || role === 'place';

/** What two may do with each other time and again. */
const again: ReadonlySet<Event['type']> = new Set(['investment', 'contract', 'launch', 'expansion', 'acquisition-attempt']);

/** Two tellings of one happening: the same type, one naming no more than the other, not in different years. */
function retells(one: Event, other: Event, owner: Owner): boolean {
  if (one.type !== other.type && !(buying(one) && buying(other))) return false;
  if (!covers(one, other, owner) && !covers(other, one, owner)) return false;
  if (buying(one) && otherBuyer(one, other)) return false;
  // "Tencent rót vốn vào Swiggy" and "Naspers rót vốn vào Tencent" are two.
  if (one.type === 'investment' && other.parties.some((party) => one.parties.some((mine) => mine.entity === party.entity && paid(mine) !== paid(party))))
    return false;
  // A Series A and a Series B are two, whoever takes part in both.
  if (again.has(one.type) && one.amount && other.amount && sumOf(one) !== sumOf(other)) return false;
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  // What is bought may be told of in the year it was agreed and in that it was closed.
  const once = one.type !== other.type || !again.has(one.type);
  return once || !year || !otherYear || year === otherYear;
}

/** The fuller telling, of the type first told, with what only the other says: an amount, a date. The sentence is the one that dates it. */
function merged(one: Event, other: Event): Event {
  const fuller = other.parties.length > one.parties.length ? other : one;
  const { period, sentence } = one.period ? one : { period: other.period, sentence: other.period ? other.sentence : one.sentence };
  const told = { ...one, parties: fuller.parties, period, sentence, amount: one.amount ?? other.amount };
  // "Central Group tham gia cuộc đua mua Big C", "Central Group đã mua thành công Big C": what was tried and then done is done.
  const done = one.type === 'acquisition-attempt' && one.modality === 'attempted' && other.type === 'acquisition' && other.modality === 'reported';
  // "muốn Gojek trở thành công ty con": what tells neither a day nor a sum may be the wish once more.
  const sure = one.sentence.start !== other.sentence.start && (other.amount !== null || other.period !== null);
  return done && sure ? { ...told, type: other.type, modality: other.modality, rule: other.rule } : told;
}

/** "IBM buys Red Hat … the two have worked together for years", "… as it teams up with the chipmaker": between who buys and who is bought, what has neither day nor sum is no deal of its own. */
const ofMerging = (event: Event, all: readonly Event[], owner: Owner): boolean =>
  event.type === 'partnership' &&
  !event.period &&
  !event.amount &&
  all.some(
    (one) =>
      one.type === 'acquisition' &&
      one.parties.length > 1 &&
      event.parties.every(({ entity, role }) => role === 'place' || one.parties.some((party) => party.entity === entity || party.entity === owner(entity))),
  );

/** Each happening once, in the order first told. */
export function withoutRetellings(events: readonly Event[], owner: Owner): Event[] {
  const told: Event[] = [];
  const byParty = new Map<string, number[]>();
  for (const event of events) {
    const before = [...new Set(event.parties.flatMap((party) => byParty.get(owner(party.entity)) ?? []))].find((index) => {
      const one = told[index];
      return one && retells(one, event, owner);
    });
    const index = before ?? told.length;
    const one = before === undefined ? undefined : told[before];
    told[index] = one ? merged(one, event) : event;
    for (const party of event.parties) {
      const entity = owner(party.entity);
      byParty.set(entity, [...new Set([...(byParty.get(entity) ?? []), index])]);
    }
  }
  return told.filter((event) => !ofMerging(event, told, owner));
}
