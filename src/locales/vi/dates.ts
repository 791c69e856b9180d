import type { DatePattern } from '../../model/language/date-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import { daysAndMonths } from './dates/days-and-months.ts';
import { near } from './dates/near.ts';
import { quarters } from './dates/quarters.ts';
import { years } from './dates/years.ts';

/** Every way a date is written. */
export const dates: Vocabulary<DatePattern> = [...daysAndMonths, ...quarters, ...years, ...near];

/** Words behind which a date without a year is one to come. */
export const futures: Vocabulary<boolean> = [
  ['sẽ | dự kiến | dự định | có kế hoạch', true],
  [' có thể | nhiều khả năng | lên kế hoạch | sắp | phấn đấu | đặt mục tiêu | chậm nhất | trước ngày | dự tính | dự báo | kỳ vọng | hẹn | muộn nhất', false],
];
