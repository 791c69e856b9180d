import type { Whole } from '../../model/whole.ts';
import type { ResolvedDate } from './resolved.ts';

/** A date found in a passage, by token. */
export interface DateReading extends ResolvedDate {
  readonly from: number;
  readonly to: number;
  /** "cùng kỳ năm ngoái", "a year earlier": what something is compared with. */
  readonly comparison?: boolean;
  /** What stands at the end of a month, not what happened in it: "12 million users at the end of March", "on December 31". */
  readonly stands?: boolean;
  /** When something happened, so that "two months later" may count from it; a weekday is only when somebody spoke. */
  readonly told?: boolean;
  /** What follows in its paragraph is told of it: "riêng tháng 10". */
  readonly topic?: boolean;
  /** The months that a day closes: "quý kết thúc ngày 31/12" is a day, and speaks of a quarter. */
  readonly covers?: Pick<ResolvedDate, 'value' | 'grain'>;
}

/** The same date with all its properties, in one order: what is asked of a date again and again is asked sooner of objects of one shape. */
export const wholeDate = ({ value, grain, basis, from, to, told, stands, comparison, topic, covers, fiscal }: DateReading): Whole<DateReading> => ({
  value,
  grain,
  basis,
  fiscal,
  from,
  to,
  told: told || undefined,
  stands: stands || undefined,
  comparison: comparison || undefined,
  topic: topic || undefined,
  covers,
});
