import type { Spoken } from '../standing.ts';
import { anybodys } from './anybodys.ts';
import { comesFrom } from './fits.ts';
import { reach } from './latest.ts';
import type { Narrowing, Pointed } from './whom-rule.ts';

const parentOf = ({ entities }: Pointed, { entity }: Spoken): string | undefined => entities.get(entity)?.parent;

/** "tập đoàn này" is rather the owner than what it owns, "đơn vị này" the other way round. */
export const ofHouse: Narrowing = {
  name: 'a group is the owner, a unit the owned',
  narrow(pointed) {
    const { sorts } = pointed.anaphor;
    const unit = sorts.includes('unit');
    if (!sorts.includes('group') && !unit) return undefined;
    const part = (mention: Spoken): boolean => mention.type === 'unit' || (!sorts.includes('business') && parentOf(pointed, mention) !== undefined);
    return { wanted: (mention) => pointed.wanted(mention) && (unit ? part(mention) : parentOf(pointed, mention) === undefined) };
  },
  examples: [
    ['vi', 'FPT đạt doanh thu 19.000 tỷ đồng. FPT Software đóng góp một nửa. Cả năm, tập đoàn này đặt mục tiêu 27.000 tỷ đồng.', 'tập đoàn này', 'fpt'],
    ['vi', 'AWS tăng trưởng chậm lại. Amazon không giải thích. Đơn vị này đạt doanh thu 7 tỷ USD.', 'Đơn vị này', 'aws'],
  ],
  counterExamples: [['vi', 'FPT đạt doanh thu 19.000 tỷ đồng. Viettel đầu tư lớn hơn. Cả năm, tập đoàn này chi 6.000 tỷ đồng.', 'tập đoàn này', 'viettel']],
};

/** "theo hãng này" is rather who gathers data, if such a one was told of right before. */
export const vouching: Narrowing = {
  name: 'according to the firm that gathers data',
  narrow(pointed) {
    const { anaphor, entities } = pointed;
    if (!anaphor.source || anaphor.place) return undefined;
    const gathers = ({ entity, type }: Spoken): boolean => type === 'analyst' || (entities.get(entity)?.sorts.includes('analyst') ?? false);
    return { wanted: (mention) => gathers(mention) && !mention.owner, far: 2 };
  },
  examples: [
    ['vi', 'FPT bán được nhiều máy. Gartner chỉ tính máy mới, bỏ qua máy cũ của FPT. Số máy bán ra, theo hãng này, là 600.000.', 'hãng này', 'gartner'],
  ],
  counterExamples: [['vi', 'Gartner chỉ tính máy mới. FPT bán được nhiều máy. FPT có lãi. Theo hãng này, doanh thu đạt 3 tỷ đồng.', 'hãng này', 'fpt']],
};

/** "the Seattle company" is known by its place, so nobody whose place is unknown. */
export const fromThere: Narrowing = {
  name: 'the one known to come from there',
  narrow({ anaphor: { place }, wanted, entities }) {
    return place ? { wanted: (mention) => comesFrom(entities.get(mention.entity), place, entities) && wanted(mention) } : undefined;
  },
  examples: [['en', 'Amazon lost the contract to Microsoft. The Seattle company will sue.', 'The Seattle company', 'amazon']],
  counterExamples: [['en', 'Amazon lost the contract to Microsoft. The Redmond company will hire 500 people.', 'The Redmond company', 'microsoft']],
};

/** "sàn thương mại điện tử này" is rather one known to be such than one of which nothing is known. */
export const ofSort: Narrowing = {
  name: 'the one known to be of that sort',
  narrow({ anaphor: { sorts, place }, wanted, entities }) {
    if (place || sorts.some((sort) => anybodys.has(sort))) return undefined;
    return { wanted: (mention) => mention.form !== 'unknown' && entities.has(mention.entity) && wanted(mention), far: 2 };
  },
  examples: [
    [
      'vi',
      'Lazada lỗ 1.000 tỷ đồng. Theo Công ty cổ phần Zentavo - pháp nhân của Lazada, doanh thu tăng. Sàn thương mại điện tử này có 500 nhân viên.',
      'Sàn thương mại điện tử này',
      'lazada',
    ],
  ],
  counterExamples: [
    [
      'vi',
      'Lazada lỗ. Startup Zentavo gọi vốn. Zentavo có lãi. Zentavo bán hàng. Sàn thương mại điện tử này có 500 nhân viên.',
      'Sàn thương mại điện tử này',
      'zentavo',
    ],
  ],
};

/** "Mạng này" is rather the one just brought in as "mạng Mytel". */
export const calledSo: Narrowing = {
  name: 'the one just called so before its name',
  narrow({ anaphor: { sorts, place }, wanted }) {
    if (place || sorts.some((sort) => anybodys.has(sort))) return undefined;
    return { wanted: (mention) => mention.called?.some((sort) => sorts.includes(sort)) === true && wanted(mention), far: 2 };
  },
  examples: [['vi', 'Viettel khai trương mạng Mytel tại Myanmar. Mạng này có 3 triệu thuê bao.', 'Mạng này', 'mytel']],
  counterExamples: [['vi', 'Viettel khai trương mạng Mytel tại Myanmar. Tập đoàn này có 3 triệu thuê bao.', 'Tập đoàn này', 'viettel']],
};

const plainSorts: ReadonlySet<string> = new Set(['company', 'startup']);

/** Those who invest: "Acme Ventures", SoftBank. */
const invests = ({ entities }: Pointed, mention: Spoken): boolean => mention.fund === true || (entities.get(mention.entity)?.sorts.includes('fund') ?? false);

/** "the company" among investors is the one they pay; but where an investor alone is told of again and again, it is meant. */
export const paid: Narrowing = {
  name: 'the one that investors pay',
  narrow(pointed) {
    const { anaphor, wanted, near } = pointed;
    if (anaphor.place || !anaphor.sorts.every((sort) => plainSorts.has(sort))) return undefined;
    const told = near.slice(-3).map((sentence) => sentence.find((mention) => !mention.passing && wanted(mention)));
    // "SoftBank và Sprint sẽ có 96 triệu thuê bao. Hãng …": nor where it is told of together with whom it would leave.
    const last = near.findLast((sentence) => sentence.some(wanted));
    const first = last?.find((mention) => !mention.passing && wanted(mention));
    if (first && invests(pointed, first) && last?.some((mention) => mention !== first && mention.list === first.from)) return undefined;
    const leading = told.filter((mention) => mention !== undefined && invests(pointed, mention));
    if (leading.length > 1 && leading.length === told.filter((mention) => mention !== undefined).length) return undefined;
    return { wanted: (mention) => wanted(mention) && !invests(pointed, mention), far: reach };
  },
  examples: [['en', 'Palantir raised $450 million. Sequoia Capital led the round. The company is valued at $20 billion.', 'The company', 'palantir']],
  counterExamples: [['vi', 'SoftBank bán cổ phần tại Alibaba. Tập đoàn Nhật Bản thu về 7,2 tỷ USD. Công ty lỗ 32 tỷ USD năm ngoái.', 'Công ty', 'softbank']],
};

/** How many sentences back rows of names are looked for. */
const memory = 12;

/** Whether a mention is one of several in a row that its sentence does not begin with. */
const inRow = ({ list, leads, from }: Spoken, sentence: readonly Spoken[]): boolean =>
  list !== undefined &&
  !(list === from && leads) &&
  sentence.some((other) => other.from !== from && other.list === list) &&
  !sentence.some((other) => other.from === list && other.leads);

/** "Its backers include Dell, IBM and Oracle. The company was valued at …": one company is none of several in a row. */
export const single: Narrowing = {
  name: 'no one of several named in a row',
  narrow(pointed) {
    const { anaphor, wanted, near } = pointed;
    if (anaphor.place || !anaphor.sorts.every((sort) => plainSorts.has(sort))) return undefined;
    const last = near.findLast((sentence) => sentence.some((mention) => !mention.passing && wanted(mention)));
    const told = last?.filter((mention) => !mention.passing && wanted(mention)) ?? [];
    if (!last || last === near.at(-1) || told.length < 2 || !told.every((mention) => inRow(mention, last))) return undefined;
    const rows = new Set(near.slice(-memory).flatMap((sentence) => sentence.filter((mention) => inRow(mention, sentence))));
    return { wanted: (mention) => wanted(mention) && !invests(pointed, mention) && !rows.has(mention) };
  },
  examples: [
    ['en', 'Palantir has raised $105 million. Other backers include Dell, IBM and Oracle. The company is valued at $3 billion.', 'The company', 'palantir'],
  ],
  counterExamples: [['vi', 'FPT có lãi. Viettel và VNPT sẽ có 96 triệu thuê bao. Tháng này, hãng có lãi.', 'hãng', 'viettel']],
};
