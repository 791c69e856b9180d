import { latestOf, reach } from './latest.ts';
import type { WhomRule } from './whom-rule.ts';

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
