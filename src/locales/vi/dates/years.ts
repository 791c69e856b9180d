import type { DatePattern } from '../../../model/language/date-words.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';
import { ENDED, FISCAL, LAST, LATE } from './wording.ts';

const SAME = '[cùng kỳ|cùng tháng|cùng thời điểm|cùng thời gian|cùng giai đoạn|cùng thời kỳ|thời điểm này|thời điểm cùng kỳ]';
/** By the month they begin with. */
const seasons: readonly (readonly [string, number])[] = [
  ['xuân', 3],
  ['hè|hạ', 6],
  ['thu', 9],
  ['đông', 12],
];

/** Years, fiscal years, spans of years and seasons, and the same time of another year. */
export const years: Vocabulary<DatePattern> = [
  [
    `${FISCAL} [này|trước]? ${ENDED} [ngày {d} / {m}|{d} / {m}|tháng {m}|ngày {d} tháng {m}] [/|năm|-|,]? {y} | ${FISCAL} ${ENDED} [ngày {d} / {m}|{d} / {m}|tháng {m}|ngày {d} tháng {m}] | ${FISCAL} ${ENDED} năm {y} | ${LATE} ${FISCAL} [năm]? {yy} | fy {yy} | ${FISCAL} [{y} [-] {yy}] | ${FISCAL} {y} [-|/] {yy} | năm {y} / {yy}`,
    { yields: 'fiscal' },
  ],
  [
    `[cả]? [năm tài khóa|năm tài chính] [này|hiện tại|hiện hành]? | ${LATE} [năm tài khóa|năm tài chính] [này|hiện tại|hiện hành]`,
    { yields: 'fiscal', shift: 0 },
  ],
  [`${LATE} [năm tài khóa|năm tài chính] [trước|vừa qua|gần nhất|vừa rồi|trước đó|liền trước]`, { yields: 'fiscal', shift: -1 }],
  [`${LATE} [năm tài khóa|năm tài chính] [tới|sau|tiếp theo|kế tiếp|mới]`, { yields: 'fiscal', shift: 1 }],
  [`${LATE} năm {y} | [trong|đầu|cuối|giữa|từ|đến|vào|kể từ|hết|tới|từ đầu|từ cuối|đến hết|đến cuối|trước|sau|hồi] {y}`, { yields: 'year' }],
  [`${LATE} [năm ngoái|năm vừa qua|năm vừa rồi|năm rồi|năm qua]`, { yields: 'year', unit: 'year', shift: -1 }],
  ['năm trước', { yields: 'year', unit: 'year', shift: -1, beside: true, latest: true }],
  [`${LATE} năm trước`, { yields: 'year', unit: 'year', shift: -1, beside: true }],
  [`${LATE} năm nay | năm hiện tại`, { yields: 'year', unit: 'year', shift: 0 }],
  [`${LATE} [năm tới|năm sau|sang năm]`, { yields: 'year', unit: 'year', shift: 1 }],
  ['năm kia', { yields: 'year', unit: 'year', shift: -2 }],
  ['[vào|hồi|đến|trước|dịp]? [cuối năm|giữa năm|hết năm] | [vào|hồi|đến|trước|dịp] đầu năm', { yields: 'year', unit: 'year', shift: 0 }],
  ['[từ|kể từ|tính từ] đầu năm', { yields: 'year', unit: 'year', shift: 0, part: 1, beside: true }],
  ['đầu năm', { yields: 'year', unit: 'year', shift: 0, part: 1 }],
  ['[trong]? cả năm | trọn năm | [trong]? toàn năm', { yields: 'year', latest: true }],
  ['năm [đó|ấy] | cùng năm | trong năm này', { yields: 'same', unit: 'year', shift: 0 }],
  ['năm [sau đó|tiếp theo|kế tiếp]', { yields: 'same', unit: 'year', shift: 1 }],
  [
    `${SAME} [của]? [năm ngoái|năm trước|năm trước đó|một năm trước|1 năm trước|một năm trước đó|năm rồi|năm liền trước|năm vừa qua|liền trước] | cùng kỳ [của]? `,
    { yields: 'same', shift: -1 },
  ],
  ['[một|1] năm trước đó | [một|1] năm trước | năm trước đó | năm liền trước | [một|1] năm về trước', { yields: 'same', shift: -1 }],
  ['cùng quý [của]? [năm]? {y}', { yields: 'same', unit: 'quarter' }],
  ['cùng quý [của]? [năm ngoái|năm trước|năm trước đó|năm rồi] | quý này năm ngoái', { yields: 'same', unit: 'quarter', shift: -4 }],
  ['trong [cùng kỳ|cùng giai đoạn|cùng thời gian|cùng khoảng thời gian] [này|đó|trên]?', { yields: 'same', shift: 0 }],
  [`${SAME} [của]? [năm]? {y} | cùng kỳ các năm`, { yields: 'same' }],
  [
    '[từ|từ năm|giai đoạn|giai đoạn từ|giai đoạn từ năm|trong giai đoạn|giữa năm|giữa|thời kỳ|nhiệm kỳ|giai đoạn năm|các năm|những năm|năm]? {y} [-|đến|tới|đến năm|tới năm|- năm|và năm] {y2} | [giai đoạn|trong giai đoạn|thời kỳ|nhiệm kỳ] {y} - {yy}',
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
];
