import type { Plate } from '../../../components/plate.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Claim, Dataset } from '../../../model/ledger.ts';
import { oncePerEdition } from '../memo.ts';
import { alliancesPlate } from './alliances.ts';
import { growthPlate } from './growth.ts';
import { marketSizePlate } from './market-size.ts';
import { revenuePlate } from './revenue.ts';
import { sharePlate } from './share.ts';

/** The charts of the edition, in the order of the index: a name in the address, a way to make it. */
export const plates = {
  'market-share': oncePerEdition(sharePlate),
  'market-size': oncePerEdition(marketSizePlate),
  revenue: oncePerEdition(revenuePlate),
  growth: oncePerEdition(growthPlate),
  alliances: oncePerEdition(alliancesPlate),
} as const satisfies Readonly<Record<string, (dataset: Dataset, edition: Edition) => Plate>>;

/** A chart, by its address. */
export type PlateName = keyof typeof plates;
export const plateNames = Object.keys(plates) as readonly PlateName[];

/** The page of the chart that draws claims of this metric. */
export const chartPathOf = ({ metric }: Pick<Claim, 'metric'>, edition: Edition): string | undefined =>
  metric in plates ? edition.path(`/charts/${metric}/`) : undefined;
