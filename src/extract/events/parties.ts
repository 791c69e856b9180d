import type { Party, Role } from '../../model/event.ts';
import type { EventWord } from '../../model/language/event-words.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { acts } from './acts.ts';
import { antecedentOf, relatedTo } from './antecedent.ts';
import { clauseEnd, dealingAt, dealingEnding, mentionFrom, mentionUpTo, opensClause, sign } from './clause.ts';
import { siteBefore } from './goods.ts';
import { markedAfter } from './marked.ts';
import type { Fits } from './object/fits.ts';
import { overSorts } from './object/over.ts';
import { objectAfter } from './object.ts';
import { agentAfter, fitting, ownerOf, passiveOf } from './slots.ts';
import { bound } from './subject/bound.ts';
import { listUpTo } from './subject/list-up-to.ts';
import { subjectOf } from './subject.ts';
import { unheardUpTo } from './unheard.ts';

/** Those found in the slots of a frame: who acts, what is acted on, and whom the little words mark. */
interface Slots {
  readonly agents: readonly MentionReading[];
  readonly objects: readonly MentionReading[];
  /** What the objects are, where the frame has none of its own. */
  readonly as?: Role | undefined;
}

/** Who is meant by whom the sentences before spoke of. */
const carriedMention = (entity: string | null): MentionReading | undefined =>
  entity === null ? undefined : { from: -1, to: -1, entity, form: 'anaphor', type: 'company' };

/** Whom something is done to, before its passive: a thing right before it ("*Bedrock* được AWS ra mắt"), else its subject. */
function patientsOf(view: SentenceView, at: number, fits: Fits, carried: MentionReading | undefined): MentionReading[] {
  for (let place = at; place > view.from && place > at - 4 && !sign(view, place - 1); place--) {
    const thing = mentionUpTo(view, place);
    if (thing) return fits(thing) && !acts(view, thing) && !bound(view, thing) ? [thing] : subjectOf(view, at, carried).slice(-1);
  }
  return subjectOf(view, at, carried).slice(-1);
}

/** "*Arm*, bought by SoftBank", "Y được X mua lại": the one acted on stands before. */
function passiveSlots(view: SentenceView, word: Hit<'event'>, carried: MentionReading | undefined): Slots | undefined {
  const passive = passiveOf(view, word);
  const agents = passive && passive.agents.length > 0 ? passive.agents : word.meaning.participle ? agentAfter(view, word) : [];
  if (!passive && agents.length === 0) return undefined;
  const at = passive?.from ?? word.from;
  const aside = !passive && (sign(view, at - 1) || mentionUpTo(view, at));
  const meant = aside ? antecedentOf(view, at) : undefined;
  const { object, marks } = word.meaning;
  const [given] = Object.values(marks ?? {});
  const role = object ?? given;
  const fits = role ? fitting(view, word.meaning, role) : undefined;
  const patients = fits ? (meant ? [meant] : patientsOf(view, at, fits, carried)) : [];
  // "AWS được CIA trao hợp đồng": who is given something stands where the object stands.
  return { agents, objects: patients.filter((mention) => fits?.(mention)), as: role };
}

/** "Y, which X bought", "the startup X tried to buy": the object stands before its subject. */
function frontedObject(view: SentenceView, word: Hit<'event'>, subject: MentionReading | undefined): MentionReading[] {
  for (let place = word.from; place > view.from && place > word.from - 8 && !sign(view, place - 1); place--) {
    const relative = dealingEnding(view, place, 'relative');
    const meant = relative === undefined ? undefined : relatedTo(view, relative);
    if (meant && meant.entity !== subject?.entity) return [meant];
  }
  if (!subject || subject.from <= view.from || subject.to > word.from || !hitEnding(view.passage, 'sort', subject.from)) return [];
  const meant = antecedentOf(view, subject.from);
  // "*Google parent* Alphabet": without an article the one before only describes.
  const described =
    meant && view.passage.tokens.slice(meant.to, subject.from).every(({ kind, low }) => kind === 'word' && !view.passage.lexicon.articles.has(low));
  return meant && !described && meant.entity !== subject.entity ? [meant] : [];
}

/** "*LinkedIn* was Microsoft's third acquisition": what the noun with its owner is said of. */
function equated(view: SentenceView, owner: MentionReading): MentionReading | undefined {
  for (let at = owner.from; at > view.from && at > owner.from - 4; at--) {
    const copula = hitEnding(view.passage, 'relation', at);
    if (copula?.meaning === 'copula') return mentionUpTo(view, copula.from) ?? unheardUpTo(view, copula.from);
    if (dealingEnding(view, at, 'other') === undefined && !view.passage.lexicon.functionWords.has(view.passage.tokens[at - 1]?.low ?? '')) return undefined;
  }
  return undefined;
}

/** "takeover of Y by X", "X's purchase of Y", "completed the purchase of Y". */
function nounSlots(view: SentenceView, word: Hit<'event'>, carried: MentionReading | undefined): Slots {
  const { object } = word.meaning;
  const owner = ownerOf(view, word);
  const fits = fitting(view, word.meaning, object ?? word.meaning.subject);
  const before = mentionUpTo(view, word.from);
  // "Microsoft's LinkedIn takeover": a noun without "of" has its object before it, and tells its owner.
  const compound = word.meaning.needs === 'adjacent';
  // "SAP's acquisition *last year of* SuccessFactors": a day may part the noun from its object.
  const day = compound ? view.dates.find((date) => date.from === word.to || date.from === word.to + 1)?.to : undefined;
  // "Among Google's acquisitions *is* Nest"
  const copula = word.meaning.needs === 'examples' ? hitAt(view.passage, 'relation', word.to) : undefined;
  const said = copula?.meaning === 'copula' ? copula : undefined;
  const of = day === undefined ? undefined : dealingAt(view, day, 'bridge');
  const behind = object && (!compound || of !== undefined) ? objectAfter(view, of ?? said?.to ?? word.to, fits) : [];
  const copied = object && behind.length === 0 && owner ? equated(view, owner) : undefined;
  const equal = copied && fits(copied) && copied.entity !== owner?.entity ? [copied] : behind;
  const objects = behind.length === 0 && before && before !== owner && fits(before) ? [before] : equal;
  const by = agentAfter(view, word);
  // "*Skype's* acquisition by Microsoft": what the noun is done to may own it.
  if (owner && object && objects.length === 0 && by.length > 0 && fits(owner)) return { agents: by, objects: [owner] };
  const agents = owner ? [owner] : by.length > 0 ? by : compound ? [] : subjectOf(view, objects[0] === before && before ? before.from : word.from, carried);
  return { agents, objects };
}

/** "Vùng đám mây của *Google* tại *Indonesia* mở cửa": whose it is and where it is stand before the verb. */
function thingSlots(view: SentenceView, word: Hit<'event'>): Slots {
  const agents: MentionReading[] = [];
  const objects: MentionReading[] = [];
  for (let at = word.from; at > view.from && at > word.from - 16 && !sign(view, at - 1) && !opensClause(view, at - 1); ) {
    const mention = mentionUpTo(view, at);
    if (mention?.type === 'place') objects.unshift(mention);
    else if (mention && acts(view, mention) && dealingEnding(view, mention.from, 'genitive') !== undefined) agents.unshift(mention);
    at = mention?.from ?? at - 1;
  }
  return {
    agents,
    objects:
      objects.length > 0
        ? objects
        : markedAfter(
            view,
            word.to,
            (at) => dealingAt(view, at, 'bridge') !== undefined,
            ({ type }) => type === 'place',
          ),
  };
}

function verbSlots(view: SentenceView, word: Hit<'event'>, carried: MentionReading | undefined): Slots {
  const { object, needs, type, shape } = word.meaning;
  // "with Didi *taking part*": whoever stands before it.
  const joining = word.meaning.joins ? antecedentOf(view, word.from) : undefined;
  const agents = joining ? listUpTo(view, joining, false) : subjectOf(view, word.from, carried);
  const behind = object
    ? objectAfter(
        view,
        word.to,
        fitting(view, word.meaning, object),
        needs !== 'adjacent' ? undefined : view.passage.lexicon.language.compounds ? 'whole' : 'next',
        type.startsWith('acq') && needs !== 'adjacent',
      )
    : [];
  // "quyết định *thâu tóm* Red Hat của IBM": a deed told as a thing has its doer behind what it is done to.
  const last = behind.at(-1);
  const nominal = dealingEnding(view, word.from, 'nominal');
  // "Masan công bố *thương vụ* mua lại VinCommerce của Vingroup": who announces it, does it.
  const told = nominal === undefined || dealingEnding(view, nominal, 'announced', 'speech') !== undefined;
  const possessed = last && !told ? dealingAt(view, last.to, 'genitive') : undefined;
  const doer = possessed === undefined ? undefined : mentionFrom(view, overSorts(view, possessed));
  if (doer && acts(view, doer)) return { agents: [doer], objects: behind };
  const fronted =
    object && shape !== 'pair' && behind.length === 0 && !word.meaning.known && type.startsWith('acq') ? frontedObject(view, word, agents[0]) : [];
  return { agents, objects: behind.length > 0 ? behind : fronted };
}

/** The firm a person speaks and acts for: "CEO *Microsoft* Satya Nadella", "CEO của *Microsoft* là Steve Ballmer". */
function employerOf(view: SentenceView, person: MentionReading): MentionReading | undefined {
  let at = person.from;
  for (let moved = true; moved && at > person.from - 5; ) {
    const before = dealingEnding(view, at, 'title', 'naming') ?? (sign(view, at - 1) ? at - 1 : undefined);
    moved = before !== undefined;
    at = before ?? at;
  }
  const firm = mentionUpTo(view, at);
  if (!firm || firm.type === 'person' || !acts(view, firm)) return undefined;
  const owned = dealingEnding(view, firm.from, 'genitive') ?? firm.from;
  return at === person.from || dealingEnding(view, owned, 'title') !== undefined ? firm : undefined;
}

/** A person buys and backs; what else a person announces is done by the company spoken of. */
function dealers(
  view: SentenceView,
  acting: readonly MentionReading[],
  { type, alone }: EventWord,
  carried: MentionReading | undefined,
): readonly MentionReading[] {
  const agents = acting.flatMap((agent) => {
    const firm = agent.type === 'person' ? employerOf(view, agent) : undefined;
    // "CEO Tesla Elon Musk": he or his firm; "CEO của Tesla, ông Elon Musk": for his firm.
    return firm ? (firm.to === agent.from ? [firm, agent] : [firm]) : [agent];
  });
  if (type === 'acquisition') return agents.filter((mention) => mention.type !== 'organisation');
  if (!alone && (type.startsWith('acq') || type === 'investment')) return agents;
  const companies = agents.filter((mention) => mention.type !== 'person');
  // "Whichever is chosen": where nobody acts, nobody is carried over.
  return companies.length > 0 || agents.length === 0 || !carried ? companies : [carried];
}

/** A unit is launched, shut or split off by the company it belongs to. */
const own = (view: SentenceView, { type, entity }: MentionReading, agents: readonly MentionReading[], of: EventWord['type']): boolean =>
  (type !== 'unit' && (type !== 'company' || of === 'spin-off' || !view.passage.lexicon.entities.has(entity))) ||
  agents.some((agent) => view.passage.lexicon.entities.get(entity)?.parent === agent.entity);

/** "will invest $5 billion in *the country*": the place last named. */
function thereOf(view: SentenceView, word: Hit<'event'>, place: string | null): (readonly [MentionReading, Role])[] {
  const meant = view.places.findLast((one) => one.to <= word.from)?.entity ?? place;
  const { marks, object } = word.meaning;
  const roles = [...Object.values(marks ?? {}), object];
  if (meant === null || (!roles.includes('place') && word.meaning.type !== 'investment')) return [];
  for (let at = word.to; at < clauseEnd(view, word.to); at++)
    if (marks?.[view.passage.tokens[at]?.low ?? ''] && dealingAt(view, at + 1, 'there') !== undefined)
      return [[{ from: at, to: at, entity: meant, form: 'anaphor', type: 'place' }, 'place']];
  return [];
}

/** The parties of a word of dealing with their roles; who acts may be carried over from the sentence before. */
export function partiesOf(view: SentenceView, word: Hit<'event'>, before: string | null, place: string | null): Party[] {
  const { subject, object, marks, shape } = word.meaning;
  const carried = carriedMention(before);
  const slots: Slots =
    shape === 'thing'
      ? thingSlots(view, word)
      : shape === 'noun'
        ? nounSlots(view, word, carried)
        : (passiveSlots(view, word, carried) ?? verbSlots(view, word, carried));
  const as = object ?? slots.as;
  const agents = dealers(view, slots.agents, word.meaning, carried);
  const objects = slots.objects.filter(
    (mention) =>
      (mention.type !== 'place' || object === 'place') &&
      (object !== 'product' || (own(view, mention, agents, word.meaning.type) && dealingAt(view, mention.to, 'facility') === undefined)),
  );
  const marked = Object.entries(marks ?? {}).flatMap(([mark, role]) => {
    // "hợp đồng *với* Viettel": a phrase may end in its little word.
    const from = view.passage.tokens[word.to - 1]?.low === mark ? word.to - 1 : word.to;
    const found = markedAfter(view, from, (at) => view.passage.tokens[at]?.low === mark, fitting(view, word.meaning, role));
    // "the merger *of Adobe and Figma*"
    return found.map((mention, index) => [mention, shape === 'pair' && object && index > 0 ? object : role] as const);
  });
  if (marked.length === 0) marked.push(...thereOf(view, word, place));
  // "Its data center *in Germany* opened"
  const site = word.meaning.needs === 'opening' && marked.length === 0 ? siteBefore(view, word) : undefined;
  const stood = site === undefined ? undefined : view.mentions.find((one) => one.type === 'place' && one.from >= site && one.to <= word.from);
  if (stood) marked.push([stood, 'place']);
  // "has also partnered with SAP and Workday": nobody tells whose partners they are; "between FPT and VNG" tells both.
  const both = (at: number): boolean => dealingAt(view, at, 'both') !== undefined;
  if (shape === 'mutual' && agents.length + objects.length === 0 && markedAfter(view, word.to, both, fitting(view, word.meaning, subject)).length < 2)
    return [];
  // "with participation from Accel": who joins a round invests.
  const joiners =
    word.meaning.type === 'investment'
      ? markedAfter(view, word.to, (at) => dealingEnding(view, at + 1, 'joining') !== undefined, fitting(view, word.meaning, 'investor'), true)
      : [];
  const replaced = subject === object && shape !== 'mutual' && objects.length > 0;
  // "thương vụ mua LinkedIn *của Microsoft*": who acts is told by a little word.
  // "Google công bố *thương vụ mua lại* Looker của Salesforce": who announces it, does it.
  const announces = shape === 'noun' && agents.length > 0 && dealingEnding(view, word.from, 'announced', 'speech') !== undefined;
  const ownedBy = marked.filter(([mention, role]) => role === subject && mention.from >= word.to);
  if (announces && ownedBy.length > 0) marked.splice(0, marked.length, ...marked.filter((one) => !ownedBy.includes(one)));
  const owned = (shape === 'noun' || shape === 'pair') && marked.some(([, role]) => role === subject);
  const pairs: (readonly [MentionReading, Role])[] = [
    ...(replaced || owned ? [] : agents.map((mention, index) => [mention, shape === 'pair' && object && index > 0 ? object : subject] as const)),
    ...marked,
    ...joiners.map((mention) => [mention, 'investor' as const] as const),
    ...(as ? objects.map((mention) => [mention, mention.type === 'place' ? ('place' as const) : as] as const) : []),
    // "*Dell* sold RSA to Symphony": who sells.
    ...(replaced && word.meaning.type === 'acquisition' ? agents.map((mention) => [mention, 'owner' as const] as const) : []),
  ];
  const found: Party[] = [];
  // "HP invests in its Azure platform": money for what one sells oneself is no deal.
  const ofOwn = (entity: string): boolean => {
    const { type, parent } = view.passage.lexicon.entities.get(entity) ?? {};
    return word.meaning.type === 'investment' && (pairs.length > 2 || type === 'product') && agents.some((agent) => agent.entity === parent);
  };
  for (const [{ entity, type }, role] of pairs)
    if (!ofOwn(entity) && !found.some((party) => party.entity === entity)) found.push({ entity, role: type === 'place' ? 'place' : role });
  return found;
}
