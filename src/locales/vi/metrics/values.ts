import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const money = ['money'] as const;

/** What a company, a share or a thing is worth. */
export const values: Vocabulary<MetricWord> = [
  ['cổ phiếu', { metric: 'price', kinds: money, weak: true, topic: true, stock: true }],
  [
    '[trong|chốt|kết|kết thúc]? phiên [giao dịch]? [ngoài giờ|sau giờ|này|đó|sáng|chiều|đầu|đầu tiên|ra mắt|chào sàn]? | giao dịch ngoài giờ | ngoài giờ',
    { metric: null, kinds: [], weak: true, session: true },
  ],
  ['[là|bằng]? tiền mặt | bằng cổ phiếu', { metric: null, kinds: [], weak: true, paidIn: true }],
  ['giá cổ phiếu | thị giá | mã này | mã cổ phiếu này | cổ phiếu này', { metric: 'price', kinds: money, weak: true, topic: true }],
  ['giá | mức giá bán | đơn giá | giá bán | phí | giá thuê | mức phí', { metric: 'price', kinds: money }],
  [
    '[với]? [tổng]? [giá trị|mức]? vốn hóa [thị trường|trên thị trường|trên sàn]? | giá trị thị trường | định giá | mức định giá | giá trị công ty | [công ty|startup|hãng|tập đoàn|doanh nghiệp] [trị giá|có giá trị] | giá trị [hiện tại|hiện nay|hiện thời] của',
    { metric: 'market-value', kinds: money },
  ],
  ['được định giá | đáng giá', { metric: 'market-value', kinds: money, worth: true }],
];
