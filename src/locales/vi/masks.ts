import type { Language } from '../../model/language.ts';

/** Numbers, and words that look like numbers, which are neither quantities nor dates, each with the reason given. */
export const masks: Language['masks'] = [
  [
    'fortune {n} | global {n} | s & p {n} | ftse {n} | nikkei {n} | forbes {n} | vn{n} | vn {n} | nasdaq {n} | csi {n} | stoxx {n} | inc. {n} | dow jones {n}',
    'name',
  ],
  ['m & a | mobile world congress | [make|made] in [vietnam|việt nam|viet nam|china|india|america]', 'name'],
  ['24 / 7 | 24 / 24 | 24x7 | 24h / ngày | 7 / 7 | {n} con số | {n} chữ số', 'idiom'],
  [
    '{n} / {y} / nđ cp | {n} / {y} / tt | {n} / {y} / qh | {n} / {y} / qđ | {n} / nq cp | {n} / {y} / nq | {n} / qđ | {n} / {y} / ttlt | số {n} / gp | {n} / gp | điều {n} | khoản {n} | nghị định {n} | thông tư {n} | quyết định {n} | nghị quyết {n} | luật số {n} | số {n} / {y} | luật số {n} / {y} | [luật|nghị quyết|pháp lệnh]? số {n} / {y} / qh{n} | nghị định {n} / {y} | nghị định số {n} / {y} | thông tư {n} / {y} | [nđ|tt|nq|qđ] {n} / {y} | thông tư số {n} / {y} | quyết định {n} / {y} | quyết định số {n} / {y} | quyết định số {n} | nghị quyết {n} / {y} | nghị quyết số {n} / {y} | nghị quyết số {n} | nghị định số {n} | thông tư số {n}',
    'law',
  ],
  [
    'lần đầu | lần đầu tiên | [phiên|ngày|phiên giao dịch|tuần|kỳ]? thứ [{n}|{o}] liên tiếp | lần thứ {o} | thế hệ thứ {o} | bên thứ {o} | bên thứ ba | lần thứ {n} | thế hệ thứ {n} | năm thứ {n} liên tiếp | năm thứ {o} liên tiếp | [trong]? quý thứ [{n}|{o}] liên tiếp | tháng thứ {o} liên tiếp | tháng thứ {n} liên tiếp | năm thứ {o} | năm thứ {n} | [là|đã là|sẽ là|vừa là|đánh dấu|thêm|có|sang|bước sang|trải qua|mới là] quý thứ {o} | thứ {o} , | quốc gia thứ {o} | nước thứ {o}',
    'ordinal',
  ],
  ['thế kỷ {n} | thế kỷ thứ {n} | thế kỷ xxi | thế kỷ xx', 'century'],
  ['tỷ phú | tỷ lệ | tỷ giá | tỷ trọng | tỷ số | tỷ suất | tỷ đô chìm | triệu phú', 'word'],
  ['đầu tư | tư nhân | tư vấn | tư cách | tư duy | tư liệu | tư bản | vốn tư | vật tư | tương tư | luật tư | gia tư | riêng tư | tư hữu | công tư', 'word'],
  // "ngừng hỗ trợ Windows", "đóng góp cho GDP": nothing is shut.
  [
    'giành thị phần | giành được thị phần | giành lấy thị phần | giành thêm thị phần | giành khách hàng | giành được khách hàng | ngừng hỗ trợ | dừng hỗ trợ | ngừng bán | dừng bán | ngừng sản xuất | dừng sản xuất | ngừng tuyển dụng | ngừng tuyển | dừng tuyển | ngừng cấp phép | ngừng giao dịch | dừng giao dịch | ngừng việc | ngừng giải ngân | đóng góp | đóng vai | đóng vai trò | đóng gói | đóng phiên | đóng thuế | đóng tàu | đóng băng | dừng lại | dừng ở',
    'word',
  ],
  ['không những | không chỉ | không phải | không thể | không còn | không có | hàng không | không gian | không khí | không quân', 'word'],
  [
    'cùng [một|1] [năm|quý|tháng|tuần|ngày|kỳ] | một số | một vài | một trong | một trong những | một cách | một phần | một mình | một lần | một lúc | một khi | một loạt | một chút | một bên | một mặt | một cái | thứ nhất | ngày một | một chiều | một thời gian | một lần nữa | mỗi người một | một trong số',
    'article',
  ],
  [
    'phiên bản {n} | phiên bản {n}.{n} | windows {n} | windows server {n} | sql server {n} | visual studio {n} | office {n} | iphone {n} | android {n} | ios {n} | web {n} | công nghiệp {n} | cách mạng công nghiệp {n} | cách mạng 4.0 | cách mạng tháng tám | cách mạng tháng mười | galaxy {n} | office {n} | covid {n} | covid 19 | cuộc cách mạng công nghiệp lần thứ tư | công nghiệp 4.0',
    'name',
  ],
  ['hình {n} | bảng {n} | ảnh {n} | trang {n} | chương {n} | phần {n} | bài {n} | [tại|theo|ở|xem] mục {n} | bước {n}', 'reference'],
  [
    'tỷ lệ {n} : {n} | tỷ lệ {n} / {n} | {i} / {i} [sao|điểm] | {i} : {i} | tỷ số {n} - {n} | tỷ số {n} / {n} | kích thước {n} / {n} | tỷ lệ {n} - {n}',
    'ratio',
  ],
  [
    '{n} h | {n} h {n} | {n}h{n} | {n} giờ sáng | {n} giờ chiều | {n} giờ tối | lúc {n} giờ | lúc {n} h | {n} giờ [ngày|hôm] | {n} giờ {n} phút | {n} giờ {n}',
    'clock',
  ],
  // Two numbers side by side are neither of them: "ba bốn trăm triệu". "Bốn năm" is four years.
  ['đôi ba | dăm ba | dăm bảy | vài ba | hai ba | ba bốn | năm sáu | năm bảy | sáu bảy | bảy tám | tám chín', 'vague'],
  [
    '[vài|nhiều|những|các|mấy|mỗi|hàng] [ngày|tuần|tháng|quý|năm|thập kỷ] [trước|tới|qua|sau|tiếp theo|kế tiếp|gần đây|vừa qua|sắp tới|trước đó|trước đây|sau đó]',
    'time',
  ],
  ['[năm|quý|tháng|tuần] sau [luôn|thường|đều]? [cao hơn|nhiều hơn|lớn hơn|thấp hơn] [năm|quý|tháng|tuần] trước', 'time'],
  // "cả 4 đồng ý bán": no money.
  ['đồng ý | đồng loạt | đồng thời | đồng thuận | đồng tình | đồng hành | đồng sở hữu | đồng tài trợ | đồng tổ chức | đồng phát triển', 'word'],
  ['[mỗi|các|những|vào các] {w} | {w} [hàng tuần|hằng tuần|mỗi tuần]', 'time'],
  ['4k | 8k | h 1 b | h 1b', 'name'],
  // The size of what is on a chip.
  ['{n} [nm|nanomet|nano mét]', 'name'],
  ['[gmt|utc] [+|-] {n}', 'clock'],
  // "Pháp nhân mới", "Ý tưởng": no country begins the sentence.
  [
    'pháp nhân | pháp luật | pháp lý | pháp lí | pháp chế | pháp quyền | pháp lệnh | mỹ phẩm | mỹ thuật | mỹ mãn | ý tưởng | ý kiến | ý thức | ý nghĩa | ý định | ý chí | ý đồ | ý muốn | nhật báo | nhật ký | đức tin | đức tính | anh em | anh chị | anh hùng | anh ta | anh ấy | anh này',
    'word',
  ],
  ['dựa trên', 'word'],
  ['bắt đầu | mở đầu | mở màn | mở ra | mở đường | cởi mở', 'word'],
  ['tiếng anh | tiếng trung | tiếng pháp | tiếng nhật | tiếng hàn | tiếng đức', 'language'],
  ['[hẻm|ngõ|ngách|kiệt|phố|đường|số nhà] {n} / {n} | [phố|đường] {n} - {n} | số {n} / {n} [đường|phố|ngõ]', 'address'],
  // How old somebody or something is.
  ['{n} tuổi | {n} [-|đến|tới] {n} tuổi | ở tuổi {n}', 'age'],
  ['quận {n} | đường {n} | số nhà {n} | tầng {n} | lô {n} | khu {n} | phường {n} | quốc lộ {n}', 'address'],
];
