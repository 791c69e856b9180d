import { sum } from 'd3-array';
import type { Part } from '../../components/further.ts';
import type { Edition } from '../../locales/edition.ts';
import type { Dataset, Profile } from '../../model/ledger.ts';
import { companyView } from './company.ts';
import { pagesOf } from './further.ts';

/** Below this everything finds room on the account's first page. */
const FEW = 30;

/** Whether a company is told of so often that its account may go on; a quick look that spares most of them the long one. */
export const hasFurther = ({ facts, events, mentions, pledges, units }: Profile, { profiles }: Dataset): boolean =>
  facts.length + mentions.length + pledges.length + sum([{ events }, ...units.map(({ id }) => profiles.get(id))], (own) => own?.events.length ?? 0) > FEW;

let last: { readonly profile: Profile; readonly dataset: Dataset; readonly lang: string; readonly pages: readonly (readonly Part[])[] } | undefined;

/** The further pages of an account, one after the other: only those of the last one asked for are kept. */
export function companyPages(profile: Profile, dataset: Dataset, edition: Edition): readonly (readonly Part[])[] {
  if (last?.profile !== profile || last.dataset !== dataset || last.lang !== edition.lang)
    last = { profile, dataset, lang: edition.lang, pages: pagesOf(companyView(profile, dataset, edition, false).further) };
  return last.pages;
}
