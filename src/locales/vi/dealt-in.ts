import type { DealingWord } from '../../model/language/dealing-word.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** What deals are about: papers, shares, sites, goods, and who takes them. */
export const dealtIn: Vocabulary<DealingWord> = [
  ['vòng | vòng này | vòng gọi vốn | vòng đầu tư | vòng vốn | đợt gọi vốn | khoản đầu tư | vốn | rót vốn', 'round'],
  [
    'giá thầu | mức giá thầu | cuộc đấu thầu | gói đề nghị | lời đề nghị | đề nghị | đề nghị mua | lời chào mua | lời mua lại | lời đề nghị mua | lời đề nghị mua lại | lời hỏi mua | đề xuất | đề xuất mua | đề nghị mua lại | mức giá | cái giá | lời mời | mức giá mua | lời đề xuất | đề nghị sáp nhập | lời cầu hôn | lời ngỏ | lời đề nghị sáp nhập | đề nghị thâu tóm | lời chào',
    'offer',
  ],
  [
    'hệ thống | hệ thống lõi | dữ liệu | hạ tầng | ứng dụng | website | máy chủ | khối lượng công việc | một phần | toàn bộ | lưu trữ | nền tảng | phần mềm | trang web | khách hàng | dịch vụ | dữ liệu khách hàng | cơ sở dữ liệu | core banking | kho dữ liệu',
    'workload',
  ],
  ['đầu tư | vốn | tiền | tài trợ | rót vốn | tiền đầu tư | khoản đầu tư | vốn đầu tư', 'funding'],
  ['hợp đồng | gói thầu | thỏa thuận | đơn hàng | đơn đặt hàng | dự án | thầu | gói | hợp đồng đám mây | hợp đồng thuê', 'contract'],
  [
    'đám mây | dịch vụ đám mây | hạ tầng đám mây | nền tảng đám mây | hạ tầng | máy chủ | trung tâm dữ liệu | nền tảng điện toán đám mây | năng lực tính toán | sức mạnh tính toán | sức mạnh điện toán | hạ tầng điện toán | công suất tính toán',
    'provider',
  ],
  ['sáp nhập | mua lại | thâu tóm | mua bán | hợp nhất | thương vụ mua | việc mua | m a | về chung nhà', 'takeover'],
  ['khách hàng | khách | khách hàng lớn | khách thuê', 'client'],
  [
    'năng lực tính toán | công suất | hạ tầng | máy chủ | chip | dịch vụ | dịch vụ đám mây | đám mây | thiết bị | phần mềm | linh kiện | màn hình | pin | gpu | bộ xử lý | trung tâm dữ liệu | điện | băng thông | hệ thống | giải pháp | vệ tinh | máy bay | công nghệ | nền tảng | modem | bản quyền',
    'supplies',
  ],
  ['niêm yết | ipo | lên sàn | trái phiếu | khoản vay | ra công chúng', 'listing'],
  // "nhận 2 tỷ USD *cổ tức*": what is owed is no investment.
  [
    'cổ tức | tiền phạt | phí chia tay | phí phá vỡ | tiền bồi thường | bồi thường | thuế | tiền thuế | phí bản quyền | tiền bản quyền | phí hủy | tiền lãi',
    'due',
  ],
  [
    'phần mềm | dịch vụ | nền tảng | ứng dụng | phiên bản | phiên bản mới | sản phẩm | dòng sản phẩm | công cụ | giải pháp | mô hình | mô hình ai | chip | bộ xử lý | thiết bị | hệ điều hành | trợ lý ảo | trợ lý | điện thoại | máy tính bảng | tựa game | trò chơi | tính năng | cơ sở dữ liệu | đám mây | siêu ứng dụng | ví điện tử | trình duyệt | mạng xã hội | bộ công cụ | hệ sinh thái | hệ thống | dịch vụ đám mây',
    'product',
  ],
  [
    'dịch vụ | nền tảng | ứng dụng | sàn | trang | mảng | chuỗi | mạng xã hội | ví điện tử | sàn thương mại điện tử | website | trang web | mảng kinh doanh | bộ phận | đám mây | đám mây công cộng | dịch vụ đám mây công cộng | kênh | cổng | trò chơi | dự án',
    'offering',
  ],
  [
    'mảng | bộ phận | công ty con | đơn vị | quyền kiểm soát | mảng kinh doanh | tài sản | hoạt động | công ty mẹ | chuỗi | thương hiệu | nền tảng | mạng lưới | dịch vụ | ứng dụng | nhánh | hệ thống | đám mây | nền tảng đám mây | dịch vụ đám mây | hạ tầng đám mây | điện toán đám mây | hạ tầng | thị phần',
    'part',
  ],
  [
    '% vốn | cổ phần phát hành mới | cổ phiếu phát hành mới | cổ phần mới phát hành | cổ phần mới | vốn điều lệ | cổ phần | cổ phiếu | phần vốn | vốn cổ phần | vốn góp',
    'stake',
  ],
  [
    'mỗi cổ phần | mỗi cổ phiếu | toàn bộ | chi phối | đa số | quá bán | phần còn lại | 100 % | kiểm soát | còn lại | phần lớn | đa phần | hầu hết | gần như toàn bộ',
    'whole',
  ],
  [
    'trung tâm dữ liệu | vùng | vùng dữ liệu | văn phòng | nhà máy | cửa hàng | trung tâm | trụ sở | trung tâm nghiên cứu | phòng thí nghiệm | chi nhánh | cơ sở | kho hàng | khu phức hợp | siêu thị | trung tâm r d | tổ hợp | xưởng | vùng đám mây | khu vực đám mây | mạng di động | mạng viễn thông | cụm máy chủ | trung tâm điện toán đám mây | trung tâm nghiên cứu và phát triển | cửa hàng trực tuyến | region | data center | khu vực dữ liệu | cụm trung tâm dữ liệu | trung tâm công nghệ | trung tâm điều hành | trung tâm phân loại | trung tâm logistics | phòng lab | kho | kho bãi | kho vận | showroom | nhà hàng | gian hàng | điểm bán | phòng giao dịch | nhà xưởng | học viện | trung tâm phân phối | khu công nghiệp | trung tâm đổi mới sáng tạo | trung tâm đào tạo | cửa hiệu | trạm sạc | bưu cục | mạng | mạng lưới | cụm dữ liệu | khu dữ liệu | cơ sở hạ tầng | nhà kho | trung tâm thương mại | trung tâm mua sắm | quán | đại lý | khách sạn | trung tâm phát triển | trạm | điểm hiện diện | điểm biên | liên doanh viễn thông | dự án | tổ hợp trung tâm dữ liệu | nhà máy điện | điểm kết nối | điểm truy cập | nhà thuốc | hiệu thuốc | quầy thuốc | rạp | rạp chiếu phim | phòng khám | bệnh viện | cửa hàng tiện lợi | siêu thị điện máy | chuỗi cửa hàng | trạm xăng | cây xăng | tiệm | nhà sách | phòng tập | đại siêu thị | trung tâm kỹ thuật | trung tâm giao hàng | trung tâm chế tạo | nhà máy chip | nhà máy pin | nhà máy ai | siêu nhà máy | dây chuyền | khu nghiên cứu | trung tâm dịch vụ | trung tâm khai thác | cụm nhà máy | kho trung chuyển | trung tâm hoàn tất đơn hàng | văn phòng đại diện | vùng khả dụng | cụm máy | khu máy chủ | trang trại máy chủ | phòng máy chủ | phòng máy | vùng máy chủ',
    'facility',
  ],
  // What kind of place a name is: "tại *khu công nghiệp* Tân Phú Trung".
  [
    'thị trường | khu công nghiệp | khu công nghệ cao | khu chế xuất | khu kinh tế | cụm công nghiệp | khu công nghệ thông tin | khu đô thị | khu phần mềm | công viên phần mềm | công viên công nghệ | đặc khu | tỉnh | thành phố | huyện | quận | thị xã | thị trấn | phường | xã | bang | tiểu bang | vùng ngoại ô | ngoại ô | thủ đô | đảo | bán đảo | khu vực | vùng',
    'district',
  ],
  ['công ty con | công ty thành viên', 'subsidiary'],
];
