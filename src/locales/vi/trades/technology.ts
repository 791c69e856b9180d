import type { Vocabulary } from '../../../model/language/vocabulary.ts';
import { known, makers, served, services, sites, trade } from './trade.ts';

/** What a firm of technology is called by what it makes or does: "nhà sản xuất chip", "hãng bảo mật". */
export const technology: Vocabulary<string> = [
  ...trade(
    'security',
    services,
    'bảo mật|an ninh mạng|an toàn thông tin|an toàn mạng|phần mềm bảo mật|bảo mật đám mây|bảo mật mạng|diệt virus|phần mềm diệt virus|bảo mật thông tin',
  ),
  ...trade(
    'streaming',
    known,
    'streaming|phát trực tuyến|phim trực tuyến|xem phim|xem phim trực tuyến|nhạc trực tuyến|nghe nhạc|nghe nhạc trực tuyến|truyền hình trực tuyến|video trực tuyến|phát video trực tuyến|truyền phát trực tuyến|phát nhạc trực tuyến|stream nhạc|chiếu phim trực tuyến',
    '',
    served,
  ),
  ...trade(
    'consultancy',
    services,
    'tư vấn|tư vấn bất động sản|tư vấn công nghệ|tư vấn quản lý|gia công phần mềm|dịch vụ công nghệ|dịch vụ công nghệ thông tin|dịch vụ cntt|công nghệ thông tin|cntt|xuất khẩu phần mềm|kiểm toán|tư vấn và công nghệ',
  ),
  ...trade(
    'games',
    `${makers}|nhà phát hành|hãng phát hành|công ty phát hành`,
    'game|trò chơi|trò chơi điện tử|trò chơi trực tuyến|game online|game di động',
    '',
    sites,
  ),
  ...trade('phone-maker', makers, 'điện thoại|smartphone|điện thoại thông minh|di động thông minh|điện thoại di động'),
  ...trade('pc-maker', makers, 'máy tính|pc|laptop|máy tính cá nhân|máy tính xách tay'),
  ...trade('network-gear', makers, 'thiết bị mạng|thiết bị viễn thông|thiết bị 5g|hạ tầng mạng|thiết bị mạng viễn thông|hạ tầng viễn thông|mạng lưới'),
  ...trade('electronics', makers, 'điện tử|điện tử tiêu dùng|đồ điện tử|điện máy gia dụng|đồ gia dụng|hàng điện tử|thiết bị điện tử|tv|tivi'),
  ...trade(
    'manufacturer',
    `${makers}|nhà lắp ráp|nhà gia công|hãng gia công|hãng lắp ráp|công ty gia công|công ty lắp ráp`,
    'gia công|gia công điện tử|linh kiện|linh kiện điện tử|lắp ráp|theo hợp đồng|thiết bị gốc',
    'nhà lắp ráp | nhà gia công | [hãng|nhà|công ty|tập đoàn] [gia công|lắp ráp] [điện tử|iphone|điện thoại]',
  ),
  ...trade('hardware', makers, 'phần cứng|máy chủ|máy in|ổ cứng|thiết bị|thiết bị phần cứng|bộ nhớ máy tính'),
  ...trade(
    'storage',
    services,
    'lưu trữ|lưu trữ dữ liệu|lưu trữ đám mây|lưu trữ trực tuyến|chia sẻ tệp|chia sẻ tập tin|sao lưu dữ liệu|chia sẻ dữ liệu|thiết bị lưu trữ|hệ thống lưu trữ',
    '',
    sites,
  ),
  ...trade('ai', `${makers}|phòng thí nghiệm`, 'ai|trí tuệ nhân tạo|chatbot|ai tạo sinh|mô hình ai|mô hình ngôn ngữ lớn'),
  ...trade(
    'chipmaker',
    makers,
    'chip|bán dẫn|chip nhớ|chip đồ họa|gpu|chip ai|chip di động|vi xử lý|bộ vi xử lý|chip máy tính|chip bán dẫn|chip bộ nhớ|bộ nhớ|card đồ họa|chip smartphone|chip trí tuệ nhân tạo',
    'xưởng đúc | xưởng đúc chip | hãng đúc chip | nhà đúc chip',
  ),
  ...trade(
    'chip-equipment',
    makers,
    'thiết bị chip|thiết bị bán dẫn|thiết bị sản xuất chip|máy in thạch bản|máy quang khắc|thiết bị sản xuất bán dẫn|quang khắc|máy sản xuất chip|máy móc sản xuất chip|thiết bị làm chip',
  ),
  ...trade(
    'telecom',
    services,
    'viễn thông|di động|dịch vụ di động|dịch vụ viễn thông|internet di động|mạng di động|truyền hình cáp|băng rộng|mạng viễn thông|vệ tinh|dịch vụ internet|internet cáp quang|cáp quang',
    'nhà mạng | nhà mạng [di động|viễn thông]',
  ),
  ...trade('data-centre', services, 'trung tâm dữ liệu|data center|hạ tầng trung tâm dữ liệu|dịch vụ trung tâm dữ liệu', 'quỹ tín thác bất động sản'),
  ...trade(
    'cloud',
    services,
    'đám mây|điện toán đám mây|hosting|dịch vụ đám mây|dịch vụ điện toán đám mây|cho thuê máy chủ|lưu trữ web|máy chủ ảo|dịch vụ lưu trữ web|hạ tầng đám mây|đám mây công cộng|web hosting|cloud|tên miền|dịch vụ hosting',
  ),
  ...trade(
    'software',
    `${services}|nhà sản xuất`,
    'phần mềm|phần mềm doanh nghiệp|phần mềm quản lý|phần mềm quản lý khách hàng|phần mềm đám mây|phần mềm ảo hóa|phần mềm kế toán|cơ sở dữ liệu|phần mềm nguồn mở|phần mềm mã nguồn mở|phân tích dữ liệu|dữ liệu lớn|phần mềm thiết kế|họp trực tuyến|ảo hóa|hệ điều hành|quản lý quan hệ khách hàng|nguồn mở|mã nguồn mở|kho dữ liệu|họp video|hội nghị trực tuyến|nhắn tin công việc',
  ),
  ...trade(
    'social-network',
    known,
    'mạng xã hội|truyền thông xã hội|tiểu blog|nhắn tin|chia sẻ ảnh|chia sẻ video|video ngắn',
    'mạng xã hội | mạng xã hội [tiểu blog|video|nghề nghiệp|ảnh|chia sẻ ảnh]',
    served,
  ),
  ...trade('search', services, 'tìm kiếm|công cụ tìm kiếm|tìm kiếm trực tuyến|tìm kiếm internet', 'cỗ máy tìm kiếm', sites),
  ...trade(
    'ride-hailing',
    `${known}|hãng taxi`,
    'gọi xe|gọi xe công nghệ|đặt xe|taxi công nghệ|xe công nghệ|chia sẻ xe|đặt xe công nghệ|gọi xe trực tuyến|đi chung xe',
    '',
    served,
  ),
];
