import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

/** Language, text, the description and whom it means; without them, nobody is described in the text. */
type Case = readonly [lang: Lang, text: string, phrase: string, entity: string];

const meant: readonly Case[] = [
  ['en', 'Shares of the WhatsApp owner fell.', 'the WhatsApp owner', 'meta'],
  ['en', 'The Galaxy maker hired 30 people.', 'The Galaxy maker', 'samsung'],
  ['en', 'Walmart grew. The Windows software maker hired 30 people.', 'The Windows software maker', 'microsoft'],
  ['vi', 'Apple báo lãi. Nhà sản xuất iPhone tuyển 500 người.', 'Nhà sản xuất iPhone', 'apple'],
  ['en', 'The Google parent hired 30 people.', 'The Google parent', 'alphabet'],
  ['vi', 'Cha đẻ iPhone tuyển 500 người.', 'Cha đẻ iPhone', 'apple'],
  ['vi', 'Công ty mẹ của Google tuyển 500 người.', 'Công ty mẹ của Google', 'alphabet'],
  ['vi', 'Hãng sở hữu WhatsApp tuyển 500 người.', 'Hãng sở hữu WhatsApp', 'meta'],
  ['en', 'Wipro grew. Cognizant fell. The New Jersey-based IT services provider hired 500 people.', 'The New Jersey-based IT services provider', 'cognizant'],
  ['vi', 'Cisco báo lãi. Hãng thiết bị mạng cho biết sẽ tuyển 500 người.', 'Hãng thiết bị mạng', 'cisco'],
  ['vi', 'Vinamilk báo lãi. Hãng sữa cho biết sẽ tuyển 500 người.', 'Hãng sữa', 'vinamilk'],
  ['vi', 'Vinamilk (mã chứng khoán: QVX) tăng. Doanh thu của QVX cũng tăng.', 'QVX', 'vinamilk'],
  ['vi', 'Cổ phiếu QVX của Tập đoàn Hoa Sen tăng. Doanh thu của QVX cũng tăng.', 'QVX', 'hoa-sen'],
  ['en', 'The Competition Commission of India (CCI) agreed. The consent of CCI came late.', 'CCI', 'competition-commission-of-india'],
];

const named: readonly (readonly [lang: Lang, text: string])[] = [
  ['en', 'The WhatsApp owner Meta fell.'],
  ['vi', 'Meta, công ty mẹ của WhatsApp, giảm.'],
  ['vi', 'Nhà sản xuất iPhone Apple giảm.'],
  ['vi', 'Vinamilk báo lãi. Doanh nghiệp sữa cho biết giá sẽ tăng.'],
];

describe('who makes or owns what is named, or is of a trade', () => {
  test.each(meant)('%s: %s', (lang, text, phrase, entity) => {
    expect(read(lang, text).mentions.map((mention) => [mention.text, mention.entity])).toContainEqual([phrase, entity]);
  });
  test.each(named)('%s: not in %s', (lang, text) => {
    expect(read(lang, text).mentions.filter(({ form }) => form === 'descriptor' || form === 'anaphor')).toEqual([]);
  });
});
