import type { EventFrame } from '../../model/language.ts';

export { dealings } from './dealings.ts';

const acquisitions: readonly EventFrame[] = [
  {
    name: '{buyer} mua lại {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    either:
      'mua lại | thâu tóm | mua đứt | thôn tính | hoàn tất mua | hoàn tất việc mua | hoàn tất mua lại | đồng ý mua | đồng ý mua lại | hoàn tất việc mua lại | sẽ mua lại | đã mua lại | vừa mua lại | mua trọn | mua toàn bộ | thỏa thuận mua lại | thỏa thuận mua | sáp nhập với | hợp nhất với | nuốt chửng | tiếp quản | giành quyền kiểm soát | nắm quyền kiểm soát | tiếp nhận | thâu tóm lại | mua thành công | hoàn tất thâu tóm | mua nốt',
    examples: [
      ['Microsoft đã mua lại LinkedIn với giá 26,2 tỷ USD.', 'buyer microsoft, target linkedin'],
      ['LinkedIn được Microsoft mua lại năm 2016.', 'buyer microsoft, target linkedin'],
      ['Arm bị thâu tóm bởi SoftBank năm 2016.', 'buyer softbank, target arm'],
      ['Sau khi mua lại Red Hat, IBM cắt giảm nhân sự.', 'buyer ibm, target red-hat'],
    ],
    counterExamples: ['Microsoft mua lại cổ phiếu quỹ.'],
  },
  {
    name: '{buyer} mua {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    needs: 'adjacent',
    either: 'mua | từng mua | đã mua | sẽ mua | vừa mua | để mua | chi tiền mua',
    examples: [
      ['Dell mua EMC với giá 67 tỷ USD.', 'buyer dell, target emc'],
      ['Google chi 3,2 tỷ USD để mua hãng Nest.', 'buyer google, target nest'],
    ],
    counterExamples: ['Viettel mua điện thoại Samsung cho nhân viên.', 'FPT đã mua máy chủ của HP.'],
  },
  {
    name: '{buyer} chi {money} cho {target}',
    type: 'acquisition',
    subject: 'buyer',
    marks: { cho: 'target' },
    needs: 'money',
    active: 'trả | đã trả',
    examples: [['Google trả 3,2 tỷ USD cho Nest.', 'buyer google, target nest']],
    counterExamples: ['Google trả 3,2 tỷ USD tiền thuế.'],
  },
  {
    name: 'thương vụ {buyer} mua {target}',
    type: 'acquisition',
    subject: 'buyer',
    object: 'target',
    marks: { của: 'buyer' },
    shape: 'noun',
    active:
      'thương vụ mua | thương vụ mua lại | thương vụ thâu tóm | vụ thâu tóm | vụ mua lại | việc mua lại | việc thâu tóm | thương vụ sáp nhập | vụ sáp nhập | thương vụ mua bán',
    examples: [['Thương vụ mua lại LinkedIn của Microsoft khép lại hồi tháng 12.', 'buyer microsoft, target linkedin']],
    counterExamples: ['Thương vụ mua lại khép lại hồi tháng 12.'],
  },
  {
    name: 'thương vụ lớn nhất của {buyer} là {target}',
    type: 'acquisition',
    subject: 'buyer',
    marks: { của: 'buyer', là: 'target' },
    shape: 'noun',
    active: 'thương vụ lớn nhất | thương vụ đắt nhất | thương vụ mua lại lớn nhất | thương vụ thâu tóm lớn nhất | thương vụ đắt giá nhất',
    examples: [['Thương vụ đắt nhất của Microsoft là LinkedIn.', 'buyer microsoft, target linkedin']],
    counterExamples: ['Đây là thương vụ lớn nhất của năm.'],
  },
  {
    name: '{target} về tay {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'buyer',
    active:
      'về tay | bán mình cho | rơi vào tay | bán cho | được bán cho | bị bán cho | sáp nhập vào | chuyển nhượng cho | nhượng lại cho | bán lại cho | về một nhà với | về chung nhà với',
    examples: [
      ['Instagram về tay Facebook năm 2012.', 'target instagram, buyer meta'],
      ['Yahoo bán mình cho Verizon.', 'target yahoo, buyer verizon'],
    ],
    counterExamples: ['Giải thưởng về tay một kỹ sư trẻ.'],
  },
  {
    name: 'sáp nhập {target} vào {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'target',
    marks: { vào: 'buyer' },
    either: 'sáp nhập',
    examples: [['Vingroup ký thỏa thuận sáp nhập VinMart vào Tập đoàn Masan.', 'target wincommerce, buyer masan']],
    counterExamples: ['Hai tỉnh được sáp nhập.'],
  },
  {
    name: '{target} bán mảng cho {buyer}',
    type: 'acquisition',
    subject: 'target',
    object: 'target',
    marks: { cho: 'buyer' },
    either: 'bán | bán lại | bán mảng | bán lại mảng | bán bộ phận | bán toàn bộ | nhượng lại | chuyển nhượng',
    examples: [['Uber bán mảng kinh doanh Trung Quốc cho Didi năm 2016.', 'target uber, buyer didi']],
    counterExamples: ['Viettel bán điện thoại cho nông dân.'],
  },
];

const attempts: readonly EventFrame[] = [
  {
    name: '{buyer} hỏi mua {target}',
    type: 'acquisition-attempt',
    subject: 'buyer',
    object: 'target',
    marks: { với: 'target' },
    modality: 'attempted',
    either:
      'từng muốn mua | tìm cách mua | đề nghị mua | muốn mua | ngỏ ý mua | định mua | hỏi mua | muốn mua lại | tìm cách mua lại | đàm phán mua | đàm phán mua lại | mua hụt | từng định mua | ngỏ lời mua | chào mua | toan mua | cố mua | muốn thâu tóm | tìm cách thâu tóm | nỗ lực mua | đề nghị mua lại | từng ngỏ lời mua | ngỏ ý mua lại | ra giá mua | đàm phán sáp nhập | trả giá cho | từng trả giá cho | kế hoạch mua | kế hoạch mua lại | ý định mua | ý định mua lại | đàm phán thâu tóm | đề nghị thâu tóm | quan tâm mua | quan tâm đến việc mua | cân nhắc mua | cân nhắc mua lại | xem xét mua | xem xét mua lại | đề nghị sáp nhập | nhăm nhe | nhòm ngó | để mắt tới | nhắm mua | đàm phán để mua | đàm phán để mua lại | có ý định mua | có ý định mua lại | muốn sáp nhập | có thể mua lại | có thể mua',
    examples: [
      ['Salesforce từng muốn mua LinkedIn.', 'buyer salesforce, target linkedin'],
      ['Nvidia từ bỏ kế hoạch mua Arm trị giá 40 tỷ USD.', 'buyer nvidia, target arm'],
    ],
    counterExamples: ['Salesforce muốn mua thêm máy chủ.'],
  },
  {
    name: '{target} từ chối lời đề nghị của {buyer}',
    type: 'acquisition-attempt',
    subject: 'target',
    marks: { của: 'buyer', từ: 'buyer' },
    modality: 'attempted',
    needs: 'offer',
    active: 'từ chối | bác | bác bỏ | khước từ | nhận được | nhận',
    examples: [['Yahoo từ chối lời đề nghị của Microsoft năm 2008.', 'target yahoo, buyer microsoft']],
    counterExamples: ['Yahoo từ chối lời đề nghị.', 'Yahoo từ chối bình luận của Microsoft.'],
  },
  {
    name: '{buyer} đề nghị trả {money} cho {target}',
    type: 'acquisition-attempt',
    subject: 'buyer',
    marks: { cho: 'target' },
    needs: 'money',
    modality: 'attempted',
    active: 'đề nghị trả | đề nghị chi | ra giá | chào giá | trả giá',
    examples: [['Broadcom đề nghị trả 70 USD cho mỗi cổ phần của Qualcomm.', 'buyer broadcom, target qualcomm']],
    counterExamples: ['Broadcom đề nghị trả lương cao hơn.'],
  },
];

const investments: readonly EventFrame[] = [
  {
    name: '{investor} rót vốn vào {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    marks: { vào: 'target', cho: 'target', tại: 'place', ở: 'place' },
    either:
      'đầu tư | rót vốn | rót tiền | rót | bơm tiền | bơm | bơm vốn | đổ tiền | đổ vốn | đổ | tham gia vòng | dẫn đầu vòng | dẫn dắt vòng | dẫn đầu vòng gọi vốn | góp vốn | xuống tiền | cùng rót | đã đầu tư | đầu tư thêm | rót thêm | chi',
    examples: [
      ['Google rót 1 tỷ USD vào SpaceX.', 'investor google, target spacex'],
      ['Grab được SoftBank rót vốn năm 2014.', 'investor softbank, target grab'],
      ['Samsung đầu tư 2 tỷ USD vào Thái Nguyên.', 'investor samsung, place thai-nguyen'],
    ],
    counterExamples: ['Google đầu tư mạnh cho nhân lực.'],
  },
  {
    name: '{investor} cam kết chi {money}',
    type: 'investment',
    subject: 'investor',
    marks: { vào: 'target', cho: 'target', tại: 'place', ở: 'place' },
    needs: 'money',
    alone: true,
    modality: 'pledged',
    active:
      'cam kết chi | hứa dành | cam kết đầu tư | cam kết rót | hứa đầu tư | hứa sẽ đầu tư | dự định rót | dự định đầu tư | sẽ đầu tư | sẽ rót | cam kết dành | công bố đầu tư | công bố khoản đầu tư | dự kiến đầu tư | kế hoạch đầu tư | công bố kế hoạch đầu tư | tuyên bố đầu tư | tuyên bố sẽ đầu tư | hứa chi | hứa rót | cam kết rót vốn | ký kế hoạch | sẽ bỏ ra | lên kế hoạch đầu tư | có kế hoạch đầu tư',
    examples: [['AWS cam kết đầu tư 2,8 tỷ USD vào Indonesia.', 'investor aws, place indonesia']],
    counterExamples: ['AWS cam kết đầu tư vào con người.'],
  },
  {
    name: '{investor} mua cổ phần của {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'stake',
    either: 'nhận | nhận được | được nhận | để nắm giữ | để sở hữu | để nắm | đổi lấy | mua vào | giành | sở hữu thêm | nhận về',
    examples: [['Đổi lại, Uber nhận 27,5% cổ phần của Grab.', 'investor uber, target grab']],
    counterExamples: ['Uber nhận lời khen của Grab.'],
  },
  {
    name: '{investor} nâng tỷ lệ sở hữu tại {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    marks: { tại: 'target', trong: 'target', ở: 'target' },
    active:
      'tăng tỷ lệ sở hữu | nâng tỷ lệ sở hữu | tăng tỉ lệ sở hữu | nâng tỉ lệ sở hữu | tăng sở hữu | nâng sở hữu | tăng cổ phần | nâng cổ phần | tăng cổ phần sở hữu',
    examples: [['Alibaba vừa tăng tỷ lệ sở hữu trong Lazada từ 51% lên 83%.', 'investor alibaba, target lazada']],
    counterExamples: ['Alibaba tăng cổ phần phát hành trong năm.'],
  },
  {
    name: '{target} gọi vốn {money} từ {investor}',
    type: 'investment',
    subject: 'target',
    marks: { từ: 'investor', do: 'investor', bởi: 'investor', của: 'investor' },
    needs: 'money',
    alone: true,
    active:
      'gọi vốn | huy động | huy động vốn | gọi được | huy động được | gọi thành công | huy động thành công | gọi vốn thành công | gọi vốn được | nhận được khoản đầu tư | nhận khoản đầu tư | nhận đầu tư | nhận vốn | nhận được vốn đầu tư | nhận rót vốn | vòng gọi vốn',
    examples: [
      ['Tiki huy động được 258 triệu USD trong vòng gọi vốn do AIA dẫn dắt.', 'target tiki, investor aia'],
      ['Grab gọi vốn 2 tỷ USD từ SoftBank và Didi.', 'target grab, investor softbank, investor didi'],
    ],
    counterExamples: ['Cisco huy động 2.000 kỹ sư.'],
  },
  {
    name: 'vòng vốn do {investor} dẫn dắt',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    marks: { của: 'investor' },
    either: 'dẫn dắt',
    examples: [['Tiki vừa gọi được 258 triệu USD. Vòng này do Viettel dẫn dắt, với sự tham gia của VNG.', 'investor viettel, investor vng, target tiki']],
    counterExamples: ['Viettel dẫn dắt thị trường.'],
  },
  {
    name: '{target} nhận vốn từ {investor}',
    type: 'investment',
    subject: 'target',
    marks: { từ: 'investor', của: 'investor' },
    active:
      'nhận vốn | nhận đầu tư | nhận được vốn | nhận vốn đầu tư | nhận được khoản đầu tư | nhận khoản đầu tư | nhận được đầu tư | nhận tiền đầu tư | vòng gọi vốn',
    examples: [['Tiki nhận vốn từ VNG năm 2016.', 'target tiki, investor vng']],
    counterExamples: ['Tiki nhận vốn hai lần.'],
  },
  {
    name: '{target} nhận được tiền đầu tư từ {investor}',
    type: 'investment',
    subject: 'target',
    marks: { từ: 'investor' },
    needs: 'funding',
    active: 'nhận | nhận được',
    examples: [['Grab vừa nhận được số tiền đầu tư từ SoftBank.', 'target grab, investor softbank']],
    counterExamples: ['Grab nhận được lời khen từ SoftBank.'],
  },
  {
    name: '{investor} cũng tham gia',
    type: 'investment',
    subject: 'investor',
    joins: true,
    active: 'dẫn đầu vòng này | cũng tham gia | cùng tham gia | tham gia vòng này | cũng rót vốn | cũng góp vốn',
    examples: [['Tiki nhận vốn từ VNG. JD.com cũng tham gia.', 'target tiki, investor vng, investor jd-com']],
    counterExamples: ['JD.com cũng tham gia hội chợ.'],
  },
];

const dealsOfTwo: readonly EventFrame[] = [
  {
    name: '{partner} bắt tay với {partner}',
    type: 'partnership',
    subject: 'partner',
    object: 'partner',
    marks: { với: 'partner', cùng: 'partner', giữa: 'partner' },
    shape: 'mutual',
    either:
      'bắt tay | bắt tay với | bắt tay hợp tác | bắt tay nhau | liên minh với | liên kết với | thỏa thuận hợp tác | ký kết hợp tác | trở thành đối tác | công bố hợp tác | hợp tác với | hợp tác chiến lược | liên kết | liên minh | ký thỏa thuận hợp tác | hợp tác cùng | trở thành đối tác chiến lược | bắt tay cùng | kết hợp với | hợp lực | liên doanh với | lập liên doanh | thành lập liên doanh | ký kết thỏa thuận hợp tác | ký kết hợp tác chiến lược | biên bản ghi nhớ | biên bản ghi nhớ hợp tác | quan hệ đối tác chiến lược | hợp tác | quan hệ đối tác',
    examples: [
      ['FPT bắt tay với Microsoft.', 'partner fpt, partner microsoft'],
      ['VNG và AWS ký kết hợp tác chiến lược.', 'partner vng, partner aws'],
      ['Microsoft vừa ký thỏa thuận hợp tác với Viettel.', 'partner microsoft, partner viettel'],
      ['Thỏa thuận hợp tác giữa FPT và VNG được công bố hôm qua.', 'partner fpt, partner vng'],
    ],
    counterExamples: ['FPT có nhiều đối tác.'],
  },
  {
    name: '{partner} bán lại dịch vụ của {partner}',
    type: 'partnership',
    subject: 'partner',
    object: 'partner',
    marks: { của: 'partner', cho: 'partner' },
    shape: 'mutual',
    active:
      'bán lại dịch vụ | phân phối | làm đại lý | hỗ trợ và bán lại | đại lý bán lại | trở thành đại lý | trở thành đại lý bán lại | làm đại lý cho | bán lại sản phẩm',
    examples: [['Rackspace sẽ bán lại dịch vụ của Microsoft.', 'partner rackspace, partner microsoft']],
    counterExamples: ['Chợ này phân phối hoa quả.'],
  },
  {
    name: '{partner} bán {hàng của đối tác}',
    type: 'partnership',
    subject: 'partner',
    object: 'partner',
    shape: 'mutual',
    needs: 'goods',
    active: 'sẽ bán dịch vụ | bắt đầu bán | sẽ bán các dịch vụ | sẽ bán gói',
    examples: [['Hewlett Packard Enterprise (HPE) sẽ bán dịch vụ Azure.', 'partner hpe, partner azure']],
    counterExamples: ['Microsoft sẽ bán dịch vụ Azure.', 'FPT sẽ bán máy chủ.'],
  },
  {
    name: '{customer} chuyển hệ thống lên {supplier}',
    type: 'contract',
    subject: 'customer',
    marks: { lên: 'supplier', sang: 'supplier', qua: 'supplier' },
    needs: 'workload',
    active: 'chuyển | di chuyển | dời | đưa',
    examples: [['Techcombank chuyển toàn bộ hệ thống lõi lên AWS.', 'customer techcombank, supplier aws']],
    counterExamples: ['Techcombank chuyển nhân viên sang AWS.'],
  },
  {
    name: '{supplier} giành hợp đồng của {customer}',
    type: 'contract',
    subject: 'supplier',
    marks: { với: 'customer', của: 'customer', từ: 'customer', cho: 'customer' },
    active:
      'ký hợp đồng | hợp đồng độc quyền | giành hợp đồng | trúng thầu | ký hợp đồng độc quyền | giành được hợp đồng | ký thỏa thuận | hợp đồng với | ký hợp đồng với | ký thỏa thuận với | giành gói thầu | thắng thầu | trúng gói thầu | ký được hợp đồng | đạt thỏa thuận | ký kết hợp đồng | có hợp đồng',
    examples: [['AWS giành hợp đồng 600 triệu USD của CIA.', 'supplier aws, customer cia']],
    counterExamples: ['AWS ký hợp đồng lao động.'],
  },
  {
    name: '{customer} chọn {supplier}',
    type: 'contract',
    subject: 'customer',
    object: 'supplier',
    marks: { sang: 'supplier', lên: 'supplier', cho: 'supplier' },
    either:
      'chọn | lựa chọn | đã chọn | chuyển sang dùng | chuyển hệ thống | chuyển lên | trở thành khách hàng của | ký hợp đồng sử dụng | trao hợp đồng | trao gói thầu | chuyển sang | sử dụng dịch vụ của',
    examples: [
      ['Netflix chọn AWS.', 'customer netflix, supplier aws'],
      ['Lầu Năm Góc trao hợp đồng cho Microsoft.', 'customer pentagon, supplier microsoft'],
    ],
    counterExamples: ['Netflix chọn giám đốc mới.'],
  },
];

const ownDoings: readonly EventFrame[] = [
  {
    name: '{owner} ra mắt {product}',
    type: 'launch',
    subject: 'owner',
    object: 'product',
    either:
      'khởi xướng | khai sinh | khởi động dự án | ra mắt | giới thiệu | tung ra | trình làng | công bố ra mắt | phát hành | cho ra mắt | chính thức ra mắt | cho ra đời | công bố chip | công bố dòng',
    examples: [['Alibaba ra mắt Hanguang 800.', 'owner alibaba, product hanguang-800']],
    counterExamples: ['Alibaba giới thiệu ban lãnh đạo.'],
  },
  {
    name: '{owner} khai trương cơ sở tại {place}',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    marks: { tại: 'place', ở: 'place' },
    needs: 'facility',
    either:
      'mở | mở cùng lúc | đã mở | sẽ mở | xây dựng | xây | khai trương | khởi công | mở thêm | đưa vào hoạt động | khánh thành | vận hành | ra mắt | đặt | thành lập | lập | xây thêm | triển khai | đưa vào vận hành',
    examples: [
      ['Google sẽ xây trung tâm dữ liệu tại Singapore.', 'owner google, place singapore'],
      ['Tencent Cloud mở cùng lúc bốn trung tâm dữ liệu ở Bangkok, Frankfurt và Tokyo.', 'owner tencent-cloud, place bangkok, place frankfurt, place tokyo'],
    ],
    counterExamples: ['Google mở cuộc điều tra tại Singapore.'],
  },
  {
    name: '{owner} tiến vào {place}',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    either:
      'mở rộng sang | tiến vào | đặt chân vào | đặt chân đến | đặt chân tới | mở rộng ra | gia nhập thị trường | thâm nhập | thâm nhập thị trường | bước vào thị trường | tiến sang | lên kế hoạch vào | kế hoạch vào | tiến quân vào | vào thị trường | mở rộng tới | đổ bộ | đổ bộ vào',
    examples: [['Netflix mở rộng sang Việt Nam.', 'owner netflix, place vietnam']],
    counterExamples: ['Netflix mở rộng sang mảng trò chơi.'],
  },
  {
    name: '{product} tách khỏi {owner}',
    type: 'spin-off',
    subject: 'product',
    object: 'owner',
    active: 'tách khỏi | tách ra từ | tách ra khỏi | tách ra | vừa tách | tách từ',
    examples: [['PayPal tách khỏi eBay năm 2015.', 'product paypal, owner ebay']],
    counterExamples: ['Nhóm này tách ra làm đôi.'],
  },
  {
    name: '{owner} tách {product}',
    type: 'spin-off',
    subject: 'owner',
    object: 'product',
    alone: true,
    active: 'chia tách | tách thành | tách mảng | chia thành hai công ty | tách đôi | tách bộ phận | chia đôi công ty | sẽ tách | tách riêng | đã tách',
    examples: [['HP sẽ tách thành hai công ty.', 'owner hp']],
    counterExamples: ['Gói tin tách thành hai phần.'],
  },
  {
    name: '{owner} đóng cửa {product}',
    type: 'shutdown',
    subject: 'owner',
    object: 'product',
    marks: { tại: 'place', ở: 'place' },
    either:
      'đóng cửa | khai tử | ngừng cung cấp | ngừng hoạt động | dừng dịch vụ | ngừng dịch vụ | dừng hoạt động | ngừng kinh doanh | dừng cung cấp | giải thể | chấm dứt hoạt động | ngừng | đóng',
    examples: [['Google khai tử Stadia hồi tháng 1.', 'owner google, product stadia']],
    counterExamples: ['Cửa hàng đóng cửa lúc 22 giờ.'],
  },
  {
    name: '{owner} rút khỏi {place}',
    type: 'shutdown',
    subject: 'owner',
    object: 'place',
    active: 'rút khỏi | rút lui khỏi | rời khỏi | rời thị trường | rút chân khỏi | rời bỏ thị trường | rời bỏ | tháo chạy khỏi | chia tay thị trường',
    examples: [['Uber rút khỏi Trung Quốc năm 2016.', 'owner uber, place china']],
    counterExamples: ['Uber rút khỏi cuộc đàm phán.'],
  },
];

/** How Vietnamese tells of deals. */
export const events: readonly EventFrame[] = [...acquisitions, ...attempts, ...investments, ...dealsOfTwo, ...ownDoings];
