import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const share = ['percent', 'fraction', 'points'] as const;

/** What part of a market, or of a company, is somebody's. */
export const shares: Vocabulary<MetricWord> = [
  ['thị phần | miếng bánh', { metric: 'market-share', kinds: share }],
  ['thị trường | thị trường này', { metric: 'market-share', kinds: share, weak: true }],
  ['dẫn đầu | đứng đầu', { metric: null, kinds: [], weak: true, leads: true }],
  ['chiếm | chiếm lĩnh | dẫn đầu với', { metric: 'market-share', kinds: share, verb: true }],
  ['nắm | nắm giữ | kiểm soát | giữ', { metric: 'market-share', kinds: share, verb: true, owns: true }],
  ['cổ phần | vốn điều lệ | vốn | quyền sở hữu | phần vốn | tỷ lệ sở hữu', { metric: 'stake', kinds: ['percent', 'fraction'] }],
  ['cổ đông | cổ đông lớn | cổ đông lớn nhất | cổ đông chiến lược', { metric: 'stake', kinds: [], weak: true, holder: true }],
  ['sở hữu', { metric: 'stake', kinds: ['percent', 'fraction'], verb: true }],
  // "so với dự báo 72 tỷ của thị trường": who expects it is no market that is measured.
  ['của thị trường', { metric: 'market-share', kinds: share, weak: true }],
];
