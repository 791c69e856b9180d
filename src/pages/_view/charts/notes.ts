import type { Datum } from '../../../charts/datum.ts';
import { isPencil } from '../../../charts/pencil.ts';
import type { ChartWords } from '../../../locales/chart-words.ts';
import type { Edition } from '../../../locales/edition.ts';

type Treatment = keyof ChartWords['treated'];

/** Which figures were treated how; each figure may fall under several. */
const treatments: Readonly<Record<Treatment, (datum: Datum) => boolean>> = {
  rounded: ({ approx }) => approx === 'about' || approx === 'almost',
  atLeast: ({ approx }) => approx === 'over' || approx === 'atLeast',
  atMost: ({ approx }) => approx === 'under' || approx === 'atMost',
  range: ({ high }) => high !== undefined,
  pencil: isPencil,
  estimated: ({ modality }) => modality === 'estimated',
  conflict: ({ against }) => against.length > 0,
  setAside: ({ setAside }) => setAside,
  fiscal: ({ period }) => period?.label.startsWith('FY') === true,
  rate: ({ perYear }) => perYear,
  implied: ({ period }) => period?.basis === 'implied',
};

/** What was done with the numbers of a chart, only of what it draws: "3 of 57: about, nearly; drawn wavy". */
export function notesOf(data: readonly Datum[], { labels: { chart }, format }: Edition): readonly string[] {
  return (Object.keys(treatments) as Treatment[]).flatMap((name) => {
    const own = data.filter(treatments[name]);
    const amounts = [...new Set(own.map(({ amount }) => amount))];
    const shown = amounts.slice(0, amounts.length > 4 ? 3 : 4).join(', ');
    const note = chart.treated[name](format.number(own.length), format.number(data.length), shown);
    // Of many amounts three stand for all.
    return own.length > 0 ? [amounts.length > 4 && note.endsWith(`${shown}.`) ? note.replace(/\.$/, ', …') : note] : [];
  });
}
