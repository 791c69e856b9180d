import type { EventFrame } from '../../../model/language.ts';

/** What a company splits off, shuts or leaves. */
export const closures: readonly EventFrame[] = [
  {
    name: '{product} tách khỏi {owner}',
    type: 'spin-off',
    subject: 'product',
    object: 'owner',
    active: 'tách khỏi | tách ra từ | tách ra khỏi | tách ra | vừa tách | tách từ',
    examples: [['PayPal tách khỏi eBay năm 2015.', 'product paypal, owner ebay']],
    counterExamples: ['Nhóm này tách ra làm đôi.'],
  },
  {
    name: '{owner} tách {công ty con}',
    type: 'spin-off',
    subject: 'owner',
    object: 'product',
    needs: 'adjacent',
    either: 'tách | việc tách | hoàn tất việc tách | tách riêng',
    examples: [['Dell tách VMware thành công ty độc lập.', 'owner dell, product vmware']],
    counterExamples: ['Dell tách hai bộ phận.'],
  },
  {
    name: '{owner} tách {product}',
    type: 'spin-off',
    subject: 'owner',
    object: 'product',
    alone: true,
    active: 'chia tách | tách thành | tách mảng | chia thành hai công ty | tách đôi | tách bộ phận | chia đôi công ty | sẽ tách | tách riêng | đã tách',
    examples: [['HP sẽ tách thành hai công ty.', 'owner hp']],
    counterExamples: ['Gói tin tách thành hai phần.'],
  },
  {
    name: '{owner} đóng cửa {product}',
    type: 'shutdown',
    subject: 'owner',
    object: 'product',
    marks: { tại: 'place', ở: 'place' },
    either:
      'đóng cửa | khai tử | ngừng cung cấp | ngừng hoạt động | dừng dịch vụ | ngừng dịch vụ | dừng hoạt động | ngừng kinh doanh | dừng cung cấp | giải thể | chấm dứt hoạt động | ngừng | đóng | dừng',
    examples: [['Google khai tử Stadia hồi tháng 1.', 'owner google, product stadia']],
    counterExamples: ['Cửa hàng đóng cửa lúc 22 giờ.'],
  },
  {
    name: '{owner} giải thể',
    type: 'shutdown',
    subject: 'owner',
    object: 'owner',
    needs: 'objectless',
    alone: true,
    either:
      'giải thể | ngừng hoạt động | dừng hoạt động | đóng cửa | chấm dứt hoạt động | đóng cửa hoàn toàn | ngừng kinh doanh | bị khai tử | dừng cuộc chơi | tuyên bố giải thể | tuyên bố đóng cửa | biến mất | đóng cửa vĩnh viễn | ngưng hoạt động | tạm biệt thị trường',
    examples: [
      ['S-Fone dừng hoạt động từ năm 2012.', 'owner s-fone'],
      ['Lotte rời Việt Nam, còn Lingo giải thể vào tháng 7/2016.', 'owner lingo'],
    ],
    counterExamples: ['Samsung cho biết các nhà máy ngừng hoạt động trong tháng 4.'],
  },
  {
    name: '{owner} rút khỏi {place}',
    type: 'shutdown',
    subject: 'owner',
    object: 'place',
    active:
      'rút khỏi | rút lui khỏi | rời khỏi | rời thị trường | rút chân khỏi | rời bỏ thị trường | rời bỏ | tháo chạy khỏi | chia tay thị trường | rút khỏi thị trường | rút hoàn toàn khỏi | rút lui hoàn toàn khỏi | rút chân ra khỏi | dừng hoạt động tại | ngừng hoạt động tại | ngừng kinh doanh tại',
    examples: [['Uber rút khỏi Trung Quốc năm 2016.', 'owner uber, place china']],
    counterExamples: ['Uber rút khỏi cuộc đàm phán.'],
  },
  {
    name: '{owner} rời {place}',
    type: 'shutdown',
    subject: 'owner',
    object: 'place',
    needs: 'adjacent',
    active: 'rời | bỏ thị trường',
    examples: [['Uber rời Trung Quốc năm 2016.', 'owner uber, place china']],
    counterExamples: ['Uber rời cuộc đàm phán.'],
  },
];
