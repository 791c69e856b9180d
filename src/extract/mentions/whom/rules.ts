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
    // A sentence may end in a name; the next begins with whom it tells of.
    ['vi', 'FPT có lãi. FPT sẽ dọn sang Mexico. Hãng cũng đang dựng nhà máy.', 'Hãng', 'fpt'],
    ['vi', 'Microsoft có lãi nhờ mức tăng 116%.Hãng chưa bao giờ nói thế.', 'Hãng', 'microsoft'],
    ['vi', 'Viettel và VNPT họp năm 2016.Theo ông Hùng của VNPT, đơn vị này có lãi. Doanh thu toàn tập đoàn tăng.', 'tập đoàn', 'vnpt'],
    ['vi', 'Base có lãi. Base có 5.000 khách. Trước khi về tay FPT, công ty từng gọi được 1 triệu USD.', 'công ty', 'base'],
    ['vi', 'Tiền của Facebook giúp Viettel trả nợ. Năm ngoái, Saudi Aramco đàm phán mua 20% mảng lọc dầu của tập đoàn.', 'tập đoàn', 'viettel'],
    ['vi', 'Được lập bởi người cũ của OpenAI, Anthropic phục vụ 300.000 khách. Doanh thu của hãng đạt 7 tỷ USD.', 'hãng', 'anthropic'],
    ['vi', 'G42 có lãi.\n\nVới FPT, đây không phải lần đầu. Năm 2024, tập đoàn chi 200 triệu USD.', 'tập đoàn', 'fpt'],
    ['vi', 'Doanh thu của Alibaba Cloud giảm do ByteDance rời đi. Alibaba có lãi. Alibaba Cloud lỗ. Cả tập đoàn đạt 208 tỷ tệ.', 'tập đoàn', 'alibaba'],
    ['vi', 'Grab mua mảng của Uber ở Đông Nam Á. Đổi lại, hãng gọi xe Mỹ nhận 27,5% cổ phần của đối thủ Singapore.', 'đối thủ Singapore', 'grab'],
    ['vi', 'VNG cho biết GreenNode, đơn vị đám mây của công ty, có 300 khách.', 'công ty', 'vng'],
    ['en', 'Citrix replaced its chief. Elliott Management owns 7.5%. In May the hedge fund called the company bloated.', 'the company', 'citrix'],
    [
      'en',
      'Sequoia led the round for Palantir. Sequoia Capital is glad. Last May the company took $50 million from Sequoia Capital.',
      'the company',
      'palantir',
    ],
    ['en', 'Lazada got money from Alibaba, which raised its stake in the company to 83 per cent.', 'the company', 'lazada'],
    ['en', 'Microsoft met Yahoo, which is weighing bids for the core business of the company.', 'the company', 'yahoo'],
    ['en', 'Tencent plans to expand, a top executive at the Chinese tech giant told CNBC.', 'the Chinese tech giant', 'tencent'],
    ['en', 'IBM will buy Red Hat. With 176 million shares of Red Hat outstanding, the company is worth $20 billion.', 'the company', 'red-hat'],
    ['vi', 'Amazon có lãi. AWS cho biết khoản này nâng tổng vốn đầu tư của công ty này lên 23 tỷ USD.', 'công ty này', 'aws'],
    // A pronoun goes on with whom the sentence before told of.
    ['en', 'Twilio grew. It bought Rackspace, which competes with Equinix. The company has 5,000 employees.', 'The company', 'twilio'],
    // A deal that outdoes others is of whom the clause tells.
    ['vi', 'FPT trả 30 triệu USD mua Base, thương vụ lớn nhất trong lịch sử của tập đoàn.', 'tập đoàn', 'fpt'],
    ['vi', 'Masan mua VinCommerce. Trước Vingroup, vụ mua đắt nhất của tập đoàn là ở Singapore.', 'tập đoàn', 'masan'],
    // Who gathers data is meant behind a sentence that tells of it alone, and where the word foretells.
    ['vi', 'IBM có lãi. IDC đưa ra bức tranh khác. Hãng này cho rằng thị trường đạt 10 tỷ USD.', 'Hãng này', 'idc'],
    ['vi', 'Apple có lãi. Chuyên gia Lê An của IDC tỏ ra lo lắng. Cả năm, hãng này dự báo thị trường giảm 1,7%.', 'hãng này', 'idc'],
    // Who does something in what is only said of another is told of by the way.
    [
      'vi',
      'Snowflake bán cổ phiếu, thu về 3 tỷ USD, gấp ba lần kỷ lục mà VMware lập năm 2007. Giá mở cửa đưa vốn hóa công ty lên 70 tỷ USD.',
      'công ty',
      'snowflake',
    ],
    // Behind whom one quotes a clause begins.
    ['vi', 'Tiki có lãi. Theo Nikkei, hãng sẽ gọi 100 triệu USD.', 'hãng', 'tiki'],
    ['vi', 'Tencent lập một nhóm riêng. Doanh thu của hãng năm 2018 đạt 9 tỷ tệ.', 'hãng', 'tencent'],
    ['vi', 'SoftBank và Sprint sẽ có 96 triệu thuê bao. Tháng này, hãng đồng ý mua Twilio.', 'hãng', 'softbank'],
    // Who is named in a phrase that leads up to the subject is named by the way.
    ['en', 'In a jab at Amazon, Walmart announced a deal. Under the deal the retail giant will save money.', 'the retail giant', 'walmart'],
    ['vi', 'Chỉ hai tuần sau khi trao VinMart cho Masan, Vingroup đóng cửa VinPro. Nhân viên được ở lại tập đoàn.', 'tập đoàn', 'vingroup'],
    ['vi', 'Khi Viettel mua Base, FPT tuyển 500 người. Hãng có lãi.', 'Hãng', 'fpt'],
    ['en', 'Two weeks after it bought Splunk, Cisco cut 4,000 jobs. The company has 80,000 employees.', 'The company', 'cisco'],
    ['en', 'According to Ann Poe, chief executive of Walmart, the company will save money.', 'the company', 'walmart'],
    ['en', "China's Tencent Cloud is growing. The Chinese cloud company has two zones.", 'The Chinese cloud company', 'tencent-cloud'],
    ['vi', 'Intel ngừng bán. Tình cảnh của Huawei tồi tệ hơn khi Washington cấm họ làm ăn với công ty này.', 'công ty này', 'huawei'],
    // What a part does it does for its house.
    ['en', 'Microsoft said Azure grew, and Amazon said AWS did.\n\nAWS brought in $2 billion for the firm.', 'the firm', 'amazon'],
    // A division is no firm.
    ['en', 'Microsoft is glad. Azure cut its prices by 35%. The company will cut more.', 'The company', 'microsoft'],
    ['vi', 'Alibaba có lãi. Mảng điện toán đám mây tăng 64%. Thương vụ mang về 9 tỷ USD cho công ty.', 'công ty', 'alibaba'],
    ['vi', 'Microsoft cắt giảm nhân sự tại đơn vị đám mây Azure của hãng.', 'hãng', 'microsoft'],
    // What is done is an event, and who did it stands by.
    ['vi', 'Qualcomm giảm doanh thu. Việc Apple ký hợp đồng không giúp cải thiện tình hình của Qualcomm. Kết quả, thị phần của hãng giảm.', 'hãng', 'qualcomm'],
    ['vi', 'Chi tiêu tăng 3%, Gartner cho biết. Mức này cao hơn con số mà hãng đưa ra hồi tháng 5.', 'hãng', 'gartner'],
  ],
  counterExamples: [['en', 'Oracle competes with SAP. The company has 130,000 employees.', 'The company', 'oracle']],
};
