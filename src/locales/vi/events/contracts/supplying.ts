import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Who supplies, and wins the customer. */
export const supplying: readonly EventFrame[] = [
  {
    name: '{supplier} giành hợp đồng của {customer}',
    type: 'contract',
    subject: 'supplier',
    marks: { với: 'customer', của: 'customer', từ: 'customer', cho: 'customer' },
    active:
      'ký [kết|được|thêm]? [một số|nhiều|hàng loạt|một loạt|loạt|các|hàng chục|hai|ba] [hợp đồng|thỏa thuận cung cấp|thỏa thuận dịch vụ] | ký hợp đồng | hợp đồng độc quyền | giành hợp đồng | trúng thầu | ký hợp đồng độc quyền | giành được hợp đồng | ký [kết]? thỏa thuận | có hợp đồng với | ký hợp đồng với | ký thỏa thuận với | giành gói thầu | thắng thầu | trúng gói thầu | thắng hợp đồng | thắng gói thầu | có được hợp đồng | đoạt hợp đồng | giành được gói thầu | trúng hợp đồng | ký được hợp đồng | đạt thỏa thuận | ký kết hợp đồng | có hợp đồng | gia hạn hợp đồng | gia hạn hợp đồng với | ký lại hợp đồng với | tái ký hợp đồng | tái ký hợp đồng với | nối dài hợp đồng với',
    examples: [
      ['AWS giành hợp đồng 600 triệu USD của CIA.', 'supplier aws, customer cia'],
      ['AWS vừa ký kết thỏa thuận đầy tham vọng trị giá 600 triệu USD với CIA.', 'supplier aws, customer cia'],
      ['IBM đã ký được một số thỏa thuận cung cấp máy chủ với các khách hàng như Vietcombank và Viettel.', 'supplier ibm, customer viettel'],
    ],
    counterExamples: ['AWS ký hợp đồng lao động.', 'Lầu Năm Góc hủy hợp đồng với Microsoft.'],
  },
  {
    name: '{supplier} giành được {hợp đồng} của {customer}',
    type: 'contract',
    subject: 'supplier',
    marks: { với: 'customer', của: 'customer', từ: 'customer', cho: 'customer' },
    needs: 'contract-next',
    active:
      'giành | giành được | thắng | cướp | cướp được | cướp mất | ẵm | chốt | chốt được | nhận | nhận được | có được | đoạt | đoạt được | giật | giật được',
    examples: [
      ['Amazon còn cướp được hợp đồng đám mây 600 triệu USD của CIA.', 'supplier amazon, customer cia'],
      ['Oracle nhận được đơn hàng 300 tỷ USD từ OpenAI.', 'supplier oracle, customer openai'],
    ],
    counterExamples: ['Amazon nhận được giải thưởng của CIA.', 'Amazon nhận tài sản của CIA theo một thỏa thuận.'],
  },
  {
    name: 'hợp đồng giữa {customer} và {supplier}',
    type: 'contract',
    subject: 'customer',
    object: 'supplier',
    marks: { giữa: 'customer' },
    shape: 'pair',
    needs: 'between',
    active: 'hợp đồng | gói thầu | đơn hàng',
    examples: [['Hợp đồng 50 triệu USD giữa Viettel và Ericsson đã được ký.', 'customer viettel, supplier ericsson']],
    counterExamples: ['Hợp đồng này giúp Viettel nhiều hơn Ericsson.'],
  },
  {
    name: '{supplier} sẽ cung cấp {hạ tầng} cho {customer}',
    type: 'contract',
    subject: 'supplier',
    marks: { cho: 'customer' },
    needs: 'provider',
    active: 'sẽ cung cấp | đồng ý cung cấp | đồng ý cấp | nhận cung cấp | được chọn cung cấp',
    examples: [['Oracle đồng ý cung cấp hạ tầng đám mây cho OpenAI.', 'supplier oracle, customer openai']],
    counterExamples: ['Oracle sẽ cung cấp thông tin cho OpenAI.'],
  },
  {
    name: '{supplier} xây {hệ thống} cho {customer}',
    type: 'contract',
    subject: 'supplier',
    marks: { cho: 'customer' },
    needs: 'supplied',
    active: 'xây | xây dựng | triển khai | lắp đặt | nâng cấp | sẽ triển khai | sẽ xây dựng | bàn giao | sẽ lắp đặt | sẽ cung ứng',
    examples: [['FPT xây hệ thống lõi cho VietinBank.', 'supplier fpt, customer vietinbank']],
    counterExamples: ['FPT xây nhà cho VietinBank.'],
  },
  {
    name: '{supplier} trở thành nhà cung cấp của {customer}',
    type: 'contract',
    subject: 'supplier',
    marks: { cho: 'customer', của: 'customer' },
    active:
      'trở thành nhà cung cấp | được chọn làm nhà cung cấp | trở thành đơn vị cung cấp | trở thành nhà thầu | trở thành nhà cung ứng | là nhà cung cấp độc quyền',
    examples: [['Microsoft trở thành nhà cung cấp dịch vụ đám mây độc quyền cho OpenAI.', 'supplier microsoft, customer openai']],
    counterExamples: ['Microsoft trở thành nhà cung cấp lớn thứ hai thế giới.'],
  },
  {
    name: '{customer} trao hợp đồng cho {supplier}',
    type: 'contract',
    subject: 'customer',
    marks: { cho: 'supplier' },
    needs: 'contract',
    either: 'trao | giao | chia | chia nhỏ | phân chia | dành | trao hợp đồng | trao gói thầu',
    examples: [
      ['Lầu Năm Góc trao hợp đồng cho Microsoft.', 'customer pentagon, supplier microsoft'],
      ['AWS được CIA trao hợp đồng trị giá 600 triệu USD.', 'customer cia, supplier aws'],
      ['Hợp đồng 10 tỷ USD được Lầu Năm Góc trao cho Microsoft.', 'customer pentagon, supplier microsoft'],
    ],
    counterExamples: ['Lầu Năm Góc trao giải thưởng cho Microsoft.'],
  },
  {
    name: '{supplier} cung cấp {hàng} cho {customer} theo hợp đồng',
    type: 'contract',
    subject: 'supplier',
    marks: { cho: 'customer' },
    needs: 'contract',
    active: 'cung cấp | cung ứng | cấp | sản xuất | xây dựng | triển khai | sẽ cung cấp | đồng ý cung cấp | đồng ý cấp',
    examples: [['Nvidia sẽ cung cấp chip cho Samsung theo thỏa thuận nhiều năm.', 'supplier nvidia, customer samsung']],
    counterExamples: ['Nvidia cung cấp chip cho Samsung.'],
  },
];
