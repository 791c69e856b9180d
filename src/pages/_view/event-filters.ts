import { companiesIn } from '../../components/lane-of.ts';
import { eventTypes } from '../../model/event.ts';
import type { Dataset } from '../../model/ledger.ts';
import { accountsOf } from './accounts.ts';
import { editionIn } from './edition.ts';

const chosen = (filter: 'w' | 't', id: string) => `:has(#only-${filter}-${id}:checked)`;
const some = (filter: 'w' | 't') => `:has([name=${filter}]:not([value='']):checked)`;

/** The choices of company and kind as CSS: they work without a script. A pair that no event has says so; the event a link asks for always stands. */
export function eventFilters(dataset: Dataset): readonly string[] {
  const edition = editionIn('vi', dataset);
  const pairs = dataset.timeline.flatMap((event) =>
    [...event.parties.map(({ entity }) => entity), ...companiesIn(event, edition)].map((id) => `body${chosen('w', id)}${chosen('t', event.type)} .nothing`),
  );
  return [
    ...[...accountsOf(dataset).keys()].map((id) => `body${chosen('w', id)} .jrow:not(.w-${id},:target){display:none}`),
    ...eventTypes.map((id) => `body${chosen('t', id)} .jrow:not(.t-${id},:target){display:none}`),
    `body${some('w')}${some('t')} .nothing{display:block}`,
    ...(pairs.length > 0 ? [`${[...new Set(pairs)].join(',')}{display:none}`] : []),
  ];
}
