import type { EventFrame } from '../../../model/language/event-words.ts';

/** Bids and talks that have not come to a purchase. */
export const attempts: readonly EventFrame[] = [
  {
    name: '{buyer} hỏi mua {target}',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    marks: { với: 'target' },
    modality: 'attempted',
    either:
      'tìm cách mua | đề nghị mua | muốn mua | ngỏ ý mua | định mua | hỏi mua | muốn mua lại | tìm cách mua lại | đàm phán mua | đàm phán mua lại | mua hụt | ngỏ lời mua | chào mua | toan mua | cố mua | muốn thâu tóm | tìm cách thâu tóm | nỗ lực mua | đề nghị mua lại | ngỏ ý mua lại | ra giá mua | trả giá cho | kế hoạch mua | kế hoạch mua lại | ý định mua | ý định mua lại | đàm phán thâu tóm | đề nghị thâu tóm | quan tâm mua | quan tâm đến việc mua | cân nhắc mua | cân nhắc mua lại | xem xét mua | xem xét mua lại | đề nghị sáp nhập | nhăm nhe | nhòm ngó | để mắt tới | nhắm mua | đàm phán để mua | đàm phán để mua lại | có ý định mua | có ý định mua lại | muốn sáp nhập | có thể mua lại | có thể mua | đặt vấn đề mua | đặt vấn đề mua lại | đánh tiếng mua | lên kế hoạch mua | lên kế hoạch mua lại | lên kế hoạch thâu tóm | tham vọng thâu tóm | ý định thâu tóm | có ý định thâu tóm | bàn chuyện sáp nhập với | đàm phán sáp nhập với | bàn việc sáp nhập với | thảo luận sáp nhập với | đấu giá mua | tranh mua | đua mua | gửi đề nghị mua | đưa ra đề nghị mua | muốn sở hữu | từ bỏ thương vụ mua | hủy thương vụ mua lại | từ bỏ kế hoạch mua | hủy kế hoạch mua | sắp mua | sắp mua lại | sắp thâu tóm | chuẩn bị mua | chuẩn bị mua lại | chuẩn bị thâu tóm | không mua được | không mua lại được | thâu tóm bất thành | mua bất thành | mua không thành | bày tỏ quan tâm đến việc mua | bày tỏ ý định mua | bày tỏ mong muốn mua | rục rịch mua | rục rịch thâu tóm | quan tâm tới | quan tâm đến | tính mua | tính chuyện mua | tính thâu tóm | có ý mua | có ý mua lại | mong muốn mua | mong mua | nhắm đến | nhắm tới | để mắt đến | để ý tới | dòm ngó | tiếp cận để mua | đề xuất mua | đề xuất mua lại | đề xuất sáp nhập với | đề nghị sáp nhập với | hỏi mua lại | dạm hỏi | dạm mua | dạm hỏi mua | theo đuổi thương vụ mua | theo đuổi | cạnh tranh mua | tham gia đấu giá mua | thất bại trong việc mua | suýt mua | suýt mua lại | suýt thâu tóm | trả giá mua | ra giá hỏi mua | bỏ thầu mua | dự định mua | dự định mua lại | dự định thâu tóm | dự kiến mua lại | đàm phán sáp nhập cùng | từ bỏ thương vụ | hủy thương vụ | hủy bỏ thương vụ | rút khỏi thương vụ mua | từ bỏ ý định mua | từ bỏ nỗ lực mua | từ bỏ việc mua | từ bỏ thương vụ mua lại | từ bỏ thương vụ thâu tóm | rút lại đề nghị mua | ôm mộng thâu tóm | ngỏ ý thâu tóm | ngỏ ý sáp nhập với | thương lượng mua | thương lượng mua lại | thương thảo mua | thương thảo mua lại | bàn chuyện mua | bàn chuyện mua lại | xúc tiến mua | xúc tiến mua lại | cân nhắc thâu tóm | xem xét thâu tóm | xem xét việc mua | cân nhắc việc mua | quan tâm tới việc mua | quan tâm tới việc mua lại | quan tâm đến việc mua lại | gạ mua | ướm mua | ướm hỏi mua | gạ gẫm | ve vãn | tán tỉnh | nhắm tới việc mua | buông thương vụ | buông thương vụ mua | bỏ thương vụ | rút khỏi thương vụ | rút lui khỏi thương vụ | chấm dứt thương vụ | dừng thương vụ | lỡ thương vụ | hụt thương vụ | ngỏ lời với | ngỏ lời sáp nhập với | trượt thương vụ | đeo đuổi | dạm ngõ | tìm mua | tìm mua lại | tìm hiểu việc mua | tìm hiểu để mua | đánh giá việc mua | bàn mua | bàn mua lại | đàm phán việc mua | đàm phán việc mua lại | có kế hoạch mua lại | có kế hoạch mua | có kế hoạch thâu tóm | nuôi ý định mua | nuôi tham vọng thâu tóm | lăm le | lăm le mua | lăm le thâu tóm | chạy đua mua | chạy đua thâu tóm | giành mua | nhảy vào mua | đua thâu tóm',
    examples: [
      ['Salesforce từng muốn mua LinkedIn.', 'buyer salesforce, target linkedin'],
      ['Nvidia từ bỏ kế hoạch mua Arm trị giá 40 tỷ USD.', 'buyer nvidia, target arm'],
      ['Qualcomm được cho là sắp mua NXP của Hà Lan.', 'buyer qualcomm, target nxp'],
      ['Reuters đưa tin Oracle từng theo đuổi Cognos.', 'buyer oracle, target cognos'],
      ['IBM bị đồn là đang nhòm ngó Cognos.', 'buyer ibm, target cognos'],
    ],
    counterExamples: ['Salesforce muốn mua thêm máy chủ.'],
  },
  {
    name: '{buyer} để vuột {target}',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    needs: 'adjacent',
    modality: 'attempted',
    active: 'hụt | vuột | vuột mất | để vuột | để vuột mất | để tuột | lỡ mất | đánh trượt | trượt mất',
    examples: [['Microsoft để vuột Yahoo năm 2008.', 'buyer microsoft, target yahoo']],
    counterExamples: ['Doanh thu của Microsoft hụt so với mức mà Yahoo dự báo.'],
  },
  {
    name: '{buyer} tham gia đấu giá',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    known: true,
    modality: 'attempted',
    active:
      'chen vào với lời đề nghị | nhảy vào với lời đề nghị | chen ngang với lời đề nghị | tung ra lời đề nghị | tham gia đấu giá | tham gia cuộc đua thâu tóm | vào cuộc đua thâu tóm | cũng ra giá | đưa ra lời đề nghị | rút khỏi cuộc đấu giá | nâng giá chào mua | tăng giá chào mua | rút lời đề nghị | rút lại lời đề nghị | cũng muốn mua | cũng ngỏ ý mua',
    examples: [['Microsoft mua lại LinkedIn. Google phủ nhận việc tham gia đấu giá.', 'buyer google, target linkedin']],
    counterExamples: ['Google phủ nhận việc tham gia đấu giá.'],
  },
  {
    name: '{target} từ chối lời đề nghị của {buyer}',
    type: 'acquisition-attempt',
    subject: 'target',
    marks: { của: 'buyer', từ: 'buyer' },
    modality: 'attempted',
    needs: 'offer',
    either:
      'từ chối | bác | bác bỏ | khước từ | nhận được | nhận | phớt lờ | lắc đầu với | gạt | chê | chối từ | cự tuyệt | nói không với | thẳng thừng từ chối',
    examples: [
      ['Yahoo từ chối lời đề nghị của Microsoft năm 2008.', 'target yahoo, buyer microsoft'],
      ['Lời đề nghị 44,6 tỷ USD của Microsoft bị Yahoo từ chối.', 'target yahoo, buyer microsoft'],
    ],
    counterExamples: ['Yahoo từ chối lời đề nghị.', 'Yahoo từ chối bình luận của Microsoft.'],
  },
  {
    name: '{buyer} đề nghị trả {money} cho {target}',
    type: 'acquisition-attempt',
    subject: 'buyer',
    marks: { cho: 'target' },
    needs: 'money',
    modality: 'attempted',
    active:
      'đề nghị trả | đề nghị chi | ra giá | chào giá | trả giá | chào mua | đề nghị | trả | bỏ thầu | chào giá mua | đề xuất trả | sẵn sàng trả | sẵn sàng chi | đề xuất chi | muốn chi | định chi | tính chi | muốn trả',
    examples: [['Broadcom đề nghị trả 70 USD cho mỗi cổ phần của Qualcomm.', 'buyer broadcom, target qualcomm']],
    counterExamples: ['Broadcom đề nghị trả lương cao hơn.'],
  },
  {
    name: 'đàm phán giữa {buyer} và {target} về sáp nhập',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    marks: { giữa: 'buyer', với: 'target' },
    shape: 'pair',
    needs: 'takeover',
    modality: 'attempted',
    active:
      'đàm phán | cuộc đàm phán | thương thảo | cuộc thương thảo | thảo luận | trao đổi | các cuộc đàm phán | bàn bạc | bàn thảo | cuộc thảo luận | thương lượng | bàn chuyện | bàn việc | bàn tính | tính chuyện | bàn',
    examples: [
      ['Cuộc đàm phán giữa Intel và GlobalFoundries về một vụ sáp nhập đã đổ vỡ.', 'buyer intel, target globalfoundries'],
      ['Grab đàm phán với Gojek về việc sáp nhập.', 'buyer grab, target gojek'],
    ],
    counterExamples: ['Grab đàm phán với Gojek về giá cước.'],
  },
  {
    name: '{target} khước từ {buyer}',
    type: 'acquisition-attempt',
    subject: 'target',
    object: 'buyer',
    modality: 'attempted',
    needs: 'adjacent',
    active: 'khước từ | cự tuyệt',
    examples: [['Yahoo từng khước từ Microsoft năm 2008.', 'target yahoo, buyer microsoft']],
    counterExamples: ['Yahoo khước từ bình luận.'],
  },
];
