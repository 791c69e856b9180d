import type { Spoken } from '../standing.ts';
import { agentOf, latestOf, reach } from './latest.ts';
import type { Pointed, WhomRule } from './whom-rule.ts';

/** How much more who opens the article counts than others: it is mostly told of him. */
const opening = 2;

/** How often each that fits is named, and who most of all: three times make a topic. */
function topicOf({ near, wanted }: Pointed): { readonly counts: ReadonlyMap<string, number>; readonly topic: string | undefined } {
  const counts = new Map<string, number>();
  for (const sentence of near) for (const mention of sentence) if (wanted(mention)) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  const opener = near[0]?.find((mention) => !mention.passing && wanted(mention))?.entity;
  let topic: string | undefined;
  let most = 2;
  for (const [entity, count] of counts) {
    const weight = entity === opener && count > 1 ? count + opening : count;
    if (weight > most) [topic, most] = [entity, weight];
  }
  return { counts, topic };
}

const lately = 3;

/** "OpenText will fund it. OpenText expects savings.\n\nThe company's shares fell": whether the last sentences before the paragraph all lead with him. */
function heldOn({ near, paragraph }: Pointed, latest: Spoken): boolean {
  const told = near.slice(-paragraph - lately, -paragraph).filter((sentence) => sentence.length > 0);
  return told.length > 1 && told.every((sentence) => sentence[0]?.entity === latest.entity && !sentence[0].passing);
}

/** "Palantir pays for machines. Dell makes them, HP sells them. The company …": whether each of two others does something right behind a sentence on the topic. */
function amongRivals({ near, wanted }: Pointed, latest: Spoken, topic: string): boolean {
  const at = near.findLastIndex((sentence) => sentence.includes(latest));
  if (at < 1 || at === near.length - 1 || !near[at - 1]?.some(({ entity, passing }) => entity === topic && !passing)) return false;
  const told = (near[at] ?? []).filter((mention) => wanted(mention) && !mention.passing);
  const apart = told.filter(({ leads, entity }) => leads && entity !== topic);
  return apart.length > 1 && apart.length === told.length && new Set(apart.map(({ entity }) => entity)).size > 1;
}

/** Behind one named by the way or a paragraph ago, "the company" is whom the article is about. */
export const topical: WhomRule = {
  name: 'whom the article is about, behind one named by the way',
  resolve(pointed) {
    const { near, paragraph, wanted } = pointed;
    const latest = latestOf(pointed);
    const { counts, topic } = topicOf(pointed);
    if (!latest || topic === undefined || topic === latest.entity) return undefined;
    if (pointed.anaphor.acted === 'on' && agentOf(pointed)?.entity === topic) return undefined;
    // "AWS hứa chi 190 tỷ baht; vùng đám mây của hãng …": the paragraph tells of somebody else for once.
    const here = near.slice(-paragraph).some((sentence) => sentence.includes(latest));
    if (here && !amongRivals(pointed, latest, topic) && (!latest.passing || (counts.get(latest.entity) ?? 0) > 1)) return undefined;
    if (heldOn(pointed, latest)) return undefined;
    return near
      .slice(-reach)
      .flat()
      .findLast((mention) => mention.entity === topic && wanted(mention));
  },
  examples: [
    [
      'en',
      'Palantir lost users. Palantir is glad. Palantir pays rivals for machines. Dell makes servers, Oracle sells storage. The company is valued at $3 billion.',
      'The company',
      'palantir',
    ],
    // A line without an end heads what stands below it.
    [
      'en',
      'Netflix lost users. Netflix blames the economy. Netflix will cut prices.\n\nWhat about Disney?\n\nThe company expects a good year.',
      'The company',
      'disney',
    ],
    [
      'en',
      'Netflix lost users. Netflix blames the economy. Netflix will cut prices.\n\nDisney gained users.\n\nThe company expects a slow year.',
      'The company',
      'netflix',
    ],
    [
      'en',
      'Netflix lost users. Netflix blames the economy. Netflix will cut prices. Netflix will cut jobs.\n\nDisney gained users. Disney is glad. Disney cut no jobs.\n\nThe company expects a good year.',
      'The company',
      'disney',
    ],
  ],
  counterExamples: [
    ['en', 'Palantir lost users. Palantir is glad. Palantir pays rivals for machines. Dell grew. The company is valued at $3 billion.', 'The company', 'dell'],
    [
      'en',
      'Netflix lost users. Netflix blames the economy. Netflix will cut prices.\n\nDisney gained users. The company expects a good year.',
      'The company',
      'disney',
    ],
  ],
};
