import type { Entity } from '../../model/entity.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import type { Nominal } from './nominal.ts';
import { nominalsOf } from './nominals.ts';
import type { SentenceView } from './sentence-view.ts';
import { hitsIn } from './sentence-view.ts';

/** What a word of saying does behind a name: "Recode reported that …", "Chứng khoán SSI cho rằng …". */
const says = (view: SentenceView, one: Nominal): boolean =>
  [one.to, one.to + 1].some((at) => view.passage.hits[at]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'by'));

/** "BENGALURU … after Recode reported …": what is said in a clause of its own says nothing of another. */
const apart = (view: SentenceView, from: number, to: number): boolean =>
  (view.passage.hits[to] ?? []).some((hit) => hit.cat === 'relation' && hit.meaning === 'clause') ||
  hitsIn(view, 'relation', { from, to }).some((hit) => (view.passage.hits[hit.from] ?? []).some((one) => one.cat === 'relation' && one.meaning === 'clause'));

/** Whether two are one house: a unit and its company speak of themselves. */
function related(one: string, other: string | null, entities: ReadonlyMap<string, Entity>): boolean {
  if (other === null) return false;
  return one === other || entities.get(one)?.parent === other || entities.get(other)?.parent === one;
}

/** Who is said to have said it: "theo Synergy", "IDC ước tính", "analysts at Kotak", "Chứng khoán SSI cho rằng MWG …"; nobody of the subject's own house. */
export function attributionOf(view: SentenceView, figure: ColouredQuantity, subject: string | null): string | null {
  const { entities } = view.passage.lexicon;
  const typeOf = (one: Nominal): string | undefined => view.mentions.find((mention) => mention.from === one.from)?.type;
  const sources = nominalsOf(view).filter((one) => {
    if (one.kind !== 'name' || one.entity === null || one.listed || related(one.entity, subject, entities)) return false;
    const type = typeOf(one);
    if (type === 'analyst') return true;
    const speaks = says(view, one);
    if (type === 'publisher' || one.role === 'source') return speaks || one.role === 'source';
    // A company that speaks of another, or of the market.
    return one.role === 'subject' && speaks && one.to <= figure.from && type !== 'person' && type !== 'product';
  });
  const before = sources.findLast((one) => one.to <= figure.from && !apart(view, one.to, figure.from));
  const behind = sources.find((one) => one.from >= figure.to && !apart(view, figure.to, one.from));
  return (before ?? behind)?.entity ?? null;
}
