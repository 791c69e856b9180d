import type { Vocabulary } from '../../../model/language/vocabulary.ts';
import { firms, known, makers, served, services, sites, trade } from './trade.ts';

/** What any other firm is called by its trade: "hãng thanh toán", "tập đoàn bán lẻ". */
export const commerce: Vocabulary<string> = [
  ...trade(
    'payments',
    services,
    'thanh toán|thanh toán trực tuyến|thanh toán điện tử|thanh toán di động|thanh toán số|ví điện tử|trung gian thanh toán|chuyển tiền',
    '',
    sites,
  ),
  ...trade('fintech', services, 'fintech|công nghệ tài chính|tài chính công nghệ|tài chính số'),
  ...trade(
    'media',
    firms,
    'truyền thông|giải trí|truyền hình|phim ảnh|điện ảnh|xuất bản|giải trí và truyền thông|truyền thông và giải trí|truyền thông giải trí',
    'nhà đài | hãng phim',
  ),
  ...trade('insurer', firms, 'bảo hiểm|bảo hiểm nhân thọ|tái bảo hiểm', 'nhà bảo hiểm'),
  ...trade('drugmaker', makers, 'dược|dược phẩm|vắc xin|vaccine|công nghệ sinh học|thuốc'),
  ...trade('energy', `${makers}|nhà khai thác`, 'năng lượng|dầu khí|dầu mỏ|điện lực|khí đốt|điện|xăng dầu|hạt nhân'),
  ...trade('logistics', services, 'logistics|vận chuyển|giao hàng|chuyển phát|chuyển phát nhanh|giao nhận|vận tải|vận tải biển|kho vận|bưu chính'),
  ...trade(
    'travel',
    services,
    'du lịch|du lịch trực tuyến|đặt phòng|đặt phòng trực tuyến|thuê nhà|chia sẻ phòng|chia sẻ nhà|đặt chỗ|đặt vé|cho thuê nhà|cho thuê phòng',
    '',
    sites,
  ),
  ...trade('food-delivery', services, 'giao đồ ăn|đặt đồ ăn|giao thức ăn|giao món|giao đồ ăn trực tuyến|đi chợ hộ', '', sites),
  ...trade('defence', makers, 'quốc phòng|vũ khí|công nghiệp quốc phòng|hàng không vũ trụ|hàng không quốc phòng', 'nhà thầu quốc phòng | nhà thầu quân sự'),
  ...trade('planemaker', makers, 'máy bay'),
  ...trade('consumer', makers, 'hàng tiêu dùng|thực phẩm|đồ uống|nước giải khát|sữa|thực phẩm và đồ uống|tiêu dùng'),
  ...trade('brewer', makers, 'bia'),
  ...trade('property', firms, 'bất động sản|địa ốc', 'nhà phát triển bất động sản'),
  ...trade(
    'crypto-exchange',
    `${firms}|sàn|sàn giao dịch`,
    'tiền số|tiền mã hóa|tiền điện tử|tiền ảo|bitcoin|giao dịch tiền số|giao dịch tiền mã hóa|giao dịch tiền điện tử',
  ),
  ...trade(
    'exchange-operator',
    'nhà điều hành|đơn vị vận hành|công ty vận hành|nhà vận hành|chủ',
    'sàn chứng khoán|sàn giao dịch chứng khoán|thị trường chứng khoán',
  ),
  ...trade(
    'retailer',
    `${firms}|chuỗi|hệ thống`,
    'bán lẻ|siêu thị|bán lẻ điện máy|bán lẻ điện thoại|bán lẻ công nghệ|bán lẻ thực phẩm|bách hóa|thời trang|nhà thuốc|điện máy',
    'nhà bán lẻ | chuỗi cửa hàng | hệ thống cửa hàng | chuỗi siêu thị | chuỗi bách hóa | nhà bán lẻ [điện máy|công nghệ|điện thoại|thực phẩm|thời trang]',
  ),
  ...trade(
    'e-commerce',
    known,
    'thương mại điện tử|tmđt|bán lẻ trực tuyến|mua sắm trực tuyến|bán hàng trực tuyến|mua sắm|bán hàng|bán hàng online|phần mềm thương mại điện tử|bán lẻ online',
    'nhà bán lẻ trực tuyến | chợ trực tuyến | sàn thương mại điện tử',
    served,
  ),
  ...trade(
    'bank',
    firms,
    'ngân hàng|tài chính|dịch vụ tài chính|tài chính ngân hàng',
    'ngân hàng | nhà băng | [ngân hàng|nhà băng] [quốc doanh|thương mại|nhà nước|tư nhân|số|bán lẻ|đầu tư|phố wall]',
  ),
  ...trade(
    'fund',
    `${firms}|quỹ`,
    'đầu tư|đầu tư tư nhân|đầu tư mạo hiểm|cổ phần tư nhân|vốn tư nhân|đầu tư cổ phần tư nhân|quản lý tài sản|quản lý quỹ|đầu tư công nghệ|vốn cổ phần tư nhân|mua lại|phòng hộ|hưu trí|vốn mạo hiểm|đầu tư tài chính',
    'quỹ | nhà quản lý tài sản | nhà đầu tư mạo hiểm | quỹ phòng hộ | quỹ đầu cơ | quỹ ngoại',
  ),
  ...trade('broker', firms, 'chứng khoán|môi giới|môi giới chứng khoán'),
  ...trade('carmaker', makers, 'xe|ô tô|xe hơi|xe điện|ôtô|xe ô tô|xe máy|ô tô điện|oto', 'hãng xe'),
  ...trade('airline', `${firms}|nhà khai thác`, 'hàng không|hàng không giá rẻ|bay|bay giá rẻ|hàng không quốc gia'),
  ...trade(
    'analyst',
    `${firms}|tổ chức|viện|đơn vị`,
    'tư vấn|tư vấn quản lý|tư vấn bất động sản|môi giới|chứng khoán|nghiên cứu|nghiên cứu thị trường|phân tích|phân tích thị trường|phân tích dữ liệu|khảo sát|nghiên cứu và tư vấn|thống kê|theo dõi thị trường|nghiên cứu công nghệ|dữ liệu|dữ liệu thị trường|nghiên cứu đầu tư|tư vấn và nghiên cứu',
  ),
];
