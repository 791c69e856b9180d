import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const money = ['money'] as const;

/** What a company sells and earns. */
export const earnings: Vocabulary<MetricWord> = [
  ['doanh thu | doanh số | doanh thu thuần | doanh thu bán hàng | nguồn thu | doanh thu hằng năm | doanh thu hàng năm', { metric: 'revenue', kinds: money }],
  [
    '[doanh thu|nguồn thu] [của|từ]? [mảng|bộ phận|mảng kinh doanh|hạ tầng]? [dịch vụ]? [đám mây|điện toán đám mây] | doanh thu đám mây | doanh thu điện toán đám mây | doanh thu mảng đám mây | doanh thu từ đám mây | doanh thu dịch vụ đám mây | doanh thu mảng điện toán đám mây | doanh thu từ mảng đám mây | [doanh thu|doanh số] từ [dịch vụ|mảng|các dịch vụ] [đám mây|điện toán đám mây] | doanh số [đám mây|điện toán đám mây|mảng đám mây|dịch vụ đám mây]',
    { metric: 'revenue', kinds: money, part: 'cloud' },
  ],
  // What other parts sell, and all together, is no cloud unit's.
  [
    'tổng doanh thu | doanh thu hợp nhất | tổng doanh số | doanh thu [toàn|cả] [tập đoàn|công ty|hãng] | [doanh thu|doanh số] [từ]? [mảng|hoạt động|dịch vụ|bộ phận]? [quảng cáo|quảng cáo trực tuyến|thương mại điện tử|bán lẻ|thuê bao|đăng ký|trò chơi|game|phần cứng|tìm kiếm]',
    { metric: 'revenue', kinds: money, whole: true },
  ],
  ['đóng góp | bán được | kiếm được', { metric: 'revenue', kinds: money, verb: true }],
  ['thu về | mang về | đem về', { metric: 'revenue', kinds: money, verb: true, takes: true }],
  ['thu nhập từ [nước ngoài|thị trường nước ngoài|thị trường quốc tế]', { metric: 'revenue', kinds: money }],
  // What a bank earns before its costs stands where others have revenue.
  [
    '[tổng]? thu nhập hợp nhất | tổng thu nhập | tổng thu nhập hoạt động | [tổng]? thu nhập hoạt động của [ngân hàng|nhà băng] | tổng thu nhập hoạt động [hợp nhất|thuần]',
    { metric: 'revenue', kinds: money },
  ],
  [
    'lợi nhuận hoạt động | lợi nhuận từ hoạt động [kinh doanh]? | thu nhập từ hoạt động [kinh doanh]? | thu nhập hoạt động | lãi hoạt động | lãi từ hoạt động kinh doanh | lợi nhuận kinh doanh | lợi nhuận vận hành',
    { metric: 'operating-income', kinds: money },
  ],
  ['lỗ hoạt động | thua lỗ hoạt động | lỗ vận hành | lỗ từ hoạt động kinh doanh | khoản lỗ hoạt động', { metric: 'operating-income', kinds: money, sign: -1 }],
  [
    'lợi nhuận ròng | [báo|có|thu]? lãi ròng | thu nhập ròng | lợi nhuận sau thuế [hợp nhất]? | [báo|có|thu]? lãi sau thuế [hợp nhất]? | lnst',
    { metric: 'net-income', kinds: money },
  ],
  ['[khoản|mức|số|báo|chịu]? lỗ [ròng|sau thuế] | thua lỗ ròng', { metric: 'net-income', kinds: money, sign: -1 }],
  ['lợi nhuận | lãi | báo lãi', { metric: 'net-income', kinds: money, ofUnit: 'operating-income' }],
  ['lỗ | thua lỗ | báo lỗ | khoản lỗ | mức lỗ | chịu lỗ', { metric: 'net-income', kinds: money, sign: -1, ofUnit: 'operating-income' }],
  [
    '[biên lợi nhuận|biên lợi nhuận hoạt động|tỷ suất lợi nhuận|tỷ suất lợi nhuận hoạt động] [của|từ]? [mảng|bộ phận|mảng kinh doanh]? [dịch vụ]? [đám mây|điện toán đám mây]',
    { metric: 'margin', kinds: ['percent', 'points'], part: 'cloud' },
  ],
  [
    'biên lợi nhuận | lợi nhuận biên | tỷ suất lợi nhuận | biên lãi | biên lợi nhuận hoạt động | biên lợi nhuận gộp | tỷ suất lợi nhuận hoạt động | tỷ lệ lợi nhuận | biên lợi nhuận trước thuế | biên lợi nhuận sau thuế | biên lợi nhuận ròng | biên lãi gộp | biên lãi ròng | biên ebitda | biên gộp',
    { metric: 'margin', kinds: ['percent', 'points'] },
  ],
  [
    'lượng bán | lượng tiêu thụ | sản lượng bán | số lượng tiêu thụ | lượng máy | lượng smartphone | lượng điện thoại | lượng xe | số lượng máy | số lượng smartphone | lượng hàng xuất xưởng | lượng máy xuất xưởng | doanh số xuất xưởng',
    { metric: 'revenue', kinds: [] },
  ],
  ['thu | thu được | thu vào', { metric: 'revenue', kinds: [], weak: true, takes: true }],
  ['nhận | nhận được | thu hút | hút', { metric: null, kinds: [], weak: true, takes: true }],
  // "Bán 66,6 triệu máy, tăng 28%": what is counted there grows as sales do.
  ['bán | bán ra | bán được | tiêu thụ | xuất xưởng | giao', { metric: null, kinds: [], weak: true, sells: true }],
  ['con số này | con số đó | con số trên | con số ấy | mức này | mức đó | đó là', { metric: null, kinds: money, again: true, weak: true }],
  [
    'đơn hàng tồn đọng | hợp đồng tồn đọng | doanh thu [cam kết|đã ký hợp đồng|đã ký|tồn đọng] | khối lượng hợp đồng | hợp đồng chưa thực hiện | đơn hàng chưa thực hiện | nghĩa vụ hợp đồng còn lại | nghĩa vụ thực hiện còn lại | rpo | hợp đồng [đã ký|đã ký kết] [nhưng|mà]? chưa [được]? [hạch toán|thực hiện|ghi nhận|bàn giao|hoàn thành|triển khai]',
    { metric: 'backlog', kinds: money },
  ],
];
