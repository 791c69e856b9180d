import type { Card } from '../../../cards/card.ts';
import { lightInks } from '../../../cards/inks.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Claim, Dataset } from '../../../model/ledger.ts';
import { companyColour } from '../company-colour.ts';

/** The colour of a company on paper. */
export const paperColour = (dataset: Dataset) => (id: string) => companyColour(id, dataset)?.light ?? lightInks['ink-3'];

/** The claims that speak for a story or a company, as a card shows them: what it is, whose, of when; both amounts where two do not agree. */
export function tellingFigure(shown: readonly Claim[], dataset: Dataset, edition: Edition): Card['figure'] {
  const { labels, format, name } = edition;
  const [first] = shown;
  if (!first || first.value === null) return undefined;
  const when = first.period ? format.period(first.period.label) : '';
  return {
    amounts: shown.map((claim) => format.amount(claim)),
    of: [name(first.subject), labels.metrics[first.metric], when, first.modality === 'reported' ? '' : labels.modalities[first.modality]]
      .filter(Boolean)
      .join(', '),
    pencil: first.modality !== 'reported',
    colour: paperColour(dataset)(first.subject),
  };
}
