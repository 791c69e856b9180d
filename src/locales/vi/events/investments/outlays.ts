import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Money put into companies and places. */
export const outlays: readonly EventFrame[] = [
  {
    name: '{investor} rót vốn vào {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    marks: { vào: 'target', cho: 'target', tại: 'place', ở: 'place' },
    either:
      'đầu tư | rót vốn | rót tiền | rót | bơm tiền | bơm | bơm vốn | đổ tiền | đổ vốn | đổ | tham gia vòng | dẫn đầu vòng | dẫn dắt vòng | dẫn đầu vòng gọi vốn | góp vốn | xuống tiền | cùng rót | đầu tư thêm | rót thêm | hậu thuẫn | chống lưng | bơm thêm | rót tiếp | bơm tiếp | góp thêm | góp tiền | đầu tư tiếp | đổ thêm | đầu tư mạnh | rót thêm vốn | rót thêm tiền | rót mạnh | rót tổng cộng | cấp vốn | tài trợ | xuống tiền đầu tư | góp vốn đầu tư | đầu tư chiến lược | quyết định đầu tư | quyết định rót | đồng ý đầu tư | đồng ý rót | tham gia rót vốn | tham gia đầu tư | cùng đầu tư | ném tiền | đặt cược | mạnh tay rót | mạnh tay đầu tư | tiếp thêm | tiếp vốn | xuống vốn | dốc vốn | dốc tiền | mở hầu bao | giải ngân | rót tiền mặt | tung tiền | tung vốn | bơm tiền mặt | cùng góp | cùng rót vốn | cùng rót tiền | tham gia góp vốn | nạp thêm vốn | tăng vốn',
    examples: [
      ['Google rót 1 tỷ USD vào SpaceX.', 'investor google, target spacex'],
      ['Grab được SoftBank rót vốn năm 2014.', 'investor softbank, target grab'],
      ['Google rót vốn vào Tiki của Việt Nam và Gojek của Indonesia.', 'investor google, target tiki, target gojek'],
      ['Google cùng Temasek rót vốn vào Tiki.', 'investor google, investor temasek, target tiki'],
      ['Samsung đầu tư 2 tỷ USD vào Thái Nguyên.', 'investor samsung, place thai-nguyen'],
      ['AWS mở vùng mới tại Indonesia. Amazon đầu tư 5 tỷ USD vào nước này.', 'investor amazon, place indonesia'],
    ],
    counterExamples: ['Google đầu tư mạnh cho nhân lực.'],
  },
  {
    name: '{investor} chi {money} vào {target}',
    type: 'investment',
    subject: 'investor',
    marks: { vào: 'target', tại: 'place', ở: 'place' },
    needs: 'money',
    active: 'chi | chi thêm | bỏ | bỏ ra | chi ra | dồn | đổ thêm | dốc | vung | vung ra | ném | trút | cược | đặt | đã đặt | đặt thêm',
    examples: [
      ['Google chi 1 tỷ USD vào SpaceX.', 'investor google, target spacex'],
      ['Năm 2015 Google đặt 1 tỷ USD vào SpaceX.', 'investor google, target spacex'],
    ],
    counterExamples: ['Alibaba tính cả phần mà Taobao chi cho Cainiao.'],
  },
  {
    name: '{investor} dành {money} cho {place}',
    type: 'investment',
    subject: 'investor',
    marks: { cho: 'place', tại: 'place', ở: 'place' },
    needs: 'money',
    active: 'dành | dành ra | sẽ dành ra | phân bổ | rót ra | dành riêng',
    examples: [['Samsung dành 2 tỷ USD cho Malaysia trong năm năm tới.', 'investor samsung, place malaysia']],
    counterExamples: ['Samsung dành 2 tỷ USD cho nghiên cứu.'],
  },
  {
    name: 'khoản đầu tư của {investor} vào {target}',
    type: 'investment',
    subject: 'investor',
    marks: { vào: 'target', cho: 'target', của: 'investor', từ: 'investor' },
    shape: 'noun',
    active:
      'khoản đầu tư | khoản rót vốn | khoản đầu tư chiến lược | vụ rót vốn | thương vụ đầu tư | thỏa thuận đầu tư | ký thỏa thuận đầu tư | thỏa thuận rót vốn | chốt khoản đầu tư | thương vụ rót vốn | việc đầu tư | việc rót vốn',
    examples: [
      ['Khoản đầu tư 200 triệu USD của Mizuho vào MoMo gây chú ý.', 'investor mizuho, target momo'],
      ['Mizuho chuẩn bị ký thỏa thuận đầu tư 200 triệu USD vào MoMo.', 'investor mizuho, target momo'],
    ],
    counterExamples: ['Khoản đầu tư này cho thấy Mizuho tin vào thị trường.'],
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
      'cam kết chi | hứa dành | cam kết đầu tư | cam kết rót | hứa đầu tư | hứa sẽ đầu tư | dự định rót | dự định đầu tư | sẽ đầu tư | sẽ rót | cam kết dành | công bố đầu tư | công bố khoản đầu tư | dự kiến đầu tư | cam kết | cam kết thêm | cam kết bỏ ra | kế hoạch chi | kế hoạch rót | công bố kế hoạch chi | công bố kế hoạch rót | lên kế hoạch chi | sẽ chi | dự kiến chi | dự chi | chuẩn bị chi | chuẩn bị rót | kế hoạch đầu tư | công bố kế hoạch đầu tư | tuyên bố đầu tư | tuyên bố sẽ đầu tư | hứa chi | hứa rót | cam kết rót vốn | ký kế hoạch | sẽ bỏ ra | lên kế hoạch đầu tư | có kế hoạch đầu tư | cam kết bơm | cam kết góp | sẽ bơm | sẽ đổ | sẽ dành | dự kiến rót | dự kiến dành | dự kiến bỏ ra | định rót | tuyên bố rót | tuyên bố chi | tuyên bố sẽ chi | tuyên bố sẽ rót | có kế hoạch chi | có kế hoạch rót | lên kế hoạch rót | thông báo đầu tư | thông báo sẽ đầu tư | cho biết sẽ đầu tư | cho biết sẽ chi | cho biết sẽ rót | được cấp phép đầu tư | đăng ký đầu tư | hứa sẽ chi | hứa sẽ rót | muốn đầu tư | muốn rót | cam kết sẽ đầu tư | cam kết sẽ chi | công bố rót | công bố gói đầu tư | tiết lộ kế hoạch đầu tư | công bố khoản đầu tư mới | công bố chi',
    examples: [
      ['Snap cam kết chi 2 tỷ USD trong năm năm cho Google Cloud.', 'customer snap, supplier google-cloud'],
      ['AWS cam kết đầu tư 2,8 tỷ USD vào Indonesia.', 'investor aws, place indonesia'],
    ],
    counterExamples: ['AWS cam kết đầu tư vào con người.', 'Gartner dự báo người dùng trên toàn thế giới sẽ chi 500 tỷ USD cho đám mây.'],
  },
  {
    name: '{investor} rót {money}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'outright',
    known: true,
    either: 'rót | đầu tư | bơm | góp | bỏ ra | rót thêm | đầu tư thêm | góp thêm | bơm thêm | xuống tiền',
    examples: [['Tiki gọi được 100 triệu USD. Trước đó, Sumitomo từng đầu tư 1 triệu USD hồi năm 2013.', 'investor sumitomo, target tiki']],
    counterExamples: ['Sumitomo đầu tư 1 triệu USD.'],
  },
];
