export const functionWords: readonly string[] =
  'và của trong so với là đã được tại ở theo từ đến cho vào nhưng mà thì này đó các những một có không lên xuống còn hoặc hay cũng do bởi khi nếu để ra qua lại sau trước nằm thuộc trên dưới đang sẽ vẫn chỉ mới như ngoài bằng cùng trở rồi gồm tính đạt bị đều nữa thêm ngay khoảng hơn ai it iot saas ceo cto cfo'.split(
    ' ',
  );

/** Words that make a sort the whole of one: "cả tập đoàn". */
export const wholes: readonly string[] = 'cả toàn'.split(' ');

export const quantifiers: readonly string[] = 'các những nhiều mọi mỗi một vài số hai ba bốn năm hàng bất từng tất cả mấy loạt nhóm khối ngành chào'.split(' ');

export const leadIns: readonly string[] =
  'riêng hôm hồi sang bước trong vào từ đến kể hết tính kết thúc sáng chiều tối trưa đêm rạng phiên ngay khoảng suốt lũy kế tính chung cộng dồn tới cho các trước sau cả giai đoạn ('.split(
    ' ',
  );
