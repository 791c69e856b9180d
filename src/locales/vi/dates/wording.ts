/** What may stand before a weekday. */
export const ON = '[hôm|ngày|sáng|chiều|tối|trưa|vào|vào ngày|đêm|sáng ngày|chiều ngày|tối ngày|vào sáng|vào chiều|vào hôm|cuối ngày|cuối|phiên|rạng sáng]';
/** Where in a period: it leads the date in. */
export const LATE =
  '[đầu|cuối|giữa|hết|từ|đến|tới|vào|hồi|trong|kể từ|từ đầu|đến hết|đến cuối|đến đầu|từ cuối|vào cuối|vào đầu|vào giữa|từ giữa|hồi đầu|hồi cuối|hồi giữa|trước|sau|trong suốt|cả|khoảng|ngay|tính đến|tính đến hết|tính đến cuối|tính tới|đến giữa]?';
export const THIS = '[năm nay|của năm nay|trong năm nay]';
export const LAST = '[năm ngoái|năm trước|của năm ngoái|của năm trước|năm rồi|năm vừa qua|trong năm ngoái]';
export const NEXT = '[năm sau|năm tới|của năm sau|của năm tới|sang năm]';
export const FISCAL = '[năm tài khóa|năm tài chính|tài khóa|niên độ|niên độ tài chính|niên khóa|niên khóa tài chính|năm tài khoá|tài khoá]';
export const ENDED = '[kết thúc|kết thúc vào|tính đến|tính tới|tính đến hết|tính đến cuối|kết thúc cuối|kết thúc hết]';
