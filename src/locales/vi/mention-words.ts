/** Words that lead in somebody named by the way: "cạnh tranh với Oracle", "các đối thủ như SAP". */
export const asides: readonly string[] = ['theo', 'tích tại', 'gia tại', 'với', 'như', 'từ', 'cùng', 'bởi', 'hơn', 'kém', 'bằng', 'đối thủ', 'trích', 'dẫn'];

/** What joins the names of a list. */
export const joints: readonly string[] = [',', 'và', 'hay', 'hoặc', '&', 'cùng'];

/** Prepositions: whoever does something "vào công ty này" is another one. */
export const obliques: readonly string[] = ['vào', 'với', 'cho', 'tại', 'bởi', 'từ', 'lại'];

/** What a bare sort as subject may have behind it: "khi hãng phải giảm giá", "công ty từng gọi vốn". */
export const predicates: readonly string[] =
  'phải từng muốn cần nói kỳ kì dự cũng còn vừa tiếp bắt quyết chi mua thu lỗ lãi sở tuyên thông công tiết khẳng ghi chưa nên có thể giành nắm chiếm vận phục nhận gặp lên mở rót tung ra bỏ cắt sa tăng giảm bán chuyển xây hoạt trả xem thừa từ hy cam đặt cung đang'.split(
    ' ',
  );
