/** Words that lead in somebody named by the way: "cạnh tranh với Oracle", "các đối thủ như SAP". */
export const asides: readonly string[] = [
  'theo',
  'tích tại',
  'gia tại',
  'với',
  'như',
  'từ',
  'cùng',
  'bởi',
  'hơn',
  'kém',
  'bằng',
  'đối thủ',
  'trích',
  'dẫn',
  'việc',
];

/** What joins the names of a list. */
export const joints: readonly string[] = [',', 'và', 'hay', 'hoặc', '&', 'cùng'];

/** Prepositions: whoever does something "vào công ty này" is another one. */
export const obliques: readonly string[] = ['vào', 'với', 'mua', 'phần', 'cho', 'tại', 'bởi', 'từ', 'lại', 'tóm', 'kiện'];

/** What says of somebody what he is: "FPT là công ty có doanh thu lớn nhất". */
export const copulas: readonly string[] = ['là', 'thành', 'làm'];

/** One that is not there yet: "cổ phần của công ty mới". */
export const newly: readonly string[] = ['mới'];

/** What sets one above all others of its sort; in Vietnamese it stands behind. */
export const greatest: readonly string[] = [];

/** What says that things are counted. */
export const tallies: readonly string[] = ['số', 'lượng'];

export const further: readonly string[] = ['nữa', 'khác'];

/** Words behind which digits with a stroke are a part and no day: "bằng 1/3 của đối thủ". */
export const portions: readonly string[] = ['bằng', 'chiếm', 'còn', 'đạt', 'chỉ', 'khoảng', 'tới', 'hơn', 'gần'];

/** What leads to the name of what somebody owns or makes: "cha đẻ iPhone". */
export const ownersOf: readonly string[] = ['nhà', 'hãng', 'công ty', 'chủ', 'đơn vị', 'tập đoàn', 'doanh nghiệp']
  .flatMap((head) =>
    ['sản xuất', 'sở hữu', 'phát triển', 'phát hành', 'vận hành', 'chủ quản', 'đứng sau', 'sáng tạo', 'tạo', 'mẹ'].map((what) => `${head} ${what}`),
  )
  .concat(['cha đẻ', 'chủ nhân', 'công ty chủ quản', 'nhà sáng tạo'])
  .flatMap((words) => [words, `${words} của`, `${words} ra`]);

/** What a company's cloud is called that it lets, up to the company's name: "thuê đám mây của Google". */
export const cloudsOf: readonly string[] = ['đám mây của', 'đám mây'];

/** What stands behind such a name; in Vietnamese it stands before. */
export const owners: readonly string[] = [];

/** What adds up all there ever was: Vietnamese says "tổng cộng" of a day's sum as well. */
export const totals: readonly string[] = [];

/** Words beside a length of time that let it end with the time told of: "doanh thu 12 tháng gần nhất". */
export const trailing: readonly string[] = ['qua', 'gần'];

/** What only belittles a number: "từ chỉ 11,8%". */
export const belittlers: readonly string[] = ['chỉ'];

/** What makes of a sort any or another one: "nhà cung cấp nào", "gã khổng lồ khác". */
export const elses: readonly string[] = ['nào', 'khác'];

/** What is done to an estimate: "vượt kỳ vọng", "thấp hơn dự báo". */
export const outdoers: readonly string[] = ['vượt', 'trượt', 'hụt'];

/** What tells of the time just named: "năm 2015, khi hãng mua Acme". */
export const whens: readonly string[] = ['khi'];
// "Azure và các dịch vụ đám mây khác": what adds the rest stands last.
export const others: readonly string[] = ['các', 'những'];

/** What a change in percent is counted from stands behind them: "tăng 23% từ quý I/2010". */
export const changeBases: readonly string[] = ['từ'];

/** In Vietnamese so many words stand before the time that none is needed. */
export const recorders: readonly string[] = [];

/** Words that open a sentence, for where a lost space has glued one to a name. */
export const openers: readonly string[] =
  'theo trong tuy ngoài hiện sau trước mặc khi ông bà hôm ngày năm quý tháng cùng dù nếu về đây đến để như từ tại với và các những một đó bên mới vào do còn trên dưới nhưng song cũng tính'.split(
    ' ',
  );

/** Letters that credit a picture: "Ảnh: NVCC". */
export const photographers: readonly string[] = ['nvcc', 'afp', 'epa', 'ttxvn', 'đvcc', 'dncc', 'btc', 'ap'];

/** What a hyphen ties to a place or owner before a company's name; Vietnamese has none. */
export const attached: readonly string[] = [];

/** What a sort does that only describes a name to come: "hãng cung cấp dịch vụ taxi Uber". */
export const makers: readonly string[] = [
  'cung',
  'sản',
  'chuyên',
  'phát',
  'điều',
  'vận',
  'kinh',
  'thiết',
  'gọi',
  'xe',
  'bán',
  'phân',
  'lưu',
  'quản',
  'chuyển',
  'thanh',
  'cho',
  'đặt',
  'giao',
  'nghiên',
  'môi',
  'vận',
  'đầu',
];

/** Words beside the name of an exchange where it is only the place of dealing. */
export const floors: readonly string[] = ['trên', 'sàn', 'lên', 'tại', 'ở', 'composite', 'khoán'];

/** What stands between a number and its time. */
export const spells: readonly string[] = [];

/** What a bare sort as subject may have behind it: "khi hãng phải giảm giá", "công ty từng gọi vốn". */
export const predicates: readonly string[] =
  'vượt giờ nhanh đi lâm chạm cán bất chậm lặng suýt thường thực trải buộc ráo dồn đổ tiến siết ngưng phụ chấm hé cạnh tụt tạo phấn nhìn thấy khó phải từng muốn cần nói kỳ kì dự cũng còn vừa tiếp bắt quyết chi mua thu lỗ lãi sở tuyên thông công tiết khẳng ghi chưa nên có thể hoãn vay báo nợ trình niêm đạt đầu sản cung vừa sáp hủy rút rao công nộp phát tái hợp thành góp thoái mất trích tuyển cho chịu gánh thâu gọi huy khai vẫn cố triển áp đổi giữ đóng kiện tố ngừng dừng xin đề ước thừa tự tăng thiếu xuất nhập giới bước trở lấy kiếm thắng thua tham luôn liên ngỏ đồng đàm vấp ghi nhắm hướng sẵn theo điều định giành nắm chiếm vận phục nhận gặp lên mở rót tung ra bỏ cắt sa tăng giảm bán chuyển xây hoạt trả xem thừa từ hy cam đặt đang hoàn bớt giúp cải ký tích dùng chạy đưa đón đứng xếp sụt rớt leo chốt nâng hạ thuê tách tìm thử vươn sử mang kêu khuyến nghĩ nhấn nhờ nêu nỗ bày bác chào chối chuẩn chứa coi cấm cắm dành dọn dựa ép gây gom kéo kể khiến lập lùi loại mời nhượng nuôi ôm quay rơi rời rà soán sửa tạm tận thăm thoát thổi thúc tốn tỏ trao tránh trúng vướng xác xoay xử yêu đẩy đem đền đòi đoạt đuổi đủ đáp vội tiêu châm trưng lại về gồm bao chính hứng hụt bứt vọt lọt vay rao mời thôi giải rẽ nhảy né ngại lo chật bám đe tranh mở phủ phản hồi bước sắm tậu ẵm hốt kiểm soát thống từ đánh mạnh tuột rút rơi bay bốc lao trụ vươn nộp tham góp thế đệ'.split(
    ' ',
  );
