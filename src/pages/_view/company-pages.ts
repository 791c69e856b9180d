import { sum } from 'd3-array';
import type { Part } from '../../components/further.ts';
import type { Edition } from '../../locales/edition.ts';
import type { Dataset, Profile } from '../../model/ledger.ts';
import { companyView, MANY } from './company.ts';
import { FULL, LINES } from './company-parts.ts';
import { conflictsBySubject } from './conflicts.ts';
import { pagesOf } from './further.ts';
import { FEWEST } from './mentions.ts';
import { rivalsAtMost } from './relations/rivals.ts';

/** More companies than any event has. */
const PARTIES = 8;

/** Whether an account goes on over further pages. A look at the counts, which spares most companies the long one: it may say so in vain, but never miss one. */
export function hasFurther(profile: Profile, dataset: Dataset): boolean {
  const { entity, facts, mentions, pledges, units } = profile;
  const events = sum([profile, ...units.map(({ id }) => dataset.profiles.get(id))], (own) => own?.events.length ?? 0);
  const conflicts = conflictsBySubject(dataset).get(entity.id)?.length ?? 0;
  const told = units.length + 1 + events * PARTIES + rivalsAtMost(profile, dataset);
  return Math.max(events, pledges.length, conflicts) > FULL + LINES || mentions.length > FEWEST || facts.length + events + told > MANY;
}

let last: { readonly profile: Profile; readonly dataset: Dataset; readonly lang: string; readonly pages: readonly (readonly Part[])[] } | undefined;

/** The further pages of an account, one after the other: only those of the last one asked for are kept. */
export function companyPages(profile: Profile, dataset: Dataset, edition: Edition): readonly (readonly Part[])[] {
  if (last?.profile !== profile || last.dataset !== dataset || last.lang !== edition.lang)
    last = { profile, dataset, lang: edition.lang, pages: pagesOf(companyView(profile, dataset, edition, false).further) };
  return last.pages;
}
