import type { Plate } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';
import { leftOut } from './most-told.ts';
import { notesOf } from './notes.ts';
import type { Panel } from './series-picture.ts';
import { inWords } from './summary.ts';
import { withSources } from './with-sources.ts';

interface Content {
  /** What the chart shows, in a sentence; without one it goes by its name. */
  readonly finding: string | undefined;
  readonly panels: readonly Panel[];
  /** How many facts found room, and of how many. */
  readonly drawn: number;
  readonly all: number;
}

/** A chart of figures with all that stands around it: words, notes, summary and sources are made from what its panels draw. */
export function plateOf(id: 'market-share' | 'market-size' | 'revenue' | 'growth', { finding, panels, drawn, all }: Content, edition: Edition): Plate {
  const { name, subtitle, note } = edition.labels.chart[id];
  const data = panels.flatMap((panel) => panel.data);
  return {
    id,
    href: edition.path(`/charts/${id}/`),
    title: finding || name,
    subtitle,
    notes: [note, ...notesOf(data, edition), ...leftOut(drawn, all, edition)],
    summary: panels.flatMap((panel) => inWords(panel, edition)),
    pictures: panels.map(({ picture }) => withSources(picture, edition)),
  };
}
