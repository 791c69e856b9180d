import type { Metric } from '../../../model/figure.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { marksBefore } from '../sentence/segments.ts';
import { entityOf, ownerOfMeasure, subjectAt } from './clause-subject.ts';
import type { SubjectRule } from './subject-rule.ts';

const close = 4;
const shares: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share']);

/** "Amazon, Microsoft và Google đã đầu tư tổng cộng 42 tỷ USD". */
export const joint: SubjectRule = {
  name: 'several together own it, and none alone',
  resolve: (scene) => {
    const { view, figure, metric, nominals } = scene;
    const subject = subjectAt({ view, nominals }, figure.from);
    // "the combined market share of Microsoft, Google and IBM".
    const owner = ownerOfMeasure(scene);
    const owners = owner && nominals[nominals.indexOf(owner) + 1]?.listed;
    if (owners && hitsIn(view, 'relation', { from: Math.max(view.from, owner.from - 6), to: owner.from }).some((hit) => hit.meaning === 'jointly')) return null;
    // "for the trio, Alibaba, Huawei and Tencent, taken together: 72%": so do those a list of names ends with.
    const last = nominals.findLast((one) => one.kind === 'name' && one.to <= figure.from);
    const summed =
      last?.listed && hitsIn(view, 'relation', { from: last.to, to: Math.min(last.to + close, figure.from) }).some((hit) => hit.meaning === 'jointly');
    // "a share of 63% for the four together".
    const all = nominals.find((one) => one.kind === 'crowd' && one.from >= figure.to && hitsIn(view, 'relation', one).some((hit) => hit.meaning === 'jointly'));
    const forAll = all && marksBefore(view, all.from).has('of') && haltsBetween(view, figure.to, all.from) === 0;
    if (shares.has(metric) && (summed || forAll)) return null;
    const several = subject && nominals[nominals.indexOf(subject) + 1]?.listed;
    // "Amazon, Microsoft and Google make up 63% of spending": one share of several is none's alone.
    if (several && metric === 'market-share' && !view.quantities.some((other) => other !== figure && other.kind === figure.kind && other.from >= subject.to))
      return null;
    return several && hitsIn(view, 'relation', { from: subject.to, to: Math.min(view.to, figure.to + 3) }).some((hit) => hit.meaning === 'jointly')
      ? null
      : undefined;
  },
  examples: [
    ['vi', 'Ba công ty Amazon, Microsoft và Google đã đầu tư tổng cộng 42 tỷ USD.', '42 tỷ USD', null],
    ['en', 'Amazon, Microsoft and Google make up 63% of the cloud market.', '63%', null],
    ['en', 'Alibaba takes 8% of the market, while Amazon, Microsoft and Google are expected to account for 69%.', '69%', null],
    ['en', 'The combined market share of Microsoft, Google and IBM was 25%.', '25%', null],
    ['en', 'It counted Alibaba, Huawei and Tencent taken together: a market share of 72%.', '72%', null],
    ['en', 'Google (GOOG) and IBM (IBM) together account for 22% of the market.', '22%', null],
    ['en', 'Add them to Amazon and you get a market share of 63% in the cloud for the four together.', '63%', null],
  ],
  counterExamples: [['en', 'Amazon, the largest, together with Google spent $42 billion.', '$42 billion', 'amazon']],
};

/** "Nvidia vẫn dùng kiến trúc của Arm, và vốn hóa hiện hơn 620 tỷ USD". */
export const clause: SubjectRule = {
  name: 'the subject of its clause',
  resolve: (scene) => entityOf(scene, subjectAt(scene, scene.figure.from)),
  examples: [
    ['vi', 'Lazada được Alibaba mua lại năm 2016 và hiện có 10.000 nhân viên.', '10.000 nhân viên', 'lazada'],
    ['en', 'Oracle was hacked. One study puts the cost of a breach at $4.3 million.', '$4.3 million', null],
    ['vi', 'Oracle bị tin tặc tấn công. Luật hiện hành chỉ cho phép phạt tối đa 2 triệu USD.', '2 triệu USD', null],
    ['vi', 'Oracle có lãi. Vốn mạo hiểm đổ vào startup năm ngoái còn 451 triệu USD.', '451 triệu USD', null],
    ['en', 'Oracle is building in Dublin. The country already has 80 data centres.', '80 data centres', null],
    ['en', 'Oracle is building in Jakarta. Indonesia, home to 280 million people, is short of engineers.', '280 million people', null],
    ['en', 'Oracle is building in Osaka, and Tokyo alone has 60 data centres in operation.', '60 data centres', null],
    ['en', 'Oracle grew. Global smartphone sales fell to $90 billion.', '$90 billion', null],
    ['en', 'Oracle grew. A data center of that size costs $4 billion to build.', '$4 billion', null],
    ['en', 'The Pentagon said it will spend $9 billion on cloud services.', '$9 billion', 'pentagon'],
    ['vi', 'Goldman Sachs dự báo thế giới sẽ cần 900 tỷ USD cho trung tâm dữ liệu.', '900 tỷ USD', null],
    ['vi', 'Oracle đầu tư vào Malaysia. Nước này hiện có 54 trung tâm dữ liệu.', '54 trung tâm dữ liệu', null],
    ['vi', 'Oracle đạt doanh thu 9 tỷ USD, cao hơn mức 8 tỷ USD mà Intel đưa ra, lãi ròng 2 tỷ USD.', '2 tỷ USD', 'oracle'],
    ['vi', 'Microsoft đạt doanh thu 80 tỷ USD, trong đó Azure đóng góp 9,57 tỷ USD.', '9,57 tỷ USD', 'azure'],
    ['vi', 'AWS - nhà cung cấp dẫn đầu thị trường - đạt mức tăng trưởng 17%.', '17%', 'aws'],
    ['en', 'Microsoft had a good quarter, with Azure and other cloud services growing 31%.', '31%', 'azure'],
    ['en', 'Microsoft had a good quarter, with Azure up 31%.', '31%', 'azure'],
    ['vi', 'Bộ phận đám mây của Amazon, Amazon Web Services (AWS), đạt doanh thu 33 tỷ USD.', '33 tỷ USD', 'aws'],
    ['en', 'Microsoft said that Azure, its main rival to AWS, grew 62%.', '62%', 'azure'],
    ['vi', 'Giá trị hợp đồng mà mỗi nhà cung cấp có được: Oracle 300 tỷ USD.', '300 tỷ USD', 'oracle'],
    ['en', 'Qualcomm sued Apple, but Intel laid off 300 people.', '300 people', 'intel'],
    [
      'en',
      'Microsoft completed its purchase of Nuance in March, and in the same month Google agreed to buy Mandiant for $5.4 billion.',
      '$5.4 billion',
      'google',
    ],
    ['en', 'Amazon leads. The third-largest provider, Alibaba, took in $8.7 billion.', '$8.7 billion', 'alibaba'],
    ['en', 'AWS grew. Everybody else shared 18.8 percent of the market.', '18.8 percent', null],
    ['vi', 'Trước Cisco, Intel đã cắt giảm 15.000 người.', '15.000 người', 'intel'],
    ['vi', 'Sau Microsoft, đến lượt Amazon hôm qua cam kết rót 12 tỷ USD.', '12 tỷ USD', 'amazon'],
    ['vi', 'Cisco sa thải. Từ đầu năm có 398 công ty công nghệ cắt giảm 130.000 người.', '130.000 người', null],
    ['en', 'Mesosphere, the startup Microsoft tried to acquire, has raised $73 million.', '$73 million', 'mesosphere'],
    ['vi', 'Nvidia vẫn dùng kiến trúc của Arm, và vốn hóa hiện hơn 620 tỷ USD.', '620 tỷ USD', 'nvidia'],
    ['en', 'Oracle grew. All other providers have raised their prices by 15%.', '15%', null],
    ['en', 'Alibaba grew. In the same quarter AWS had revenue of $2 billion.', '$2 billion', 'aws'],
    ['vi', 'FPT tăng trưởng. Rất ít công ty từng chạm mốc 10 tỷ USD doanh thu.', '10 tỷ USD', null],
    ['vi', 'FPT rút lui. Người Việt đã mua 20 triệu điện thoại.', '20 triệu điện thoại', null],
  ],
  counterExamples: [['en', 'Analysts polled by FactSet expected $36 billion.', '$36 billion', null]],
};
