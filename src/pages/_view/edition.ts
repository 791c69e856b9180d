import { editionIn as bareEdition, type Edition, root } from '../../locales/edition.ts';
import type { Dataset } from '../../model/ledger.ts';
import { type Lang, languages } from '../../model/text.ts';
import { accountsOf } from './accounts.ts';
import { foliosOf } from './folios.ts';

/** The first language lives at the root: its parameter is absent. */
const parameter = (lang: Lang): string | undefined => root(lang).slice(1) || undefined;

/** `getStaticPaths` of every page that stands once in each language. */
export const languagePaths = () => languages.map((lang) => ({ params: { lang: parameter(lang) } }));

/** The same for pages that stand once for each of several things; `of` says which things a language has. */
export const pathsFor = <T>(of: (lang: Lang) => readonly { readonly params: Record<string, string>; readonly props: T }[]) =>
  languages.flatMap((lang) => of(lang).map(({ params, props }) => ({ params: { lang: parameter(lang), ...params }, props })));

/** The edition of a route's language, over a dataset. */
export function editionOf(param: string | undefined, dataset: Dataset): Edition {
  const lang = languages.find((one) => parameter(one) === param);
  if (!lang) throw new Error(`no such language: ${JSON.stringify(param)}`);
  return editionIn(lang, dataset);
}

/** The edition of a language, over a dataset. */
export const editionIn = (lang: Lang, dataset: Dataset): Edition =>
  bareEdition(lang, dataset.entities, { accounts: accountsOf(dataset), folios: foliosOf(dataset, lang) });
