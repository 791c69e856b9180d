import type { DatePattern } from '../../model/language/date-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

export const months: Vocabulary<number> = [
  ['một | giêng', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư | bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy | bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai | chạp', 12],
];

export const weekdays: Vocabulary<number> = [
  ['thứ hai | thứ 2', 1],
  ['thứ ba | thứ 3', 2],
  ['thứ tư | thứ 4', 3],
  ['thứ năm | thứ 5', 4],
  ['thứ sáu | thứ 6', 5],
  ['thứ bảy | thứ 7', 6],
  ['chủ nhật', 7],
];

export const ordinals: Vocabulary<number> = [
  ['đầu tiên', 1],
  ['hai | nhì', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
];

/** What leads a day in. */
const DAY =
  '[ngày|hôm|sáng|chiều|tối|trưa|đêm|rạng sáng|sáng ngày|chiều ngày|tối ngày|trưa ngày|đêm ngày|rạng sáng ngày|hôm ngày|từ|từ ngày|đến|đến ngày|tới ngày|vào|vào ngày|tính đến|tính đến ngày|tính tới ngày|đến hết ngày|kết thúc|kết thúc ngày|trước ngày|sau ngày|trong ngày|kể từ ngày|vào hôm|vào sáng|vào chiều|vào tối|đến cuối ngày|phiên|phiên ngày|phiên sáng|phiên chiều|cuối ngày|sang|sang ngày|bước sang|bước sang ngày]';
/** What may stand before a weekday. */
const ON = '[hôm|ngày|sáng|chiều|tối|trưa|vào|vào ngày|đêm|sáng ngày|chiều ngày|tối ngày|vào sáng|vào chiều|vào hôm|cuối ngày|cuối|phiên|rạng sáng]';
const PAST_DAY = '[vừa qua|vừa rồi|này|qua|tuần này|tuần trước|tuần qua]';
/** Where in a period: it leads the date in. */
const LATE =
  '[đầu|cuối|giữa|hết|từ|đến|tới|vào|hồi|trong|kể từ|từ đầu|đến hết|đến cuối|đến đầu|từ cuối|vào cuối|vào đầu|vào giữa|từ giữa|hồi đầu|hồi cuối|hồi giữa|trước|sau|trong suốt|cả|khoảng|ngay|tính đến|tính đến hết|tính đến cuối|tính tới|đến giữa]?';
const OF = '[năm|/|-|,|của năm|trong năm|.]?';
const THIS = '[năm nay|của năm nay|trong năm nay]';
const LAST = '[năm ngoái|năm trước|của năm ngoái|của năm trước|năm rồi|năm vừa qua|trong năm ngoái]';
const NEXT = '[năm sau|năm tới|của năm sau|của năm tới|sang năm]';
const FISCAL = '[năm tài khóa|năm tài chính|tài khóa|niên độ|niên độ tài chính|niên khóa|niên khóa tài chính|năm tài khoá|tài khoá]';
const ENDED = '[kết thúc|kết thúc vào|tính đến|tính tới|tính đến hết|tính đến cuối|kết thúc cuối|kết thúc hết]';
const FIRST_HALF = '[nửa đầu|nửa năm đầu|sáu tháng đầu|6 tháng đầu|hai quý đầu|2 quý đầu|bán niên|nửa đầu của]';
const SECOND_HALF = '[nửa cuối|nửa sau|nửa năm cuối|sáu tháng cuối|6 tháng cuối|hai quý cuối|2 quý cuối|nửa cuối của|nửa sau của|nửa còn lại|6 tháng còn lại]';
const MONTHS = '[{n} tháng đầu|{n} tháng đầu năm|{n} tháng đầu của năm]';
const SAME = '[cùng kỳ|cùng tháng|cùng thời điểm|cùng thời gian|cùng giai đoạn|cùng thời kỳ|thời điểm này|thời điểm cùng kỳ]';

/** By the month they begin with. */
const seasons: readonly (readonly [string, number])[] = [
  ['xuân', 3],
  ['hè|hạ', 6],
  ['thu', 9],
  ['đông', 12],
];

export const dates: Vocabulary<DatePattern> = [
  [
    `${DAY}? {d} / {m} / {y} | ${DAY}? {d} - {m} - {y} | ${DAY}? {dmy} | {y} - {m} - {d} | ${DAY}? {d} tháng {m} [năm|/|,|-]? {y} | ${DAY}? {d} [/|-] {m} năm {y} | ${DAY}? [mùng|mồng] {d} tháng {m} [năm|/]? {y} | [hôm|ngày|sáng|chiều|tối]? {w} [,|ngày|, ngày]? {d} [/|-] {m} [/|-] {y} | [hôm|sáng|chiều|tối]? {w} [(|( ngày] {d} [/|-] {m} [/|-] {y} )`,
    { yields: 'day' },
  ],
  [
    `${DAY}? {d} / {m} [vừa qua|vừa rồi]? | ${DAY} {d} - {m} [vừa qua|vừa rồi]? | ${DAY}? {d} tháng {m} | ${DAY}? [mùng|mồng] {d} [/|tháng] {m} | ${DAY} {dm} | ( [ngày]? {d} [/|-] {m} ) | ${ON}? {w} ${PAST_DAY}? [( {d} / {m} )|( {d} - {m} )|( ngày {d} / {m} )|( ngày {d} - {m} )|( {d} tháng {m} )|, ngày {d} / {m}|, {d} / {m}|, {d} - {m}|{d} / {m}|{d} - {m}|ngày {d} / {m}|ngày {d} - {m}|ngày {d} tháng {m}]`,
    { yields: 'day' },
  ],
  [`${DAY}? {d} [/|tháng] {m} ${LAST}`, { yields: 'day', unit: 'year', shift: -1 }],
  [`${DAY}? {d} [/|tháng] {m} ${THIS}`, { yields: 'day', unit: 'year', shift: 0 }],
  [`${DAY}? {d} [/|tháng] {m} ${NEXT}`, { yields: 'day', unit: 'year', shift: 1 }],
  [`${DAY}? {d} [/|tháng] {m} [cùng năm|năm đó|năm ấy|cùng năm đó]`, { yields: 'day', unit: 'year', shift: 0, beside: true }],
  [`${DAY}? {d} [/|-|tháng] {m} [tới|sắp tới|tới đây]`, { yields: 'day', ahead: true }],
  ['[đến|tới|tính đến|tại]? [cuối|hết] tháng {m}', { yields: 'month', stands: true }],
  [`${LATE} [tháng|t] {m} [/|-|,|.|năm|của năm]? {y} | tháng {my} | {my} | {m} / {y}`, { yields: 'month' }],
  [
    '[từ|giữa]? tháng {m} [đến|tới|-|và|đến hết|đến cuối|cho đến] [tháng]? {m2} [/|năm|-|,] {y} | từ [đầu]? tháng {m} [đến|tới|đến hết|cho đến|đến cuối] [tháng]? {m2} | tháng {m} [đến|tới] tháng {m2} | giữa tháng {m} và tháng {m2} | giữa tháng {m} đến [giữa]? tháng {m2}',
    { yields: 'month-range' },
  ],
  [`[từ]? tháng {m} [đến|tới|-|đến hết] [tháng]? {m2} ${LAST}`, { yields: 'month-range', unit: 'year', shift: -1 }],
  [`${LATE} tháng {m} ${LAST}`, { yields: 'month', unit: 'year', shift: -1 }],
  [`${LATE} tháng {m} ${THIS}`, { yields: 'month', unit: 'year', shift: 0 }],
  [`${LATE} tháng {m} ${NEXT}`, { yields: 'month', unit: 'year', shift: 1 }],
  ['trước [đầu|cuối|giữa]? tháng {m}', { yields: 'month', ahead: true }],
  [`${LATE} tháng {m} [vừa qua|vừa rồi|qua|này]?`, { yields: 'month' }],
  [`${LATE} tháng {m} [tới|sắp tới|tới đây]`, { yields: 'month', ahead: true }],
  [`${LATE} tháng {m} [cùng năm|năm đó|năm ấy|cùng năm đó]`, { yields: 'month', unit: 'year', shift: 0, beside: true }],
  [`${LATE} tháng {m} [năm sau đó|năm tiếp theo|năm kế tiếp]`, { yields: 'month', unit: 'year', shift: 1, beside: true }],
  [
    `quý [thứ]? {q} ${OF} {y} | q [.]? {q} ${OF} {y} | [quý|q] {qy} | {q} q [/]? {yy} | q {q} / {yy} | quý {q} / {yy} | quý {q} [(|của] {y} | {q} q {y}`,
    { yields: 'quarter' },
  ],
  [`quý [đầu|đầu tiên|mở đầu] [năm|của năm]? {y}`, { yields: 'quarter', part: 1 }],
  [`quý [cuối|cuối cùng] [năm|của năm]? {y}`, { yields: 'quarter', part: 4 }],
  [`quý [đầu|đầu tiên] [năm|của năm|năm nay|của năm nay|trong năm] | ba tháng đầu năm | 3 tháng đầu năm`, { yields: 'quarter', part: 1 }],
  [`quý [cuối|cuối cùng] [năm|của năm|năm nay|của năm nay|trong năm] | [ba|3] tháng cuối năm`, { yields: 'quarter', part: 4 }],
  [`quý [cuối|cuối cùng] ${LAST}`, { yields: 'quarter', part: 4, unit: 'year', shift: -1 }],
  [`quý [đầu|đầu tiên] ${LAST}`, { yields: 'quarter', part: 1, unit: 'year', shift: -1 }],
  [`quý [thứ]? {q} ${LAST} | q {q} ${LAST}`, { yields: 'quarter', unit: 'year', shift: -1 }],
  [`quý [thứ]? {q} [cùng kỳ|cùng kỳ năm ngoái|cùng kỳ năm trước]`, { yields: 'quarter', latest: true, shift: -1 }],
  [`quý [thứ]? {q} ${THIS}`, { yields: 'quarter', unit: 'year', shift: 0 }],
  [`quý [thứ]? {q} ${NEXT}`, { yields: 'quarter', unit: 'year', shift: 1 }],
  [`quý {q} | q [.]? {q} | quý {q} [vừa qua|vừa rồi|của năm|trong năm] | quý thứ {q} [của năm|trong năm]?`, { yields: 'quarter' }],
  ['quý {q} [tới|sắp tới|tới đây]', { yields: 'quarter', ahead: true }],
  [
    '[quý|quý kinh doanh|quý tài chính|quý tài khóa] [gần đây|gần nhất|gần đây nhất|mới nhất|vừa qua|vừa rồi|vừa kết thúc|vừa công bố|mới đây|vừa báo cáo] | [ba|3] tháng [qua|vừa qua|gần nhất|gần đây]',
    { yields: 'quarter', latest: true },
  ],
  ['quý [này|hiện tại|hiện nay|đang diễn ra]', { yields: 'quarter', unit: 'quarter', shift: 0 }],
  ['quý [tới|sau|tiếp theo|kế tiếp|sắp tới]', { yields: 'quarter', unit: 'quarter', shift: 1 }],
  [
    '[từ|kể từ|tính từ]? đầu năm [đến nay|tới nay|đến giờ] | [từ|kể từ|tính từ] đầu năm | [từ|kể từ|tính từ]? đầu năm nay đến nay',
    { yields: 'to-date', unit: 'year' },
  ],
  ['[từ|kể từ|tính từ]? đầu tháng [đến nay|tới nay]', { yields: 'to-date', unit: 'month' }],
  [
    `quý [thứ]? {q} [của|theo|trong]? ${FISCAL} [{yy}|{y} - {yy}|này|hiện tại]? | quý [tài chính|tài khóa] [thứ]? {q} | quý [đầu tiên|đầu] [của]? ${FISCAL} [{yy}]? | quý cuối [cùng]? [của]? ${FISCAL} [{yy}]?`,
    { yields: 'quarter', latest: true, unit: 'quarter' },
  ],
  ['trong quý', { yields: 'same', unit: 'quarter', shift: 0 }],
  ['quý [trước đó|liền trước|liền trước đó|ngay trước|ngay trước đó|liền kề|liền kề trước đó]', { yields: 'same', unit: 'quarter', shift: -1 }],
  ['quý trước', { yields: 'same', unit: 'quarter', shift: -1, latest: true }],
  ['[trong]? [quý|ba tháng|3 tháng|quý tài chính|quý tài khóa|quý kinh doanh] [kết thúc|kết thúc vào|kết thúc hôm]', { yields: 'closing', count: 3 }],
  ['[sáu|6] tháng [kết thúc|kết thúc vào|tính đến|tính đến hết]', { yields: 'closing', count: 6 }],
  ['[chín|9] tháng [kết thúc|kết thúc vào|tính đến|tính đến hết]', { yields: 'closing', count: 9 }],
  [
    `{n} tháng ${ENDED} [cuối|hết]? [tháng {m}|tháng {m} năm {y}|tháng {m} / {y}|ngày {d} / {m}|ngày {d} / {m} / {y}|{d} / {m}|{d} / {m} / {y}|ngày {d} tháng {m}|ngày {d} tháng {m} năm {y}]`,
    { yields: 'ended' },
  ],
  [`${FIRST_HALF} [năm]? {y} | h {h1} [/|-|năm]? {y} | h {h1} / {yy} | {h1} h [/]? {y}`, { yields: 'half', part: 1 }],
  [`${SECOND_HALF} [năm]? {y} | h {h2} [/|-|năm]? {y} | h {h2} / {yy} | {h2} h [/]? {y}`, { yields: 'half', part: 2 }],
  [`${FIRST_HALF} [năm|năm nay] | nửa năm đầu | nửa đầu [của]? năm nay | bán niên`, { yields: 'half', part: 1, unit: 'year', shift: 0 }],
  [`${SECOND_HALF} năm | nửa năm [cuối|còn lại]`, { yields: 'half', part: 2, unit: 'half', shift: 0 }],
  [`${SECOND_HALF} năm nay`, { yields: 'half', part: 2, unit: 'year', shift: 0 }],
  [`[nửa đầu|6 tháng đầu|sáu tháng đầu|nửa cuối|nửa sau|6 tháng cuối|sáu tháng cuối] [của]? ${FISCAL} [{yy}|này]?`, { yields: 'same', unit: 'half', shift: 0 }],
  [`${FIRST_HALF} ${LAST}`, { yields: 'half', part: 1, unit: 'year', shift: -1 }],
  [`${SECOND_HALF} ${LAST}`, { yields: 'half', part: 2, unit: 'year', shift: -1 }],
  [`${FIRST_HALF} ${NEXT}`, { yields: 'half', part: 1, unit: 'year', shift: 1 }],
  [`${SECOND_HALF} ${NEXT}`, { yields: 'half', part: 2, unit: 'year', shift: 1 }],
  [
    `{n} t [/|-|.]? {y} | {n} t / {yy} | {n} tháng [/|năm|của năm|trong năm|-] {y} | ${MONTHS} [năm]? {y} | {n} tháng {y} | ${MONTHS} | {n} tháng [từ]? đầu năm | [lũy kế|luỹ kế|tính chung|cộng dồn|kết thúc|hết] {n} tháng | {n} m [/]? {y}`,
    { yields: 'months' },
  ],
  [`{n} tháng đầu ${THIS}`, { yields: 'months', shift: 0 }],
  [`{n} tháng đầu ${LAST}`, { yields: 'months', shift: -1 }],
  [`[ba|3] quý đầu [năm|năm nay|của năm|năm {y}|của năm {y}]`, { yields: 'months', count: 9 }],
  [
    `${FISCAL} [này|trước]? ${ENDED} [ngày {d} / {m}|{d} / {m}|tháng {m}|ngày {d} tháng {m}] [/|năm|-|,]? {y} | ${FISCAL} ${ENDED} [ngày {d} / {m}|{d} / {m}|tháng {m}|ngày {d} tháng {m}] | ${FISCAL} ${ENDED} năm {y} | ${FISCAL} [năm]? {yy} | fy {yy} | ${FISCAL} [{y} [-] {yy}] | ${FISCAL} {y} [-|/] {yy} | năm {y} / {yy}`,
    { yields: 'fiscal' },
  ],
  ['[cả]? [năm tài khóa|năm tài chính] [này|hiện tại|hiện hành]?', { yields: 'fiscal', shift: 0 }],
  ['[năm tài khóa|năm tài chính] [trước|vừa qua|gần nhất|vừa rồi|trước đó|liền trước]', { yields: 'fiscal', shift: -1 }],
  ['[năm tài khóa|năm tài chính] [tới|sau|tiếp theo|kế tiếp]', { yields: 'fiscal', shift: 1 }],
  [`${LATE} năm {y} | [trong|đầu|cuối|giữa|từ|đến|vào|kể từ|hết|tới|từ đầu|từ cuối|đến hết|đến cuối|trước|sau|hồi] {y}`, { yields: 'year' }],
  [`${LATE} [năm ngoái|năm vừa qua|năm vừa rồi|năm rồi|năm qua]`, { yields: 'year', unit: 'year', shift: -1 }],
  ['năm trước', { yields: 'year', unit: 'year', shift: -1, beside: true, latest: true }],
  [`${LATE} năm trước`, { yields: 'year', unit: 'year', shift: -1, beside: true }],
  [`${LATE} năm nay | năm hiện tại`, { yields: 'year', unit: 'year', shift: 0 }],
  [`${LATE} [năm tới|năm sau|sang năm]`, { yields: 'year', unit: 'year', shift: 1 }],
  ['năm kia', { yields: 'year', unit: 'year', shift: -2 }],
  ['[vào|hồi|đến|trước|dịp]? [cuối năm|giữa năm|hết năm] | [vào|hồi|đến|trước|dịp] đầu năm', { yields: 'year', unit: 'year', shift: 0 }],
  ['đầu năm', { yields: 'year', unit: 'year', shift: 0, part: 1 }],
  ['[trong]? cả năm | trọn năm | [trong]? toàn năm', { yields: 'year', latest: true }],
  ['năm [đó|ấy] | cùng năm | trong năm này', { yields: 'same', unit: 'year', shift: 0 }],
  ['năm [sau đó|tiếp theo|kế tiếp]', { yields: 'same', unit: 'year', shift: 1 }],
  [
    `${SAME} [của]? [năm ngoái|năm trước|năm trước đó|một năm trước|1 năm trước|một năm trước đó|năm rồi|năm liền trước|năm vừa qua|liền trước] | cùng kỳ [của]? `,
    { yields: 'same', shift: -1 },
  ],
  ['[một|1] năm trước đó | [một|1] năm trước | năm trước đó | năm liền trước | [một|1] năm về trước', { yields: 'same', shift: -1 }],
  ['cùng quý [năm ngoái|năm trước|năm trước đó|năm rồi] | quý này năm ngoái', { yields: 'same', unit: 'quarter', shift: -4 }],
  ['trong [cùng kỳ|cùng giai đoạn|cùng thời gian|cùng khoảng thời gian] [này|đó|trên]?', { yields: 'same', shift: 0 }],
  [`${SAME} [của]? [năm]? {y} | cùng kỳ các năm`, { yields: 'same' }],
  [
    '[từ|từ năm|giai đoạn|giai đoạn từ|giai đoạn từ năm|trong giai đoạn|giữa năm|giữa|thời kỳ|nhiệm kỳ|giai đoạn năm|các năm|những năm|năm]? {y} [-|đến|tới|đến năm|tới năm|- năm|và năm] {y2}',
    { yields: 'years' },
  ],
  ['[thập niên|thập kỷ|những năm|thập niên những năm] [{y}|{yd}]', { yields: 'decade' }],
  ...seasons.flatMap(
    ([names, part]): Vocabulary<DatePattern> => [
      [`[đầu|cuối|giữa]? mùa [${names}] [năm]? {y}`, { yields: 'season', part }],
      [`mùa [${names}] ${LAST}${part === 6 ? ` | hè ${LAST}` : ''}`, { yields: 'season', part, shift: -1 }],
      [`mùa [${names}] [này|năm nay]`, { yields: 'season', part, shift: 0 }],
      [`mùa [${names}] [tới|năm sau|năm tới]`, { yields: 'season', part, shift: 1 }],
    ],
  ),
  ['[ngày]? hôm qua | [tối|đêm|chiều|sáng|trưa] [hôm]? qua', { yields: 'day', unit: 'day', shift: -1 }],
  ['hôm kia', { yields: 'day', unit: 'day', shift: -2 }],
  ['[ngày]? hôm nay | [sáng|chiều|tối|trưa] [hôm]? nay', { yields: 'day', unit: 'day', shift: 0 }],
  ['[ngày|sáng|chiều|tối] mai', { yields: 'day', unit: 'day', shift: 1 }],
  ['ngày [kia|mốt]', { yields: 'day', unit: 'day', shift: 2 }],
  [`${ON} {w} [vừa qua|vừa rồi|này|qua|vừa rồi]? | {w} [vừa qua|vừa rồi|này] | {wc} [vừa qua|vừa rồi|này|qua]?`, { yields: 'weekday' }],
  [`${ON}? chủ nhật [vừa qua|vừa rồi|này]?`, { yields: 'weekday', part: 7 }],
  [`${ON}? {w} [tuần trước|tuần qua|của tuần trước|tuần vừa qua|tuần rồi]`, { yields: 'weekday', unit: 'week', shift: -1 }],
  [`${ON}? {w} tuần này`, { yields: 'weekday', unit: 'week', shift: 0 }],
  [`${ON}? {w} [tới|tuần tới|tuần sau|sắp tới]`, { yields: 'weekday', ahead: true }],
  ['[đầu|cuối|giữa|trong]? [tuần trước|tuần qua|tuần vừa qua|tuần vừa rồi|tuần rồi]', { yields: 'week', unit: 'week', shift: -1 }],
  ['[đầu|cuối|giữa|trong]? tuần này | đầu tuần', { yields: 'week', unit: 'week', shift: 0 }],
  ['[đầu|cuối|giữa|trong]? [tuần tới|tuần sau]', { yields: 'week', unit: 'week', shift: 1 }],
  [
    `[đầu|cuối|giữa|hồi|hồi đầu|hồi cuối|trong|vào cuối|vào đầu]? [tháng trước|tháng vừa qua|tháng vừa rồi|tháng qua|tháng rồi]`,
    { yields: 'month', unit: 'month', shift: -1 },
  ],
  ['[vào|hồi|đến|trước|ngay]? [cuối tháng|đầu tháng|giữa tháng]', { yields: 'month', unit: 'month', shift: 0 }],
  [`[đầu|cuối|giữa|hồi đầu|trong|vào cuối|vào đầu|đến hết|hết]? tháng này`, { yields: 'month', unit: 'month', shift: 0 }],
  [`[đầu|cuối|giữa|trong|vào cuối|vào đầu]? [tháng tới|tháng sau]`, { yields: 'month', unit: 'month', shift: 1 }],
  ['{n} năm [trước|về trước|trước đây] | [cách đây|cách nay] [gần|hơn|khoảng]? {n} năm', { yields: 'ago', unit: 'year' }],
  ['{n} tháng [trước|về trước|trước đây] | [cách đây|cách nay] [gần|hơn|khoảng]? {n} tháng', { yields: 'ago', unit: 'month' }],
  ['{n} tuần trước | [cách đây|cách nay] {n} tuần', { yields: 'ago', unit: 'week' }],
  ['{n} năm sau đó', { yields: 'offset', unit: 'year', shift: 1 }],
  ['{n} tháng sau đó | tháng [sau đó|tiếp theo]', { yields: 'offset', unit: 'month', shift: 1 }],
  ['{n} tuần sau đó | tuần [sau đó|tiếp theo]', { yields: 'offset', unit: 'week', shift: 1 }],
  ['{n} ngày sau đó | [ngày]? hôm sau | ngày [sau đó|tiếp theo]', { yields: 'offset', unit: 'day', shift: 1 }],
  ['{n} năm trước đó', { yields: 'offset', unit: 'year', shift: -1 }],
  ['{n} tháng trước đó | tháng [trước đó|liền trước]', { yields: 'offset', unit: 'month', shift: -1 }],
  ['{n} tuần trước đó', { yields: 'offset', unit: 'week', shift: -1 }],
  ['{n} ngày trước đó', { yields: 'offset', unit: 'day', shift: -1 }],
  ['{n} ngày trước | [cách đây|cách nay] {n} ngày', { yields: 'ago', unit: 'day' }],
  [`[quý|ba tháng|3 tháng|quý {q}|quý tài chính|quý tài khóa|quý kinh doanh] ${ENDED} [tháng {m}|tháng {m} / {y}|tháng {m} năm {y}]`, { yields: 'ended' }],
];

/** Words behind which a date without a year is one to come. */
export const futures: Vocabulary<boolean> = [
  ['sẽ | dự kiến | dự định | có kế hoạch', true],
  [' có thể | nhiều khả năng | lên kế hoạch | sắp | phấn đấu | đặt mục tiêu | chậm nhất | trước ngày | dự tính | dự báo | kỳ vọng | hẹn | muộn nhất', false],
];
