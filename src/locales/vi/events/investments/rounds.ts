import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Rounds, told from the side of who is paid. */
export const rounds: readonly EventFrame[] = [
  {
    name: '{target} gọi vốn {money} từ {investor}',
    type: 'investment',
    subject: 'target',
    marks: { từ: 'investor', do: 'investor', bởi: 'investor', của: 'investor' },
    needs: 'money',
    alone: true,
    active:
      'gọi vốn | huy động | huy động vốn | gọi được | huy động được | gọi thành công | huy động thành công | gọi vốn thành công | gọi vốn được | nhận được khoản đầu tư | nhận khoản đầu tư | nhận đầu tư | nhận vốn | chốt thành công | chốt được | gom được | nhận được vốn đầu tư | nhận rót vốn | thu hút | thu hút được | thu hút vốn | gọi thêm | huy động thêm | huy động thêm được | kêu gọi được | kêu gọi thành công | hút được | nhận thêm vốn | hoàn tất gọi vốn | hoàn tất huy động | công bố huy động | nhận được khoản rót vốn | nhận được khoản tài trợ',
    examples: [
      ['Tiki huy động được 258 triệu USD trong vòng gọi vốn do AIA dẫn dắt.', 'target tiki, investor aia'],
      ['Grab gọi vốn 2 tỷ USD từ SoftBank và Didi.', 'target grab, investor softbank, investor didi'],
    ],
    counterExamples: ['Đến nay, Tiki đã huy động được 258 triệu USD.', 'Cisco huy động 2.000 kỹ sư.', 'Alibaba huy động 25 tỷ USD khi niêm yết tại New York.'],
  },
  {
    name: '{investor} dẫn đầu vòng gọi vốn của {target}',
    type: 'investment',
    subject: 'investor',
    marks: { của: 'target', vào: 'target', tại: 'target', cho: 'target' },
    active:
      'dẫn đầu vòng gọi vốn | dẫn dắt vòng gọi vốn | dẫn đầu vòng đầu tư | dẫn dắt vòng đầu tư | tham gia vòng gọi vốn | tham gia vào vòng gọi vốn | tham gia vòng đầu tư | dẫn đầu vòng | dẫn dắt vòng | tham gia vòng | dẫn đầu đợt gọi vốn | tham gia đợt gọi vốn | đứng đầu vòng gọi vốn | đứng đầu vòng | chủ trì vòng gọi vốn | góp mặt trong vòng gọi vốn | góp vốn trong vòng gọi vốn',
    examples: [['SoftBank dẫn đầu vòng gọi vốn 200 triệu USD của startup Grofers.', 'investor softbank, target grofers']],
    counterExamples: ['SoftBank tham gia vòng chung kết của giải bóng đá.'],
  },
  {
    name: 'vòng vốn do {investor} dẫn dắt',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    marks: { của: 'investor' },
    needs: 'round',
    either: 'dẫn dắt | dẫn đầu',
    examples: [['Tiki vừa gọi được 258 triệu USD. Vòng này do Viettel dẫn dắt, với sự tham gia của VNG.', 'investor viettel, investor vng, target tiki']],
    counterExamples: ['Viettel dẫn dắt thị trường.', 'Hãng ghi một con số cho bộ ba dẫn đầu là Alibaba, Huawei và Tencent.'],
  },
  {
    name: '{target} được rót {money}',
    type: 'investment',
    subject: 'target',
    marks: { từ: 'investor', bởi: 'investor' },
    needs: 'money',
    alone: true,
    active: 'được rót thêm | được bơm thêm | vừa được rót',
    examples: [['Vietnamobile vừa được rót thêm 5.200 tỷ đồng để nâng cấp mạng.', 'target vietnamobile']],
    counterExamples: ['Grab được rót trà.'],
  },
  {
    name: '{target} nhận vốn từ {investor}',
    type: 'investment',
    subject: 'target',
    marks: { từ: 'investor', của: 'investor', do: 'investor', bởi: 'investor', với: 'investor' },
    active:
      'nhận vốn | nhận đầu tư | nhận được vốn | nhận vốn đầu tư | nhận được khoản đầu tư | nhận khoản đầu tư | nhận được đầu tư | nhận tiền đầu tư | chốt khoản đầu tư | gọi vốn | gọi vốn thành công | gọi được vốn | huy động vốn | huy động vốn thành công | huy động được vốn | được rót vốn | hút vốn | tiếp nhận vốn | nhận rót vốn | nhận khoản rót vốn | được cấp vốn',
    examples: [['Tiki nhận vốn từ VNG năm 2016.', 'target tiki, investor vng']],
    counterExamples: ['Tiki nhận vốn hai lần.'],
  },
  {
    name: 'vòng gọi vốn {money} của {target}, do {investor} dẫn dắt',
    type: 'investment',
    subject: 'target',
    marks: { của: 'target', cho: 'target', từ: 'investor', do: 'investor', bởi: 'investor' },
    shape: 'noun',
    needs: 'sum',
    alone: true,
    active:
      'vòng series a | vòng series b | vòng series c | vòng series d | vòng series e | vòng series f | vòng hạt giống | vòng gọi vốn | vòng vốn | vòng đầu tư | đợt gọi vốn | vòng cấp vốn | vòng huy động vốn',
    examples: [
      ['Vòng gọi vốn 258 triệu USD của Tiki do AIA dẫn dắt.', 'target tiki, investor aia'],
      ['Tiki hoàn tất vòng gọi vốn 258 triệu USD, do AIA dẫn dắt.', 'target tiki, investor aia'],
      ['Hôm qua, Tiki công bố vòng gọi vốn trị giá 258 triệu USD, do AIA dẫn dắt.', 'target tiki, investor aia'],
    ],
    counterExamples: ['Vòng gọi vốn này của Tiki kéo dài hai năm.'],
  },
  {
    name: '{target} nhận {money} từ {investor}',
    type: 'investment',
    subject: 'target',
    marks: { từ: 'investor', của: 'investor' },
    needs: 'outright-from',
    active: 'nhận | nhận được | nhận về | nhận thêm | đón | đón nhận | lấy được | có được | bỏ túi | có thêm | gọi thêm | gom thêm | được cấp',
    examples: [
      ['Tiki vừa nhận 130 triệu USD từ Northstar Group.', 'target tiki, investor northstar-group'],
      ['Tiki nhận 130 triệu USD của SoftBank và GIC.', 'target tiki, investor softbank, investor gic'],
    ],
    counterExamples: ['SoftBank nhận 2 tỷ USD cổ tức từ Alibaba.', 'Tiki nhận lời khen từ Northstar Group.'],
  },
  {
    name: '{target} nhận được tiền đầu tư từ {investor}',
    type: 'investment',
    subject: 'target',
    marks: { từ: 'investor' },
    needs: 'funding',
    active: 'nhận | nhận được | được nhận',
    examples: [['Grab vừa nhận được số tiền đầu tư từ SoftBank.', 'target grab, investor softbank']],
    counterExamples: ['Grab nhận được lời khen từ SoftBank.'],
  },
  {
    name: '{investor} cũng tham gia',
    type: 'investment',
    subject: 'investor',
    joins: true,
    active:
      'là nhà đầu tư lớn nhất | là nhà đầu tư chính | là nhà đầu tư dẫn dắt | là bên dẫn dắt | là nhà đầu tư dẫn đầu | là nhà đầu tư chiến lược | đóng vai trò dẫn dắt | dẫn đầu vòng này | cũng tham gia | cùng tham gia | tham gia vòng này | cũng rót vốn | cũng góp vốn',
    examples: [['Tiki nhận vốn từ VNG. JD.com cũng tham gia.', 'target tiki, investor vng, investor jd-com']],
    counterExamples: ['JD.com cũng tham gia hội chợ.'],
  },
];
