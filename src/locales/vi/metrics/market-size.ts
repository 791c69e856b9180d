import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const money = ['money'] as const;

/** What a whole market is worth. */
export const marketSize: Vocabulary<MetricWord> = [
  [
    'quy mô thị trường | giá trị thị trường này | tổng giá trị thị trường | giá trị thị trường đám mây | thị trường trị giá | quy mô của thị trường | tổng thị trường | thị trường đạt | thị trường này đạt | chi tiêu cho đám mây | chi tiêu cho hạ tầng đám mây | chi tiêu toàn cầu | chi tiêu cho dịch vụ đám mây | thị trường sẽ đạt | doanh thu toàn ngành | thị trường đám mây đạt | chi tiêu cho điện toán đám mây | chi tiêu doanh nghiệp | tổng chi tiêu',
    { metric: 'market-size', kinds: money },
  ],
  [
    'thị trường | thị trường này | nền kinh tế | kinh tế internet | kinh tế số | toàn ngành | ngành',
    { metric: 'market-size', kinds: money, weak: true, topic: true },
  ],
  ['chi tiêu', { metric: 'market-size', kinds: money, weak: true, topic: true, spends: true }],
  ['quy mô [tiền mặt|vốn|tài sản|nợ|khoản vay|dư nợ|giao dịch|huy động]', { metric: null, kinds: money }],
  ['quy mô | có quy mô', { metric: 'market-size', kinds: money, weak: true }],
];
