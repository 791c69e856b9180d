import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from './mention-reading.ts';
import { nameAt } from './name-at.ts';
import { describes } from './pointing/sorts.ts';

/** How many words may describe the unit: "Amazon's *fast-growing* cloud arm". */
const described = 2;
/** How far behind it its own name may stand: "Microsoft's cloud unit, dubbed Intelligent Cloud". */
const near = 4;

const cloudUnit = (hits: readonly Hit[] | undefined): Hit | undefined => hits?.find((hit) => hit.cat === 'sort' && hit.meaning === 'cloud-unit');

/** Where "'s cloud unit" ends behind a name. */
function unitBehind(passage: Passage, to: number): number | undefined {
  if (passage.tokens[to]?.low !== "'s") return undefined;
  for (let at = to + 1; at <= to + 1 + described; at++) {
    const unit = cloudUnit(passage.hits[at]);
    if (unit) return unit.to;
    if (!describes(passage, at) && !passage.tokens[at]?.hyphened && !passage.tokens[at + 1]?.hyphened) return undefined;
  }
  return undefined;
}

/** Where "the cloud unit of", "mảng đám mây (của)" begins before a name. */
function unitBefore(passage: Passage, from: number): number | undefined {
  const { endings, hits, lexicon } = passage;
  const of = hitEnding(passage, 'relation', from);
  const unit = of?.meaning === 'of' ? cloudUnit(endings[of.from]) : lexicon.language.possessorLast ? cloudUnit(endings[from]) : undefined;
  // "the Intelligent Cloud segment of Microsoft": the name of another.
  if (!unit || hits[unit.from - 1]?.some((hit) => hit.cat === 'name' && hit.to > unit.from)) return undefined;
  return hits[unit.from - 1]?.some((hit) => hit.cat === 'pointer' && hit.to === unit.from) ? unit.from - 1 : unit.from;
}

/** "Google's cloud business Google Cloud", "Microsoft's cloud unit, dubbed Intelligent Cloud": it is named right behind. */
function namedBehind(passage: Passage, to: number, owner: string): boolean {
  const sign = passage.tokens[to]?.kind === 'sign';
  for (let at = to; at < to + (sign ? near : 1); at++) {
    const name = nameAt(passage, at)?.meaning.entity;
    if (name !== undefined && passage.lexicon.entities.get(name)?.parent === owner) return true;
  }
  return false;
}

/** "Alibaba's cloud unit", "bộ phận đám mây của Google": the unit that a company's cloud is, and where its description stands. */
export function cloudPartOf(passage: Passage, name: Hit<'name'>, start: number): MentionReading | undefined {
  const { entities } = passage.lexicon;
  const owner = entities.get(name.meaning.entity);
  const unit = entities.get(owner?.cloudUnit ?? '');
  if (!owner || !unit || name.meaning.form === 'descriptor') return undefined;
  const before = unitBefore(passage, name.from);
  const behind = before === undefined ? unitBehind(passage, name.to) : name.to;
  if (behind === undefined || (before ?? start) < start || namedBehind(passage, behind, unit.parent ?? owner.id)) return undefined;
  return { from: before ?? name.from, to: behind, entity: unit.id, form: 'descriptor', type: unit.type };
}
