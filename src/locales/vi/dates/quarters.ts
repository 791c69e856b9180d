import type { DatePattern } from '../../../model/language/date-words.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';
import { ENDED, FISCAL, LAST, NEXT, THIS } from './wording.ts';

/** Where in a quarter. */
const WHERE = '[đầu|cuối|giữa|hồi đầu|hồi cuối|đến cuối|vào cuối|vào đầu|từ đầu|từ cuối]?';
const OF = '[năm|/|-|,|của năm|trong năm|.]?';
const FIRST_HALF = '[nửa đầu|nửa năm đầu|sáu tháng đầu|6 tháng đầu|hai quý đầu|2 quý đầu|bán niên|nửa đầu của]';
const SECOND_HALF = '[nửa cuối|nửa sau|nửa năm cuối|sáu tháng cuối|6 tháng cuối|hai quý cuối|2 quý cuối|nửa cuối của|nửa sau của|nửa còn lại|6 tháng còn lại]';
/** The day something ends with. */
const DAY = '[ngày|hôm] [{d} / {m}|{d} / {m} / {y}|{d} tháng {m}|{d} tháng {m} năm {y}|{dmy}]';
const MONTHS = '[{n} tháng đầu|{n} tháng đầu năm|{n} tháng đầu của năm]';

/** What the results of the first months of a year are told with: "lợi nhuận 9 tháng". */
const RESULTS =
  '[lãi|lỗ|lợi nhuận|doanh thu|doanh số|trước thuế|sau thuế|lãi ròng|lợi nhuận ròng|doanh thu thuần|kết quả kinh doanh|kết quả|kinh doanh|kế hoạch|kết quả kinh doanh trong|báo cáo tài chính|bctc|báo lãi|báo lỗ|kim ngạch|sơ kết]';

/** Quarters, halves and months counted from the start of a year. */
export const quarters: Vocabulary<DatePattern> = [
  [
    `${WHERE} quý [thứ]? {q} ${OF} {y} | q [.]? {q} ${OF} {y} | [quý|q] {qy} | {q} q [/]? {yy} | q {q} / {yy} | quý {q} / {yy} | quý {q} [(|của] {y} | {q} q {y}`,
    { yields: 'quarter' },
  ],
  // "Tính đến hết quý III, doanh thu đạt …": since January.
  [
    `[tính đến|tính tới|lũy kế đến|đến]? [hết|cuối] quý [thứ]? {q} ${OF} {y} | [tính đến|tính tới|lũy kế đến|đến]? hết quý {q}`,
    { yields: 'quarter', stands: true },
  ],
  [`quý [đầu|đầu tiên|mở đầu] [năm|của năm]? {y}`, { yields: 'quarter', part: 1 }],
  [`quý [cuối|cuối cùng] [năm|của năm]? {y}`, { yields: 'quarter', part: 4 }],
  ['quý [đầu|đầu tiên] [năm nay|của năm nay|trong năm nay]', { yields: 'quarter', part: 1, unit: 'year', shift: 0 }],
  ['quý [cuối|cuối cùng] [năm nay|của năm nay|trong năm nay]', { yields: 'quarter', part: 4, unit: 'year', shift: 0 }],
  [`quý [đầu|đầu tiên] [năm|của năm|trong năm] | ba tháng đầu năm | 3 tháng đầu năm`, { yields: 'quarter', part: 1 }],
  [`quý [cuối|cuối cùng] [năm|của năm|trong năm] | [ba|3] tháng cuối năm`, { yields: 'quarter', part: 4 }],
  [`quý [cuối|cuối cùng] ${LAST}`, { yields: 'quarter', part: 4, unit: 'year', shift: -1 }],
  [`quý [đầu|đầu tiên] ${LAST}`, { yields: 'quarter', part: 1, unit: 'year', shift: -1 }],
  [`quý [thứ]? {q} ${LAST} | q {q} ${LAST}`, { yields: 'quarter', unit: 'year', shift: -1 }],
  [`quý [thứ]? {q} [cùng kỳ|cùng kỳ năm ngoái|cùng kỳ năm trước]`, { yields: 'quarter', latest: true, shift: -1 }],
  [`quý [thứ]? {q} [cùng năm|năm đó|năm ấy|cùng năm đó]`, { yields: 'quarter', unit: 'year', shift: 0, beside: true }],
  [`quý [thứ]? {q} ${THIS}`, { yields: 'quarter', unit: 'year', shift: 0 }],
  [`quý [thứ]? {q} ${NEXT}`, { yields: 'quarter', unit: 'year', shift: 1 }],
  [`${WHERE} quý {q} | q [.]? {q} | quý {q} [vừa qua|vừa rồi|của năm|trong năm] | quý thứ {q} [của năm|trong năm]?`, { yields: 'quarter' }],
  ['quý {q} [tới|sắp tới|tới đây]', { yields: 'quarter', ahead: true }],
  [
    '[quý|quý kinh doanh|quý tài chính|quý tài khóa] [gần đây|gần nhất|gần đây nhất|mới nhất|vừa qua|vừa rồi|vừa kết thúc|vừa công bố|mới đây|vừa báo cáo] | [ba|3] tháng [qua|vừa qua|gần nhất|gần đây]',
    { yields: 'quarter', latest: true },
  ],
  [
    '[doanh thu|doanh số|doanh thu thuần|lợi nhuận|lãi|lỗ|lãi ròng|lợi nhuận ròng|thu nhập|tăng trưởng|mức tăng trưởng|kết quả|kết quả kinh doanh|kết quả tài chính|báo cáo|báo cáo tài chính|báo cáo kinh doanh|báo cáo thu nhập|bctc] [hàng|theo|trong một]? quý',
    { yields: 'untold' },
  ],
  [
    '[thu nhập|lợi nhuận|lãi] [điều chỉnh|đã điều chỉnh|cơ bản|pha loãng|ròng|thuần|sau thuế]? [tính]? [trên|cho|của] [mỗi|một|từng] [cổ phiếu|cổ phần] | eps',
    { yields: 'untold', beside: true },
  ],
  ['quý này', { yields: 'quarter', unit: 'quarter', shift: 0, beside: true }],
  ['quý [hiện tại|hiện nay|đang diễn ra]', { yields: 'quarter', unit: 'quarter', shift: 0 }],
  ['quý [tới|sau|tiếp theo|kế tiếp|sắp tới]', { yields: 'quarter', unit: 'quarter', shift: 1 }],
  ['[từ|kể từ|tính từ]? đầu năm [đến nay|tới nay|đến giờ] | [từ|kể từ|tính từ]? đầu năm nay đến nay', { yields: 'to-date', unit: 'year' }],
  [
    '[từ|kể từ|tính từ|từ đầu|kể từ đầu|tính từ đầu]? năm {y} [đến nay|tới nay|đến giờ|cho đến nay|cho tới nay|trở lại đây]',
    { yields: 'to-date', unit: 'year' },
  ],
  ['[từ|kể từ|tính từ] đầu năm {y} [đến nay|tới nay|đến giờ]', { yields: 'to-date', unit: 'year' }],
  ['[từ|kể từ|tính từ]? đầu tháng [đến nay|tới nay]', { yields: 'to-date', unit: 'month' }],
  [
    '[từ|kể từ|tính từ]? [đầu|giữa|cuối]? [tháng {m}|tháng {m} / {y}|tháng {m} năm {y}|tháng {m} - {y}] [đến nay|tới nay|đến giờ|cho đến nay|cho tới nay]',
    { yields: 'to-date' },
  ],
  [
    `quý [thứ]? {q} [của|theo|trong]? ${FISCAL} [{yy}|{y} - {yy}|này|hiện tại]? | quý [tài chính|tài khóa] [thứ]? {q} | q [.]? {q} [của|,]? ${FISCAL} [năm]? {yy} | q [.]? {q} [-|/|,]? fy {yy} | {q} qfy {yy} | {q} q fy {yy} | fy {yy} q {q}`,
    { yields: 'quarter', latest: true, unit: 'quarter' },
  ],
  [`quý [đầu tiên|đầu] [của|trong]? ${FISCAL} [{yy}|này]?`, { yields: 'quarter', latest: true, unit: 'quarter', part: 1 }],
  [`quý cuối [cùng]? [của|trong]? ${FISCAL} [{yy}|này]?`, { yields: 'quarter', latest: true, unit: 'quarter', part: 4 }],
  [
    `quý [thứ]? [{q}|đầu tiên|đầu] [của]? ${FISCAL} [tới|sau|tiếp theo|kế tiếp|mới]`,
    { yields: 'quarter', latest: true, unit: 'quarter', part: 1, ahead: true },
  ],
  ['[trong]? quý [đó|ấy] | [trong]? cùng quý [đó|ấy|này]?', { yields: 'same', unit: 'quarter', shift: 0, beside: true }],
  ['trong quý', { yields: 'same', unit: 'quarter', shift: 0 }],
  [
    '[một|1] quý trước đó | quý [trước đó|liền trước|liền trước đó|ngay trước|ngay trước đó|liền kề|liền kề trước đó]',
    { yields: 'same', unit: 'quarter', shift: -1 },
  ],
  ['[trong]? [sáu|6] tháng [này|đó|ấy]', { yields: 'same', unit: 'half', shift: 0 }],
  ['quý trước', { yields: 'same', unit: 'quarter', shift: -1, latest: true }],
  ['[trong]? [quý|ba tháng|3 tháng|quý tài chính|quý tài khóa|quý kinh doanh] [kết thúc|kết thúc vào|kết thúc hôm]', { yields: 'closing', count: 3 }],
  ['[sáu|6] tháng [kết thúc|kết thúc vào|tính đến|tính đến hết]', { yields: 'closing', count: 6 }],
  ['[chín|9] tháng [kết thúc|kết thúc vào|tính đến|tính đến hết]', { yields: 'closing', count: 9 }],
  [
    `{n} tháng ${ENDED} [cuối|hết]? [tháng {m}|tháng {m} năm {y}|tháng {m} / {y}|tháng {m} - {y}|ngày {d} / {m}|ngày {d} / {m} / {y}|{d} / {m}|{d} / {m} / {y}|ngày {d} tháng {m}|ngày {d} tháng {m} năm {y}]`,
    { yields: 'ended' },
  ],
  [`${FIRST_HALF} [năm]? {y} | h {h1} [/|-|năm]? {y} | h {h1} / {yy} | {h1} h [/]? {y}`, { yields: 'half', part: 1 }],
  [`${SECOND_HALF} [năm]? {y} | h {h2} [/|-|năm]? {y} | h {h2} / {yy} | {h2} h [/]? {y}`, { yields: 'half', part: 2 }],
  [`${FIRST_HALF} [năm|năm nay] | nửa năm đầu | nửa đầu [của]? năm nay | bán niên`, { yields: 'half', part: 1, unit: 'year', shift: 0 }],
  [`${SECOND_HALF} năm | nửa năm [cuối|còn lại]`, { yields: 'half', part: 2, unit: 'half', shift: 0 }],
  [`${SECOND_HALF} năm nay`, { yields: 'half', part: 2, unit: 'year', shift: 0 }],
  [`[nửa đầu|6 tháng đầu|sáu tháng đầu] [của]? ${FISCAL} [{yy}|này]?`, { yields: 'same', unit: 'half', shift: 0, part: 1 }],
  [`[nửa cuối|nửa sau|6 tháng cuối|sáu tháng cuối] [của]? ${FISCAL} [{yy}|này]?`, { yields: 'same', unit: 'half', shift: 0, part: 2 }],
  [`${FIRST_HALF} ${LAST}`, { yields: 'half', part: 1, unit: 'year', shift: -1 }],
  [`${SECOND_HALF} ${LAST}`, { yields: 'half', part: 2, unit: 'year', shift: -1 }],
  [`${FIRST_HALF} ${NEXT}`, { yields: 'half', part: 1, unit: 'year', shift: 1 }],
  [`${SECOND_HALF} ${NEXT}`, { yields: 'half', part: 2, unit: 'year', shift: 1 }],
  [
    `{n} t [/|-|.]? {y} | {n} t / {yy} | {n} tháng [/|-] {y} | ${MONTHS} [năm]? {y} | {n} tháng {y} | ${MONTHS} | {n} tháng [từ]? đầu năm | [lũy kế|luỹ kế|tính chung|cộng dồn|kết thúc|hết] {n} tháng | {n} m [/]? {y}`,
    { yields: 'months' },
  ],
  // "10 tháng năm 2017" is no tenth of May.
  ['[kết thúc|hết|từ|trong|sau|đến hết|tính chung|lũy kế|cộng dồn]? {n} tháng [năm|của năm|trong năm] {y}', { yields: 'months', surely: true }],
  [`{n} tháng cuối [năm|của năm] {y}`, { yields: 'months', part: -1 }],
  [`{n} tháng cuối [năm|của năm|năm nay|của năm nay]`, { yields: 'months', part: -1, shift: 0 }],
  [`{n} tháng cuối ${LAST}`, { yields: 'months', part: -1, shift: -1 }],
  [`${RESULTS} [sau|trong]? {n} tháng`, { yields: 'months', latest: true }],
  // "Lợi nhuận của FPT trong 9 tháng đạt 2.302 tỷ": so they are with a verb, or a noun of results, right behind.
  ['[sau|trong|hết|qua] {n} tháng [đạt|ước]', { yields: 'months', latest: true, trail: 1 }],
  ['[sau|trong|hết|qua] {n} tháng [ghi nhận|doanh thu|lợi nhuận]', { yields: 'months', latest: true, trail: 2 }],
  ['[sau|trong|hết|qua]? {n} tháng , [doanh thu|lợi nhuận|doanh số]', { yields: 'months', latest: true, trail: 3 }],
  ['[sau|trong|hết|qua] [9|chín] tháng ,', { yields: 'months', latest: true, trail: 1, count: 9 }],
  ['[sau|trong|hết|kết thúc|của] {n} tháng', { yields: 'months', beside: true, latest: true }],
  ['[sau|trong|hết|kết thúc|của] {n} tháng [tới|nữa|sắp tới|tiếp theo|liên tiếp|liền|thử nghiệm|đàm phán|kể từ|kể]', { yields: 'spell' }],
  [`{n} tháng đầu ${THIS}`, { yields: 'months', shift: 0 }],
  [`{n} tháng đầu ${LAST}`, { yields: 'months', shift: -1 }],
  [`[ba|3] quý đầu [năm|năm nay|của năm|năm {y}|của năm {y}]`, { yields: 'months', count: 9 }],
  [
    `quý [thứ tư|thứ 4|4|tư|iv|cuối|cuối cùng] [của|trong]? ${FISCAL} ${ENDED} [tháng {m}|tháng {m} / {y}|tháng {m} năm {y}] | [quý|ba tháng|3 tháng|quý {q}|quý tài chính|quý tài khóa|quý kinh doanh] ${ENDED} [tháng {m}|tháng {m} / {y}|tháng {m} - {y}|tháng {m} năm {y}] | [quý|ba tháng|3 tháng|quý {q}|quý tài chính|quý tài khóa|quý kinh doanh] kết thúc vào ${DAY}`,
    { yields: 'ended' },
  ],
];
