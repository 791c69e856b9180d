import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Purchases told as things: "thương vụ A mua B". */
export const deals: readonly EventFrame[] = [
  {
    name: 'thương vụ {buyer} mua {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    marks: { của: 'buyer' },
    shape: 'noun',
    active:
      'thương vụ mua | thương vụ mua lại | thương vụ thâu tóm | vụ thâu tóm | vụ mua lại | việc mua lại | việc thâu tóm | thương vụ mua bán | việc mua | kế hoạch thâu tóm | cú mua | cú thâu tóm | phi vụ mua | phi vụ mua lại | phi vụ thâu tóm | vụ mua bán | kế hoạch mua lại | thỏa thuận mua lại | thỏa thuận mua | vụ sáp nhập | cú áp phe | vụ mua | quá trình mua lại | quá trình thâu tóm',
    examples: [['Thương vụ mua lại LinkedIn của Microsoft khép lại hồi tháng 12.', 'buyer microsoft, target linkedin']],
    counterExamples: ['Thương vụ mua lại khép lại hồi tháng 12.'],
  },
  {
    name: 'thương vụ lớn nhất của {buyer} là {target}',
    type: 'acquisition',
    subject: 'buyer',
    marks: { của: 'buyer', là: 'target' },
    shape: 'noun',
    active:
      'thương vụ lớn nhất | thương vụ đắt nhất | thương vụ mua lại lớn nhất | thương vụ thâu tóm lớn nhất | thương vụ đắt giá nhất | vụ thâu tóm lớn nhất | vụ thâu tóm đắt nhất | vụ mua lại lớn nhất | vụ mua lại đắt nhất | cú thâu tóm lớn nhất | cú thâu tóm đắt nhất | cú mua lớn nhất | thương vụ đắt đỏ nhất | vụ mua đắt nhất | vụ mua lớn nhất | khoản mua lớn nhất | thương vụ mua đắt nhất | thương vụ thâu tóm đắt nhất | thương vụ mua lại đắt nhất | thương vụ gần nhất | thương vụ gần đây nhất | thương vụ mới nhất | thương vụ đầu tiên',
    examples: [['Thương vụ đắt nhất của Microsoft là LinkedIn.', 'buyer microsoft, target linkedin']],
    counterExamples: ['Đây là thương vụ lớn nhất của năm.'],
  },
  {
    name: 'các vụ mua lại của {buyer}, trong đó có {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    shape: 'noun',
    needs: 'listed',
    active: 'vụ mua lại | vụ thâu tóm | vụ mua bán | thương vụ mua lại | thương vụ thâu tóm | cú thâu tóm | thương vụ',
    examples: [['Oracle đã chi 25 tỷ USD cho hơn 30 vụ mua lại, trong đó có PeopleSoft và NetSuite.', 'buyer oracle, target netsuite']],
    counterExamples: ['Oracle đã chi 25 tỷ USD cho hơn 30 vụ mua lại.'],
  },
  {
    name: 'thương vụ giữa {buyer} và {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    marks: { giữa: 'buyer' },
    shape: 'pair',
    needs: 'between',
    active:
      'thương vụ | thương vụ m a | thương vụ thâu tóm | thương vụ mua bán | cuộc hôn nhân | cuộc sáp nhập | vụ sáp nhập | màn sáp nhập | cuộc hợp nhất | vụ hợp nhất',
    examples: [['Thương vụ 61 tỷ USD giữa Broadcom và VMware đã được thông qua.', 'buyer broadcom, target vmware']],
    counterExamples: ['Thương vụ này cho thấy Broadcom tin vào VMware.'],
  },
  {
    name: 'thương vụ {buyer} - {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    marks: { của: 'buyer' },
    shape: 'pair',
    needs: 'adjacent',
    active: 'thương vụ | thương vụ mua bán | cuộc hôn nhân',
    examples: [
      ['Thương vụ AT&T - Time Warner trị giá 85 tỷ USD.', 'buyer att, target time-warner'],
      ['Thương vụ của Broadcom và VMware đã được thông qua.', 'buyer broadcom, target vmware'],
    ],
    counterExamples: ['Thương vụ của Broadcom lớn nhất năm.'],
  },
  {
    name: '{buyer} hoàn tất thương vụ {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    needs: 'adjacent',
    active:
      'hoàn tất thương vụ | khép lại thương vụ | chốt thương vụ | hoàn thành thương vụ | chốt xong thương vụ | với thương vụ | nhờ thương vụ | qua thương vụ | sau thương vụ | bằng thương vụ | từ thương vụ | thực hiện thương vụ | công bố thương vụ',
    examples: [
      ['Intel hoàn tất thương vụ Altera trị giá 16,7 tỷ USD.', 'buyer intel, target altera'],
      ['Với thương vụ Red Hat, IBM muốn đuổi kịp đối thủ.', 'buyer ibm, target red-hat'],
    ],
    counterExamples: ['Intel hoàn tất thương vụ lớn nhất năm.'],
  },
];
