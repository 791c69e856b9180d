import type { Party, Role } from '../../model/event.ts';
import type { EventWord } from '../../model/language/event-words.ts';
import { hitsIn } from '../claims/sentence/phrases.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import { hitEnding } from '../lexicon/passage.ts';
import { dealingAt, sign } from './clause.ts';

const turned: Partial<Record<Role, Role>> = { customer: 'supplier', supplier: 'customer' };

/** "thuê *đám mây của Google*": whose cloud is let lets it as the unit that his cloud is. */
function asUnit(view: SentenceView, party: Party): Party {
  const { entities } = view.passage.lexicon;
  const unit = party.role === 'supplier' ? entities.get(party.entity)?.cloudUnit : undefined;
  if (!unit) return party;
  const { lexicon, tokens } = view.passage;
  const cloud = view.mentions.some(({ entity, from }) => entity === party.entity && lexicon.cloudsOf.before(tokens, from, view.from) !== undefined);
  return cloud ? { ...party, entity: unit } : party;
}

/** "*with* Google Cloud", "*to* Alibaba Cloud and Tencent Cloud": whether a deal is told to be with one, or with one named before it in a row. */
function dealtWith(view: SentenceView, at: number): boolean {
  const link = hitEnding(view.passage, 'relation', at);
  if (link?.meaning !== 'both') return link?.meaning === 'with' || link?.meaning === 'into';
  const before = view.mentions.find(({ to }) => to === link.from);
  return before !== undefined && dealtWith(view, before.from);
}

const naming = 2;

/** Whether a contract follows a name at once, or over one word: "an Azure *contract*", "an Azure services *contract*". */
function contractAt(view: SentenceView, to: number): boolean {
  for (let at = to; at <= to + naming && !sign(view, at); at++)
    if (dealingAt(view, at, 'contract') !== undefined) return dealingAt(view, to, 'possessive', 'preposition') === undefined;
  return false;
}

/** "signed a deal *with Google Cloud*", "signed a deal to move its systems *to Azure*", "signed a cloud deal *with Microsoft*": who deals with one that lets computing is served by it. */
export function signedWithCloud(view: SentenceView, { type }: EventWord, parties: readonly Party[]): readonly Party[] {
  if (type !== 'contract') return parties;
  const { entities } = view.passage.lexicon;
  const told = parties.map((party) => asUnit(view, party));
  const ofCloud = hitsIn(view, 'market', view).some(({ meaning }) => meaning === 'cloud');
  const lets = (id: string): boolean => {
    const entity = entities.get(id);
    return entity?.sorts.includes('cloud') === true || (ofCloud && entity?.cloudUnit !== undefined);
  };
  // "signed a *$250 billion Azure contract*": whose wares a contract is named for.
  const named = (id: string): boolean => view.mentions.some(({ entity, from, to }) => entity === id && (dealtWith(view, from) || contractAt(view, to)));
  const customers = told.filter(({ role }) => role === 'customer');
  const supplied = told.some(({ entity, role }) => role === 'supplier' && lets(entity));
  if (customers.length === 0 || supplied || !customers.every(({ entity }) => lets(entity) && named(entity))) return told;
  return told.map((party) => ({ ...party, role: turned[party.role] ?? party.role }));
}
