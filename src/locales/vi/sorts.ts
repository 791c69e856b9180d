import type { Vocabulary } from '../../model/language/vocabulary.ts';

export const sorts: Vocabulary<string> = [
  ['công ty | hãng | ông lớn | đại gia | gã khổng lồ | người khổng lồ | nhà cung cấp | đế chế | đế chế công nghệ', 'company'],
  ['hãng | tập đoàn | gã khổng lồ | người khổng lồ | ông lớn | đại gia | tổng công ty', 'one'],
  ['sàn | mạng | kỳ lân | kỳ lân công nghệ | mảng | bộ phận | mảng kinh doanh', 'pointed'],
  ['đơn vị', 'unit'],
  ['công ty liên kết | công ty thành viên | công ty đại chúng | công ty niêm yết | công ty cùng ngành | hãng nghiên cứu thị trường lớn', 'companies'],
  ['doanh nghiệp | đối thủ | đơn vị | nền tảng | công ty mẹ | chuỗi | thương hiệu', 'business'],
  ['tập đoàn | tổng công ty', 'group'],
  ['kỳ lân | kỳ lân công nghệ', 'company'],
  ['startup | kỳ lân | kỳ lân công nghệ | công ty khởi nghiệp | start up | hãng khởi nghiệp | doanh nghiệp khởi nghiệp', 'startup'],
  [
    'nhà bán lẻ | nhà bán lẻ trực tuyến | hãng bán lẻ trực tuyến | tập đoàn bán lẻ trực tuyến | gã khổng lồ bán lẻ trực tuyến | chuỗi nhà thuốc | chuỗi điện máy | ông lớn điện máy | hãng bán lẻ | chuỗi siêu thị | hệ thống siêu thị | chuỗi cửa hàng | hệ thống bán lẻ | tập đoàn bán lẻ | ông lớn bán lẻ | chuỗi bán lẻ | công ty bán lẻ | đại gia bán lẻ | gã khổng lồ bán lẻ | khổng lồ bán lẻ | khổng lồ bán lẻ trực tuyến',
    'retailer',
  ],
  [
    'công ty thương mại điện tử | tập đoàn thương mại điện tử | ông lớn thương mại điện tử | hãng thương mại điện tử | gã khổng lồ thương mại điện tử | khổng lồ thương mại điện tử | sàn thương mại điện tử | trang thương mại điện tử | sàn tmđt | sàn | sàn bán lẻ trực tuyến | sàn bán lẻ | trang mua sắm | trang bán hàng | sàn mua sắm | đại gia thương mại điện tử | đế chế thương mại điện tử',
    'e-commerce',
  ],
  [
    'hãng phần mềm | công ty phần mềm | gã khổng lồ phần mềm | khổng lồ phần mềm | đại gia phần mềm | người khổng lồ phần mềm | tập đoàn phần mềm | ông lớn phần mềm',
    'software',
  ],
  ['gã khổng lồ tìm kiếm | khổng lồ tìm kiếm | hãng tìm kiếm | đại gia tìm kiếm | người khổng lồ tìm kiếm | công ty tìm kiếm', 'search'],
  ['mạng xã hội | hãng mạng xã hội | công ty mạng xã hội | gã khổng lồ mạng xã hội | nền tảng mạng xã hội', 'social-network'],
  [
    'nhà mạng | mạng | mạng di động | mạng viễn thông | nhà mạng di động | hãng di động | hãng viễn thông | ông lớn viễn thông | gã khổng lồ viễn thông | đại gia viễn thông | tập đoàn viễn thông | công ty viễn thông',
    'telecom',
  ],
  ['ngân hàng | nhà băng', 'bank'],
  [
    'hãng chip | nhà sản xuất chip | gã khổng lồ chip | ông lớn chip | hãng bán dẫn | tập đoàn bán dẫn | công ty bán dẫn | nhà thiết kế chip | tập đoàn chip | công ty chip | hãng sản xuất chip',
    'chipmaker',
  ],
  [
    'công ty nghiên cứu đầu tư | hãng nghiên cứu đầu tư | công ty tư vấn đầu tư |  công ty nghiên cứu thị trường | hãng nghiên cứu thị trường | hãng phân tích',
    'analyst',
  ],
  ['hãng xe | hãng xe điện | công ty xe điện | nhà sản xuất xe điện | nhà sản xuất xe | tập đoàn ô tô | hãng ô tô | nhà sản xuất ô tô', 'carmaker'],
  ['quỹ | quỹ đầu tư | quỹ đầu tư mạo hiểm | công ty đầu tư | hãng đầu tư | quỹ đầu tư tư nhân', 'fund'],
  ['[nhà vận hành|nhà cung cấp|hãng|công ty|đơn vị vận hành|nhà phát triển] trung tâm dữ liệu', 'data-centre'],
  ['nhà cung cấp đám mây | nhà cung cấp dịch vụ đám mây | hãng đám mây | hãng điện toán đám mây', 'cloud'],
  [
    'ứng dụng đặt xe | nền tảng đặt xe | hãng taxi công nghệ | kỳ lân gọi xe | đại gia gọi xe | hãng gọi xe công nghệ | hãng gọi xe | startup gọi xe | nền tảng gọi xe | siêu ứng dụng | công ty gọi xe | ứng dụng gọi xe',
    'ride-hailing',
  ],
  [
    '[gã khổng lồ|khổng lồ|đại gia|ông lớn|hãng|công ty|tập đoàn] internet | hãng công nghệ | công ty công nghệ | tập đoàn công nghệ | gã khổng lồ công nghệ | khổng lồ công nghệ | đại gia công nghệ | ông lớn công nghệ',
    'tech-giant',
  ],
  ['mảng | bộ phận | công ty con | mảng kinh doanh | [mảng|bộ phận|đơn vị|nhánh] đám mây', 'unit'],
  ['[mảng|bộ phận|đơn vị|nhánh|mảng kinh doanh] [dịch vụ]? [đám mây|điện toán đám mây]', 'cloud-unit'],
  ['cơ quan', 'organisation'],
  [
    'dịch vụ xem phim | dịch vụ xem phim trực tuyến | dịch vụ phát trực tuyến | nền tảng xem phim | sàn giao dịch | hãng hàng tiêu dùng | ứng dụng | ví điện tử | ví | trang web | website | nhà sản xuất | nhà phát triển | nhà thầu | liên doanh | đối tác | cái tên | tay chơi | cty',
    'business',
  ],
  ['hãng hàng không | hãng bay', 'airline'],
  ['tờ báo | hãng tin | trang tin | tờ', 'publisher'],
  ['ủy ban', 'commission'],
  [
    'hãng thiết bị mạng | hãng thiết bị viễn thông | nhà sản xuất thiết bị viễn thông | nhà sản xuất thiết bị mạng | nhà cung cấp thiết bị viễn thông | gã khổng lồ viễn thông | hãng điện thoại | hãng smartphone | nhà sản xuất smartphone | nhà sản xuất điện thoại | hãng điện tử | hãng sản xuất điện thoại | nhà sản xuất máy tính | hãng máy tính | hãng phần cứng | gã khổng lồ phần cứng',
    'hardware',
  ],
];
