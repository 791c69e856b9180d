import type { Spoken } from '../standing.ts';
import { agentOf, latestOf, reach } from './latest.ts';
import type { Pointed, WhomRule } from './whom-rule.ts';

/** "Trong đó, ZaloPay lỗ 700 tỷ. Công ty hiện có 3.900 nhân viên": a part told of by the way leaves the word to its owner. */
export const ownerOfPart: WhomRule = {
  name: 'the company whose part was told of',
  resolve(pointed) {
    const { anaphor, wanted, near, entities } = pointed;
    if (anaphor.place || anaphor.near || anaphor.sorts.some((sort) => sort !== 'company')) return undefined;
    const latest = latestOf(pointed);
    const owner = latest && entities.get(latest.entity)?.parent;
    if (!owner || latest.leads || near.at(-1)?.includes(latest)) return undefined;
    const all = near.flat();
    const told = all.filter((mention) => mention.entity === owner);
    return told.length > 1 && told.length >= all.filter((mention) => mention.entity === latest.entity).length
      ? near
          .slice(-reach)
          .flat()
          .findLast((mention) => mention.entity === owner && wanted(mention))
      : undefined;
  },
  examples: [['vi', 'VNG lỗ 1.315 tỷ đồng. VNG còn rót vốn vào Tiki. Trong đó, ZaloPay lỗ 700 tỷ đồng. Công ty hiện có 3.900 nhân viên.', 'Công ty', 'vng']],
  counterExamples: [['vi', 'VNG lỗ 1.315 tỷ đồng. VNG còn rót vốn vào Tiki. ZaloPay lỗ 700 tỷ đồng. Công ty hiện có 900 nhân viên.', 'Công ty', 'zalopay']],
};

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
    if (here && (!latest.passing || (counts.get(latest.entity) ?? 0) > 1)) return undefined;
    if (heldOn(pointed, latest)) return undefined;
    return near
      .slice(-reach)
      .flat()
      .findLast((mention) => mention.entity === topic && wanted(mention));
  },
  examples: [
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
    [
      'en',
      'Netflix lost users. Netflix blames the economy. Netflix will cut prices.\n\nDisney gained users. The company expects a good year.',
      'The company',
      'disney',
    ],
  ],
};

/** "Microsoft beat forecasts. The company …". */
export const latest: WhomRule = {
  name: 'the latest told of',
  resolve: (pointed) => latestOf(pointed),
  examples: [
    ['en', 'Oracle bought Cerner. Cerner was founded in 1979. The company has 28,000 employees.', 'The company', 'cerner'],
    ['vi', 'Alibaba đàm phán với Snapchat. Alibaba sẽ đầu tư 200 triệu USD vào công ty này.', 'công ty này', 'snap'],
    ['en', 'While Google backed Anthropic (with $300 million), the company has stepped up.', 'the company', 'google'],
    ['en', 'Broadcom made a bid. Shares in Qualcomm rose, valuing the company at $91 billion.', 'the company', 'qualcomm'],
    ['vi', 'Sau vòng gọi vốn có sự tham gia của GM, Lyft được định giá 5 tỷ USD. Hãng có 900 nhân viên.', 'Hãng', 'lyft'],
    ['vi', 'Mảng di động của Nokia, được Microsoft mua lại năm 2014, là bài học khi hãng phải ghi giảm 7,6 tỷ USD.', 'hãng', 'microsoft'],
  ],
  counterExamples: [['en', 'Oracle competes with SAP. The company has 130,000 employees.', 'The company', 'oracle']],
};
