import type { DatePattern } from '../../../model/language/date-words.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';
import { ON } from './wording.ts';

/** What is counted from today, or from the day just told of. */
export const near: Vocabulary<DatePattern> = [
  ['[ngày]? hôm qua | [tối|đêm|chiều|sáng|trưa] [hôm]? qua', { yields: 'day', unit: 'day', shift: -1 }],
  ['hôm kia', { yields: 'day', unit: 'day', shift: -2 }],
  ['[ngày]? hôm nay | [sáng|chiều|tối|trưa|đêm] [hôm]? nay', { yields: 'day', unit: 'day', shift: 0 }],
  ['[ngày|sáng|chiều|tối] mai', { yields: 'day', unit: 'day', shift: 1 }],
  ['ngày [kia|mốt]', { yields: 'day', unit: 'day', shift: 2 }],
  [`${ON} {w} [vừa qua|vừa rồi|này|qua|vừa rồi]? | {w} [vừa qua|vừa rồi|này] | {wc} [vừa qua|vừa rồi|này|qua]?`, { yields: 'weekday' }],
  [`${ON}? chủ nhật [vừa qua|vừa rồi|này]?`, { yields: 'weekday', part: 7 }],
  [`${ON}? {w} [tuần trước|tuần qua|của tuần trước|tuần vừa qua|tuần rồi]`, { yields: 'weekday', unit: 'week', shift: -1 }],
  [`${ON}? {w} [tuần này|đầu tuần]`, { yields: 'weekday', unit: 'week', shift: 0 }],
  [`${ON}? {w} [tới|tuần tới|tuần sau|sắp tới]`, { yields: 'weekday', ahead: true }],
  ['[đầu|cuối|giữa|trong]? [tuần trước|tuần giao dịch trước|tuần rồi]', { yields: 'week', unit: 'week', shift: -1 }],
  [
    '[đầu|cuối|giữa|trong]? [tuần qua|tuần vừa qua|tuần vừa rồi|tuần giao dịch qua|tuần giao dịch vừa qua|tuần giao dịch vừa rồi|tuần làm việc vừa qua]',
    { yields: 'week', unit: 'week', shift: -1, latest: true },
  ],
  ['[đầu|cuối|giữa|trong]? [tuần này|tuần giao dịch này] | đầu tuần | trong tuần ,', { yields: 'week', unit: 'week', shift: 0 }],
  ['[đầu|cuối|giữa|trong]? [tuần tới|tuần sau|tuần giao dịch tới]', { yields: 'week', unit: 'week', shift: 1 }],
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
  // The comma tells "Hai năm sau, …" from "hai năm sau khi …".
  ['{n} năm [sau đó|sau ,]', { yields: 'offset', unit: 'year', shift: 1 }],
  ['{n} tháng [sau đó|sau ,] | tháng [sau đó|tiếp theo]', { yields: 'offset', unit: 'month', shift: 1 }],
  ['[trong|cũng trong|ngay trong]? [cùng tháng|cùng tháng đó|cùng tháng này|tháng đó|tháng ấy]', { yields: 'offset', unit: 'month', shift: 0 }],
  ['{n} tuần [sau đó|sau ,] | tuần [sau đó|tiếp theo]', { yields: 'offset', unit: 'week', shift: 1 }],
  ['{n} ngày [sau đó|sau ,] | [ngày]? hôm sau | ngày [sau đó|tiếp theo]', { yields: 'offset', unit: 'day', shift: 1 }],
  ['[một|1] [thập kỷ|thập niên] [sau đó|sau ,]', { yields: 'offset', unit: 'year', shift: 1, count: 10 }],
  ['{n} năm trước đó', { yields: 'offset', unit: 'year', shift: -1 }],
  ['{n} tháng trước đó | tháng [trước đó|liền trước]', { yields: 'offset', unit: 'month', shift: -1 }],
  ['{n} tuần trước đó | tuần [trước đó|liền trước]', { yields: 'offset', unit: 'week', shift: -1 }],
  ['[ngay]? [hôm đó|hôm ấy|ngày hôm đó|cùng ngày]', { yields: 'offset', unit: 'day', shift: 0 }],
  ['{n} ngày trước đó', { yields: 'offset', unit: 'day', shift: -1 }],
  ['[ngày]? hôm trước', { yields: 'offset', unit: 'day', shift: -1 }],
  ['{n} ngày trước | [cách đây|cách nay] {n} ngày', { yields: 'ago', unit: 'day' }],
  ['{n} [thập kỷ|thập niên] trước | [cách đây|cách nay] [gần|hơn|khoảng]? {n} [thập kỷ|thập niên]', { yields: 'ago', unit: 'year', part: 10 }],
  // "biết trước một ngày trước khi ký": so long before something else.
  ['{n} [năm|tháng|tuần|ngày] trước khi', { yields: 'spell' }],
];
