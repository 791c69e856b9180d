import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const money = ['money'] as const;

/** What is paid for a company and put into one. */
export const deals: Vocabulary<MetricWord> = [
  [
    'đầu tư | rót | rót vốn | khoản đầu tư | vòng gọi vốn | gọi vốn | huy động | vốn đầu tư | gói đầu tư | vòng đầu tư | bơm | nhận vốn | gọi được | vòng rót vốn | số vốn | tổng vốn | đầu tư thêm | gọi thành công | chi đầu tư | rót thêm | đổ | đổ thêm | góp vốn | đốt | đốt hết',
    { metric: 'investment', kinds: money },
  ],
  [
    'mua lại | mua | sáp nhập | vụ mua | thâu tóm | với giá | thương vụ | thỏa thuận trị giá | trị giá thương vụ | thương vụ trị giá | hợp đồng trị giá | giá mua | hợp đồng | mua đứt | trả giá | chào mua | bán lại | mức giá | giá trị hợp đồng | ngỏ giá | đề nghị mua',
    { metric: 'deal-value', kinds: money },
  ],
  ['chi | dành | bỏ ra', { metric: 'investment', kinds: money, weak: true }],
  ['dự án | nhà máy | trung tâm dữ liệu | trung tâm | tổ hợp | khu công nghệ | kho bãi', { metric: 'investment', kinds: money, weak: true, site: true }],
  ['trả | đã trả | chuyển nhượng', { metric: 'deal-value', kinds: money, weak: true }],
  ['nhận được | đã chi tiêu | sẽ chi tiêu', { metric: 'investment', kinds: money, weak: true }],
  ['trị giá | giá trị', { metric: 'deal-value', kinds: money, weak: true }],
];
