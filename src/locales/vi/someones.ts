import type { Pointer, Someone } from '../../model/language/mention-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

const several =
  'các | những | nhiều | ít | rất ít | không ít | vài | mọi | tất cả các | đa số các | phần lớn các | mỗi | hai | ba | bốn | năm | cả hai | cả ba | một số | hầu hết các'.split(
    ' | ',
  );
const firms =
  'đơn vị | nhà đầu tư | nhà bán lẻ nước ngoài | công ty | hãng | tập đoàn | doanh nghiệp | ngân hàng | nhà mạng | startup | start up | đối thủ | ông lớn | gã khổng lồ | quỹ | nhà cung cấp | nhà bán lẻ | công ty công nghệ | nhà sản xuất | nhà cung ứng | nhà phát triển | hãng công nghệ | hãng xe | hãng chip | nền tảng | sàn | ví điện tử | thương hiệu | công ty khởi nghiệp | nhà mạng khác | hãng khác | công ty khác | đối thủ khác'.split(
    ' | ',
  );

export const someones: Vocabulary<Someone> = [
  [several.flatMap((many) => firms.map((firm) => `${many} ${firm}`)).join(' | '), 'crowd'],
  // "Thị trường nước ngoài mang về 7.869 tỷ đồng" are the markets of whom one speaks.
  ['họ | nó | thị trường nước ngoài | thị trường quốc tế | các thị trường nước ngoài', 'pronoun'],
  ['của mình | của họ', 'own'],
  [
    'giới phân tích | nhà phân tích | các nhà phân tích | chuyên gia | các chuyên gia | giới chuyên gia | nhà đầu tư | các nhà đầu tư | giới đầu tư | giới quan sát | phố wall | thị trường kỳ vọng | thị trường hiện kỳ vọng | kỳ vọng thị trường | kỳ vọng của thị trường | [dự báo|dự đoán|ước tính] của thị trường | [dự báo|dự đoán] thị trường là',
    'onlooker',
  ],
  ['con số này | con số đó | con số trên | con số ấy | mức này', 'same'],
  [
    'người dùng [mua|chi|bỏ ra|tiêu thụ|toàn cầu|việt nam|trong nước] | người dùng trên [toàn thế giới|toàn cầu|thế giới] | thế giới [chi|sẽ chi|đã chi|sẽ cần|cần|sẽ có|sẽ tiêu thụ|tiêu thụ] | [nước|quốc gia|hòn đảo|khu vực|bang|thành phố] này [có|hiện có|đang có|đã có|sẽ có|đặt mục tiêu|chiếm|tiêu thụ|cần] | người việt | người dân | người tiêu dùng | cả nước | thị trường | toàn thị trường | ngành | toàn ngành | nhóm ngành | lạm phát | nền kinh tế | kinh tế | người mỹ | kim ngạch xuất khẩu | doanh nghiệp việt | lượng smartphone | lượng máy | [tài sản|khối tài sản|giá trị tài sản] của [ông|bà|tỷ phú|vợ chồng] | phần của [ông|bà] | chỉ số [s&p 500|s & p 500|nasdaq|dow jones|chứng khoán|vn index|chip] | vn index | vnindex | start up việt nam | startup việt nam | startup việt | start up việt',
    'crowd',
  ],
  // What the law says, what a study finds and what all do together is no company's.
  [
    '[luật|bộ luật|dự luật|dự thảo luật|nghị định|thông tư|quy định|đạo luật] [hiện hành|mới|này|trên|sửa đổi]? | luật pháp | pháp luật | mức phạt | khung phạt | mức lương tối thiểu | thuế suất',
    'crowd',
  ],
  [
    '[một|nhiều|các|cuộc|một cuộc|những] [nghiên cứu|khảo sát|thăm dò|điều tra] [khác|mới|gần đây|độc lập]? | nghiên cứu [này|trên|mới] | khảo sát [này|trên|mới]',
    'crowd',
  ],
  [
    'gdp | kim ngạch [nhập khẩu|xuất nhập khẩu] | [kinh tế|nền kinh tế] [số|internet|toàn cầu|thế giới|trong nước] | [chi tiêu|doanh số|nhu cầu|sản lượng|thương mại điện tử|xuất khẩu|nhập khẩu] [toàn cầu|thế giới|toàn thế giới|cả nước] | [vốn mạo hiểm|vốn đầu tư mạo hiểm|dòng vốn|vốn fdi|vốn ngoại] | giá [điện|dầu|vàng|xăng|xăng dầu|khí đốt|nhà|bất động sản|cước]',
    'crowd',
  ],
  // What all use, or live in.
  [
    '[lưu lượng|băng thông] [internet|dữ liệu|data|kết nối|truy cập] [trong nước|quốc tế]? | miền [bắc|nam|trung] | khu vực [phía bắc|phía nam|miền bắc|miền nam|miền trung] | số [người dùng|thuê bao|người sử dụng] [internet|smartphone|điện thoại thông minh|mạng xã hội] | số [hộ gia đình|doanh nghiệp|công ty|startup] [việt nam|cả nước|trong nước]?',
    'crowd',
  ],
];

export const pointers: Vocabulary<Pointer> = [
  ['gã', { side: 'before' }],
  ['có trụ sở tại | có trụ sở ở | trụ sở tại | trụ sở ở | đặt trụ sở tại | có trụ sở chính tại | có trụ sở chính ở | đóng tại | đến từ', { side: 'seat' }],
  ['này | đó | trên | nói trên | kể trên | ấy', { side: 'after' }],
];
