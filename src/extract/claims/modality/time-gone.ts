import type { Modality } from '../../../model/figure.ts';
import type { Period } from '../../../model/period.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { baseDate } from '../period/base-date.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** "vượt kế hoạch và cải thiện so với khoản lỗ 329 tỷ của năm ngoái": what a forecast is held against, of a time that is over, was told of as it came. */
export const ofTimeGone = (view: SentenceView, figure: ColouredQuantity, modality: Modality, period: Period | null, published: string): Modality =>
  modality === 'forecast' && period !== null && period.end < published && baseDate(view, figure) ? 'reported' : modality;
