import type { EventFrame } from '../../../model/language/event-words.ts';

/** What a company splits off, shuts or leaves. */
export const closures: readonly EventFrame[] = [
  {
    name: '{product} tách khỏi {owner}',
    type: 'spin-off',
    subject: 'product',
    object: 'owner',
    active:
      'tách khỏi | tách ra từ | tách ra khỏi | tách ra | vừa tách | tách từ | tách rời khỏi | được tách từ | được tách ra từ | được tách khỏi | được tách riêng từ | độc lập khỏi | tách ra thành | tách riêng khỏi | rời khỏi công ty mẹ',
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
    marks: { thành: 'product' },
    active:
      'chia tách | tách thành | tách mảng | chia thành hai công ty | tách đôi | tách bộ phận | chia đôi công ty | sẽ tách | tách riêng | đã tách | hoàn tất chia tách | tách ra | tách mảng kinh doanh | tách công ty con | tách đơn vị | tách mảng đám mây | tách bộ phận đám mây | tách các | chia công ty thành | tách các nhà máy | tách hoạt động | tách bạch',
    examples: [['HP sẽ tách thành hai công ty.', 'owner hp']],
    counterExamples: ['Gói tin tách thành hai phần.'],
  },
  {
    name: '{owner} chia thành {phần}',
    type: 'spin-off',
    subject: 'owner',
    object: 'product',
    needs: 'halves',
    alone: true,
    active: 'chia thành | chia làm | tách làm | tái cấu trúc thành | chia tách thành | tách ra thành',
    examples: [['Alibaba sẽ chia thành sáu đơn vị kinh doanh.', 'owner alibaba']],
    counterExamples: ['Alibaba chia thành tích của mình cho nhân viên.'],
  },
  {
    name: '{owner} đóng cửa {dịch vụ}',
    type: 'shutdown',
    subject: 'owner',
    object: 'product',
    needs: 'offering',
    alone: true,
    active:
      'ngừng | khai tử | đóng cửa | dừng | đóng | giải thể | chấm dứt | ngừng dịch vụ | dừng dịch vụ | ngưng | ngưng dịch vụ | xóa sổ | dẹp | rút phích cắm',
    examples: [
      ['Verizon ngừng dịch vụ đám mây công cộng.', 'owner verizon'],
      ['Verizon đóng cửa đám mây công cộng.', 'owner verizon'],
    ],
    counterExamples: ['Verizon ngừng tuyển dụng.'],
  },
  {
    name: '{owner} đóng cửa {product}',
    type: 'shutdown',
    subject: 'owner',
    object: 'product',
    marks: { tại: 'place', ở: 'place' },
    either:
      'đóng cửa | khai tử | ngừng cung cấp | ngừng hoạt động | dừng dịch vụ | ngừng dịch vụ | dừng hoạt động | ngừng kinh doanh | dừng cung cấp | giải thể | chấm dứt hoạt động | ngừng | đóng | dừng | dẹp | dẹp bỏ | xóa sổ | ngừng vận hành | dừng vận hành | gỡ bỏ | ngưng | ngưng cung cấp | ngưng hoạt động | ngưng dịch vụ | ngưng kinh doanh | ngưng vận hành | rút phích cắm | đóng hẳn | đóng cửa hẳn | ngừng bán | ngừng sản xuất | ngừng phát triển',
    examples: [['Google khai tử Stadia hồi tháng 1.', 'owner google, product stadia']],
    counterExamples: ['Cửa hàng đóng cửa lúc 22 giờ.', 'Microsoft ngừng hỗ trợ Windows.'],
  },
  {
    name: '{owner} đóng cửa {count} cơ sở',
    type: 'shutdown',
    subject: 'owner',
    marks: { tại: 'place', ở: 'place' },
    needs: 'sites',
    alone: true,
    active:
      'đóng cửa | đóng | đóng cửa nốt | đóng nốt | đóng cửa thêm | đóng thêm | đóng bớt | đóng cửa bớt | dẹp | dẹp bỏ | khai tử | xóa sổ | ngừng hoạt động',
    examples: [
      ['Dropbox đóng cửa nốt ba trung tâm dữ liệu.', 'owner dropbox'],
      ['Ở Việt Nam, Lotte đóng cửa năm siêu thị hồi tháng 1.', 'owner lotte, place vietnam'],
    ],
    counterExamples: ['Cổ phiếu Lotte đóng cửa phiên ở mức 5 USD.'],
  },
  {
    name: '{owner} giải thể',
    type: 'shutdown',
    subject: 'owner',
    object: 'owner',
    needs: 'objectless',
    alone: true,
    either:
      'giải thể | ngừng hoạt động | dừng hoạt động | đóng cửa | chấm dứt hoạt động | đóng cửa hoàn toàn | ngừng kinh doanh | dừng bước | bị khai tử | dừng cuộc chơi | tuyên bố giải thể | tuyên bố đóng cửa | biến mất | đóng cửa vĩnh viễn | ngưng hoạt động | tạm biệt thị trường | nộp đơn phá sản | tuyên bố phá sản | ngưng kinh doanh | đóng cửa hẳn | giải tán | sập tiệm | tuyên bố dừng hoạt động | tuyên bố ngừng hoạt động | thông báo đóng cửa | thông báo ngừng hoạt động | thông báo dừng hoạt động',
    examples: [
      ['S-Fone dừng hoạt động từ năm 2012.', 'owner s-fone'],
      ['Lotte rời Việt Nam, còn Lingo giải thể vào tháng 7/2016.', 'owner lingo'],
    ],
    counterExamples: ['Samsung cho biết các nhà máy ngừng hoạt động trong tháng 4.'],
  },
  {
    name: '{owner} dừng cuộc chơi',
    type: 'shutdown',
    subject: 'owner',
    alone: true,
    active: 'khép lại cuộc chơi | dừng cuộc chơi | rời cuộc chơi | bỏ cuộc chơi | đóng cửa vĩnh viễn | nộp đơn xin phá sản',
    examples: [['Adayroi khép lại cuộc chơi thương mại điện tử cuối năm 2019.', 'owner adayroi']],
    counterExamples: ['Trận đấu khép lại lúc 21 giờ.'],
  },
  {
    name: '{owner} rút khỏi {place}',
    type: 'shutdown',
    subject: 'owner',
    object: 'place',
    active:
      'rút khỏi | rút lui khỏi | rời khỏi | rời thị trường | rút chân khỏi | rời bỏ thị trường | tháo chạy khỏi | chia tay thị trường | rút khỏi thị trường | rút hoàn toàn khỏi | rút lui hoàn toàn khỏi | rút chân ra khỏi | dừng hoạt động tại | ngừng hoạt động tại | ngừng kinh doanh tại | chia tay | nói lời chia tay | nói lời tạm biệt | tạm biệt | từ giã | từ bỏ thị trường | rút lui khỏi thị trường | rút khỏi các thị trường | dừng kinh doanh tại | chấm dứt hoạt động tại | đóng cửa hoạt động tại | ngừng dịch vụ tại | dừng dịch vụ tại | dừng cuộc chơi tại | giã từ | rút lui tại | rút chân | đóng cửa tại | khép lại hoạt động tại | rút hẳn khỏi | bỏ cuộc tại | cuốn gói khỏi | buông tay | tháo lui khỏi | rút ra khỏi | thoái lui khỏi | rời hẳn | nói lời chia tay thị trường | dừng bước tại | dừng bước ở | dừng chân tại | rời khỏi thị trường | rút quân khỏi | dừng hoạt động ở | ngừng hoạt động ở | ngừng kinh doanh ở | dừng kinh doanh ở | rút lui ở | khép lại hoạt động ở | chấm dứt hoạt động ở | đóng cửa ở | ngưng hoạt động tại | ngưng hoạt động ở | bỏ cuộc ở | rời cuộc chơi tại | rời cuộc chơi ở | thoát khỏi thị trường | rút khỏi các nước | bỏ thị trường',
    marks: { với: 'place' },
    examples: [
      ['Uber rút khỏi Trung Quốc năm 2016.', 'owner uber, place china'],
      ['Gojek nói lời chia tay với Việt Nam.', 'owner gojek, place vietnam'],
    ],
    counterExamples: ['Uber rút khỏi cuộc đàm phán.'],
  },
  {
    name: '{owner} rời {place}',
    type: 'shutdown',
    subject: 'owner',
    object: 'place',
    needs: 'adjacent',
    active: 'rời | rời bỏ | bỏ thị trường',
    examples: [['Uber rời Trung Quốc năm 2016.', 'owner uber, place china']],
    counterExamples: ['Tuần này 2 triệu khách của Uber rời bỏ, bù lại Trung Quốc có thêm 1 triệu.', 'Uber rời cuộc đàm phán.'],
  },
];
