import type { EventFrame } from '../../../model/language/event-words.ts';

/** Deals on one footing. */
export const partnerships: readonly EventFrame[] = [
  {
    name: '{partner} bắt tay với {partner}',
    type: 'partnership',
    subject: 'partner',
    object: 'partner',
    marks: { với: 'partner', cùng: 'partner', giữa: 'partner' },
    shape: 'mutual',
    either:
      'bắt tay | bắt tay với | bắt tay hợp tác | bắt tay nhau | liên minh với | liên kết với | thỏa thuận hợp tác | ký kết hợp tác | công bố hợp tác | hợp tác với | hợp tác chiến lược | liên kết | liên minh | ký thỏa thuận hợp tác | hợp tác cùng | bắt tay cùng | phối hợp với | phối hợp cùng | bắt tay với nhau | kết hợp với | hợp lực | liên doanh với | lập liên doanh | thành lập liên doanh | ký kết thỏa thuận hợp tác | ký kết hợp tác chiến lược | biên bản ghi nhớ | biên bản ghi nhớ hợp tác | quan hệ đối tác chiến lược | hợp tác | quan hệ đối tác | ký biên bản ghi nhớ | ký biên bản hợp tác | công bố quan hệ đối tác | thiết lập quan hệ đối tác | mở rộng hợp tác | mở rộng hợp tác với | tăng cường hợp tác với | cùng hợp tác | hợp tác toàn diện | ký hợp tác | ký kết biên bản ghi nhớ | lập công ty liên doanh | thành lập công ty liên doanh | liên doanh giữa | hợp tác giữa | thỏa thuận giữa | cái bắt tay giữa | chọn làm đối tác | lựa chọn làm đối tác | chọn làm đối tác chiến lược | hợp tác sâu rộng | hợp tác chặt chẽ',
    examples: [
      ['FPT bắt tay với Microsoft.', 'partner fpt, partner microsoft'],
      ['VNG và AWS ký kết hợp tác chiến lược.', 'partner vng, partner aws'],
      ['Microsoft vừa ký thỏa thuận hợp tác với Viettel.', 'partner microsoft, partner viettel'],
      ['Thỏa thuận hợp tác giữa FPT và VNG được công bố hôm qua.', 'partner fpt, partner vng'],
    ],
    counterExamples: ['FPT có nhiều đối tác.'],
  },
  {
    name: '{partner} trở thành đối tác của {partner}',
    type: 'partnership',
    subject: 'partner',
    marks: { của: 'partner', với: 'partner', cho: 'partner' },
    shape: 'mutual',
    active:
      'trở thành đối tác | trở thành đối tác chiến lược | trở thành đối tác cao cấp | trở thành đối tác đầu tiên | trở thành nhà phân phối | được chọn làm đối tác | trở thành đối tác triển khai | là đối tác | là đối tác chiến lược | là đối tác lâu năm | là đối tác gần gũi nhất | là đối tác lớn nhất | là đối tác cao cấp',
    examples: [['FPT trở thành đối tác chiến lược của Microsoft.', 'partner fpt, partner microsoft']],
    counterExamples: ['FPT trở thành đối tác tin cậy của nhiều tỉnh.'],
  },
  {
    name: '{partner} bán lại dịch vụ của {partner}',
    type: 'partnership',
    subject: 'partner',
    object: 'partner',
    marks: { của: 'partner', cho: 'partner' },
    shape: 'mutual',
    active:
      'bán lại dịch vụ | phân phối | làm đại lý | hỗ trợ và bán lại | đại lý bán lại | trở thành đại lý | trở thành đại lý bán lại | làm đại lý cho | bán lại sản phẩm',
    examples: [['Rackspace sẽ bán lại dịch vụ của Microsoft.', 'partner rackspace, partner microsoft']],
    counterExamples: ['Chợ này phân phối hoa quả.'],
  },
  {
    name: 'thỏa thuận giữa {partner} và {partner}',
    type: 'partnership',
    subject: 'partner',
    marks: { giữa: 'partner' },
    shape: 'mutual',
    needs: 'between',
    active: 'thỏa thuận | biên bản ghi nhớ | liên minh',
    examples: [['Thỏa thuận trị giá 1 tỷ USD giữa OpenAI và Microsoft được ký năm 2019.', 'partner openai, partner microsoft']],
    counterExamples: ['Thỏa thuận này kéo dài 3 năm.'],
  },
  {
    name: '{partner} cùng {partner} phát triển',
    type: 'partnership',
    subject: 'partner',
    object: 'partner',
    shape: 'mutual',
    needs: 'together',
    active: 'sẽ cùng | đã cùng | đang cùng | từng cùng | sẽ cùng với | đã cùng với | đang cùng với',
    examples: [['VinAI sẽ cùng Qualcomm phát triển các tính năng AI.', 'partner vinai, partner qualcomm']],
    counterExamples: ['VinAI đã cùng Qualcomm có mặt tại triển lãm.'],
  },
  {
    name: '{partner} bán {hàng của đối tác}',
    type: 'partnership',
    subject: 'partner',
    object: 'partner',
    shape: 'mutual',
    needs: 'goods',
    active: 'sẽ bán dịch vụ | bắt đầu bán | sẽ bán các dịch vụ | sẽ bán gói',
    examples: [['Hewlett Packard Enterprise (HPE) sẽ bán dịch vụ Azure.', 'partner hpe, partner azure']],
    counterExamples: ['Microsoft sẽ bán dịch vụ Azure.', 'FPT sẽ bán máy chủ.'],
  },
];
