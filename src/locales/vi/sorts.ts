import type { Vocabulary } from '../../model/language/vocabulary.ts';
import { commerce } from './trades/commerce.ts';
import { technology } from './trades/technology.ts';

export const sorts: Vocabulary<string> = [
  ['công ty | hãng | ông lớn | đại gia | gã khổng lồ | người khổng lồ | nhà cung cấp | đế chế | đế chế công nghệ', 'company'],
  ['hãng | tập đoàn | gã khổng lồ | người khổng lồ | ông lớn | đại gia | tổng công ty', 'one'],
  ['dịch vụ | trang web | website', 'service'],
  ['dịch vụ | sàn | mạng | kỳ lân | kỳ lân công nghệ | mảng | bộ phận | mảng kinh doanh | ví | tổ chức | chaebol | sàn bán lẻ', 'pointed'],
  ['đơn vị', 'unit'],
  ['công ty liên kết | công ty thành viên | công ty đại chúng | công ty niêm yết | công ty cùng ngành | hãng nghiên cứu thị trường lớn', 'companies'],
  ['doanh nghiệp | đối thủ | đơn vị | nền tảng | công ty mẹ | chuỗi | thương hiệu', 'business'],
  ['tập đoàn | tổng công ty | chaebol', 'group'],
  ['kỳ lân | kỳ lân công nghệ | siêu ứng dụng', 'company'],
  ['startup | kỳ lân | kỳ lân công nghệ | kỳ lân khởi nghiệp | công ty khởi nghiệp | start up | hãng khởi nghiệp | doanh nghiệp khởi nghiệp', 'startup'],
  ['sàn | sàn bán lẻ', 'e-commerce'],
  ['mạng', 'telecom'],
  ['ví | ví điện tử', 'payments'],
  [
    '[gã khổng lồ|khổng lồ|người khổng lồ|đại gia|ông lớn|hãng|công ty|tập đoàn|đế chế] [internet|công nghệ] | [doanh nghiệp|nhà đầu tư] công nghệ | tập đoàn đầu tư công nghệ',
    'tech-giant',
  ],
  ['doanh nghiệp công nghệ | nhà đầu tư công nghệ', 'pointed'],
  ['mảng | bộ phận | công ty con | mảng kinh doanh | [mảng|bộ phận|đơn vị|nhánh] đám mây', 'unit'],
  [
    '[mảng|bộ phận|đơn vị|nhánh|mảng kinh doanh] [dịch vụ]? [đám mây|điện toán đám mây] | hoạt động kinh doanh [trên nền tảng|dịch vụ|mảng]? [đám mây|điện toán đám mây]',
    'cloud-unit',
  ],
  [
    'cơ quan | tổ chức | cơ quan [quản lý|giám sát|cạnh tranh|chống độc quyền|chống độc quyền và cạnh tranh|quản lý cạnh tranh|quản lý thị trường|bảo vệ dữ liệu] | nhà chức trách',
    'organisation',
  ],
  [
    'hãng hàng tiêu dùng | ứng dụng | trang web | website | nhà sản xuất | nhà phát triển | nhà thầu | liên doanh | đối tác | cái tên | tay chơi | cty | siêu ứng dụng | sàn giao dịch | nhà phân phối | nhà phát hành',
    'business',
  ],
  ['tờ báo | hãng tin | trang tin | tờ | hãng thông tấn | tạp chí', 'publisher'],
  ['ủy ban', 'commission'],
  ...technology,
  ...commerce,
];
