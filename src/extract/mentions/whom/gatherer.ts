import type { Anaphor } from '../anaphors.ts';
import { isCompany } from '../mention-reading.ts';
import type { Spoken } from '../standing.ts';
import { saysLittle } from './barred.ts';

/** How many sentences that name somebody are looked at. */
const few = 2;

/** "Gartner cho biết … cao hơn con số mà *hãng* đưa ra": who gathers data is meant where nobody else is told of, or where the word foretells. */
export function gathererOf(anaphor: Anaphor, near: readonly (readonly Spoken[])[]): Spoken | undefined {
  if (!saysLittle(anaphor) || !near.slice(-few - 1).some((sentence) => sentence.some(({ type }) => type === 'analyst'))) return undefined;
  const told = near.filter((sentence) => sentence.length > 0).slice(-few);
  const alone = (sentences: readonly (readonly Spoken[])[]): boolean => !sentences.some((sentence) => sentence.some(isCompany));
  const gathers = ({ type }: Spoken): boolean => type === 'analyst';
  // "IDC đưa ra bức tranh khác. Hãng này …": so is who led the last sentence and was told of alone.
  const leads = told.at(-1)?.[0];
  const led = leads !== undefined && gathers(leads) && !leads.passing && leads.leads === true && anaphor.from === anaphor.clause && near.at(-1)?.length === 0;
  if (!alone(anaphor.judges || led ? told.slice(-1) : told)) return undefined;
  const latest = told.findLast((sentence) => sentence.some(gathers));
  // "Canalys đếm rộng, gần với Synergy. Theo hãng …": who is told of, not who stands by.
  return latest?.find((mention) => gathers(mention) && !mention.passing) ?? latest?.find(gathers);
}
