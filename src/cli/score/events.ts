import type { Reading } from '../../model/reading.ts';
import type { GoldArticle } from './gold.ts';
import type { Sheet } from './sheet.ts';

/** Two events are one when type and at least two parties agree, or the only party. */
export function compareEvents(gold: GoldArticle, reading: Reading, sheet: Sheet): void {
  const left = [...reading.events];
  for (const event of gold.events) {
    const names = new Set(event.parties.map((party) => party.entity));
    const at = left.findIndex((one) => one.type === event.type && one.parties.filter((party) => names.has(party.entity)).length >= Math.min(2, names.size));
    sheet.mark('events', at >= 0 ? 'right' : 'missed');
    if (at >= 0) left.splice(at, 1);
    else sheet.misses.push({ file: gold.slug, what: 'events', expected: `${event.type} ${[...names].join(' ')}`, got: '–' });
  }
  for (const event of left) {
    const told = gold.events.some(
      (one) =>
        one.type === event.type &&
        one.parties.some((party) => event.parties.some((other) => other.entity === party.entity)) &&
        event.parties.every((party) => one.parties.some((other) => other.entity === party.entity)),
    );
    if (told) continue;
    sheet.mark('events', 'extra');
    sheet.misses.push({
      file: gold.slug,
      what: 'events',
      expected: '–',
      got: `${event.type} ${event.parties.map((party) => party.entity).join(' ')} (${event.rule})`,
    });
  }
}
