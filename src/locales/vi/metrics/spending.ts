import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const money = ['money'] as const;

/** What is saved, and what is spent on plant. */
export const spending: Vocabulary<MetricWord> = [
  ['chi phí | giá thành', { metric: 'saving', kinds: ['percent'], weak: true, topic: true }],
  ['tiết kiệm | tiết giảm | cắt giảm chi phí | tiết kiệm được | cắt giảm được', { metric: 'saving', kinds: [...money, 'percent'] }],
  [
    'chi tiêu vốn | đầu tư cơ bản | vốn đầu tư cơ bản | đầu tư xây dựng cơ bản | xây dựng cơ bản | đầu tư tài sản cố định | chi đầu tư tài sản cố định | chi phí đầu tư xây dựng cơ bản | ngân sách vốn | ngân sách đầu tư cơ bản | capex | chi phí vốn | chi đầu tư cơ bản | chi phí đầu tư tài sản cố định | [mua sắm|mua|đầu tư vào|cho|vào] tài sản cố định | chi tiêu đầu tư',
    { metric: 'capex', kinds: money },
  ],
];
