import type { OrganisationSign } from '../../model/language/mention-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** What only an organisation has or does. */
export const organisationSigns: Vocabulary<OrganisationSign> = [
  [
    'còn | cùng | cùng với | lẫn | thuộc | trực thuộc | vượt | vượt qua | đối thủ là | so với | bên cạnh | cho | từ | với | bởi | do | thay thế | qua mặt | đứng sau | xếp sau | theo sau là | tiếp theo là | thuộc về | kế đến là | sau đó là | chuyển sang',
    { sign: 'of', lone: true },
  ],
  [
    'cổ phiếu | cổ phần của | cổ phần tại | cổ phần | ceo của | giám đốc điều hành của | giám đốc tài chính của | tổng giám đốc của | chủ tịch của | đại diện | rót vốn vào | sáp nhập với | công ty mẹ của | công ty con của | nhà sáng lập của | đồng sáng lập của | người phát ngôn của | phát ngôn viên của | lãnh đạo | ban lãnh đạo | trụ sở của | cổ đông của | doanh thu của | lợi nhuận của | vốn điều lệ của',
    { sign: 'of', firm: true },
  ],
  [
    'từ tay | vào tay | về tay | bán vốn cho | vốn cho | cổ phần cho | phần vốn của | nhượng cho | chuyển nhượng cho | bán lại cho | phía | mua lại | thâu tóm | đầu tư vào | thương vụ mua lại | thương vụ thâu tóm | dẫn đầu bởi',
    { sign: 'of' },
  ],
  [
    'nhà phân tích tại | nhà phân tích của | nhà phân tích thuộc | chuyên gia phân tích tại | chuyên gia phân tích của | chuyên gia của | chuyên gia tại | dữ liệu của | số liệu của | khảo sát của | thống kê của | theo nghiên cứu của',
    { sign: 'of', type: 'analyst' },
  ],
  ['nasdaq | nyse | hose | hnx | upcom | mã chứng khoán | mã cổ phiếu | mã ck | mã | mã niêm yết', { sign: 'exchange' }],
  [
    'sáp nhập giữa | hợp tác giữa | thương vụ giữa | liên doanh giữa | đàm phán giữa | khách hàng của | nhà đầu tư của | đối thủ của | dẫn đầu bởi | với sự tham gia của | cùng sự tham gia của | sự tham gia của | nhà đầu tư cũ | nhà đầu tư mới | nhà đầu tư hiện hữu | các nhà đầu tư như | các nhà đầu tư gồm | nhà đầu tư gồm | các quỹ như | các quỹ | các đối thủ như | đối thủ như | khách hàng như | các công ty như | những công ty như | các hãng như | các startup như | những cái tên như | những tên tuổi như | cạnh tranh với | đối tác như | các ngân hàng như',
    { sign: 'of', list: true },
  ],
  ['các hãng | các startup | các nhà mạng | hai hãng | hai công ty | hai startup | hai nhà mạng | hai ngân hàng', { sign: 'of', list: true }],
  [
    'bao gồm | gồm | gồm có | bao gồm cả | trong đó có | có thể kể đến | kể đến | chẳng hạn như | chẳng hạn | ví dụ như | lần lượt là',
    { sign: 'of', opens: true },
  ],
  [
    'usd vào | đô la vào | đô vào | đồng vào | euro vào | tỷ vào | triệu vào | usd cho | usd mua | bị kiện bởi | kiện | khởi kiện | vụ kiện | vụ kiện với | đơn kiện | thương vụ mua | việc mua | vụ mua | thương vụ với | thương vụ bán | sử dụng bởi | báo | trang',
    { sign: 'of', lone: true },
  ],
  ['[usd|đô la|đồng|euro|yên|tỷ|triệu] từ | [usd|đô la|đồng|euro|yên] của', { sign: 'of', list: true }],
  ['theo | theo : | nguồn | nguồn : | theo nguồn | nguồn tin :', { sign: 'credit' }],
  ['nguồn : | tham khảo : | nguồn tham khảo :', { sign: 'of', list: true, type: 'publisher' }],
  ['ảnh : | ảnh chụp : | đồ họa : | biểu đồ : | ảnh của', { sign: 'of', lone: true, type: 'organisation' }],
  ['nguồn tin của | tin từ | thông tin từ | khách hàng của | được mua bởi | thuộc sở hữu của', { sign: 'of' }],
  [
    'từng huy động được | đã huy động | đã gọi vốn | gọi được | sa thải | cắt giảm | ra mắt | vận hành | sở hữu | thâu tóm | mua lại | rót vốn | dẫn dắt | bơm | rót | bắt tay',
    { sign: 'does' },
  ],
  [
    'lỗ | lãi | chi | chi ra | dự kiến | đặt mục tiêu | ký | ký kết | ký hợp đồng | hiện có | đạt | thu về | cạnh tranh | nắm | nắm giữ | chiếm | dẫn đầu | tuyển dụng | tuyển | phát triển | có trong tay | vận hành | ước tính | bắt đầu | sẽ mở | sẽ cung cấp | sẽ đầu tư | kỳ vọng | thuộc sở hữu | tăng trưởng | hoàn tất | khởi công',
    { sign: 'does' },
  ],
  ['cho biết | cho hay | công bố | thông báo | tuyên bố | khai trương | mở rộng | đầu tư | bán | cung cấp | đạt lợi nhuận | có doanh thu', { sign: 'does' }],
  [
    'được định giá | đạt doanh số | đặt mục tiêu doanh thu | đặt mục tiêu lợi nhuận | có lãi | báo doanh thu | lãi sau thuế | lỗ sau thuế | lãi trước thuế | lỗ lũy kế | tăng vốn điều lệ | phát hành trái phiếu | phát hành cổ phiếu | nộp hồ sơ ipo | ipo | phá sản | nộp đơn phá sản | gọi vốn | gọi vốn thành công | huy động được | báo lỗ | báo lãi | lãi ròng | lỗ ròng | niêm yết | lên sàn | công bố doanh thu | ghi nhận doanh thu | đạt doanh thu | ghi nhận lợi nhuận | được thành lập | có trụ sở',
    { sign: 'does', firm: true },
  ],
  [
    'rót tiền vào | hợp tác với | bắt tay với | liên doanh với | ký kết với | ký hợp đồng với | ký thỏa thuận với | bán cho | định giá | thỏa thuận với | đàm phán với | bán lại cho | vốn của | khác với | đối thủ của | hợp đồng với | vào tay | về tay',
    { sign: 'of' },
  ],
  // What somebody makes, builds or holds, under his own name.
  [
    'docs | sheets | slides | drive | photos | maps | shorts | music | tower | towers | plaza | arena | stadium | gateway | api | sdk | engine | storage | warehouse | data warehouse | database | movie | space | conference | summit | forum | techday | day | awards | cup | challenge | hackathon | care | home | watch | buds | chat | assistant | copilot | studio | suite | toolkit | purview',
    { sign: 'ware' },
  ],
  [
    '[trò chơi|tựa game|game|dòng game|siêu phẩm|bộ phim|phim|loạt phim|ca khúc|cuốn sách] | cha đẻ [của]? | [các|những|hai|ba]? [phần mềm|sản phẩm|hệ điều hành|trình duyệt|mô hình|mô hình ngôn ngữ|mô hình ngôn ngữ lớn|mô hình ai|chatbot|ngôn ngữ lập trình|công cụ|tính năng|dòng máy|dòng xe|mẫu xe|mẫu điện thoại|điện thoại|máy tính bảng|máy chơi game|loa thông minh|bộ xử lý|vi xử lý|gói|giải pháp|cơ sở dữ liệu|trợ lý ảo|vắc xin|loại thuốc]',
    { sign: 'goods' },
  ],
];
