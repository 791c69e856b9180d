import type { EventWord, Vocabulary } from '../../model/language.ts';

export const events: Vocabulary<EventWord> = [
  [
    'hợp tác | bắt tay | liên minh | hợp tác với | bắt tay với | bắt tay hợp tác | liên kết với | thỏa thuận hợp tác | quan hệ đối tác | ký kết hợp tác | hợp tác chiến lược | trở thành đối tác | là đối tác | vẫn là đối tác | bắt tay nhau | công bố hợp tác | đối tác',
    { type: 'partnership', subject: 'partner', object: 'partner' },
  ],
  [
    'bán lại | phân phối | làm đại lý | hỗ trợ và bán lại | đại lý bán lại | trở thành đại lý | trở thành đại lý bán lại | làm đại lý cho',
    { type: 'partnership', subject: 'partner', object: 'partner' },
  ],
  ['sẽ bán | bán dịch vụ', { type: 'partnership', subject: 'partner', object: 'partner' }],
  [
    'ký hợp đồng | hợp đồng độc quyền | giành hợp đồng | trúng thầu | ký hợp đồng độc quyền | giành được hợp đồng | ký thỏa thuận | hợp đồng với | ký hợp đồng với | ký thỏa thuận với | trao hợp đồng | giành gói thầu',
    { type: 'contract', subject: 'supplier', object: 'customer' },
  ],
  [
    'chọn | lựa chọn | đã chọn | chuyển sang dùng | chuyển hệ thống sang | chuyển lên | trở thành khách hàng của | ký hợp đồng sử dụng',
    { type: 'contract', subject: 'customer', object: 'supplier' },
  ],
  [
    'đầu tư | rót vốn | rót tiền | tham gia vòng | dẫn đầu vòng | dẫn dắt vòng | rót | đầu tư vào | rót vốn vào | rót tiền vào | bơm tiền vào | dẫn đầu vòng gọi vốn',
    { type: 'investment', subject: 'investor', object: 'target' },
  ],
  [
    'cam kết chi | hứa dành | cam kết đầu tư | cam kết rót | hứa đầu tư | hứa sẽ đầu tư | dự định rót | dự định đầu tư | sẽ đầu tư | sẽ rót | cam kết dành | công bố đầu tư | công bố khoản đầu tư | cùng rót',
    { type: 'investment', subject: 'investor', object: 'target' },
  ],
  [
    'gọi vốn | huy động | nhận vốn | gọi được | nhận đầu tư | huy động được | vòng gọi vốn | gọi thành công | huy động thành công | nhận được khoản đầu tư',
    { type: 'investment', subject: 'target', object: 'investor' },
  ],
  [
    'mua lại | thâu tóm | mua đứt | thôn tính | hoàn tất mua | hoàn tất thương vụ mua | thương vụ mua | đồng ý mua | đồng ý mua lại | thương vụ thâu tóm | hoàn tất việc mua lại | tiếp nhận | sẽ mua lại | đã mua lại | vừa mua lại',
    { type: 'acquisition', subject: 'buyer', object: 'target' },
  ],
  ['mua | từng mua | đã mua | sẽ mua | vừa mua', { type: 'acquisition', subject: 'buyer', object: 'target', direct: true }],
  ['bán mảng | bán lại mảng | bán bộ phận | bán toàn bộ', { type: 'acquisition', subject: 'target', object: 'buyer' }],
  [
    'được mua lại bởi | bị thâu tóm bởi | về tay | bán mình cho | rơi vào tay | bán cho | được bán cho',
    { type: 'acquisition', subject: 'target', object: 'buyer' },
  ],
  [
    'từng muốn mua | tìm cách mua | đề nghị mua | muốn mua | ngỏ ý mua | định mua | hỏi mua | muốn mua lại | tìm cách mua lại | đàm phán mua | đàm phán mua lại | mua hụt | từng định mua | ngỏ lời mua | chào mua | toan mua | cố mua | muốn thâu tóm | tìm cách thâu tóm | nỗ lực mua | đề nghị mua lại | từng ngỏ lời mua | ngỏ ý mua lại | ra giá mua | đàm phán sáp nhập | từng đàm phán sáp nhập | trả giá cho | từng trả giá cho | hủy kế hoạch mua | hủy thương vụ | từ bỏ thương vụ | từ bỏ kế hoạch mua | từ bỏ ý định mua | đàm phán thâu tóm | đề nghị thâu tóm',
    { type: 'acquisition-attempt', subject: 'buyer', object: 'target', modality: 'attempted' },
  ],
  [
    'khởi xướng | khai sinh | khởi động dự án | ra mắt | giới thiệu | tung ra | trình làng | công bố ra mắt | phát hành | cho ra mắt',
    { type: 'launch', subject: 'owner', object: 'product' },
  ],
  [
    'mở | mở cùng lúc | đã mở | sẽ mở | mở rộng sang | mở rộng | mở trung tâm dữ liệu | xây dựng trung tâm dữ liệu | khai trương | xây trung tâm dữ liệu | mở thêm | đưa vào hoạt động | mở vùng | vận hành trung tâm dữ liệu | khánh thành | xây dựng | tiến vào | đặt chân vào',
    { type: 'expansion', subject: 'agent', object: 'place' },
  ],
  ['tách khỏi | tách ra từ | tách ra khỏi | tách ra | vừa tách', { type: 'spin-off', subject: 'product', object: 'owner' }],
  ['chia tách | tách thành | tách mảng | chia thành | tách đôi', { type: 'spin-off', subject: 'owner', object: 'product' }],
  [
    'đóng cửa | khai tử | ngừng cung cấp | ngừng hoạt động | chấm dứt | dừng dịch vụ | ngừng dịch vụ | đóng các trung tâm dữ liệu',
    { type: 'shutdown', subject: 'owner', object: 'product' },
  ],
];
