import type { MetricWord, ModalityWord } from '../../model/language/claim-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

const money = ['money'] as const;
const share = ['percent', 'fraction', 'points'] as const;
const change = ['percent', 'multiple', 'points'] as const;

export const metrics: Vocabulary<MetricWord> = [
  [
    'doanh thu | doanh số | doanh thu thuần | tổng doanh thu | doanh thu bán hàng | doanh thu hằng năm | doanh thu hàng năm',
    { metric: 'revenue', kinds: money },
  ],
  [
    'doanh thu đám mây | doanh thu điện toán đám mây | doanh thu mảng đám mây | doanh thu từ đám mây | doanh thu dịch vụ đám mây | doanh thu mảng điện toán đám mây | doanh thu từ mảng đám mây',
    { metric: 'revenue', kinds: money, part: 'cloud' },
  ],
  ['đóng góp | thu về | mang về | đem về | bán được | kiếm được', { metric: 'revenue', kinds: money, verb: true }],
  [
    'lợi nhuận hoạt động | lợi nhuận từ hoạt động kinh doanh | thu nhập hoạt động | lãi hoạt động | lãi từ hoạt động kinh doanh | lợi nhuận kinh doanh | lợi nhuận vận hành',
    { metric: 'operating-income', kinds: money },
  ],
  ['lỗ hoạt động | thua lỗ hoạt động | lỗ vận hành | lỗ từ hoạt động kinh doanh | khoản lỗ hoạt động', { metric: 'operating-income', kinds: money, sign: -1 }],
  ['lợi nhuận ròng | lãi ròng | thu nhập ròng | lợi nhuận sau thuế | lãi sau thuế | lnst', { metric: 'net-income', kinds: money }],
  ['lỗ ròng | khoản lỗ ròng | lỗ sau thuế', { metric: 'net-income', kinds: money, sign: -1 }],
  ['lợi nhuận | lãi | báo lãi', { metric: 'net-income', kinds: money, ofUnit: 'operating-income' }],
  ['lỗ | thua lỗ | báo lỗ | khoản lỗ | mức lỗ | chịu lỗ', { metric: 'net-income', kinds: money, sign: -1, ofUnit: 'operating-income' }],
  ['thị phần | miếng bánh', { metric: 'market-share', kinds: share }],
  ['thị trường | thị trường này', { metric: 'market-share', kinds: share, weak: true }],
  ['chiếm | chiếm lĩnh | dẫn đầu với', { metric: 'market-share', kinds: share, verb: true }],
  ['nắm | nắm giữ | kiểm soát | giữ', { metric: 'market-share', kinds: share, verb: true, owns: true }],
  ['cổ phần | vốn điều lệ | vốn | quyền sở hữu | phần vốn | tỷ lệ sở hữu', { metric: 'stake', kinds: ['percent', 'fraction'] }],
  ['tăng trưởng | tốc độ tăng trưởng | mức tăng trưởng | mức tăng | tốc độ tăng | mức giảm | đà tăng', { metric: 'growth', kinds: change }],
  // Nothing falls in "hạ tầng" (infrastructure).
  ['hạ tầng', { metric: null, kinds: [], weak: true }],
  [
    'tăng | tăng vọt | giảm | sụt giảm | sụt | nhảy vọt | tăng mạnh | giảm mạnh | tăng thêm | leo | lao dốc | suy giảm | tụt | rớt | nhích | hạ | đi xuống | tăng trưởng âm | cắt giảm | mất | bốc hơi | giảm nhẹ | tăng nhẹ',
    { metric: 'growth', kinds: ['percent', 'multiple'], verb: true },
  ],
  [
    'biên lợi nhuận | tỷ suất lợi nhuận | biên lãi | biên lợi nhuận hoạt động | biên lợi nhuận gộp | tỷ suất lợi nhuận hoạt động | tỷ lệ lợi nhuận | biên lợi nhuận trước thuế | biên lợi nhuận sau thuế | biên lợi nhuận ròng | biên lãi gộp | biên lãi ròng | biên ebitda | biên gộp',
    { metric: 'margin', kinds: ['percent', 'points'] },
  ],
  [
    'quy mô thị trường | giá trị thị trường này | tổng giá trị thị trường | giá trị thị trường đám mây | thị trường trị giá | quy mô của thị trường | tổng thị trường | thị trường đạt | thị trường này đạt | chi tiêu cho đám mây | chi tiêu cho hạ tầng đám mây | chi tiêu toàn cầu | chi tiêu cho dịch vụ đám mây | thị trường sẽ đạt | doanh thu toàn ngành | thị trường đám mây đạt | chi tiêu cho điện toán đám mây | chi tiêu doanh nghiệp | tổng chi tiêu',
    { metric: 'market-size', kinds: money },
  ],
  [
    'thị trường | nền kinh tế | kinh tế internet | kinh tế số | chi tiêu | toàn ngành | ngành',
    { metric: 'market-size', kinds: money, weak: true, topic: true },
  ],
  [
    'sa thải | giảm | giảm bớt | cho nghỉ | chia tay | cắt giảm | cho thôi việc | cắt | cắt giảm việc làm | cho nghỉ việc | tuyển | tuyển dụng | tuyển đủ | tuyển thêm',
    { metric: 'jobs', kinds: ['count'], verb: true },
  ],
  [
    'bị sa thải | bị cho nghỉ việc | bị cắt giảm | mất việc | nghỉ việc | thôi việc | mất việc làm',
    { metric: 'jobs', kinds: ['count'], verb: true, lost: true },
  ],
  [
    'đầu tư | rót | rót vốn | khoản đầu tư | vòng gọi vốn | gọi vốn | huy động | vốn đầu tư | gói đầu tư | vòng đầu tư | bơm | nhận vốn | gọi được | vòng rót vốn | số vốn | tổng vốn | đầu tư thêm | gọi thành công | chi đầu tư | rót thêm | đổ | đổ thêm | góp vốn | đốt | đốt hết',
    { metric: 'investment', kinds: money },
  ],
  [
    'mua lại | mua | sáp nhập | vụ mua | thâu tóm | với giá | thương vụ | thỏa thuận trị giá | trị giá thương vụ | thương vụ trị giá | hợp đồng trị giá | giá mua | hợp đồng | mua đứt | trả giá | chào mua | bán lại | mức giá | giá trị hợp đồng | ngỏ giá | đề nghị mua',
    { metric: 'deal-value', kinds: money },
  ],
  ['chi | dành | bỏ ra', { metric: 'investment', kinds: money, weak: true }],
  ['ipo | niêm yết | lên sàn | chào bán cổ phiếu lần đầu | phát hành lần đầu | chào bán lần đầu', { metric: null, kinds: [], weak: true, listing: true }],
  ['bao gồm nợ | gồm cả nợ | bao gồm cả nợ | hoạt động đầu tư | nhà đầu tư | chủ đầu tư | giới đầu tư', { metric: null, kinds: [], weak: true }],
  ['mỗi cổ phiếu | trên mỗi cổ phiếu | một cổ phiếu', { metric: null, kinds: [] }],
  ['lượng bán | lượng tiêu thụ | sản lượng bán', { metric: 'revenue', kinds: [] }],
  ['đội ngũ | quy mô nhân sự', { metric: 'employees', kinds: ['count'], verb: true }],
  ['cổ phiếu', { metric: 'price', kinds: money, weak: true, topic: true, stock: true }],
  ['giá cổ phiếu | thị giá | mã này | mã cổ phiếu này | cổ phiếu này', { metric: 'price', kinds: money, weak: true, topic: true }],
  ['chi phí | giá thành', { metric: 'saving', kinds: ['percent'], weak: true, topic: true }],
  ['chi phí', { metric: null, kinds: money, weak: true, flow: true }],
  [
    'chi phí bán hàng | chi phí hoạt động | chi phí quản lý | chi phí quản lý doanh nghiệp | tiền gửi | casa | tỷ lệ casa | tỷ lệ nợ xấu | nợ xấu',
    { metric: null, kinds: ['money', 'percent', 'multiple', 'points'], flow: true },
  ],
  [
    'chi phí tái cơ cấu | thuế | tiền phạt | bị phạt | phí chia tay | phí hủy hợp đồng | phí hủy bỏ thương vụ | phí chấm dứt hợp đồng | phí phá vỡ hợp đồng | đặt cọc | tiền đặt cọc | tổng tài sản | vốn chủ sở hữu | lãi suất | lãi vay | giá trị tài sản | lương | lạm phát | lưu lượng | lượng truy cập | lượt truy cập | lượt tải | xuất xưởng | máy xuất xưởng | tỷ giá | gdp | nhu cầu | tổng vốn chủ sở hữu',
    { metric: null, kinds: ['money', 'percent', 'multiple'] },
  ],
  [
    'trước thuế | trích lập | dự phòng | đơn hàng ký mới | đơn hàng mới | lợi nhuận trước thuế | lãi trước thuế | lnt trước thuế | lntt | lỗ trước thuế | lợi nhuận gộp | lãi gộp | lãi cơ bản trên cổ phiếu | eps | thu nhập trên mỗi cổ phiếu | thu nhập trên từng cổ phiếu | thu nhập trên một cổ phiếu | thu nhập tính trên mỗi cổ phiếu | thu nhập cơ bản trên cổ phiếu | thu nhập trên cổ phiếu | lợi nhuận trên cổ phiếu | lợi nhuận trên từng cổ phiếu | lợi nhuận tính trên mỗi cổ phiếu | lợi nhuận trên mỗi cổ phiếu | lãi trên mỗi cổ phiếu | thu nhập mỗi cổ phiếu | lãi trên cổ phiếu | nộp ngân sách | dòng tiền | tổng giá trị hàng hóa | giá trị hàng hóa | giá trị hàng hóa giao dịch | lợi nhuận trước thuế và lãi vay | giá trị giao dịch | tổng giá trị giao dịch | gmv | ebitda',
    { metric: null, kinds: ['money', 'percent', 'multiple'], flow: true },
  ],
  ['tỷ trọng | tỷ trọng doanh thu', { metric: null, kinds: ['percent', 'fraction', 'points'] }],
  // "Doanh thu đạt 108% kế hoạch, tăng 9%": no plan has grown.
  ['kế hoạch | chỉ tiêu | mục tiêu', { metric: null, kinds: ['percent', 'fraction', 'points'], yardstick: true }],
  [
    'số lượng | tổng số | số người | số khách hàng | số thuê bao | số người dùng | số doanh nghiệp | số nhân viên | con số người dùng | lượng người dùng | lượng khách hàng',
    { metric: null, kinds: [], number: true },
  ],
  ['con số này | con số đó | con số trên | con số ấy | mức này | mức đó | đó là', { metric: null, kinds: money, again: true, weak: true }],
  ['sở hữu', { metric: 'stake', kinds: ['percent', 'fraction'], verb: true }],
  // Weights in an index, and shares a firm buys back of its own.
  ['nasdaq 100 | nasdaq | s & p 500 | s & p | dow jones | vn index | vn30 | rổ vn30 | trọng số', { metric: null, kinds: ['percent'] }],
  ['mua lại cổ phiếu | mua cổ phiếu quỹ | mua lại cổ phiếu quỹ', { metric: null, kinds: money }],
  // "so với dự báo 72 tỷ của thị trường": who expects it is no market that is measured.
  ['của thị trường', { metric: 'market-share', kinds: share, weak: true }],
  ['cổ tức | dư nợ | nợ | cho vay | khoản vay | tái cơ cấu | ghi giảm | vay', { metric: null, kinds: ['money', 'percent', 'multiple'] }],
  ['dự án | nhà máy | trung tâm dữ liệu | trung tâm | tổ hợp | khu công nghệ | kho bãi', { metric: 'investment', kinds: money, weak: true, site: true }],
  [
    'lượng tiền mặt | dự trữ tiền mặt | tiền mặt và tương đương tiền | vốn điều lệ | vốn pháp định | tổng sản phẩm quốc nội | tổng sản phẩm nội địa | ngân sách nhà nước',
    { metric: null, kinds: money },
  ],
  ['trả | đã trả | chuyển nhượng', { metric: 'deal-value', kinds: money, weak: true }],
  ['nhận được | đã chi tiêu | sẽ chi tiêu', { metric: 'investment', kinds: money, weak: true }],
  // "Thị trường nước ngoài mang về 7.869 tỷ đồng": markets of a company have no size of their own.
  ['thị trường nước ngoài | thị trường quốc tế | các thị trường nước ngoài', { metric: null, kinds: [], weak: true }],
  ['quy mô | có quy mô', { metric: 'market-size', kinds: money, weak: true }],
  ['trị giá | giá trị', { metric: 'deal-value', kinds: money, weak: true }],
  ['tiết kiệm | tiết giảm | cắt giảm chi phí | tiết kiệm được | cắt giảm được', { metric: 'saving', kinds: [...money, 'percent'] }],
  [
    'chi tiêu vốn | vốn đầu tư cơ bản | capex | chi phí vốn | chi đầu tư cơ bản | chi phí đầu tư tài sản cố định | chi tiêu đầu tư',
    { metric: 'capex', kinds: money },
  ],
  // "Người dùng trả phí", "miễn phí", "tính theo tỷ giá cố định": who pays and how one counts is no price.
  ['trả phí | miễn phí | thu phí | mất phí | đóng phí | tỷ giá | tỷ giá hối đoái', { metric: null, kinds: [], weak: true }],
  ['giá | mức giá bán | đơn giá | giá bán | phí | giá thuê | mức phí', { metric: 'price', kinds: money }],
  [
    'vốn hóa | vốn hóa thị trường | giá trị thị trường | định giá | được định giá | giá trị vốn hóa | mức định giá | giá trị công ty | công ty trị giá | startup trị giá | hãng trị giá',
    { metric: 'market-value', kinds: money },
  ],
  ['đơn hàng tồn đọng | hợp đồng chưa thực hiện | đơn hàng chưa thực hiện | nghĩa vụ hợp đồng còn lại', { metric: 'backlog', kinds: money }],
];

export const modalities: Vocabulary<ModalityWord> = [
  ['kỳ vọng | được dự báo | được kỳ vọng', { modality: 'forecast', ahead: true, distant: true }],
  ['sẽ đầu tư | sẽ rót | sẽ chi | sẽ xây | sẽ xây dựng | sẽ bỏ ra', { modality: 'pledged', ahead: true, plain: true }],
  ['sẽ', { modality: 'forecast', ahead: true, plain: true }],
  [
    'dự kiến | dự định | có kế hoạch | lên kế hoạch | dự báo | có thể đạt | sẽ đạt | ước sẽ | dự đoán | có thể sẽ | hướng tới | sắp đạt | sắp chạm | dự tính | mục tiêu | tiên đoán | sắp | có thể chạm | nhắm tới | đặt mục tiêu | nhắm đến | triển vọng | chờ đợi | tin rằng | mục tiêu của',
    { modality: 'forecast', ahead: true },
  ],
  [
    'cam kết | hứa | hứa hẹn | lời hứa | tuyên bố sẽ đầu tư | dự định đầu tư | dự kiến đầu tư | công bố đầu tư | thề | kế hoạch đầu tư | lên kế hoạch đầu tư | công bố kế hoạch đầu tư | công bố khoản đầu tư | muốn rót | hứa đầu tư | hứa tạo | hẹn nâng | lời hứa đầu tư | tuyên bố đầu tư | hứa rót | công bố kế hoạch xây | công bố kế hoạch xây dựng | công bố kế hoạch phát triển | công bố kế hoạch rót | kế hoạch cắt giảm | kế hoạch sa thải | kế hoạch tuyển | kế hoạch tuyển dụng | kế hoạch chi | kế hoạch rót | kế hoạch bơm | thông báo sẽ cắt giảm | thông báo sẽ sa thải | thông báo sẽ đầu tư | công bố kế hoạch chi',
    { modality: 'pledged', ahead: true },
  ],
  ['ước tính | ước chừng | theo ước tính | ước đạt | được ước tính | ước khoảng', { modality: 'estimated', ahead: true }],
  [
    'từng muốn mua | tìm cách mua | đề nghị mua | muốn mua | ngỏ ý mua | định mua | thất bại trong việc mua | hỏi mua | từng tìm cách | không thành | từng ngỏ lời mua | đàm phán mua | mua hụt | từng trả | từng định mua | ngỏ lời mua | chào mua | toan mua | cố mua | muốn thâu tóm | tìm cách thâu tóm | nỗ lực mua | thương vụ đổ vỡ | thương vụ bất thành | ra giá',
    { modality: 'attempted', ahead: true },
  ],
  ['phủ nhận | bác bỏ | bác tin | không đúng sự thật', { modality: 'denied', ahead: true }],
  [
    'chạm mốc | ngưỡng | cột mốc | nếu đạt | vượt ngưỡng | ít công ty nào đạt | hiếm khi đạt | mốc | chạm ngưỡng | phải đạt | nếu',
    { modality: 'threshold', ahead: true },
  ],
  [
    'nếu so với | nếu xét | nếu tính | nếu như | nếu đầu năm | nếu cuối năm | nếu năm | nếu trong năm | nếu quý | nếu ở quý | nếu tháng | nếu trước đây | nếu trước đó | vượt mốc | đạt mốc | cán mốc | qua mốc | vượt qua mốc | đã chạm mốc | đã chạm ngưỡng | đã vượt ngưỡng | đã qua ngưỡng | đã đạt ngưỡng',
    { modality: 'reported', ahead: true },
  ],
];
