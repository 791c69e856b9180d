import type { Dataset } from '../../model/ledger.ts';

/** A company's colour, else its owner's, else its cloud unit's; undefined where none has one. */
export function companyColour(id: string, { entities }: Pick<Dataset, 'entities'>): { readonly light: string; readonly dark: string } | undefined {
  const entity = entities.get(id);
  return [id, entity?.parent, entity?.cloudUnit]
    .map((one) => (one === undefined ? undefined : entities.get(one)?.colour))
    .find((colour) => colour !== undefined);
}
