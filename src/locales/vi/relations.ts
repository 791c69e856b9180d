import type { Relation } from '../../model/language/claim-words.ts';
import type { OrganisationCue, Pointer, Someone } from '../../model/language/mention-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import type { Language } from '../../model/language.ts';

export const relations: Vocabulary<Relation> = [
  ['của | thuộc | thuộc về', 'of'],
  // "dữ liệu của" is no source there.
  ['trung tâm dữ liệu của | các trung tâm dữ liệu của | mảng dữ liệu của | cơ sở dữ liệu của', 'of'],
  ['so với | trong khi | còn | thay vì | bằng | kém | vượt qua | so với mức | bỏ xa', 'compared-with'],
  [
    'theo | theo số liệu của | theo ước tính của | theo báo cáo của | số liệu của | theo dữ liệu của | báo cáo của | dữ liệu của | thống kê của | nghiên cứu của | theo hãng | theo công ty | theo thống kê của | theo nghiên cứu của | trích dẫn | dẫn lời | dẫn số liệu | dẫn nguồn | theo dự báo của | theo dự báo từ | dự báo của | ước tính của | theo báo cáo mới nhất của | theo báo cáo mới của | theo báo cáo từ | báo cáo từ | theo công bố của | theo khảo sát của | khảo sát của | theo tính toán của | tính toán của | theo dữ liệu từ | dữ liệu từ | theo số liệu từ | số liệu từ | số liệu mới nhất của | theo trang | theo trang thống kê | theo tờ | theo hãng tin | theo nguồn tin của | nguồn tin của | theo ước tính từ | theo đánh giá của | theo nhận định của | theo thông tin từ',
    'according-to',
  ],
  [
    'cho biết | ước tính | nhận định | cho hay | dự báo | thống kê | đưa tin | đánh giá | cho rằng | lưu ý | tin rằng | dự đoán | kỳ vọng | tiết lộ | cho thấy | công bố | khẳng định | chia sẻ | thông báo | nói',
    'by',
  ],
  ['trong đó | trong số đó | trong số này', 'of-which'],
  ['một trong', 'out-of'],
  ['trong số | trong tổng số | trên tổng số', 'among'],
  ['lần lượt | lần lượt là | tương ứng | theo thứ tự', 'respectively'],
  ['sau | xếp sau | đứng sau | chỉ sau | theo sau', 'behind'],
  ['với | cùng | cùng với', 'with'],
  ['vào | cho | tại | chuyển sang | sang', 'into'],
  ['từ | từ mức', 'from'],
  ['kể từ | kể từ khi | từ khi | từ sau | từ ngày', 'since'],
  [
    'lên | lên mức | lên tới | lên đến | lên thành | xuống | xuống còn | xuống mức | chỉ còn | còn lại | giảm còn | xuống chỉ còn | giảm chỉ còn | thu hẹp còn',
    'reaching',
  ],
  ['được | bị', 'passive'],
  ['ngoài | bên ngoài | nằm ngoài | ra ngoài', 'outside'],
  ['không | chưa | chẳng | không hề | chưa từng | đã không', 'negation'],
  ['nhưng | tuy nhiên | song | trong khi | trong khi đó | mặc dù | dù | còn | nếu | khi | bởi | vì | do đó | vì vậy', 'clause'],
  ['và | , | cùng | hay | hoặc', 'both'],
  ['là | đạt | có | đã | đang | sẽ | hiện', 'copula'],
  [
    'hơn | hơn cả | vượt xa | cao hơn | thấp hơn | nhiều hơn | ít hơn | lớn hơn | nhỏ hơn | chưa bằng | như | giống như | tương tự | tương tự như | cũng như | trái ngược với | khác với | không như',
    'than',
  ],
  ['ở | trên | trong | về | đối với | giữa | qua | nhờ | thông qua', 'at'],
  ['rằng | liệu', 'that'],
  ['tổng cộng | cộng lại | gộp lại | cùng nhau | với tổng | tổng vốn hóa | tổng giá trị', 'jointly'],
];

const several = 'các | những | nhiều | hai | ba | bốn | năm | cả hai | cả ba | một số | hầu hết các'.split(' | ');
const firms =
  'công ty | hãng | tập đoàn | doanh nghiệp | ngân hàng | nhà mạng | startup | start up | đối thủ | ông lớn | gã khổng lồ | quỹ | nhà cung cấp | nhà bán lẻ | công ty công nghệ'.split(
    ' | ',
  );

export const someones: Vocabulary<Someone> = [
  [several.flatMap((many) => firms.map((firm) => `${many} ${firm}`)).join(' | '), 'crowd'],
  // "Thị trường nước ngoài mang về 7.869 tỷ đồng" are the markets of whom one speaks.
  ['họ | nó | thị trường nước ngoài | thị trường quốc tế | các thị trường nước ngoài', 'pronoun'],
  ['của mình | của họ', 'own'],
  [
    'giới phân tích | nhà phân tích | các nhà phân tích | chuyên gia | các chuyên gia | giới chuyên gia | nhà đầu tư | các nhà đầu tư | giới đầu tư | giới quan sát | phố wall | thị trường kỳ vọng | thị trường hiện kỳ vọng | kỳ vọng thị trường | kỳ vọng của thị trường',
    'onlooker',
  ],
  ['con số này | con số đó | con số trên | con số ấy | mức này', 'same'],
  [
    'người việt | người dân | người tiêu dùng | cả nước | thị trường | toàn thị trường | ngành | toàn ngành | nhóm ngành | lạm phát | nền kinh tế | kinh tế | người mỹ | kim ngạch xuất khẩu | doanh nghiệp việt | lượng smartphone | lượng máy | start up việt nam | startup việt nam | startup việt | start up việt',
    'crowd',
  ],
];

export const sorts: Vocabulary<string> = [
  ['công ty | hãng | ông lớn | đại gia | gã khổng lồ | người khổng lồ | nhà cung cấp', 'company'],
  ['đơn vị', 'unit'],
  ['doanh nghiệp | đối thủ | đơn vị | nền tảng | công ty mẹ | chuỗi | thương hiệu', 'business'],
  ['tập đoàn | tổng công ty', 'group'],
  ['kỳ lân | kỳ lân công nghệ', 'company'],
  ['startup | kỳ lân | kỳ lân công nghệ | công ty khởi nghiệp | start up | hãng khởi nghiệp | doanh nghiệp khởi nghiệp', 'startup'],
  [
    'nhà bán lẻ | hãng bán lẻ | chuỗi siêu thị | hệ thống siêu thị | chuỗi cửa hàng | hệ thống bán lẻ | tập đoàn bán lẻ | ông lớn bán lẻ | chuỗi bán lẻ | công ty bán lẻ | đại gia bán lẻ | gã khổng lồ bán lẻ | khổng lồ bán lẻ | khổng lồ bán lẻ trực tuyến',
    'retailer',
  ],
  [
    'công ty thương mại điện tử | tập đoàn thương mại điện tử | ông lớn thương mại điện tử | hãng thương mại điện tử | gã khổng lồ thương mại điện tử | khổng lồ thương mại điện tử | sàn thương mại điện tử | trang thương mại điện tử | sàn tmđt | sàn | sàn bán lẻ trực tuyến | trang mua sắm | trang bán hàng | sàn mua sắm | đại gia thương mại điện tử | sàn này | sàn tmđt này',
    'e-commerce',
  ],
  [
    'hãng phần mềm | công ty phần mềm | gã khổng lồ phần mềm | khổng lồ phần mềm | đại gia phần mềm | người khổng lồ phần mềm | tập đoàn phần mềm | ông lớn phần mềm',
    'software',
  ],
  ['gã khổng lồ tìm kiếm | khổng lồ tìm kiếm | hãng tìm kiếm | đại gia tìm kiếm | người khổng lồ tìm kiếm | công ty tìm kiếm', 'search'],
  ['mạng xã hội | hãng mạng xã hội | công ty mạng xã hội | gã khổng lồ mạng xã hội | nền tảng mạng xã hội', 'social-network'],
  [
    'nhà mạng | mạng di động | mạng viễn thông | nhà mạng di động | hãng di động | hãng viễn thông | ông lớn viễn thông | gã khổng lồ viễn thông | đại gia viễn thông | tập đoàn viễn thông | công ty viễn thông',
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
  ['nhà cung cấp đám mây | nhà cung cấp dịch vụ đám mây | hãng đám mây | hãng điện toán đám mây', 'cloud'],
  ['hãng gọi xe | startup gọi xe | nền tảng gọi xe | siêu ứng dụng | công ty gọi xe | ứng dụng gọi xe', 'ride-hailing'],
  [
    'hãng công nghệ | công ty công nghệ | tập đoàn công nghệ | gã khổng lồ công nghệ | khổng lồ công nghệ | đại gia công nghệ | ông lớn công nghệ',
    'tech-giant',
  ],
  ['mảng | bộ phận | công ty con | mảng đám mây | bộ phận đám mây | mảng kinh doanh', 'unit'],
  ['mảng đám mây | bộ phận đám mây | mảng điện toán đám mây | bộ phận điện toán đám mây', 'cloud-unit'],
  ['cơ quan', 'organisation'],
  ['ứng dụng | ví điện tử | trang web', 'business'],
  ['hãng hàng không | hãng bay', 'airline'],
  ['tờ báo | hãng tin | trang tin | tờ', 'publisher'],
  ['ủy ban', 'commission'],
  ['nhà sản xuất máy tính | hãng máy tính | hãng phần cứng | gã khổng lồ phần cứng', 'hardware'],
];

export const pointers: Vocabulary<Pointer> = [
  ['gã', { side: 'before' }],
  ['có trụ sở tại | có trụ sở ở | trụ sở tại | trụ sở ở | đặt trụ sở tại | có trụ sở chính tại | có trụ sở chính ở | đóng tại | đến từ', { side: 'seat' }],
  ['này | đó | trên | nói trên | kể trên | ấy', { side: 'after' }],
];

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
    'công ty | tập đoàn | hãng | startup | start up | công ty khởi nghiệp | ngân hàng | quỹ | doanh nghiệp | quỹ đầu tư | quỹ đầu tư mạo hiểm | hãng nghiên cứu | công ty nghiên cứu | hãng bảo mật | hãng phần mềm | nhà mạng | tổng công ty | công ty cổ phần | công ty cp | ctcp | công ty tnhh | công ty tnhh mtv | công ty tnhh một thành viên | công ty cổ phần đầu tư | công ty cp đầu tư | công ty cổ phần tập đoàn | ctcp tập đoàn | ctcp đầu tư | cty | cty cp | cty tnhh | sàn | sàn thương mại điện tử | công ty phần mềm | hãng công nghệ | công ty nghiên cứu thị trường | hãng nghiên cứu thị trường | hãng phân tích | công ty chứng khoán | công ty con | công ty mẹ | đối thủ | đối tác | nhà bán lẻ | hãng bán lẻ | hãng viễn thông | hãng tin | nhà cung cấp | hãng thông tấn | tổ chức | liên doanh | nền tảng | nhà đầu tư chiến lược | hãng bay | hãng hàng không | hãng xe | nhà sản xuất chip | hãng chip | hãng điện tử | gã khổng lồ | ông lớn | đại gia | tờ | tạp chí | trang tin | chuỗi | công ty luật | hãng tư vấn | hãng bảo hiểm | nhà sản xuất | nhà phát triển | kỳ lân | tổ chức nghiên cứu | hãng kiểm toán | công ty dữ liệu',
    { side: 'before' },
  ],
  [
    'ủy ban | hiệp hội | liên minh | liên đoàn | hội đồng | đài truyền hình | đài phát thanh | thông tấn xã | tòa án | phòng thương mại | đại học | tổng cục | liên minh châu âu | học viện | viện | cục | sở | bộ',
    { side: 'head' },
  ],
  [
    'đầu tư | chứng khoán | công nghệ | dược phẩm | xây dựng | phát triển | thương mại | bất động sản | bảo hiểm | tài chính | viễn thông | dịch vụ | sản xuất | bán lẻ | phần mềm | giải pháp | truyền thông | vận tải | điện tử | thực phẩm | dữ liệu | quản lý quỹ | địa ốc | đầu tư và phát triển | thương mại và dịch vụ | thương mại dịch vụ | đầu tư phát triển | công nghệ thông tin | đầu tư xây dựng | tập đoàn | giải trí | giáo dục | năng lượng | thủy sản | nông nghiệp | dệt may | hàng không | du lịch',
    { side: 'field' },
  ],
  ['inc | inc. | corp | corp. | ltd | ltd. | llc | plc | jsc | co. | corporation | ag | gmbh | limited', { side: 'after', legal: true }],
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
  ['labs | solutions | consulting | times | journal | post | news | institute | fund | games | mobile | markets', { side: 'after' }],
];

export const geographies: Language['geographies'] = [['thế giới | toàn cầu | trên thế giới | trên toàn cầu | toàn thế giới', 'world']];

export const markets: Language['markets'] = [
  [
    'hạ tầng đám mây | dịch vụ hạ tầng đám mây | hạ tầng điện toán đám mây | cơ sở hạ tầng đám mây | dịch vụ cơ sở hạ tầng đám mây | dịch vụ hạ tầng điện toán đám mây',
    'cloud-infrastructure',
  ],
  ['đám mây công cộng | điện toán đám mây công cộng | public cloud', 'public-cloud'],
  ['iaas | hạ tầng như một dịch vụ', 'iaas'],
  ['paas', 'paas'],
  ['saas | phần mềm như một dịch vụ', 'saas'],
  ['thị trường đám mây | thị trường điện toán đám mây | thị phần đám mây | thị phần điện toán đám mây | điện toán đám mây', 'cloud'],
  ['thương mại điện tử | thị trường thương mại điện tử', 'e-commerce'],
  ['smartphone | điện thoại thông minh', 'smartphones'],
  ['máy chủ', 'servers'],
  ['pc | máy tính cá nhân', 'pc'],
  ['quảng cáo trực tuyến | quảng cáo số', 'online-advertising'],
  ['thanh toán di động', 'mobile-payments'],
  ['gọi xe', 'ride-hailing'],
  ['viễn thông', 'telecom'],
  ['chip | bán dẫn', 'semiconductors'],
];

export const functionWords: readonly string[] =
  'và của trong so với là đã được tại ở theo từ đến cho vào nhưng mà thì này đó các những một có không lên xuống còn hoặc hay cũng do bởi khi nếu để ra qua lại sau trước nằm thuộc trên dưới đang sẽ vẫn chỉ mới như ngoài bằng cùng trở rồi gồm tính đạt bị đều nữa thêm ngay khoảng hơn ai it iot saas ceo cto cfo'.split(
    ' ',
  );

/** Words that make a sort the whole of one: "cả tập đoàn". */
export const wholes: readonly string[] = 'cả toàn'.split(' ');

export const quantifiers: readonly string[] = 'các những nhiều mọi mỗi một vài số hai ba bốn năm hàng bất từng tất cả mấy loạt nhóm khối ngành'.split(' ');

export const leadIns: readonly string[] =
  'hôm hồi sang bước trong vào từ đến kể hết tính kết thúc sáng chiều tối trưa đêm rạng phiên ngay khoảng suốt lũy kế tính chung cộng dồn tới cho các trước sau cả giai đoạn ('.split(
    ' ',
  );
