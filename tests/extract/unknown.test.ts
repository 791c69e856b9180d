import { describe, expect, test } from 'vitest';
import { unknownRules } from '../../src/extract/mentions/unknown/rules.ts';
import { read } from './support.ts';

describe.each(unknownRules.map((rule) => ({ ...rule })))('unknown: $name', ({ examples, counterExamples }) => {
  test.each(examples)('%s: "%s" names %s', (lang, text, id) => {
    const { mentions } = read(lang, text);
    expect(mentions.filter((mention) => mention.form === 'unknown').map((mention) => mention.entity)).toContain(id);
  });
  test.each(counterExamples)('%s: "%s" names nobody unknown', (lang, text) => {
    expect(read(lang, text).mentions.filter((mention) => mention.form === 'unknown')).toEqual([]);
  });
});

describe('a name that goes on behind a known one is its own', () => {
  test.each([
    ['en', 'Shares of Telenor South Asia Investments Pte Ltd rose.', 'telenor-south-asia-investments'],
    ['en', 'FPT Software Zentavia reported revenue of $3 million.', 'fpt-software-zentavia'],
    ['en', 'Viettel Zentavo opened in May. It was a good year for Viettel Zentavo and its staff.', undefined],
    ['vi', 'Doanh thu của Grab Việt Nam tăng 5%.', 'grab-vietnam'],
    ['vi', 'Viettel Zentavo khai trương tháng 5. Năm nay Viettel Zentavo có 30 cửa hàng.', 'viettel-zentavo'],
    ['en', 'It was backed by Accel Partners II.', 'accel-partners-ii'],
    ['vi', 'Hãng mua Vodafone Zentavia với giá 3 tỷ USD.', 'vodafone-zentavia'],
    ['en', 'The rest left, Texas Public Radio reported.', 'texas-public-radio'],
    ['en', 'Ultimate Kronos Group was sued.', 'ultimate-kronos-group'],
    ['en', 'The analyst is at Zentavo Capital Group.', 'zentavo-capital-group'],
    ['en', 'It is backed by Shenzhen Capital Group.', 'shenzhen-capital-group'],
    ['en', 'It was founded by Microsoft, China Zentavo and Slack.', 'china-zentavo'],
    ['en', 'Schneider Electric agreed. Shanghai Electric will invest $3 million.', 'shanghai-electric'],
    ['en', 'It agreed to buy Zentavo AI of Finland.', 'zentavo-ai'],
    ['en', 'Zentavo hunts intruders. On the whole it is liked. Zentavo said so.', 'zentavo'],
    ['en', 'Zentavo, which held 6% of the firm, was glad.', 'zentavo'],
    ['en', 'They sit in bunkers run by Boston Data Centres, so they are safe.', 'boston-data-centres'],
    ['en', 'Ann Poe UK News Editor', undefined],
    ['en', 'Acme Jumps On Record Data Center Sales', undefined],
    ['en', 'Shops in Times Square are full.', undefined],
    ['en', '“Corporate sales looked strong.', undefined],
    ['en', 'Nomura Securities cut its forecast.', undefined],
    ['en', 'Masan Holdings cut its forecast.', undefined],
    ['en', 'Microsoft Ignite opened in May.', undefined],
    ['vi', 'Công ty cổ phần Vàng bạc Đá quý Thành Lộc (HoSE: VTL) vẫn có lãi.', 'vang-bac-da-quy-thanh-loc'],
    ['vi', 'CEO của FPT Trần Văn Bình nói.', undefined],
    ['vi', 'Doanh thu của Samsung Hàn Quốc tăng 5%.', undefined],
  ] as const)('%s: "%s" names %s', (lang, text, id) => {
    const unknown = read(lang, text).mentions.filter((mention) => mention.form === 'unknown');
    expect([...new Set(unknown.map((mention) => mention.entity))]).toEqual(id ? [id] : []);
  });
});

describe('the name of a thing is nobody', () => {
  test.each([
    ['vi', 'Lễ ký diễn ra tại FPT Tower.', []],
    ['vi', 'Công ty dùng Google Zentavo Docs.', []],
    ['vi', 'Tuần này công ty phát triển phần mềm Zentavo gọi vốn.', ['zentavo']],
    ['vi', 'Lễ ký diễn ra tại FPT Telecom.', ['fpt-telecom']],
    ['vi', 'Tencent lãi lớn nhờ các trò chơi như Zentavo Mobile và Vexala Games.', ['tencent']],
    ['vi', 'Tencent cạnh tranh với các hãng trò chơi như Zentavo Mobile.', ['tencent', 'zentavo-mobile']],
    ['vi', 'Oracle giới thiệu mô hình ngôn ngữ lớn ZNTV. ZNTV cung cấp câu trả lời.', ['oracle']],
    ['en', 'It launched the Amazon Zentavo Gateway in May.', []],
    ['vi', 'Activision Blizzard sở hữu các tựa game trị giá hàng tỷ USD trên toàn cầu bao gồm Zentavo Games.', ['activision-blizzard']],
    ['en', 'IBM (IBM) and Dell Inc. (NASDAQ: DELL) grew.', ['ibm', 'dell', 'nasdaq']],
    ['en', 'Rackspace Hosting Inc. (RAX) fell. Sales of RAX were flat.', ['rackspace', 'rackspace']],
    ['en', 'Oracle is behind the database ZentavoDB. ZentavoDB said so.', ['oracle']],
  ] as const)('%s: "%s"', (lang, text, ids) => {
    expect(read(lang, text).mentions.map((mention) => mention.entity)).toEqual(ids);
  });
});

describe('a word of a name given in full is a short form of it', () => {
  test.each([
    ['en', 'Delta Air Lines and Deutsche Lufthansa agreed. Shares in Lufthansa rose.', 'lufthansa'],
    ['en', 'Walmart bought Jet.com. Walmart said Jet was growing.', 'jet-com'],
    ['en', 'It was led by Dragoneer.', 'dragoneer-investment-group'],
    ['en', 'Deutsche Telekom and Deutsche Bank agreed. Shares in Deutsche rose.', 'deutsche'],
  ] as const)('%s: the last of "%s" is %s', (lang, text, id) => {
    expect(read(lang, text).mentions.at(-1)?.entity).toBe(id);
  });
});

describe('a name written wrong or glued is still the name', () => {
  test.each([
    ['en', 'Microsof raised its forecast.', 'microsoft'],
    ['en', 'Netflix lost users. Shares in Netlfix fell.', 'netflix'],
    ['en', 'VMware grew. Broadcom will buy WMware.', 'vmware'],
    ['vi', 'Cơ hội của AmazonTrong khi đó, giá tăng.', 'amazon'],
    ['vi', 'Ảnh: DowndetectorAWS cho biết đã sửa xong.', 'aws'],
    ['en', 'MicrosoftMicrosoft has committed $80 billion.', 'microsoft'],
    ['vi', 'Ảnh: NVCCTiki hôm qua xác nhận có lãi.', 'tiki'],
    ['vi', 'Ngân hàng Phương Bắc Hải (HDBank) có lãi.', 'hdbank'],
    ['vi', 'Liên minh Đổi mới Kỹ thuật số (ADI) phản đối.', 'lien-minh-doi-moi-ky-thuat-so'],
  ] as const)('%s: "%s" names %s', (lang, text, id) => {
    expect(read(lang, text).mentions.at(-1)?.entity === id || read(lang, text).mentions[0]?.entity === id).toBe(true);
  });
  test.each([
    ['en', 'Netflix lost users. Flickers of hope remain.', 'netflix'],
    ['en', 'Former Googlers met. Google said nothing.', 'google'],
    ['vi', 'FPT mở văn phòng tại Doña Ana.', 'fpt'],
    ['vi', 'Đài phát thanh của tỉnh nói về FPT.', 'fpt'],
  ] as const)('%s: "%s" names only %s', (lang, text, id) => {
    expect(read(lang, text).mentions.map((mention) => mention.entity)).toEqual([id]);
  });
});

describe('a block that says no more than where it is from names a publisher', () => {
  test.each([
    ['vi', 'Theo Nhịp sống phương Bắc', ['nhip-song-phuong-bac']],
    ['vi', '(Nguồn: Zentavo News Service)', ['zentavo-news-service']],
    ['vi', 'Theo báo cáo tài chính', []],
    ['vi', 'Theo ông Sơn', []],
  ] as const)('%s: "%s"', (lang, text, ids) => {
    expect(read(lang, text).mentions.map((mention) => mention.entity)).toEqual(ids);
  });
});

test('an authority named with its country is meant again without it', () => {
  const { mentions } = read('vi', 'Bộ Tư pháp Mỹ kiện Google. Sprint kiện sau Bộ Tư pháp một tuần. ');
  expect(mentions.at(-1)?.entity).toBe('us-department-of-justice');
  expect(read('vi', 'Bộ Tư pháp họp hôm qua.').mentions[0]?.entity).toBe('bo-tu-phap');
});
