import type { Organization, WithContext } from 'schema-dts';
import { editionIn } from '../../../locales/edition.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Dataset } from '../../../model/ledger.ts';
import type { Lang } from '../../../model/text.ts';
import { context } from './publisher.ts';

/** A company or unit: schema.org Organization. */
export function organizationLd(
  { id, name, aliases, parent, founded, site: home, summary }: Entity,
  { entities }: Pick<Dataset, 'entities'>,
  lang: Lang,
  site: string,
): WithContext<Organization> {
  const owner = parent === undefined ? undefined : entities.get(parent);
  const page = (entity: string) => new URL(`${editionIn(lang, entities).path('/companies/')}${entity}/`, site).href;
  return {
    '@context': context,
    '@type': 'Organization',
    '@id': page(id),
    name: name[lang],
    alternateName: aliases.length > 0 ? aliases : undefined,
    description: summary?.[lang],
    url: home ?? page(id),
    foundingDate: founded,
    parentOrganization: owner && { '@type': 'Organization', '@id': page(owner.id), name: owner.name[lang] },
  };
}
