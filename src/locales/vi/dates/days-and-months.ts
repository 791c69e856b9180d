import type { DatePattern } from '../../../model/language/date-words.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';
import { LAST, LATE, NEXT, ON, THIS } from './wording.ts';

/** What leads a day in. */
const DAY =
  '[ngày|hôm|sáng|chiều|tối|trưa|đêm|rạng sáng|sáng ngày|chiều ngày|tối ngày|trưa ngày|đêm ngày|rạng sáng ngày|hôm ngày|từ|từ ngày|đến|đến ngày|tới ngày|vào|vào ngày|tính đến|tính đến ngày|tính tới ngày|đến hết ngày|kết thúc|kết thúc ngày|trước ngày|sau ngày|trong ngày|kể từ ngày|vào hôm|vào sáng|vào chiều|vào tối|đến cuối ngày|phiên|phiên ngày|phiên sáng|phiên chiều|cuối ngày|sang|sang ngày|bước sang|bước sang ngày]';
/** What only a day has before it: "từ 12.3 lên 41.3 triệu" are amounts. */
const ON_DAY =
  '[ngày|vào|tính đến|kể từ|kết thúc|sang|trước|sau|hôm|sáng|chiều|tối|trưa|đêm|sáng ngày|chiều ngày|tối ngày|hôm ngày|từ ngày|đến ngày|tới ngày|vào ngày|trước ngày|sau ngày|kể từ ngày|tính đến ngày|đến hết ngày|phiên]';
const PAST_DAY = '[vừa qua|vừa rồi|này|qua|tuần này|tuần trước|tuần qua]';

/** Days and months of the calendar. */
export const daysAndMonths: Vocabulary<DatePattern> = [
  [
    `${DAY}? {d} / {m} / {yy} | ${DAY}? {d} - {m} - {y} | ${DAY}? {dmy} | {y} - {m} - {d} | {y} / {m} / {d} | ${DAY}? {d} tháng {m} [năm|/|,|-]? {y} | ${DAY}? {d} [/|-] {m} năm {y} | ${DAY}? [mùng|mồng] {d} tháng {m} [năm|/]? {y} | [hôm|ngày|sáng|chiều|tối]? {w} [,|ngày|, ngày]? {d} [/|-] {m} [/|-] {y} | [hôm|sáng|chiều|tối]? {w} [(|( ngày] {d} [/|-] {m} [/|-] {y} )`,
    { yields: 'day' },
  ],
  [
    `${DAY}? {d} / {m} [vừa qua|vừa rồi]? | ${DAY} {d} - {m} [vừa qua|vừa rồi]? | ${DAY}? {d} tháng {m} | ${DAY}? [mùng|mồng] {d} [/|tháng] {m} | ${ON_DAY} {dm} | ( [ngày]? {d} [/|-] {m} ) | ${ON}? {w} ${PAST_DAY}? [( {d} / {m} )|( {d} - {m} )|( ngày {d} / {m} )|( ngày {d} - {m} )|( {d} tháng {m} )|, ngày {d} / {m}|, {d} / {m}|, {d} - {m}|{d} / {m}|{d} - {m}|ngày {d} / {m}|ngày {d} - {m}|ngày {d} tháng {m}]`,
    { yields: 'day' },
  ],
  [
    '[từ|từ ngày|ngày|các ngày|trong các ngày|giữa ngày] {d} [-|đến|đến ngày|tới|tới ngày] {d2} [/|tháng] {m} | [từ|từ ngày|ngày|các ngày|trong các ngày] {d} [-|đến|đến ngày|tới|tới ngày] {d2} [/ {m} / {y}|- {m} - {y}|tháng {m} năm {y}|tháng {m} / {y}]',
    { yields: 'days' },
  ],
  [
    '[từ|từ ngày|ngày]? {d} [/|tháng] {m} [-|đến|đến ngày|tới|tới ngày|đến hết ngày|đến hết] {d2} [/|tháng] {m2} | [từ|từ ngày|ngày]? {d} [/|-|tháng] {m} [-|đến|đến ngày|tới|tới ngày|đến hết ngày|đến hết] {d2} [/ {m2} / {y}|- {m2} - {y}|tháng {m2} năm {y}|tháng {m2} / {y}]',
    { yields: 'days' },
  ],
  [
    '[ngày|các ngày|trong các ngày|hai ngày|2 ngày] {d} và [ngày]? {d2} [/|-|tháng] {m} | [ngày|các ngày|trong các ngày|hai ngày|2 ngày] {d} và [ngày]? {d2} [/ {m} / {y}|- {m} - {y}|tháng {m} năm {y}]',
    { yields: 'days', count: 2 },
  ],
  [`${DAY}? {d} [/|tháng] {m} ${LAST}`, { yields: 'day', unit: 'year', shift: -1 }],
  [`${DAY}? {d} [/|tháng] {m} ${THIS}`, { yields: 'day', unit: 'year', shift: 0 }],
  [`${DAY}? {d} [/|tháng] {m} ${NEXT}`, { yields: 'day', unit: 'year', shift: 1 }],
  [`${DAY}? {d} [/|tháng] {m} [cùng năm|năm đó|năm ấy|cùng năm đó]`, { yields: 'day', unit: 'year', shift: 0, beside: true }],
  ['[hạn chót|hạn cuối|hạn cuối cùng|thời hạn|chậm nhất|muộn nhất] [là|vào]? [ngày]? {d} [/|-|tháng] {m}', { yields: 'day', ahead: true }],
  [`${DAY}? {d} [/|-|tháng] {m} [tới|sắp tới|tới đây]`, { yields: 'day', ahead: true }],
  [
    '[đến|tới|tính đến|tại]? [cuối|hết] tháng {m} | [đến|tới|tính đến|tính tới|lũy kế đến]? hết tháng {m} [/|-|năm|của năm] {y}',
    { yields: 'month', stands: true },
  ],
  [`${LATE} [tháng|t] {m} [/|-|,|.|năm|của năm]? {y} | tháng {my} | {my} | {m} / {y}`, { yields: 'month' }],
  [
    '[từ|giữa]? tháng {m} [đến|tới|-|và|đến hết|đến cuối|cho đến] [tháng]? {m2} [/|năm|-|,] {y} | từ [đầu]? tháng {m} [đến|tới|đến hết|cho đến|đến cuối] [tháng]? {m2} | tháng {m} [đến|tới] tháng {m2} | giữa tháng {m} và tháng {m2} | giữa tháng {m} đến [giữa]? tháng {m2}',
    { yields: 'month-range' },
  ],
  [`[từ]? tháng {m} [đến|tới|-|đến hết] [tháng]? {m2} ${LAST}`, { yields: 'month-range', unit: 'year', shift: -1 }],
  [`${LATE} tháng {m} ${LAST}`, { yields: 'month', unit: 'year', shift: -1 }],
  [`${LATE} tháng {m} ${THIS}`, { yields: 'month', unit: 'year', shift: 0 }],
  [`${LATE} tháng {m} ${NEXT}`, { yields: 'month', unit: 'year', shift: 1 }],
  [
    '[riêng|tính riêng|riêng trong|tính riêng trong] tháng {m} [/|-|năm]? {y} | [riêng|tính riêng|riêng trong|tính riêng trong] tháng {m}',
    { yields: 'month', topic: true },
  ],
  ['[nửa đầu|nửa cuối|nửa sau] tháng {m}', { yields: 'month' }],
  ['[nửa đầu|nửa cuối|nửa sau] tháng {m} [/|-|năm] {y}', { yields: 'month' }],
  ['trước [đầu|cuối|giữa]? tháng {m}', { yields: 'month', ahead: true }],
  [`${LATE} tháng {m} [vừa qua|vừa rồi|qua|này]?`, { yields: 'month' }],
  [`${LATE} tháng {m} [tới|sắp tới|tới đây]`, { yields: 'month', ahead: true }],
  [`${LATE} tháng {m} [cùng năm|năm đó|năm ấy|cùng năm đó]`, { yields: 'month', unit: 'year', shift: 0, beside: true }],
  [`${LATE} tháng {m} [năm sau đó|năm tiếp theo|năm kế tiếp]`, { yields: 'month', unit: 'year', shift: 1, beside: true }],
];
