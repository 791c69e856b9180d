import type { EventFrame } from '../../../model/language.ts';

/** Companies bought and sold. */
export const acquisitions: readonly EventFrame[] = [
  {
    name: '{buyer} mua lại {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    either:
      'mua lại | thâu tóm | mua đứt | thôn tính | hoàn tất mua | hoàn tất việc mua | hoàn tất mua lại | đồng ý mua | đồng ý mua lại | hoàn tất việc mua lại | sẽ mua lại | đã mua lại | vừa mua lại | mua trọn | mua toàn bộ | thỏa thuận mua lại | thỏa thuận mua | sáp nhập với | hợp nhất với | nuốt chửng | tiếp quản | giành quyền kiểm soát | nắm quyền kiểm soát | tiếp nhận | thâu tóm lại | mua thành công | hoàn tất thâu tóm | mua nốt',
    examples: [
      ['Microsoft đã mua lại LinkedIn với giá 26,2 tỷ USD.', 'buyer microsoft, target linkedin'],
      ['LinkedIn được Microsoft mua lại năm 2016.', 'buyer microsoft, target linkedin'],
      ['Arm bị thâu tóm bởi SoftBank năm 2016.', 'buyer softbank, target arm'],
      ['Sau khi mua lại Red Hat, IBM cắt giảm nhân sự.', 'buyer ibm, target red-hat'],
    ],
    counterExamples: ['Microsoft mua lại cổ phiếu quỹ.'],
  },
  {
    name: '{buyer} mua {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    needs: 'adjacent',
    either: 'mua | từng mua | đã mua | sẽ mua | vừa mua | để mua | chi tiền mua',
    examples: [
      ['Dell mua EMC với giá 67 tỷ USD.', 'buyer dell, target emc'],
      ['Google chi 3,2 tỷ USD để mua hãng Nest.', 'buyer google, target nest'],
    ],
    counterExamples: ['Viettel mua điện thoại Samsung cho nhân viên.', 'FPT đã mua máy chủ của HP.'],
  },
  {
    name: '{buyer} chi {money} cho {target}',
    type: 'acquisition',
    subject: 'buyer',
    marks: { cho: 'target' },
    needs: 'money',
    active: 'trả | đã trả',
    examples: [['Google trả 3,2 tỷ USD cho Nest.', 'buyer google, target nest']],
    counterExamples: ['Google trả 3,2 tỷ USD tiền thuế.'],
  },
  {
    name: 'thương vụ {buyer} mua {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    marks: { của: 'buyer' },
    shape: 'noun',
    active:
      'thương vụ mua | thương vụ mua lại | thương vụ thâu tóm | vụ thâu tóm | vụ mua lại | việc mua lại | việc thâu tóm | thương vụ sáp nhập | vụ sáp nhập | thương vụ mua bán',
    examples: [['Thương vụ mua lại LinkedIn của Microsoft khép lại hồi tháng 12.', 'buyer microsoft, target linkedin']],
    counterExamples: ['Thương vụ mua lại khép lại hồi tháng 12.'],
  },
  {
    name: 'thương vụ lớn nhất của {buyer} là {target}',
    type: 'acquisition',
    subject: 'buyer',
    marks: { của: 'buyer', là: 'target' },
    shape: 'noun',
    active: 'thương vụ lớn nhất | thương vụ đắt nhất | thương vụ mua lại lớn nhất | thương vụ thâu tóm lớn nhất | thương vụ đắt giá nhất',
    examples: [['Thương vụ đắt nhất của Microsoft là LinkedIn.', 'buyer microsoft, target linkedin']],
    counterExamples: ['Đây là thương vụ lớn nhất của năm.'],
  },
  {
    name: '{target} về tay {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'buyer',
    active:
      'về tay | bán mình cho | rơi vào tay | bán cho | được bán cho | bị bán cho | sáp nhập vào | chuyển nhượng cho | nhượng lại cho | bán lại cho | về một nhà với | về chung nhà với',
    examples: [
      ['Instagram về tay Facebook năm 2012.', 'target instagram, buyer meta'],
      ['Yahoo bán mình cho Verizon.', 'target yahoo, buyer verizon'],
    ],
    counterExamples: ['Giải thưởng về tay một kỹ sư trẻ.'],
  },
  {
    name: 'sáp nhập {target} vào {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'target',
    marks: { vào: 'buyer' },
    either: 'sáp nhập',
    examples: [['Vingroup ký thỏa thuận sáp nhập VinMart vào Tập đoàn Masan.', 'target wincommerce, buyer masan']],
    counterExamples: ['Hai tỉnh được sáp nhập.'],
  },
  {
    name: '{target} bán mảng cho {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'target',
    marks: { cho: 'buyer' },
    either: 'bán | bán lại | bán mảng | bán lại mảng | bán bộ phận | bán toàn bộ | nhượng lại | chuyển nhượng',
    examples: [['Uber bán mảng kinh doanh Trung Quốc cho Didi năm 2016.', 'target uber, buyer didi']],
    counterExamples: ['Viettel bán điện thoại cho nông dân.'],
  },
];
