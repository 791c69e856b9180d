import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

/** Language, text, a name in it and whom it means. */
type Case = readonly [lang: Lang, text: string, name: string, entity: string];

const named: readonly Case[] = [
  // A lost space.
  ['vi', 'Giá vé tăng. Ảnh: ReutersThỏa thuận chưa xong.', 'Reuters', 'reuters'],
  ['vi', 'Đơn hàng lớn cho OracleẢnh: AFP', 'Oracle', 'oracle'],
  ['en', 'Trouble at homeFrenemiesMicrosoft has shares in it.', 'Microsoft', 'microsoft'],
  ['en', 'The big pictureAWS made up 11 percent.', 'AWS', 'aws'],
  ['vi', 'Mỹ chặn vụ mua MoneyGramAnt Financial bỏ cuộc.', 'MoneyGram', 'moneygram'],
  // A word of the language that begins a sentence as a name.
  ['en', 'Meta, meanwhile, cut 600 jobs.', 'Meta', 'meta'],
  ['en', 'Grab and Gojek have talked.', 'Grab', 'grab'],
  ['en', 'Target shares closed up 0.4 percent.', 'Target', 'target'],
  ['en', 'Its rival Target grew.', 'Target', 'target'],
  ['en', "Shares of Alphabet, Google's parent, rose.", 'Google', 'google'],
  ['en', 'Sakura Internet grew. Osaka-based Sakura runs five data centers.', 'Sakura', 'sakura-internet'],
  ['en', 'Saudi Telecom (STC) invested. A stake of STC is for sale.', 'STC', 'saudi-telecom'],
  ['vi', 'Công ty cổ phần Viễn thông FPT (FPT Telecom, mã FOX) có lãi.', 'Công ty cổ phần Viễn thông FPT', 'fpt-telecom'],
  ['vi', 'Ủy ban Đầu tư Nước ngoài của Mỹ (CFIUS) chặn vụ này.', 'Ủy ban Đầu tư Nước ngoài của Mỹ', 'cfius'],
  ['vi', 'Theo Cục Thương mại Điện tử và Kinh tế số, doanh thu tăng.', 'Cục Thương mại Điện tử và Kinh tế số', 'cuc-thuong-mai-dien-tu-va-kinh-te-so'],
  ['vi', 'Cục Xúc tiến Đầu tư ước tính như vậy.', 'Cục Xúc tiến Đầu tư', 'cuc-xuc-tien-dau-tu'],
  ['vi', 'Chuỗi AvaKids có lãi.', 'AvaKids', 'avakids'],
  ['vi', 'Năm 2023 MB có lãi.', 'MB', 'mb-bank'],
  ['vi', 'Liên danh FPT và Việt Thái Group ký kết.', 'Việt Thái Group', 'viet-thai-group'],
  // Whose cloud unit is told of.
  ['en', 'Microsoft beat forecasts. The cloud unit of Alibaba grew.', 'The cloud unit of Alibaba', 'alibaba-cloud'],
  ['en', "Microsoft lost share. Google's fast-growing cloud division has 5,000 people.", "Google's fast-growing cloud division", 'google-cloud'],
  ['vi', 'Microsoft tăng trưởng. Bộ phận điện toán đám mây của Google có lãi.', 'Bộ phận điện toán đám mây của Google', 'google-cloud'],
  ['en', "Microsoft's cloud unit, dubbed Intelligent Cloud, grew.", 'Microsoft', 'microsoft'],
  ['en', 'AWS, the cloud arm of Amazon, grew.', 'Amazon', 'amazon'],
  ['vi', 'Doanh thu đám mây của Google tăng.', 'Google', 'google'],
];

const unnamed: readonly Case[] = [
  ['vi', 'Mỗi tệp nặng 25 MB.', 'MB', 'mb-bank'],
  ['en', 'At its Cloud Next conference Google showed a chip.', 'Next', 'next'],
  ['vi', 'CEO của Meta từ chức.', 'CEO', 'meta'],
  ['vi', 'FPT thực hiện thương vụ M&A đầu tiên.', 'M&', 'm'],
  ['en', 'Amazon spoke at the Mobile World Congress.', 'Congress', 'us-congress'],
  ['vi', 'SoftBank dồn sức cho vụ IPO của Arm.', 'IPO', 'arm'],
  ['vi', 'Còn SmartCloud Enterprise bị khai tử.', 'Smart', 'pldt'],
  ['vi', 'Đến nay NĐTNN chiếm hơn 65% cổ phần tại Sendo.', 'NĐTNN', 'ndtnn'],
  ['en', 'Next, it will open a shop.', 'Next', 'next'],
  ['en', 'The software giant Oracle fell.', 'The software giant', 'microsoft'],
  ['en', 'Microsoft grew. The cloud unit of SAP shrank.', 'The cloud unit', 'azure'],
  ['en', 'In the Intelligent Cloud segment of Microsoft sales rose.', 'Cloud segment of Microsoft', 'azure'],
  ['vi', 'Microsoft có lãi. Mảng đám mây của SAP lỗ.', 'Mảng đám mây', 'azure'],
];

describe('names', () => {
  test.each(named)('%s: %s names %s', (lang, text, name, entity) => {
    expect(read(lang, text).mentions.map((mention) => [mention.text, mention.entity])).toContainEqual([name, entity]);
  });
  test.each(unnamed)('%s: %s names no %s', (lang, text, name, entity) => {
    expect(read(lang, text).mentions.map((mention) => [mention.text, mention.entity])).not.toContainEqual([name, entity]);
  });
});
