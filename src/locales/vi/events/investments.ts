import type { EventFrame } from '../../../model/language.ts';

/** Money put into companies and places, and rounds. */
export const investments: readonly EventFrame[] = [
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
    name: 'khoản đầu tư của {investor} vào {target}',
    type: 'investment',
    subject: 'investor',
    marks: { vào: 'target', cho: 'target', của: 'investor', từ: 'investor' },
    shape: 'noun',
    active: 'khoản đầu tư | khoản rót vốn | khoản đầu tư chiến lược | vụ rót vốn | thương vụ đầu tư | việc đầu tư | việc rót vốn',
    examples: [['Khoản đầu tư 200 triệu USD của Mizuho vào MoMo gây chú ý.', 'investor mizuho, target momo']],
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
    either:
      'sẽ nắm | sẽ nắm giữ | sẽ sở hữu | sẽ giữ | nhận chuyển nhượng | nhận | nhận được | được nhận | để nắm giữ | để sở hữu | để nắm | đổi lấy | mua vào | giành | sở hữu thêm | nhận về',
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
      'tăng tỷ lệ sở hữu | nâng tỷ lệ sở hữu | tăng tỉ lệ sở hữu | nâng tỉ lệ sở hữu | tăng sở hữu | nâng sở hữu | tăng cổ phần | nâng cổ phần | tăng cổ phần sở hữu | nâng mức cổ phần | tăng mức cổ phần | nâng mức sở hữu | tăng mức sở hữu | nâng tỷ lệ nắm giữ | tăng tỷ lệ nắm giữ',
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
    either: 'dẫn dắt | dẫn đầu',
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
