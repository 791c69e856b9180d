import type { EventType, Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { stands } from './needs/stands.ts';

const reach = 12;

/** "*Trung tâm dữ liệu của CMC* được đầu tư 1.500 tỷ đồng tại TP HCM": money that nobody is named for, in a firm's place of work somewhere, is that firm's own building. */
export function siteFunded(view: SentenceView, word: Hit<'event'>, type: EventType, parties: readonly Party[]): Party[] | undefined {
  if (type !== 'investment' || !word.meaning.participle || parties.some(({ role }) => role === 'investor')) return undefined;
  if (!parties.some(({ role }) => role === 'place') || !stands(view, word.from - reach, word.from, 'facility')) return undefined;
  return parties.map((party) => (party.role === 'target' ? { ...party, role: 'owner' } : party));
}
