import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Companies that come to another, merge or are sold. */
export const changingHands: readonly EventFrame[] = [
  {
    name: '{target} về tay {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'buyer',
    active:
      'về tay | bán mình cho | rơi vào tay | sáp nhập vào | về một nhà với | về chung nhà với | sang tay cho | về dưới trướng | trở thành công ty con của | chính thức thuộc về | trở thành một phần của | sẽ thuộc về | đã thuộc về | nay thuộc về | giờ thuộc về | vừa thuộc về | trở thành một bộ phận của | trở thành một đơn vị của | trở thành bộ phận của | trở thành một thành viên của | trở thành đơn vị thành viên của | bị bán cho | lọt vào tay | rơi vào tay của | rơi về tay | thuộc về tay | được chuyển giao cho | sáp nhập về | bán mình | đồng ý bán mình cho | về với | gia nhập | trở thành thành viên của | trở thành công ty thành viên của | được bán cho | bán cho | sang tay | đổi chủ sang | sang tên cho | bán lại mình cho | gật đầu bán mình cho | đầu quân cho | về đội | về chung mái nhà với',
    examples: [
      ['Instagram về tay Facebook năm 2012.', 'target instagram, buyer meta'],
      ['Yahoo bán mình cho Verizon.', 'target yahoo, buyer verizon'],
    ],
    counterExamples: ['Giải thưởng về tay một kỹ sư trẻ.', 'Yahoo lớn nhanh. Máy móc sang tay Alibaba.'],
  },
  {
    name: '{buyer} và {target} sáp nhập',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    marks: { giữa: 'buyer' },
    shape: 'pair',
    needs: 'adjacent',
    active: 'sáp nhập | hợp nhất | về chung một nhà | về một nhà | thương vụ sáp nhập | việc sáp nhập | vụ sáp nhập',
    examples: [
      ['Grab và Gojek sẽ sáp nhập.', 'buyer grab, target gojek'],
      ['Grab và Gojek từng đàm phán sáp nhập.', 'buyer grab, target gojek'],
      ['Việc sáp nhập giữa Grab và Gojek đổ vỡ.', 'buyer grab, target gojek'],
      ['Thương vụ sáp nhập Grab và Gojek được phê duyệt.', 'buyer grab, target gojek'],
    ],
    counterExamples: ['Grab sáp nhập hai phòng.'],
  },
  {
    name: 'sáp nhập {target} vào {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'target',
    marks: { vào: 'buyer', với: 'buyer' },
    either: 'sáp nhập | hợp nhất ứng dụng | hợp nhất thương hiệu | hợp nhất hoạt động | sáp nhập hoạt động | sáp nhập mảng',
    examples: [['Vingroup ký thỏa thuận sáp nhập VinMart vào Tập đoàn Masan.', 'target wincommerce, buyer masan, owner vingroup']],
    counterExamples: ['Hai tỉnh được sáp nhập.'],
  },
  {
    name: '{target} bán mảng cho {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'target',
    marks: { cho: 'buyer' },
    either:
      'bán | nhường lại | bán lại | bán mảng | bán lại mảng | bán bộ phận | bán toàn bộ | nhượng lại | chuyển nhượng | bán đứt | sang nhượng | chuyển giao | bán nốt | đồng ý bán | đồng ý bán lại | chuyển quyền sở hữu | bán tống | bán tháo | thoái toàn bộ vốn | bán hết | giao lại | nhượng | nhượng bán | hoàn tất bán | hoàn tất việc bán',
    examples: [
      ['Rocket Internet đóng cửa Foodpanda rồi bán lại cho Vietnammm.', 'buyer vietnammm, target foodpanda, owner rocket-internet'],
      ['Uber bán mảng kinh doanh Trung Quốc cho Didi năm 2016.', 'target uber, buyer didi'],
    ],
    counterExamples: ['Viettel bán điện thoại cho nông dân.'],
  },
];
