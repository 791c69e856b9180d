/** Words that lead in somebody named by the way: "cạnh tranh với Oracle", "các đối thủ như SAP". */
export const asides: readonly string[] = ['theo', 'tích tại', 'gia tại', 'với', 'như', 'từ', 'cùng', 'bởi', 'hơn', 'kém', 'bằng', 'đối thủ', 'trích', 'dẫn'];

/** What joins the names of a list. */
export const joints: readonly string[] = [',', 'và', 'hay', 'hoặc', '&', 'cùng'];

/** Prepositions: whoever does something "vào công ty này" is another one. */
export const obliques: readonly string[] = ['vào', 'với', 'cho', 'tại', 'bởi', 'từ', 'lại'];

/** What a bare sort as subject may have behind it: "khi hãng phải giảm giá", "công ty từng gọi vốn". */
export const predicates: readonly string[] =
  'phải từng muốn cần nói kỳ kì dự cũng còn vừa tiếp bắt quyết chi mua thu lỗ lãi sở tuyên thông công tiết khẳng ghi chưa nên có thể giành nắm chiếm vận phục nhận gặp lên mở rót tung ra bỏ cắt sa tăng giảm bán chuyển xây hoạt trả xem thừa từ hy cam đặt đang'.split(
    ' ',
  );

/** Small words inside a name: "Bộ Thông tin và Truyền thông". */
export const binders: readonly string[] = ['và', 'of', 'the', 'for'];

/** Words written with a capital that begin or make no organisation's name. */
export const unnamed: readonly string[] =
  'ông bà anh chị ceo cfo coo cto ảnh theo tuy trong ngoài nhiều các những mỗi hiện hôm tuần tháng năm quý ngày thứ sau trước khi với tại từ đến mặc dù nếu vì do đây đó này tính cụ bên riêng tổng mức số giá doanh lợi thị thương cổ phần thay nhà người cả hai ba chủ tịch giám đốc phó trưởng series internet web covid ipo gdp eps usd vnd q1 q2 q3 q4 ebitda gaap tp thành phố tỉnh quận huyện việt mỹ trung nhật hàn anh pháp đức nga ấn âu á phi bắc nam đông tây ai iot công ty tập đoàn hãng ngân hàng quỹ còn và nhưng song cũng để được bị là có không chỉ đang đã sẽ vẫn mới mô mảng m&a fdi cp tnhh mtv ctcp cty tmcp'.split(
    ' ',
  );
