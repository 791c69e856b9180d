import type { EventFrame } from '../../../model/language/event-words.ts';

/** Customers and those who serve them. */
export const contracts: readonly EventFrame[] = [
  {
    name: '{customer} chuyển hệ thống lên {supplier}',
    type: 'contract',
    subject: 'customer',
    marks: { lên: 'supplier', sang: 'supplier', qua: 'supplier' },
    needs: 'workload',
    active: 'chuyển | di chuyển | dời | đưa',
    examples: [['Techcombank chuyển toàn bộ hệ thống lõi lên AWS.', 'customer techcombank, supplier aws']],
    counterExamples: ['Techcombank chuyển nhân viên sang AWS.'],
  },
  {
    name: '{supplier} giành hợp đồng của {customer}',
    type: 'contract',
    subject: 'supplier',
    marks: { với: 'customer', của: 'customer', từ: 'customer', cho: 'customer' },
    active:
      'ký hợp đồng | hợp đồng độc quyền | giành hợp đồng | trúng thầu | ký hợp đồng độc quyền | giành được hợp đồng | ký thỏa thuận | có hợp đồng với | ký hợp đồng với | ký thỏa thuận với | giành gói thầu | thắng thầu | trúng gói thầu | thắng hợp đồng | thắng gói thầu | có được hợp đồng | đoạt hợp đồng | giành được gói thầu | trúng hợp đồng | ký được hợp đồng | đạt thỏa thuận | ký kết hợp đồng | có hợp đồng',
    examples: [['AWS giành hợp đồng 600 triệu USD của CIA.', 'supplier aws, customer cia']],
    counterExamples: ['AWS ký hợp đồng lao động.', 'Lầu Năm Góc hủy hợp đồng với Microsoft.'],
  },
  {
    name: '{customer} chạy hệ thống trên {supplier}',
    type: 'contract',
    subject: 'customer',
    marks: { trên: 'supplier' },
    needs: 'workload',
    active: 'chạy | vận hành | đặt | lưu trữ',
    examples: [['Netflix chạy toàn bộ hệ thống trên AWS.', 'customer netflix, supplier aws']],
    counterExamples: ['Netflix chạy quảng cáo trên YouTube.'],
  },
  {
    name: '{customer} trao hợp đồng cho {supplier}',
    type: 'contract',
    subject: 'customer',
    marks: { cho: 'supplier' },
    needs: 'contract',
    either: 'trao | giao | trao hợp đồng | trao gói thầu',
    examples: [
      ['Lầu Năm Góc trao hợp đồng cho Microsoft.', 'customer pentagon, supplier microsoft'],
      ['AWS được CIA trao hợp đồng trị giá 600 triệu USD.', 'customer cia, supplier aws'],
      ['Hợp đồng 10 tỷ USD được Lầu Năm Góc trao cho Microsoft.', 'customer pentagon, supplier microsoft'],
    ],
    counterExamples: ['Lầu Năm Góc trao giải thưởng cho Microsoft.'],
  },
  {
    name: '{customer} chọn {supplier}',
    type: 'contract',
    subject: 'customer',
    object: 'supplier',
    marks: { sang: 'supplier', lên: 'supplier', cho: 'supplier' },
    either:
      'chọn | lựa chọn | đã chọn | chuyển sang dùng | chuyển hệ thống | chuyển lên | trở thành khách hàng của | ký hợp đồng sử dụng | để chuyển sang | sẽ chuyển sang | quyết định chuyển sang | sử dụng dịch vụ của',
    examples: [['Netflix chọn AWS.', 'customer netflix, supplier aws']],
    counterExamples: ['Netflix chọn giám đốc mới.'],
  },
];
