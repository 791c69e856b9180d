import type { Datum } from '../../../charts/datum.ts';
import { capital } from '../../../locales/capital.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Panel } from './series-picture.ts';

/** Up to so many figures of a company are told one by one. */
const FEW = 3;

/** A picture in words: each figure where there are few; of a long series where it began, where it stands and how far it reached. */
export function inWords({ picture, data }: Pick<Panel, 'picture' | 'data'>, edition: Edition): readonly string[] {
  const told = [...Map.groupBy(data, ({ subject }) => subject).values()].flatMap((own) =>
    own.length <= FEW ? own.map(({ words }) => `${capital(words)}.`) : [course(own, edition)],
  );
  return picture.heading && told.length > 0 ? [`${picture.heading}: ${told[0]}`, ...told.slice(1)] : told;
}

function course(own: readonly Datum[], edition: Edition): string {
  const { labels, format } = edition;
  const rising = own.toSorted((a, b) => a.value - b.value);
  const ordered = own.toSorted((a, b) => ((a.period?.start ?? '') < (b.period?.start ?? '') ? -1 : 1));
  const said = (datum: Datum | undefined) => (datum ? `${datum.amount} (${datum.period ? format.period(datum.period.label) : labels.periodUnknown})` : '');
  return labels.chart.course({
    name: own[0]?.name ?? '',
    first: said(ordered[0]),
    last: said(ordered.at(-1)),
    least: said(rising[0]),
    most: said(rising.at(-1)),
    n: format.number(own.length),
  });
}
