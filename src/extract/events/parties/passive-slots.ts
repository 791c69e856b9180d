import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { antecedentOf } from '../antecedent.ts';
import { mentionUpTo, sign } from '../clause.ts';
import type { Fits } from '../object/fits.ts';
import { agentAfter, fitting, passiveOf } from '../slots.ts';
import { bound } from '../subject/bound.ts';
import { subjectOf } from '../subject.ts';
import { contractOwner } from './contract-owner.ts';
import type { Slots } from './slots-filled.ts';

/** Whom something is done to, before its passive: a thing right before it ("*Bedrock* được AWS ra mắt"), else its subject. */
function patientsOf(view: SentenceView, at: number, fits: Fits, carried: MentionReading | undefined): MentionReading[] {
  for (let place = at; place > view.from && place > at - 4 && !sign(view, place - 1); place--) {
    const thing = mentionUpTo(view, place);
    if (thing) return fits(thing) && !acts(view, thing) && !bound(view, thing) ? [thing] : subjectOf(view, at, carried).slice(-1);
  }
  return subjectOf(view, at, carried).slice(-1);
}

/** "*Arm*, bought by SoftBank", "Y được X mua lại": the one acted on stands before. */
export function passiveSlots(view: SentenceView, word: Hit<'event'>, carried: MentionReading | undefined): Slots | undefined {
  const passive = passiveOf(view, word);
  const agents = passive && passive.agents.length > 0 ? passive.agents : word.meaning.participle ? agentAfter(view, word) : [];
  if (!passive && agents.length === 0) return undefined;
  const at = passive?.from ?? word.from;
  const aside = !passive && (sign(view, at - 1) || mentionUpTo(view, at));
  const meant = aside ? antecedentOf(view, at) : undefined;
  const { object, marks, type, subject } = word.meaning;
  const owner = passive && agents.length === 0 && type === 'contract' && subject === 'customer' ? contractOwner(view, passive.from) : undefined;
  if (owner) return { agents: [owner], objects: [] };
  const [given] = Object.values(marks ?? {});
  const role = object ?? given;
  const fits = role ? fitting(view, word.meaning, role) : undefined;
  const patients = fits ? (meant ? [meant] : patientsOf(view, at, fits, carried)) : [];
  // "AWS được CIA trao hợp đồng": who is given something stands where the object stands.
  return { agents, objects: patients.filter((mention) => fits?.(mention)), as: role };
}
