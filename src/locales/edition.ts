import type { Entity } from '../model/entity.ts';
import { type Lang, languages } from '../model/text.ts';
import { format as en } from './en/format.ts';
import { labels as enLabels } from './en/labels.ts';
import type { Format } from './format.ts';
import type { Labels } from './labels.ts';
import { format as vi } from './vi/format.ts';
import { labels as viLabels } from './vi/labels.ts';

/** All that a page needs to speak one language. */
export interface Edition {
  readonly lang: Lang;
  readonly labels: Labels;
  readonly format: Format;
  readonly entity: (id: string) => Entity | undefined;
  /** The name of a company, place or market in this language. */
  readonly name: (id: string) => string;
  /** A name that fits a column or a bar: "AWS", "HPE" where the full name is long. */
  readonly short: (id: string) => string;
  /** The number of a figure in the ledger, page and line: `5.04`. */
  readonly folio: (figureId: string) => string;
  /** The page of a company that has an account in the ledger. */
  readonly account: (id: string) => string | undefined;
  /** A site path in this language: `/charts/` → `/en/charts/`. */
  readonly path: (path: string) => string;
  /** The one of several tellings in this language, else the first. */
  readonly voice: <T extends { readonly lang: Lang }>(voices: readonly T[]) => T;
}

const speech: Readonly<Record<Lang, { readonly labels: Labels; readonly format: Format }>> = {
  vi: { labels: viLabels, format: vi },
  en: { labels: enLabels, format: en },
};

/** Where a language's pages begin: `''` for the first, `'/en'` for English. */
export const root = (lang: Lang): string => (lang === languages[0] ? '' : `/${lang}`);

/** Which companies have a page, and the folio of each figure. */
export interface Shelf {
  readonly accounts: { has(id: string): boolean };
  readonly folios: Pick<ReadonlyMap<string, string>, 'get'>;
}

const nothing: Shelf = { accounts: new Set(), folios: new Map() };

/** The edition in one language, able to name every entity of the gazetteer. */
export function editionIn(lang: Lang, entities: ReadonlyMap<string, Entity>, { accounts, folios }: Shelf = nothing): Edition {
  const { labels, format } = speech[lang];
  const name = (id: string) => entities.get(id)?.name[lang] ?? labels.scopes[id] ?? id;
  return {
    lang,
    labels,
    format,
    entity: (id) => entities.get(id),
    name,
    short: (id) => (name(id).length > 14 && entities.get(id)?.aliases.find((alias) => /^[A-Z]{2,5}$/.test(alias))) || name(id),
    folio: (id) => folios.get(id) ?? '',
    account: (id) => (accounts.has(id) ? `${root(lang)}/companies/${id}/` : undefined),
    path: (path) => root(lang) + path,
    voice: (voices) => {
      const voice = voices.find((one) => one.lang === lang) ?? voices[0];
      if (!voice) throw new Error('nothing was said in any language');
      return voice;
    },
  };
}
