import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const change = ['percent', 'multiple', 'points'] as const;

/** By how much a thing changed. */
export const changes: Vocabulary<MetricWord> = [
  ['tăng trưởng | tốc độ tăng trưởng | mức tăng trưởng | mức tăng | tốc độ tăng | mức giảm | đà tăng', { metric: 'growth', kinds: change }],
  [
    'tăng | lớn thêm | phình ra | phình to | nhiều thêm | tăng vọt | co lại | co hẹp | thu hẹp | teo | teo tóp | đi lên | giảm | sụt giảm | sụt | nhảy vọt | tăng mạnh | giảm mạnh | tăng thêm | leo | lao dốc | suy giảm | tụt | rớt | nhích | rơi | nhích lên | nhích nhẹ | bật tăng | hạ | đi xuống | tăng trưởng âm | cắt giảm | mất | bốc hơi | giảm nhẹ | tăng nhẹ',
    { metric: 'growth', kinds: ['percent', 'multiple'], verb: true },
  ],
];
