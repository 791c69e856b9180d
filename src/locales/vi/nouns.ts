import type { Noun } from '../../model/language/amount-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** What news counts; those with a metric make claims. */
export const nouns: Vocabulary<Noun> = [
  ['trung tâm dữ liệu | data center | datacenter | trung tâm dữ liệu đám mây', { metric: 'data-centres', unit: 'trung tâm dữ liệu' }],
  ['vùng | khu vực | vùng đám mây | vùng dữ liệu | vùng khả dụng | region', { metric: 'regions', unit: 'vùng' }],
  [
    'người dùng | người chơi | người sử dụng | thành viên | người dùng mỗi tháng | người dùng hàng tháng | người dùng hằng tháng | người dùng thường xuyên | người dùng hoạt động | người dùng hàng ngày | tài khoản | người dùng đăng ký | thuê bao trả phí | người đăng ký | thuê bao | thuê bao di động | lượt người dùng | lượt người sử dụng | lượt người dùng hoạt động | người dùng internet | người dùng thường xuyên hàng tháng | người dùng hoạt động hàng tháng | người dùng hoạt động hằng tháng | người dùng hoạt động hàng ngày | người dùng hoạt động hằng ngày | thuê bao internet | thuê bao băng rộng | thuê bao 3g | thuê bao 4g | thuê bao 5g',
    { metric: 'users', unit: 'người dùng' },
  ],
  [
    'người mua | người mua hàng | khách hàng | khách hàng doanh nghiệp | khách hàng trả phí | khách | khách hàng trả tiền',
    { metric: 'customers', unit: 'khách hàng' },
  ],
  [
    'lực lượng lao động | nhân viên | nhân sự | lao động | kỹ sư | người lao động | lập trình viên | công nhân | cán bộ nhân viên | chuyên gia | cán bộ | nhân lực | nhân viên toàn thời gian',
    { metric: 'employees', unit: 'nhân viên' },
  ],
  ['việc làm | chỗ làm | vị trí việc làm | vị trí | công ăn việc làm | việc làm mới | suất việc làm | công việc', { metric: 'jobs', unit: 'việc làm' }],
  [
    'trung tâm | người | quốc gia | nước | thị trường | công ty | doanh nghiệp | hãng | thành phố | tỉnh | tỉnh thành | địa phương | vùng lãnh thổ | quốc gia và vùng lãnh thổ',
    { unit: 'đơn vị' },
  ],
  [
    'cái | con | bộ | vụ | gói | bản | căn | căn hộ | phòng | ghế | khoản | tuyến | dòng | kênh | mạng | mạng di động | khối | bộ phận | phòng ban | tổ chức | cơ quan | bộ ngành | hiệp hội | liên minh | liên doanh | xí nghiệp | nhà phát triển | nhà bán lẻ | nhà sản xuất | nhà băng | hãng hàng không | hãng xe | trường đại học | đại học | sinh viên | học sinh | tài xế | cá nhân | gia đình | hộ dân | du khách | tin nhắn | cuộc gọi | bưu cục | kho | kho hàng | container | tàu | cảng | sân bay | khách sạn | nhà hàng | quán | rạp | đơn đặt hàng | đơn | mẫu xe | thương hiệu | nhãn hàng | giai đoạn | phương án | kịch bản | lý do | yếu tố | xu hướng | thách thức | ưu tiên | trụ cột | mục tiêu | châu lục | bang | quận | huyện | xã | tầng | tủ rack | rack | tủ | tuyến cáp | mbps | gbps | tbps | mah | ghz | mhz | kw | kwh | gwh | lít | thùng | thùng dầu | ounce | gram | cm | mm | dặm | token | câu hỏi | phiếu | ứng viên | luật sư | bác sĩ | nhà khoa học | tiến sĩ | kỹ thuật viên | đại diện | người bán | nhà bán hàng | gian hàng | cựu nhân viên | cựu kỹ sư | cựu lãnh đạo | cựu giám đốc | nhà cung ứng | nhà thầu | trạm biến áp | tổ máy | tổ hợp | khu công nghiệp | khu | công trình | thủ tục | điều kiện | chỉ tiêu | giải pháp | nền tảng | tính năng | sáng lập viên | doanh nhân | nữ tỷ phú | lập trình | học viên | khóa học | khóa | ngành | nghề | tài liệu | hồ sơ | website bán hàng | sàn | sàn thương mại điện tử | sàn giao dịch | gã khổng lồ công nghệ | ứng dụng di động | nhóm khách hàng | cột mốc | kỷ lục | bệnh nhân | cây | trang trại | con chip | bóng bán dẫn | màn hình | camera | cảm biến | bitcoin | tiền | đồng tiền | danh mục | hạng mục | công nghệ | bài viết | nhóm sản phẩm | nhóm ngành | mã cổ phiếu | mã | phiên giao dịch | cửa khẩu | điểm giao dịch | phòng giao dịch | cây atm | máy atm | thẻ | khoản vay | dân | cửa hàng | chi nhánh | văn phòng | siêu thị | máy chủ | thiết bị | máy | xe | chiếc | điểm bán | đại lý | nhà máy | sản phẩm | ứng dụng | dịch vụ | dự án | hợp đồng | thương vụ | đối tác | startup | công ty khởi nghiệp | nhà đầu tư | cổ đông | cổ phiếu | cổ phần | quỹ | trường | bệnh viện | ngân hàng | máy tính | điện thoại | trạm | trạm phát sóng | vệ tinh | giao dịch | đơn hàng | gói thầu | bằng sáng chế | lượt tải | lượt xem | lượt | tỷ phú | triệu phú | đồng sáng lập | đồng nghiệp | đồng minh | đồng hồ | đồng hồ thông minh | đồng đội | đồng hương | đồng bào | đồng phạm | đồng chủ tịch | đồng giám đốc | đồng ceo | đồng tác giả | đô thị | đô đốc | bảng xếp hạng | bảng đấu | bảng điều khiển | xu thế | tệ nạn | nhà sáng lập | thành viên hội đồng quản trị | mảng | tòa nhà | khách mời | đơn vị | hộ gia đình | hộ | trang web | website | ha | hecta | mét vuông | m2 | km | kilomet | mét | mw | gw | megawatt | tb | gb | petabyte | terabyte | kg | tấn | tuổi | thành viên | nhóm | loại | mẫu | phiên bản | người chết | bài báo | nguồn tin | nhà cung cấp | hãng công nghệ | ông lớn | gã khổng lồ | đối thủ | cụm | vòng | đợt | phiên | cuộc | bước | cái tên | lĩnh vực | trụ sở | cơ sở | nhà phân tích | lãnh đạo | giám đốc | máy bay | tựa game | bộ phim | bài hát | video | tập đoàn | nhà mạng | công ty con | chip | gpu | tham số | ca | lõi | inch',
    { unit: 'đơn vị' },
  ],
];
