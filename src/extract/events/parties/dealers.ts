import type { EventWord } from '../../../model/language/event-words.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { dealingEnding, mentionUpTo, sign } from '../clause.ts';
import { jointAt } from '../series.ts';

/** The firm a person speaks and acts for: "CEO *Microsoft* Satya Nadella", "CEO của *Microsoft* là Steve Ballmer". */
function employerOf(view: SentenceView, person: MentionReading): MentionReading | undefined {
  let at = person.from;
  for (let moved = true; moved && at > person.from - 7; ) {
    // "Salesforce *co-founder and CEO* Marc Benioff"
    const before = dealingEnding(view, at, 'title', 'naming') ?? (sign(view, at - 1) || (at < person.from && jointAt(view, at - 1)) ? at - 1 : undefined);
    moved = before !== undefined;
    at = before ?? at;
  }
  const firm = mentionUpTo(view, at);
  if (!firm || firm.type === 'person' || !acts(view, firm)) return undefined;
  const owned = dealingEnding(view, firm.from, 'genitive') ?? firm.from;
  // "*Salesforce* CEO Marc Benioff"
  if (at < person.from && view.passage.lexicon.language.compounds && at === firm.to) return firm;
  return at === person.from || dealingEnding(view, owned, 'title') !== undefined ? firm : undefined;
}

/** The firm of a person known for it: "*Satya Nadella* will open a data center". */
function knownFirm(view: SentenceView, [person]: readonly MentionReading[]): MentionReading[] {
  const entity = person && view.passage.lexicon.entities.get(person.entity)?.parent;
  return entity && person.type === 'person' ? [{ ...person, entity, form: 'anaphor', type: 'company' }] : [];
}

/** A person buys and backs; what else a person announces is done by the company spoken of. */
export function dealers(
  view: SentenceView,
  acting: readonly MentionReading[],
  { type, alone, subject }: EventWord,
  carried: MentionReading | undefined,
): readonly MentionReading[] {
  const agents = acting.flatMap((agent) => {
    const firm = agent.type === 'person' ? employerOf(view, agent) : undefined;
    // "CEO Tesla Elon Musk": he or his firm; "CEO của Tesla, ông Elon Musk": for his firm.
    return firm ? (firm.to === agent.from || view.passage.lexicon.language.compounds ? [firm, agent] : [firm]) : [agent];
  });
  // "Travis Kalanick bán mảng Trung Quốc cho Didi": a person sells what is his firm's.
  const sells = subject === 'target';
  if (type === 'acquisition') return agents.filter((mention) => mention.type !== 'organisation' && !(sells && mention.type === 'person'));
  if (!alone && !sells && (type.startsWith('acq') || type === 'investment')) return agents;
  const companies = agents.filter((mention) => mention.type !== 'person');
  // "Whichever is chosen": where nobody acts, nobody is carried over.
  if (companies.length > 0 || agents.length === 0) return companies;
  const firm = knownFirm(view, agents);
  return firm.length > 0 || !carried ? firm : [carried];
}
