import type { Lang } from '../../../model/text.ts';

/** One sentence in both languages; `{slots}` are filled with what the story tells. */
export type Sentence = Readonly<Record<Lang, string>>;

/** What headlines are made of. */
export const titles: readonly Sentence[] = [
  { vi: '{one} đạt {revenue} doanh thu trong {quarter}', en: '{one} takes {revenue} in {quarter}' },
  { vi: '{one} và {two}: một quý, hai tốc độ', en: '{one} and {two}: one quarter, two speeds' },
  { vi: '{one} rót {invested} vào trung tâm dữ liệu', en: '{one} puts {invested} into data centres' },
  { vi: '{one} tăng {growth}, {two} bám theo', en: '{one} grows {growth} with {two} behind' },
];

/** What the lines below them are made of. */
export const standfirsts: readonly Sentence[] = [
  { vi: 'Doanh thu tăng {growth}; câu hỏi còn lại là ai trả tiền.', en: 'Revenue rose {growth}; what remains is who pays for it.' },
  { vi: 'Thị phần {share} nghe thì nhiều, cho đến khi đặt cạnh đối thủ.', en: 'A share of {share} sounds like a lot until it stands beside a rival.' },
];

/** What headings within a story are made of. */
export const headings: readonly Sentence[] = [
  { vi: '{one} trong {year}', en: '{one} in {year}' },
  { vi: 'Đứng cạnh {two}', en: 'Beside {two}' },
  { vi: 'Tiền đi về đâu', en: 'Where the money goes' },
  { vi: 'Điều còn bỏ ngỏ', en: 'What stays open' },
];

/** Sentences with figures, deals and forecasts. */
export const telling: readonly Sentence[] = [
  {
    vi: 'Trong {quarter}, doanh thu của {one} đạt {revenue}, tăng {growth} so với cùng kỳ năm trước.',
    en: 'In {quarter}, the revenue of {one} reached {revenue}, up {growth} from a year earlier.',
  },
  {
    vi: 'Doanh thu của {two} trong {quarter} là {revenue2}, theo báo cáo gửi cổ đông.',
    en: 'The revenue of {two} in {quarter} was {revenue2}, according to its report to shareholders.',
  },
  {
    vi: 'Theo {analyst}, {one} chiếm {share} thị trường hạ tầng đám mây toàn cầu trong {quarter}.',
    en: 'According to {analyst}, {one} held {share} of the worldwide cloud infrastructure market in {quarter}.',
  },
  { vi: '{analyst} cho biết thị phần của {two} là {share2} trong {quarter}.', en: '{analyst} said the market share of {two} was {share2} in {quarter}.' },
  {
    vi: 'Lợi nhuận hoạt động của {one} trong {quarter} đạt {income}, biên lợi nhuận khoảng {margin}.',
    en: 'The operating income of {one} in {quarter} was {income}, a margin of about {margin}.',
  },
  {
    vi: '{one} cho biết sẽ đầu tư {invested} vào các trung tâm dữ liệu mới trong {next}.',
    en: '{one} said it would invest {invested} in new data centres in {next}.',
  },
  { vi: 'Cả {year}, {one} thu về {annual}.', en: 'For the whole of {year}, {one} brought in revenue of {annual}.' },
  {
    vi: 'Công ty này có hơn {customers} khách hàng và {employees} nhân viên vào cuối {year}.',
    en: 'The company had more than {customers} customers and {employees} employees at the end of {year}.',
  },
  { vi: '{one} đã mua lại {target} với giá {price} trong {quarter}.', en: '{one} acquired {target} for {price} in {quarter}.' },
  {
    vi: '{two} và {target} đã ký thỏa thuận hợp tác về điện toán đám mây trong {quarter}.',
    en: '{two} and {target} signed a partnership on cloud computing in {quarter}.',
  },
  {
    vi: '{analyst} dự báo doanh thu của {one} sẽ đạt {forecast} trong {next}.',
    en: '{analyst} forecasts that the revenue of {one} will reach {forecast} in {next}.',
  },
  {
    vi: 'Hãng đang vận hành {centres} trung tâm dữ liệu, nhiều hơn {two} một chút.',
    en: 'The company now runs {centres} data centres, slightly more than {two}.',
  },
  {
    vi: '{one} mở vùng dữ liệu mới tại {place} trong {quarter}, với vốn ban đầu {small}.',
    en: '{one} opened a new region in {place} in {quarter}, with an initial {small}.',
  },
  {
    vi: 'Chi tiêu vốn của {one} trong {quarter} lên tới {capex}, gần gấp đôi ba năm trước.',
    en: 'Capital expenditure at {one} came to {capex} in {quarter}, nearly double that of three years before.',
  },
];

/** Sentences without a number, as most are. */
export const plain: readonly Sentence[] = [
  {
    vi: 'Con số ấy không nói hết câu chuyện, nhưng nó cho biết nên nhìn vào đâu trước khi tin vào phần còn lại của bản báo cáo.',
    en: 'That number does not tell the whole story, but it says where to look before believing the rest of the report.',
  },
  {
    vi: 'Các nhà phân tích vẫn chia rẽ: người thì thấy một thị trường đang chín, người thì thấy một cuộc đua chưa ngã ngũ.',
    en: 'Analysts remain divided: some see a market that ripens, others a race that nobody has won yet.',
  },
  {
    vi: 'Khách hàng lớn thường ký hợp đồng dài hạn và hiếm khi rời đi, nên tăng trưởng của một quý phản ánh quyết định của nhiều năm trước.',
    en: 'Large customers sign long contracts and seldom leave, so that growth in one quarter reflects decisions made years before.',
  },
  {
    vi: '**{two}** thì đi theo hướng khác: bán phần mềm trước, rồi mới kéo khách hàng lên đám mây của mình.',
    en: '**{two}** went another way: it sold software first and only then drew its customers into its own cloud.',
  },
  {
    vi: 'Ban lãnh đạo từ chối bình luận về giá, và chỉ nói rằng nhu cầu vẫn cao hơn khả năng cung ứng ở phần lớn các khu vực.',
    en: 'Management declined to comment on prices and said only that demand was still ahead of supply in most regions.',
  },
  {
    vi: 'Không ít doanh nghiệp ở {place} dùng hai nhà cung cấp cùng lúc, một phần để mặc cả, một phần vì sợ phụ thuộc.',
    en: 'Quite a few businesses in {place} use two providers at once, partly to bargain and partly for fear of dependence.',
  },
  {
    vi: 'Điều đáng chú ý là *cách tính*: có hãng gộp cả phần mềm văn phòng vào doanh thu đám mây, có hãng thì không.',
    en: 'What deserves attention is the *way of counting*: some firms fold office software into cloud revenue and some do not.',
  },
  {
    vi: 'Bản [thông cáo](https://example.com/{slug}) của công ty không tách riêng mảng này, nên người đọc phải tự ước lượng.',
    en: 'The [statement](https://example.com/{slug}) of the company does not break this business out, so readers have to estimate it.',
  },
  {
    vi: 'Nếu xu hướng này tiếp tục, khoảng cách giữa hai hãng sẽ thu hẹp, dù còn lâu mới biến mất.',
    en: 'If the trend holds, the gap between the two will narrow, though it is far from gone.',
  },
  {
    vi: '{one} từng nói điều tương tự trước đây, và lần đó thị trường đã không tin cho đến khi kết quả được công bố.',
    en: '{one} has said as much before, and at the time the market did not believe it until the results came out.',
  },
];
