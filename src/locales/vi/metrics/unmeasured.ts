import type { MetricWord } from '../../../model/language/metric-word.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

const money = ['money'] as const;

/** What is measured but not in the contract, and what only seems to measure. */
export const unmeasured: Vocabulary<MetricWord> = [
  // Nor does anybody take in by shrinking.
  ['thu [hẹp|gọn|nhỏ|hồi|thập|mua] | [trả|thanh toán] nợ', { metric: null, kinds: [], weak: true }],
  // Semiconductors are not sold in "bán dẫn".
  ['[chất|chip|mảng|ngành]? bán dẫn | bán kính | bán cầu | bán thời gian | bán kết', { metric: null, kinds: [], weak: true }],
  // What a project is paid from is no part of a company.
  ['vốn [tự có|vay|đối ứng|ngân sách|nhà nước|ngoại|nội] | tiền mặt', { metric: null, kinds: ['money', 'percent', 'fraction'], weak: true, topic: true }],
  // How many times its earnings a share costs.
  ['p / e | p / s | p / b | ev / ebitda | hệ số nhân | hệ số định giá', { metric: null, kinds: ['multiple'] }],
  // Nothing falls in "hạ tầng" (infrastructure).
  // Nor has what is rated a price.
  ['[được]? đánh giá | đấu giá | báo giá', { metric: null, kinds: [], weak: true }],
  ['hạ tầng', { metric: null, kinds: [], weak: true }],
  ['ipo | niêm yết | lên sàn | chào bán cổ phiếu lần đầu | phát hành lần đầu | chào bán lần đầu', { metric: null, kinds: [], weak: true, listing: true }],
  ['bao gồm nợ | gồm cả nợ | bao gồm cả nợ | hoạt động đầu tư | nhà đầu tư | chủ đầu tư | giới đầu tư', { metric: null, kinds: [], weak: true }],
  // "Thu nhập 2,18 USD/cổ phiếu": what a share earns is no price.
  ['thu nhập', { metric: null, kinds: money, weak: true, flow: true }],
  ['mỗi cổ phiếu | trên mỗi cổ phiếu | một cổ phiếu', { metric: null, kinds: [] }],
  ['chi phí', { metric: null, kinds: money, weak: true, flow: true }],
  [
    'chi phí bán hàng | chi phí hoạt động | chi phí quản lý | chi phí quản lý doanh nghiệp | tiền gửi | casa | tỷ lệ casa | tỷ lệ nợ xấu | nợ xấu',
    { metric: null, kinds: ['money', 'percent', 'multiple', 'points'], flow: true },
  ],
  [
    'chi phí tái cơ cấu | thuế | tiền phạt | bị phạt | phí chia tay | phí hủy hợp đồng | phí hủy bỏ thương vụ | phí chấm dứt hợp đồng | phí phá vỡ hợp đồng | đặt cọc | tiền đặt cọc | tổng tài sản | vốn chủ sở hữu | lãi suất | lãi vay | giá trị tài sản | lương | lạm phát | lưu lượng | lượng truy cập | lượt truy cập | lượt tải | tỷ giá | gdp | nhu cầu | tổng vốn chủ sở hữu',
    { metric: null, kinds: ['money', 'percent', 'multiple'] },
  ],
  [
    '[tỷ lệ|tỉ lệ]? chi phí trên [tổng]? thu nhập | cir | [lợi nhuận|lãi|lỗ]? [ebita|ebitda|ebit điều chỉnh] [điều chỉnh]? | thu nhập lãi thuần | thu nhập ngoài lãi | thu nhập từ phí | lãi thuần từ dịch vụ | lỗ lũy kế | khoản lỗ lũy kế | lỗ gộp | khoản lỗ gộp | trước thuế | trích lập | dự phòng | đơn hàng ký mới | doanh thu ký mới | doanh số ký mới | đơn hàng mới | lợi nhuận trước thuế | [báo|có|thu]? lãi trước thuế | lnt trước thuế | lntt | [báo|khoản|mức|chịu]? lỗ trước thuế | lợi nhuận gộp | lãi gộp | lãi cơ bản trên cổ phiếu | [thu nhập|lợi nhuận|lãi] [điều chỉnh|đã điều chỉnh|cơ bản|pha loãng|ròng|thuần|sau thuế] [tính]? [trên|cho|của] [mỗi|một|từng]? [cổ phiếu|cổ phần] | eps [điều chỉnh|pha loãng|cơ bản]? | thu nhập trên mỗi cổ phiếu | thu nhập trên từng cổ phiếu | thu nhập trên một cổ phiếu | thu nhập tính trên mỗi cổ phiếu | thu nhập cơ bản trên cổ phiếu | thu nhập trên cổ phiếu | lợi nhuận trên cổ phiếu | lợi nhuận trên từng cổ phiếu | lợi nhuận tính trên mỗi cổ phiếu | lợi nhuận trên mỗi cổ phiếu | lãi trên mỗi cổ phiếu | thu nhập mỗi cổ phiếu | lãi trên cổ phiếu | nộp ngân sách | dòng tiền | tổng giá trị hàng hóa | giá trị hàng hóa | giá trị hàng hóa giao dịch | lợi nhuận trước thuế và lãi vay | giá trị giao dịch | tổng giá trị giao dịch | gmv | ebitda',
    { metric: null, kinds: ['money', 'percent', 'multiple'], flow: true },
  ],
  // What stands in a balance sheet, and what lies between sales and profit.
  [
    '[tài sản|tài sản cố định|tài sản ngắn hạn|tài sản dài hạn|hàng tồn kho|tồn kho] | [các]? [khoản]? phải [thu|trả] [ngắn hạn|dài hạn|khách hàng|người bán]? | [vay|nợ|nợ vay|vay nợ] [ngắn hạn|dài hạn|tài chính] | [dự phòng|trích lập dự phòng] [giảm giá]? [đầu tư|rủi ro|tín dụng|phải thu|khoản phải thu|hàng tồn kho] [dài hạn|ngắn hạn|tài chính]? | lợi nhuận chưa phân phối | vốn lưu động | giá trị sổ sách | thặng dư vốn',
    { metric: null, kinds: ['money', 'percent', 'multiple'] },
  ],
  [
    'giá vốn [hàng bán]? | [chi phí|doanh thu|thu nhập] [tài chính|khác|lãi vay|bán hàng và quản lý] | doanh thu hoạt động tài chính | [lỗ|lãi] từ [hoạt động đầu tư|công ty liên kết|công ty liên doanh|đầu tư|chênh lệch tỷ giá|tỷ giá] | dòng tiền tự do',
    { metric: null, kinds: ['money', 'percent', 'multiple'], flow: true },
  ],
  // "Chênh lệch thị phần giữa Azure và AWS còn 15,4%": how far two are apart is neither's.
  [
    '[chênh lệch|khoảng cách] [thị phần|doanh thu|lợi nhuận] | [chênh lệch|khoảng cách] về [thị phần|doanh thu|lợi nhuận]',
    { metric: null, kinds: ['money', 'percent', 'points'] },
  ],
  // Who expects or fears something is no market that is measured.
  [
    '[dự báo|kỳ vọng|dự đoán|ước tính|đồng thuận] [chung]? của thị trường | [dự báo|kỳ vọng|dự đoán] thị trường là | thị trường [thêm]? [lo ngại|chờ đợi|phản ứng|thất vọng|đón nhận|hoài nghi]',
    { metric: null, kinds: [], weak: true },
  ],
  // What grows there is no company's sales.
  [
    '[tăng trưởng|tốc độ tăng trưởng|mức tăng trưởng] [của]? [tín dụng|huy động|cho vay|tiền gửi|dư nợ|gdp|kinh tế|tổng tài sản|lợi nhuận|người dùng|thuê bao|khách hàng|lương|năng suất|xuất khẩu|nhập khẩu|việc làm]',
    { metric: null, kinds: ['percent', 'multiple', 'points'] },
  ],
  ['tỷ trọng | tỷ trọng doanh thu', { metric: null, kinds: ['percent', 'fraction', 'points'] }],
  // "Doanh thu đạt 108% kế hoạch, tăng 9%": no plan has grown.
  [
    '[kế hoạch|chỉ tiêu|mục tiêu] [doanh thu|lợi nhuận|lợi nhuận trước thuế|lợi nhuận sau thuế|lãi]? [của]? [năm|cả năm]',
    { metric: null, kinds: ['percent', 'fraction', 'points'], yardstick: true, yearly: true },
  ],
  ['kế hoạch | chỉ tiêu | mục tiêu', { metric: null, kinds: ['percent', 'fraction', 'points'], yardstick: true }],
  // Weights in an index, and shares a firm buys back of its own.
  ['nasdaq 100 | nasdaq | s & p 500 | s & p | dow jones | vn index | vn30 | rổ vn30 | trọng số', { metric: null, kinds: ['percent'] }],
  ['mua lại cổ phiếu | mua cổ phiếu quỹ | mua lại cổ phiếu quỹ', { metric: null, kinds: money }],
  [
    'bồi thường | tiền bồi thường | đền bù | khoản đền bù | thiệt hại | tổn thất | dàn xếp | tiền dàn xếp | phạt | án phạt | khoản phạt | mức phạt | xuất khẩu | kim ngạch | kim ngạch xuất khẩu | nhập khẩu | trợ cấp | ưu đãi thuế | bảo lãnh | thế chấp | trái phiếu | phát hành trái phiếu | hạn mức tín dụng | tiền thuế | đóng thuế | nộp thuế',
    { metric: null, kinds: money },
  ],
  ['tốn | tiêu tốn | ngốn | doanh thu bình quân | doanh thu trung bình | điểm hòa vốn', { metric: null, kinds: money }],
  ['khoản phí | [các]? chi phí một lần | huy động vốn đạt | thu [thuần]? [từ]? dịch vụ | thu dịch vụ ròng', { metric: null, kinds: money }],
  ['cổ tức | dư nợ | nợ | cho vay | khoản vay | tái cơ cấu | ghi giảm | vay', { metric: null, kinds: ['money', 'percent', 'multiple'] }],
  [
    'lượng tiền mặt | dự trữ tiền mặt | tiền mặt và tương đương tiền | vốn điều lệ | vốn pháp định | tổng sản phẩm quốc nội | tổng sản phẩm nội địa | ngân sách nhà nước',
    { metric: null, kinds: money },
  ],
  // "Thị trường nước ngoài mang về 7.869 tỷ đồng": markets of a company have no size of their own.
  ['thị trường nước ngoài | thị trường quốc tế | các thị trường nước ngoài', { metric: null, kinds: [], weak: true }],
  // "Người dùng trả phí", "miễn phí", "tính theo tỷ giá cố định": who pays and how one counts is no price.
  // "Tăng 14% theo USD và 13% theo tỷ giá cố định": nor is how one counts.
  [
    '[nếu|khi]? [tính]? [theo|ở|trên cơ sở|bằng] [tỷ giá|tỷ giá hối đoái|tiền tệ|đồng tiền|ngoại tệ] [cố định|không đổi|ổn định|hằng số] | [nếu|khi]? [tính]? [theo|bằng] [đồng nội tệ|nội tệ|đồng yên|yên|usd|đô la|đồng usd]',
    { metric: null, kinds: [], weak: true, recounts: true },
  ],
  ['trả phí | miễn phí | thu phí | mất phí | đóng phí | tỷ giá | tỷ giá hối đoái', { metric: null, kinds: [], weak: true }],
  // What a person owns is no company's.
  [
    '[khối|giá trị]? tài sản [ròng|cá nhân|của ông|của bà|của vị|của tỷ phú|ước tính] | khối tài sản | [sở hữu|nắm]? [khối|giá trị]? tài sản cá nhân | gia tài',
    { metric: null, kinds: ['money', 'percent', 'multiple'], wealth: true },
  ],
  ['[người|tỷ phú|doanh nhân] giàu [nhất]? | giàu nhất | [danh sách|xếp hạng] tỷ phú', { metric: null, kinds: [], weak: true, wealth: true }],
];
