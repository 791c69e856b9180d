import type { Entity } from '../model/entity.ts';
import type { Lang } from '../model/text.ts';
import type { Format } from './format.ts';
import type { Labels } from './labels.ts';
import { format as en } from './en/format.ts';
import { labels as enLabels } from './en/labels.ts';
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
  /** The page of a company that has an account in the ledger. */
  readonly account: (id: string) => string | undefined;
  /** A site path in this language: `/charts/` → `/en/charts/`. */
  readonly path: (path: string) => string;
  /** The one of several tellings in this language, else the first. */
  readonly voice: <T extends { readonly lang: Lang }>(voices: readonly T[]) => T;
}

/** Languages in the order of the edition; the first lives at the root of the site. */
export const languages: readonly Lang[] = ['vi', 'en'];

const speech: Readonly<Record<Lang, { readonly labels: Labels; readonly format: Format }>> = {
  vi: { labels: viLabels, format: vi },
  en: { labels: enLabels, format: en },
};

/** Where a language's pages begin: `''` for the first, `'/en'` for English. */
export const root = (lang: Lang): string => (lang === languages[0] ? '' : `/${lang}`);

/** The edition in one language, able to name every entity of the gazetteer; `accounts` are those with a page. */
export function editionIn(lang: Lang, entities: ReadonlyMap<string, Entity>, accounts: { has(id: string): boolean } = new Set()): Edition {
  const { labels, format } = speech[lang];
  return {
    lang,
    labels,
    format,
    entity: (id) => entities.get(id),
    name: (id) => entities.get(id)?.name[lang] ?? labels.scopes[id] ?? id,
    account: (id) => (accounts.has(id) ? `${root(lang)}/companies/${id}/` : undefined),
    path: (path) => root(lang) + path,
    voice: (voices) => {
      const voice = voices.find((one) => one.lang === lang) ?? voices[0];
      if (!voice) throw new Error('nothing was said in any language');
      return voice;
    },
  };
}
