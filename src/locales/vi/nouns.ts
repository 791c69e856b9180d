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
  ['vị trí [còn lại|dẫn đầu|đầu|đầu tiên|cuối|cuối cùng|trong top|trong bảng|tiếp theo]', { unit: 'đơn vị' }],
  ['việc làm | chỗ làm | vị trí việc làm | vị trí | công ăn việc làm | việc làm mới | suất việc làm | công việc', { metric: 'jobs', unit: 'việc làm' }],
  [
    'người | quốc gia | nước | thị trường | công ty | doanh nghiệp | hãng | thành phố | tỉnh | tỉnh thành | địa phương | vùng lãnh thổ | quốc gia và vùng lãnh thổ',
    { unit: 'đơn vị' },
  ],
  [
    'cái | con | bộ | vụ | gói | bản | căn | căn hộ | phòng | ghế | khoản | tuyến | dòng | kênh | mạng | mạng di động | khối | bộ phận | phòng ban | tổ chức | cơ quan | bộ ngành | hiệp hội | liên minh | liên doanh | xí nghiệp | nhà phát triển | nhà bán lẻ | nhà sản xuất | nhà băng | hãng hàng không | hãng xe | trường đại học | đại học | sinh viên | học sinh | tài xế | cá nhân | gia đình | hộ dân | du khách | tin nhắn | cuộc gọi | bưu cục | kho | kho hàng | container | tàu | cảng | sân bay | khách sạn | nhà hàng | quán | rạp | đơn đặt hàng | đơn | mẫu xe | thương hiệu | nhãn hàng | giai đoạn | phương án | ưu tiên | trụ cột | mục tiêu | bang | quận | huyện | xã | tầng | tủ rack | rack | tủ | tuyến cáp | mbps | gbps | tbps | mah | ghz | mhz | kw | kwh | gwh | lít | thùng | thùng dầu | ounce | gram | cm | mm | dặm | token | phiếu | ứng viên | luật sư | bác sĩ | tiến sĩ | kỹ thuật viên | đại diện | người bán | nhà bán hàng | gian hàng | cựu nhân viên | cựu kỹ sư | cựu lãnh đạo | cựu giám đốc | nhà cung ứng | nhà thầu | trạm biến áp | tổ máy | tổ hợp | khu công nghiệp | khu | công trình | thủ tục | chỉ tiêu | giải pháp | nền tảng | tính năng | doanh nhân | lập trình | học viên | khóa học | khóa | ngành | nghề | tài liệu | hồ sơ | website bán hàng | sàn | sàn thương mại điện tử | sàn giao dịch | ứng dụng di động | nhóm khách hàng | cột mốc | kỷ lục | bệnh nhân | cây | trang trại | con chip | bóng bán dẫn | màn hình | camera | cảm biến | bitcoin | tiền | danh mục | hạng mục | công nghệ | bài viết | nhóm sản phẩm | nhóm ngành | mã cổ phiếu | mã | phiên giao dịch | cửa khẩu | điểm giao dịch | phòng giao dịch | cây atm | máy atm | thẻ | khoản vay | dân | cửa hàng | chi nhánh | văn phòng | siêu thị | máy chủ | thiết bị | máy | xe | chiếc | điểm bán | đại lý | nhà máy | sản phẩm | ứng dụng | dịch vụ | dự án | hợp đồng | thương vụ | đối tác | startup | công ty khởi nghiệp | nhà đầu tư | cổ đông | cổ phiếu | cổ phần | quỹ | trường | bệnh viện | ngân hàng | máy tính | điện thoại | trạm | trạm phát sóng | vệ tinh | giao dịch | đơn hàng | gói thầu | bằng sáng chế | lượt tải | lượt xem | lượt | đồng nghiệp | đồng minh | đồng hồ | đồng hồ thông minh | đồng đội | đồng hương | đồng bào | đồng phạm | đồng chủ tịch | đồng giám đốc | đồng ceo | đồng tác giả | đô thị | đô đốc | bảng xếp hạng | bảng đấu | bảng điều khiển | xu thế | tệ nạn | thành viên hội đồng quản trị | mảng | tòa nhà | khách mời | đơn vị | hộ gia đình | hộ | trang web | website | ha | hecta | mét vuông | m2 | km | kilomet | mét | mw | gw | megawatt | tb | gb | petabyte | terabyte | kg | tấn | tuổi | thành viên | nhóm | loại | mẫu | phiên bản | nhà cung cấp | hãng công nghệ | ông lớn | gã khổng lồ | đối thủ | cụm | vòng | đợt | phiên | cuộc | bước | cái tên | lĩnh vực | trụ sở | cơ sở | nhà phân tích | lãnh đạo | giám đốc | máy bay | tựa game | bộ phim | bài hát | video | tập đoàn | nhà mạng | công ty con | chip | gpu | tham số | ca | lõi | inch',
    { unit: 'đơn vị' },
  ],
  // Said behind a small number in words, too: "hai chuỗi", "ba lần".
  ['lần', { unit: 'đơn vị' }],
  [
    'chuỗi | chuỗi cửa hàng | chuỗi bán lẻ | nhà | nhà khai thác | nhà quản lý | nhà vận hành | nhà phân phối | nhà thiết kế | nhà thuốc | nhà kho | nhà cung cấp dịch vụ | nhà điều hành',
    { unit: 'đơn vị' },
  ],
  [
    'cfo | cto | chủ tịch | phó chủ tịch | tổng giám đốc | phó tổng giám đốc | giám đốc điều hành | lãnh đạo cấp cao | quản lý cấp cao | ủy viên | thành viên hđqt | cựu binh | cựu sinh viên | cựu giám đốc điều hành | giáo viên | giảng viên | dược sĩ | nhà văn | nghi phạm | thủ quỹ | kế toán | shipper | người giao hàng | nhân viên giao hàng | cộng tác viên | nhân viên kỹ thuật | nhân viên bán hàng | nông dân | hội viên | nhà hoạt động',
    { unit: 'đơn vị' },
  ],
  [
    'tổng công ty | công ty thành viên | công ty mẹ | công ty liên kết | công ty chứng khoán | công ty công nghệ | công ty bảo hiểm | doanh nghiệp nhà nước | doanh nghiệp fdi | đơn vị thành viên | hợp tác xã | hãng tin | hãng bay | hãng phim | hãng dược | hãng chip | start up | kỳ lân | quỹ đầu tư | quỹ mở | đại gia | ông chủ | ông trùm | tên tuổi | gương mặt | tay chơi | liên danh | tập đoàn công nghệ ',
    { unit: 'đơn vị' },
  ],
  [
    'báo cáo | nghiên cứu | khảo sát | cuộc khảo sát | bài nghiên cứu | đơn kiện | vụ kiện | cáo buộc | phán quyết | văn bản | thông tư | nghị định | đạo luật | điều khoản | tiêu chuẩn | chứng chỉ | chứng nhận | giấy phép | giải thưởng | huy chương | đề án | đề xuất | nghị quyết | biên bản | thỏa thuận | bản ghi nhớ | biên bản ghi nhớ | lô | lô trái phiếu | lô đất | mã trái phiếu | trái phiếu | chứng quyền | chứng chỉ quỹ | quyền chọn',
    { unit: 'đơn vị' },
  ],
  [
    'trò chơi | game | tựa phim | phim | bộ phim truyền hình | tập phim | bản nhạc | ca khúc | đầu sách | cuốn sách | cuốn | quyển | trang | bức ảnh | tấm ảnh | bức thư | lá thư | email | thư điện tử | bản vá | lỗ hổng | lỗi | sự cố | cuộc tấn công | vụ tấn công | lượt truy cập | lượt khách | lượt tìm kiếm | lượt tương tác | lượt đặt xe | chuyến | chuyến bay | chuyến xe | chuyến đi | chuyến tàu | bộ đôi | tấm | mảnh | hộp | chai | lon | gói cước | gói dịch vụ | gói giải pháp | suất | tờ | tờ báo',
    { unit: 'đơn vị' },
  ],
  [
    'phân vùng | vùng sẵn sàng | trung tâm điều hành | trung tâm phân phối | trung tâm logistics | trung tâm mua sắm | trung tâm thương mại | trung tâm nghiên cứu | trung tâm r&d | phòng thí nghiệm | phòng lab | showroom | cửa hàng tiện lợi | cửa hàng bán lẻ | điểm kinh doanh | điểm giao nhận | điểm bán hàng | điểm tiếp xúc | điểm đến | nơi | vị trí đặt máy | mặt bằng | mảnh đất | khu đất | khu đô thị | khu công nghệ cao | khu nghỉ dưỡng | cụm công nghiệp | tòa tháp | tòa | tháp | cây cầu | nhà ga | bến | bến xe | trạm sạc | trạm thu phí | trạm bts | trạm gốc | trụ sạc | tuyến đường | tuyến cáp quang | tuyến cáp quang biển | tuyến bay | tuyến cáp biển | đường bay | đường dây | làn xe | phân khu | lò phản ứng | giàn khoan | giếng | tàu bay | tàu hàng | tàu container | xe buýt | xe điện | xe tải | xe máy | ô tô | máy tính bảng | máy tính xách tay | laptop | máy chủ ảo | ổ cứng | ổ đĩa | card đồ họa | bo mạch | vi xử lý | bộ xử lý | tấm pin | robot | drone | uav | smartphone | tivi | điện thoại thông minh | máy in',
    { unit: 'đơn vị' },
  ],
  [
    'héc ta | hécta | km2 | km vuông | mw điện | mwh | mva | kv | tỷ kwh | terawatt | twh | teu | tỷ bit | mb | pb | zettabyte | exabyte | megabyte | zb | eb | hz | fps | megapixel | mpx | nit | volt | thùng mỗi ngày | thùng dầu mỗi ngày | bpd | mét khối | m3 | lạng | chỉ vàng | lượng vàng | cây vàng | carat | calo',
    { unit: 'đơn vị' },
  ],
  [
    'hệ thống | phân hệ | mô đun | module | quy trình | nghiệp vụ | chức năng | phân khúc | nhóm kinh doanh | nhóm giải pháp | nhóm khách | nhóm nhiệm vụ | bài toán | tình huống | rủi ro | yêu cầu | nhiệm vụ | mô hình | mô hình ai | mô hình ngôn ngữ | kỳ báo cáo | chặng | mũi nhọn | động lực | chương trình | chiến dịch | sự kiện | hội nghị | hội thảo | cuộc họp | buổi | buổi làm việc | phiên họp | phiên đấu giá | vòng gọi vốn | vòng đàm phán | thương vụ thâu tóm | thương vụ mua lại | vụ mua lại | vụ sáp nhập | vụ thâu tóm | vụ m&a | khoản đầu tư | khoản nợ | khoản chi | khoản phí | khoản phạt | lần mua | lệnh | bút toán | hóa đơn | tài khoản ngân hàng | ví điện tử | thẻ tín dụng | thẻ ngân hàng | hợp đồng bảo hiểm | sổ tiết kiệm | đối tượng | người xem | người nghe | độc giả | người hâm mộ | người theo dõi | tín đồ | hành khách | khách quốc tế | du khách quốc tế | khách du lịch | lượt khách quốc tế | hộ kinh doanh | hộ nghèo | nhân khẩu | cử tri | người tiêu dùng | người lái xe | người gửi tiền | người vay | tài xế công nghệ | sinh viên tốt nghiệp | trường học | trường phổ thông | trường cao đẳng | viện | viện nghiên cứu | phòng khám | bệnh viện công | nhà thờ | ngôn ngữ | quốc tịch | dân tộc | múi giờ | lãnh thổ | phường | thị xã | thôn | khu dân cư | cụm cảng | điểm chấp nhận thanh toán | điểm chạm | điểm nóng | tiệm | tiệm tạp hóa | tiệm vàng | quầy | quầy hàng | ki ốt | kiosk | sạp | chợ | siêu thị mini | đại siêu thị | cây xăng | trạm xăng',
    { unit: 'đơn vị' },
  ],
  [
    'lý do | yếu tố | xu hướng | thách thức | tiêu chí | nguyên nhân | vấn đề | bài học | câu hỏi | điều kiện | kịch bản | châu lục | nghị sĩ | thượng nghị sĩ | hạ nghị sĩ | tỷ phú | triệu phú | nữ tỷ phú | nhà sáng lập | nhà đồng sáng lập | người sáng lập | đồng sáng lập | sáng lập viên | kiến trúc sư | người khổng lồ | gã khổng lồ công nghệ | nhà lập pháp | nhà nghiên cứu | nhà báo | nhà kinh tế | giáo sư | thẩm phán | bộ trưởng | thứ trưởng | ceo | nhà khoa học | phóng viên | nhân chứng | nguyên đơn | bị đơn | khán giả | người chết | nạn nhân | bài báo | nguồn tin | người bạn | anh em | chính trị gia | đại biểu',
    { unit: 'đơn vị', nobodys: true },
  ],
  ['trung tâm', { unit: 'đơn vị', stands: 'data-centres' }],
];
