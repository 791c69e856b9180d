import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Companies bought, told by who buys. */
export const buying: readonly EventFrame[] = [
  {
    name: '{buyer} biến {target} thành công ty con',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    needs: 'subsidiary',
    active: 'biến | đưa',
    examples: [['KDDI biến Soracom thành công ty con.', 'buyer kddi, target soracom']],
    counterExamples: ['KDDI biến nhà kho thành văn phòng.'],
  },
  {
    name: '{buyer} mua lại {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    either:
      'mua lại | nuốt gọn | nuốt | thu mua | thâu tóm | mua đứt | thôn tính | hoàn tất mua | hoàn tất việc mua | hoàn tất mua lại | đồng ý mua | đồng ý mua lại | hoàn tất việc mua lại | mua trọn | mua toàn bộ | thỏa thuận mua lại | thỏa thuận mua | sáp nhập với | hợp nhất với | nuốt chửng | tiếp quản | giành quyền kiểm soát | nắm quyền kiểm soát | tiếp nhận | thâu tóm lại | mua thành công | hoàn tất thâu tóm | mua nốt | thâu tóm toàn bộ | thâu tóm thành công | nuốt trọn | chốt mua | chốt mua lại | hoàn tất thương vụ mua | hoàn tất thương vụ mua lại | hoàn tất thương vụ thâu tóm | đạt thỏa thuận mua | đạt thỏa thuận mua lại | đạt thỏa thuận thâu tóm | ký thỏa thuận mua | ký thỏa thuận mua lại | nắm quyền chi phối | nhận sáp nhập | giành quyền sở hữu | giành quyền chi phối | mua đứt bán đoạn | mua đứt lại | gom trọn | thâu gọn | hoàn tất việc thâu tóm | hoàn tất tiếp quản | ký hợp đồng mua lại | hoàn thành việc mua lại | hoàn thành thâu tóm | hoàn thành thương vụ mua lại | khép lại thương vụ mua | khép lại thương vụ mua lại | khép lại thương vụ thâu tóm | chốt thương vụ mua | chốt thương vụ mua lại | chốt thâu tóm | chính thức sở hữu | nắm quyền kiểm soát tại | giành quyền kiểm soát tại | nắm quyền sở hữu | trở thành chủ sở hữu của | trở thành chủ nhân của | trở thành chủ mới của | trở thành công ty mẹ của | trở thành cổ đông chi phối của | trở thành chủ sở hữu mới của | thâu tóm được | mua được | mua lại được | rước về | nắm toàn bộ | đón về một nhà | để nắm quyền kiểm soát | để giành quyền kiểm soát | để nắm quyền chi phối | ôm trọn | nhận chuyển giao | ôm gọn | thâu nạp | đưa về dưới trướng | hoàn tất sáp nhập với | giành quyền điều hành | mua gọn | mua hết | mua luôn | gom sạch | nuốt trôi | thâu tóm trọn | thâu tóm hoàn toàn | mua đứt hoàn toàn | hoàn tất việc sáp nhập | ẵm trọn | bỏ tiền mua lại | chi tiền mua lại | xuống tiền mua lại | mua sạch | mua tiếp | chốt hạ thương vụ mua | chi tiền thâu tóm | đồng ý chi tiền mua lại | đồng ý chi tiền thâu tóm | nhảy vào mua lại | nhảy vào thâu tóm | quyết định mua lại | quyết định thâu tóm | tuyên bố mua lại | tuyên bố thâu tóm | thông báo mua lại | thông báo thâu tóm | công bố mua lại | công bố thâu tóm | xác nhận mua lại | xác nhận thâu tóm | ký mua lại | ký thâu tóm | hoàn tất thủ tục mua lại | hoàn tất thủ tục thâu tóm | bỏ tiền thâu tóm | rút ví mua lại | rút ví thâu tóm | mạnh tay mua lại | mạnh tay thâu tóm',
    examples: [
      ['Microsoft đã mua lại LinkedIn với giá 26,2 tỷ USD.', 'buyer microsoft, target linkedin'],
      ['LinkedIn được Microsoft mua lại năm 2016.', 'buyer microsoft, target linkedin'],
      ['Arm bị thâu tóm bởi SoftBank năm 2016.', 'buyer softbank, target arm'],
      ['Sau khi mua lại Red Hat, IBM cắt giảm nhân sự.', 'buyer ibm, target red-hat'],
      ['Cisco hôm qua tuyên bố mua lại bộ phận camera dành cho gia đình của Netgear.', 'buyer cisco, target netgear'],
    ],
    counterExamples: ['Microsoft mua lại cổ phiếu quỹ.'],
  },
  {
    name: '{buyer} mua {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    needs: 'adjacent',
    either:
      'mua | mua thêm | mua tiếp | chi tiền mua | để sở hữu | mua nguyên | đồng ý chi tiền mua | nhảy vào mua | quyết định mua | tuyên bố mua | thông báo mua | công bố mua | xác nhận mua | ký mua | hoàn tất thủ tục mua | bỏ tiền mua | rút ví mua | mạnh tay mua',
    examples: [
      ['Dell mua EMC với giá 67 tỷ USD.', 'buyer dell, target emc'],
      ['Google chi 3,2 tỷ USD để mua hãng Nest.', 'buyer google, target nest'],
    ],
    counterExamples: ['Viettel mua điện thoại Samsung cho nhân viên.', 'FPT đã mua máy chủ của HP.'],
  },
  {
    name: '{buyer} giành được {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    needs: 'adjacent',
    active: 'giành được | giành lấy | có được | bỏ túi | ẵm trọn | ẵm | ẵm gọn | tậu | tậu được | rước | chộp được | vớ được',
    examples: [['Quỹ Apollo giành được Rackspace với giá 4,3 tỷ USD.', 'buyer apollo, target rackspace']],
    counterExamples: ['Samsung giành được thị phần của Huawei.', 'AWS giành được khách hàng Netflix.'],
  },
  {
    name: '{buyer} chi {money} cho {target}',
    type: 'acquisition',
    subject: 'buyer',
    marks: { cho: 'target' },
    needs: 'money',
    active: 'trả | đồng ý trả | phải trả | chi | chi ra | đồng ý chi | bỏ ra | bỏ | vung tiền | tung ra',
    examples: [
      ['Google trả 3,2 tỷ USD cho Nest.', 'buyer google, target nest'],
      ['Google chi 3,2 tỷ USD cho Nest.', 'buyer google, target nest'],
    ],
    counterExamples: ['Google trả 3,2 tỷ USD tiền thuế.'],
  },
  {
    name: '{buyer} mua lại {parts} từ {target}',
    type: 'acquisition',
    subject: 'buyer',
    marks: { từ: 'target', tay: 'target' },
    needs: 'parts',
    active: 'mua | mua lại | thâu tóm | tiếp quản',
    examples: [
      ['Microsoft mua lại mảng di động từ Nokia.', 'buyer microsoft, target nokia'],
      ['Singtel sẽ mua lại 82% cổ phần (còn lại) của Tiki.', 'buyer singtel, target tiki'],
    ],
    counterExamples: ['Equinix mua điện từ Verizon.'],
  },
];
