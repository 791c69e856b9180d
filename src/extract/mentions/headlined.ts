import type { Passage } from '../lexicon/passage.ts';
import { isFloor } from './floor.ts';
import { namesOf } from './known-names.ts';
import { isOrganisation } from './mention-reading.ts';
import type { Spoken } from './standing.ts';
import { spokenAs } from './standing.ts';

/** Whom a headline names: a text may begin with "the software giant" because its headline has told who that is. */
export function headlined(headline: Passage): Spoken[] {
  const names = (namesOf([headline])[0] ?? []).filter((name) => isOrganisation(name) && !isFloor(headline, name));
  const spoken: Spoken[] = [];
  for (const name of names) spoken.push(spokenAs(headline, name, spoken.at(-1), 0));
  return spoken;
}
