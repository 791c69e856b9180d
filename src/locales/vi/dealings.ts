import type { DealingWord } from '../../model/language/dealing-word.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import { dealtIn } from './dealt-in.ts';

/** The little words around a word of dealing, and what they do there. */
export const dealings: Vocabulary<DealingWord> = [
  ...dealtIn,
  ['được | bị', 'passive'],
  [
    'tương tự | cái thứ hai | cái thứ ba | cái thứ tư | cơ sở thứ hai | cơ sở thứ ba | trung tâm thứ hai | trung tâm thứ ba | cửa hàng thứ hai | cửa hàng thứ ba | nhà máy thứ hai | nhà máy thứ ba | văn phòng thứ hai | vùng thứ hai | vùng thứ ba | một cơ sở nữa | một trung tâm nữa | một nhà máy nữa',
    'again',
  ],
  ['quyết định | đóng góp | đặt mục tiêu', 'title'],
  // Offices that have a deed in their name.
  ['[bộ|bộ trưởng|thứ trưởng|sở|giám đốc sở|cục|vụ|cục trưởng|vụ trưởng] [kế hoạch và|tài chính và|thương mại và|phát triển]? đầu tư', 'title'],
  ['bởi | do', 'agent'],
  ['họ | nó', 'pronoun'],
  ['mà', 'relative'],
  ['giúp | cho phép | khiến | buộc | mời | thuyết phục | kêu gọi | hỗ trợ | để | giúp cho | hối thúc | yêu cầu', 'causing'],
  ['họ | khách hàng | doanh nghiệp | người dùng | các doanh nghiệp | các công ty | các hãng | nhà phát triển | các tổ chức', 'helped'],
  ['chip | máy chủ | gpu | bộ xử lý | thiết bị | điện thoại | máy bay | pin | màn hình | linh kiện | vệ tinh | card đồ họa | bộ tăng tốc', 'wares'],
  ['thị trường | thị trường này', 'here'],
  ['làm đối tác | là đối tác | làm đối tác chiến lược | làm đối tác chính', 'mate'],
  ['từ tay | đánh bại | vượt qua | vượt | hạ gục | vượt mặt | qua mặt | thắng | hạ', 'beaten'],
  ['hợp tác | liên doanh | lập liên doanh | thành lập liên doanh | liên minh | bắt tay | quan hệ đối tác', 'alliance'],
  ['một', 'indefinite'],
  // "*Hai bên* sẽ hợp tác": the two spoken of last.
  [
    'hai bên | đôi bên | cả hai bên | cả hai | hai công ty | hai hãng | hai tập đoàn | hai doanh nghiệp | hai nhà mạng | hai ngân hàng | cả hai công ty | cả hai hãng | hai đối tác | bộ đôi | hai ông lớn | hai gã khổng lồ | hai đơn vị',
    'twosome',
  ],
  ['gồm | bao gồm | gồm có | là | có tên | mang tên | tên là | như | nhóm nhà đầu tư do | liên danh do | nhóm do', 'naming'],
  [
    'với sự tham gia của | cùng sự tham gia của | có sự tham gia của | và sự tham gia của | dẫn đầu bởi | dẫn dắt bởi | được dẫn đầu bởi | được dẫn dắt bởi | với sự góp mặt của | có sự góp mặt của | cùng sự góp mặt của | với sự góp vốn của | với sự dẫn dắt của | với sự đồng hành của',
    'joining',
  ],
  ['giữa', 'both'],
  [
    'tổng cộng | cộng dồn | lũy kế | đến nay | tới nay | cho đến nay | cho tới nay | tính đến nay | tính tới nay | từ khi thành lập | kể từ khi thành lập | từ ngày thành lập',
    'total',
  ],
  ['hoàn tất | khép lại | chốt | hoàn thành | kết thúc | chốt xong | đóng lại', 'concluded'],
  [
    'sẽ | đồng ý | đồng ý sẽ | cam kết | cam kết sẽ | ký | đã ký | ký hợp đồng | ký thỏa thuận | đã ký hợp đồng | thỏa thuận | hợp đồng | vừa | chấp thuận',
    'undertaken',
  ],
  ['của | thuộc', 'genitive'],
  [
    'gồm | bao gồm | gồm có | trong đó có | như | gồm cả | bao gồm cả | có thể kể đến | tiêu biểu là | lớn nhất là | trong đó lớn nhất là | đắt nhất là | đáng chú ý là | đáng chú ý nhất là | nổi bật là | nổi bật nhất là | mới nhất là | gần nhất là | gần đây nhất là | đáng kể nhất là',
    'including',
  ],
  // "quyết định *thâu tóm* Red Hat của IBM": a deed told as a thing.
  [
    'việc | vụ | thương vụ | phi vụ | quyết định | kế hoạch | thỏa thuận | ý định | tham vọng | nỗ lực | đề xuất | cuộc | quá trình | đề nghị | lời đề nghị | động thái | bước đi',
    'nominal',
  ],
  ['định giá | được định giá | trị giá công ty', 'valued'],
  ['từ chối | không chịu | không muốn', 'declined'],
  ['nước này | quốc gia này | đất nước này | thị trường này | khu vực này | thành phố này | tỉnh này | đảo quốc này', 'there'],
  [
    'hai công ty | hai | hai phần | hai doanh nghiệp | ba công ty | các công ty | công ty độc lập | công ty riêng | đơn vị kinh doanh | đơn vị độc lập | ba doanh nghiệp',
    'halves',
  ],
  [
    'phát triển | xây dựng | nghiên cứu | triển khai | sản xuất | thành lập | góp vốn | xây | thử nghiệm | thiết kế | lập | mở | cung cấp | đào tạo | bắt tay | ra mắt | khởi công | vận hành | hợp tác | tung ra | chế tạo | khai thác | tạo ra | giới thiệu | tổ chức lại | thúc đẩy',
    'work',
  ],
  ['để | nhằm | hòng', 'aim'],
  ['một số | nhiều | hàng loạt | hàng chục | các', 'several'],
  [
    'tổ chức tọa đàm | tổ chức hội thảo | tổ chức hội nghị | tổ chức lễ | tổ chức sự kiện | tổ chức diễn đàn | tổ chức cuộc thi | tổ chức chương trình | tổ chức triển lãm | tổ chức buổi | tổ chức khóa học | tổ chức họp báo | tổ chức ngày hội | tổ chức giải | tổ chức workshop | tổ chức webinar',
    'gathering',
  ],
  // "mua lại công ty *chuyên cung cấp* phần mềm Red Hat": what a firm does, before its name.
  [
    'chuyên | chuyên về | chuyên cung cấp | chuyên phát triển | chuyên sản xuất | cung cấp | phát triển | sản xuất | chế tạo | vận hành | dành cho | dành riêng cho | phục vụ | dùng cho',
    'devoted',
  ],
  // "tập đoàn đầu tư *có trụ sở* tại Nhật Bản": where a firm sits is no place of its deal.
  ['có trụ sở | đặt trụ sở | có trụ sở chính | đặt trụ sở chính | trụ sở | có mặt | đến từ | đóng tại | đóng ở | đóng đô | đóng trụ sở', 'seated'],
  [
    'cho biết | đưa tin | loan tin | dẫn tin | dẫn lời | tường thuật | khẳng định | cho hay | nói | rằng | xác nhận | thông báo | tuyên bố | thừa nhận | tiết lộ | cho thấy',
    'speech',
  ],
  [
    'của | thuộc | với | cùng với | từ | cho | vào | tại | ở | trong | về | giữa | qua | để | so với | ngoài | theo | trên | khỏi | nhờ | bên cạnh | sau | cùng các | dành cho',
    'preposition',
  ],
  ['của | tại | ở | trong | thuộc', 'bridge'],
  [
    'công bố | ký | ký kết | thiết lập | vừa | thành lập | trở thành | bắt đầu | mở rộng | tăng cường | gia hạn | nối lại | thắt chặt | nâng cấp | đạt',
    'announced',
  ],
  [
    'cạnh tranh với | cạnh tranh để | chạy đua với | đua với | ganh đua với | tranh giành với | nghiêm túc về | nghiêm túc trong | quan tâm tới | quan tâm đến | chủ đề | vấn đề là | viễn cảnh | kịch bản | giả thuyết | đàm phán | thương thảo | thương lượng | thảo luận | muốn | cố gắng | từng cố gắng | cố | theo đuổi | tìm cách | đề nghị | ngỏ ý | ngỏ lời | toan | nỗ lực | âm mưu | cân nhắc | xem xét | có thể | quan tâm | tham vọng | ý định | có ý | từng muốn | suýt | bàn chuyện | bàn việc | bàn thảo | mong muốn | đang nhắm | tin đồn | đồn đoán | hỏi mua | có tin | nghe nói | đồn thổi | rục rịch | đang bàn | dự định mua | bàn bạc | nhắm tới | nhắm đến | để mắt đến | nuôi ý định | trong quá trình đàm phán | khả năng | đưa ra lời đề nghị | đánh tiếng | rắp tâm | nhen nhóm | ôm mộng',
    'tried',
  ],
  // "*lên kế hoạch* xây", "*sắp* mở": what is built later is promised, what is bought later is wanted.
  // "*nếu* mua được Arm": what is only supposed.
  ['nếu | nếu như | giả sử | giả như | trong trường hợp | trừ khi | trừ phi | ví thử | miễn là', 'supposed'],
  // "đưa cụm máy chủ *vào hoạt động*"
  ['vào hoạt động | vào vận hành | vào khai thác | vào sử dụng | đi vào hoạt động', 'running'],
  ['cổ đông | nhân viên | người lao động | khách hàng | người dùng | người tiêu dùng | nhà phát triển | người mua | khách thuê | người bán', 'public'],
  ['lên kế hoạch | có kế hoạch | kế hoạch | sắp | định | dự định | chuẩn bị', 'planned'],
  [
    'từ bỏ | hủy | hủy bỏ | thất bại | chặn | ngăn chặn | cấm | đổ vỡ | bất thành | không thành | chấm dứt | rút lại | bị chặn | sụp đổ | đổ bể | hụt | phản đối | ngăn cản | bác | phủ quyết | đình chỉ | phá sản | gãy đổ | đổ sông đổ bể | chết yểu | tan vỡ | ngáng đường | rút khỏi thương vụ | rút khỏi vụ | rút khỏi cuộc đua | rút khỏi cuộc đàm phán | rút khỏi đàm phán | rút khỏi kế hoạch | rút khỏi thỏa thuận | bỏ cuộc | thu hồi | không đạt được thỏa thuận | mất hợp đồng | để mất hợp đồng | tuột hợp đồng | để tuột hợp đồng',
    'failed',
  ],
  [
    'nhà đầu tư chiến lược | nhà đầu tư lớn | nhà đầu tư mạo hiểm | cổ đông chiến lược | cơ hội hợp tác | khả năng hợp tác | tiềm năng hợp tác | lĩnh vực hợp tác | nhu cầu hợp tác | thỏa thuận đầu tư | giao dịch đầu tư | quyết định đầu tư | hợp đồng đầu tư | thúc đẩy đầu tư | thu hút đầu tư | kêu gọi đầu tư | tổng đầu tư | xúc tiến đầu tư | môi trường đầu tư | làn sóng đầu tư | hãng đầu tư | nhóm đầu tư | hoạt động đầu tư | dự án đầu tư | giấy phép đầu tư | quỹ đầu tư mạo hiểm | nghiên cứu đầu tư | tư vấn đầu tư | quản lý đầu tư | ngân hàng đầu tư | phân tích đầu tư | chiến lược đầu tư | danh mục đầu tư | công ty đầu tư | cổ phần đầu tư | tnhh đầu tư | tập đoàn đầu tư | tổng công ty đầu tư | quyết định chủ trương đầu tư | ceo | giám đốc | chủ tịch | hội đồng quản trị | hội đồng thành viên | hội đồng sáng lập | ông | bà | tổng giám đốc | nhà sáng lập | tỷ phú | giám đốc điều hành | anh | chị | nhà đầu tư | quỹ đầu tư | giới đầu tư | ngân hàng đầu tư | công ty đầu tư | vốn đầu tư | cổ đông',
    'title',
  ],
  ['phủ nhận | bác bỏ | bác tin | không có ý định | không có kế hoạch | không quan tâm', 'refused'],
  [
    'nhận định | quy định | ổn định | xác định | ấn định | nhất định | phải | buộc phải | mua sắm | mua bán | thiết bị | trang bị | chuẩn bị | đạt được | ký được | giành được | nhận được | mua được | có được | thu được | gọi được | huy động được | thâu tóm được | cướp được | chốt được | đoạt được | được cấp phép | được chấp thuận | được đồng ý | các | những | cả | được phép | được cho là | bị đồn là | bị đồn | được đồn là | bị cho là | bị nghi | được biết | được đánh giá | được coi là | được xem là | một | hai | thành công | chính thức | lại | nốt | luôn | thêm | chính | đối thủ | trực tuyến | nhỏ | lớn | liên danh | được đồn | được đồn đoán | được kỳ vọng | được kỳ vọng sẽ | được dự đoán | được dự đoán sẽ',
    'other',
  ],
];
