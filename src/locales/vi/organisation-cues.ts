import type { OrganisationCue } from '../../model/language/mention-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

const funds = ['fund', 'bank', 'broker'];
/** Who writes of companies. */
const houses = [...funds, 'analyst'];

export const organisationCues: Vocabulary<OrganisationCue> = [
  // Whoever gathers data speaks of others.
  [
    'hãng nghiên cứu | công ty nghiên cứu |  công ty phân tích | nền tảng dữ liệu | nền tảng số liệu | hãng phân tích thị trường | công ty phân tích dữ liệu | hãng tư vấn | công ty tư vấn | đơn vị nghiên cứu',
    { side: 'before', type: 'analyst' },
  ],
  [
    'công ty | tập đoàn | hãng | startup | start up | công ty khởi nghiệp | ngân hàng | quỹ | doanh nghiệp | quỹ đầu tư | quỹ đầu tư mạo hiểm | hãng nghiên cứu | công ty nghiên cứu | hãng bảo mật | hãng phần mềm | nhà mạng | tổng công ty | công ty cổ phần | công ty cp | ctcp | công ty tnhh | công ty tnhh mtv | công ty tnhh một thành viên | công ty cổ phần đầu tư | công ty cp đầu tư | công ty cổ phần tập đoàn | ctcp tập đoàn | ctcp đầu tư | cty | cty cp | cty tnhh | sàn | sàn thương mại điện tử | công ty phần mềm | hãng công nghệ | công ty nghiên cứu thị trường | hãng nghiên cứu thị trường | hãng phân tích | công ty chứng khoán | công ty con | công ty mẹ | đối thủ | đối tác | nhà bán lẻ | hãng bán lẻ | hãng viễn thông | hãng tin | nhà cung cấp | hãng thông tấn | tổ chức | liên doanh | nền tảng | nhà đầu tư chiến lược | hãng bay | hãng hàng không | hãng xe | nhà sản xuất chip | hãng chip | hãng điện tử | gã khổng lồ | ông lớn | đại gia | tờ | tạp chí | trang tin | chuỗi | công ty luật | hãng tư vấn | hãng bảo hiểm | nhà sản xuất | nhà phát triển | kỳ lân | tổ chức nghiên cứu | đơn vị | sàn giao dịch | hệ sinh thái | chuỗi cửa hàng | hệ thống bán lẻ | công ty dịch vụ | nhà sáng chế | hãng kiểm toán | công ty dữ liệu | nhật báo | chuyên trang | ứng dụng | ví điện tử | hãng thời trang | hãng dược | hãng khai khoáng | nhà thầu | nhà phân phối | nhà phát hành | nhà xuất bản | nhà cái | quỹ hạ tầng | quỹ hưu trí | quỹ phòng hộ | ngân hàng đầu tư | công ty quản lý quỹ | công ty quảng cáo | hãng quảng cáo',
    { side: 'before' },
  ],
  [
    '[công ty|hãng|startup|doanh nghiệp|quỹ|ngân hàng|tập đoàn|chuỗi|nhà mạng|pháp nhân|đơn vị|liên doanh|tổ chức|công ty con|nền tảng|sàn|trang web|website] [mới|khác|nhỏ]? [có tên|mang tên|tên là|tên|lấy tên|lấy tên là|có tên gọi|có tên gọi là|mang tên gọi]',
    { side: 'before' },
  ],
  [
    'ủy ban | [ubnd|ủy ban nhân dân] [tỉnh|thành phố|tp|tp.|quận|huyện]? | hiệp hội | liên minh | liên đoàn | hội đồng | đài truyền hình | đài phát thanh | thông tấn xã | tòa án | phòng thương mại | đại học | tổng cục | liên minh châu âu | học viện | viện | cục | sở | bộ',
    { side: 'head' },
  ],
  [
    'đầu tư | chứng khoán | công nghệ | dược phẩm | xây dựng | phát triển | thương mại | bất động sản | bảo hiểm | tài chính | viễn thông | dịch vụ | sản xuất | bán lẻ | phần mềm | giải pháp | truyền thông | vận tải | điện tử | thực phẩm | dữ liệu | quản lý quỹ | địa ốc | đầu tư và phát triển | thương mại và dịch vụ | thương mại dịch vụ | đầu tư phát triển | công nghệ thông tin | đầu tư xây dựng | tập đoàn | giải trí | giáo dục | năng lượng | thủy sản | nông nghiệp | dệt may | hàng không | du lịch | lưu trữ | phân phối | cho vay | cho thuê | kho vận | tư vấn | thanh toán | giao hàng | giao đồ ăn | môi giới',
    { side: 'field' },
  ],
  [
    'inc | inc. | corp | corp. | ltd | ltd. | llc | plc | jsc | co. | corporation | ag | gmbh | limited | se | nv | sa | pte ltd | pvt ltd | bhd | berhad | sdn bhd | kk | llp | tbk',
    { side: 'after', legal: true },
  ],
  ['ventures | capital | partners', { side: 'after', apart: true, fund: true, of: funds }],
  ['foundation | university | records | pictures | studios | pay', { side: 'after', apart: true }],
  ['bank | finance | financial | insurance', { side: 'after', apart: true, of: ['bank'] }],
  ['research | securities | intelligence | insights | analytics | capital markets', { side: 'after', apart: true, type: 'analyst', of: houses }],
  ['group | holdings | holding | technologies | technology | international | networks | systems | communications | industries', { side: 'after', house: true }],
  ['digital | global | construction | land | homes | aerospace | manufacturing | commerce | consulting', { side: 'daughter', apart: true }],
  ['airlines | airways', { side: 'after', apart: true, of: ['airline'] }],
  ['telecom', { side: 'after', apart: true, of: ['telecom'] }],
  ['motors', { side: 'after', apart: true, of: ['carmaker'] }],
  ['semiconductor', { side: 'after', apart: true, of: ['chipmaker'] }],
  ['software', { side: 'after', apart: true, of: ['software'] }],
  ['electronics', { side: 'after', apart: true, of: ['hardware', 'chipmaker'] }],
  ['pharma | energy | logistics | entertainment | media', { side: 'after', apart: true }],
  ['investments | investment | management | associates | advisors', { side: 'after', apart: true, of: houses }],
  // Who writes of others.
  ['news service | news agency | press | radio | television | tv | herald | tribune | weekly | daily | magazine', { side: 'after', type: 'publisher' }],
  [
    'labs | solutions | consulting | times | journal | post | news | institute | fund | games | mobile | markets | health | foods | stores | brands | services',
    { side: 'after' },
  ],
];
