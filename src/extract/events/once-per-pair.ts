import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { EventReading } from './event-reading.ts';

const samePair = (one: EventReading, other: EventReading): boolean =>
  one.parties.length === other.parties.length && one.parties.every(({ entity }) => other.parties.some((party) => party.entity === entity));

/** Whether two partnerships of one firm are with a firm and with what is that firm's own: Microsoft and Azure. */
function withItsOwn({ passage: { lexicon } }: SentenceView, one: EventReading, other: EventReading): boolean {
  const [mine, whole] = [one.parties.at(-1)?.entity, other.parties.at(-1)?.entity];
  return one.parties[0]?.entity === other.parties[0]?.entity && mine !== undefined && lexicon.entities.get(mine)?.parent === whole;
}

/** "signed an agreement with Microsoft to resell Azure": two firms deal once in a sentence, as partners where one sells what is the other's, else by contract. */
export function oncePerPair(view: SentenceView, all: readonly EventReading[]): readonly EventReading[] {
  // "pursued Tableau for months before agreeing to buy it": what was bought in the end was not but tried.
  const bought = all.filter(({ type, modality }) => type === 'acquisition' && modality === 'reported');
  const found =
    bought.length === 0
      ? all
      : all.filter((event) => event.type !== 'acquisition-attempt' || event.modality === 'denied' || !bought.some((one) => samePair(event, one)));
  const partners = found.filter(({ type }) => type === 'partnership');
  const contracts = found.filter(({ type }) => type === 'contract');
  if (partners.length === 0 || partners.length + contracts.length < 2) return found;
  const resold = partners.filter((one) => partners.some((other) => other !== one && withItsOwn(view, one, other)));
  const resellers = partners.filter((other) => resold.some((one) => withItsOwn(view, one, other)));
  return found.filter((event) => {
    if (resold.includes(event)) return false;
    if (event.type === 'contract') return !resellers.some((other) => samePair(event, other));
    return event.type !== 'partnership' || resellers.includes(event) || !contracts.some((other) => samePair(event, other));
  });
}
