import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Parts of a company bought. */
export const stakes: readonly EventFrame[] = [
  {
    name: '{investor} mua cổ phần của {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'stake',
    either:
      'sẽ nắm | sẽ nắm giữ | sẽ sở hữu | sẽ giữ | nhận chuyển nhượng | nhận | nhận được | được nhận | để nắm giữ | để sở hữu | để nắm | đổi lấy | mua vào | giành | sở hữu thêm | nhận về | lấy về | lấy | để lấy | để đổi lấy | gom | gom về | gom được | nắm được | mua gom',
    examples: [['Đổi lại, Uber nhận 27,5% cổ phần của Grab.', 'investor uber, target grab']],
    counterExamples: ['Uber nhận lời khen của Grab.'],
  },
  {
    name: '{target} phát hành {share} cho {investor}',
    type: 'investment',
    subject: 'target',
    marks: { cho: 'investor' },
    needs: 'stake',
    active: 'phát hành | phát hành riêng lẻ | chào bán riêng lẻ | phát hành thêm | chào bán',
    examples: [['Tiki phát hành riêng lẻ 20 triệu cổ phiếu cho Tencent.', 'target tiki, investor tencent']],
    counterExamples: ['Tiki phát hành cổ phiếu cho nhân viên.'],
  },
  {
    name: '{investor} nâng tỷ lệ sở hữu tại {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    marks: { tại: 'target', trong: 'target', ở: 'target', của: 'target' },
    active:
      'tăng tỷ lệ sở hữu | nâng tỷ lệ sở hữu | tăng tỉ lệ sở hữu | nâng tỉ lệ sở hữu | tăng sở hữu | nâng sở hữu | tăng cổ phần | nâng cổ phần | tăng cổ phần sở hữu | nâng mức cổ phần | tăng mức cổ phần | nâng mức sở hữu | tăng mức sở hữu | nâng tỷ lệ nắm giữ | tăng tỷ lệ nắm giữ | gom thêm cổ phiếu | gom cổ phiếu | gom thêm cổ phần | mua thêm cổ phần | mua thêm cổ phiếu | nâng vốn góp | tăng vốn góp | nâng tỷ lệ góp vốn | nâng phần hùn | tăng phần hùn | nâng phần vốn | tăng phần vốn | nâng số cổ phần | tăng số cổ phần | gia tăng sở hữu | gia tăng cổ phần',
    examples: [['Alibaba vừa tăng tỷ lệ sở hữu trong Lazada từ 51% lên 83%.', 'investor alibaba, target lazada']],
    counterExamples: ['Alibaba tăng cổ phần phát hành trong năm.'],
  },
  {
    name: '{investor} góp {share} vào {target}',
    type: 'investment',
    subject: 'investor',
    marks: { vào: 'target', cho: 'target', tại: 'target', trong: 'target' },
    needs: 'stake',
    active: 'góp | bỏ vốn',
    examples: [['Viettel góp 49% vốn vào liên doanh Metfone.', 'investor viettel, target metfone']],
    counterExamples: ['Viettel góp ý kiến vào dự thảo.'],
  },
  {
    name: '{investor} mua {share}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'share',
    known: true,
    either: 'mua | mua lại | mua vào | mua thêm | thâu tóm',
    examples: [['Tiki gọi được 100 triệu USD. Sumitomo mua 6,5% cổ phần với giá 75 triệu USD.', 'investor sumitomo, target tiki']],
    counterExamples: ['Sumitomo mua 6,5% cổ phần với giá 75 triệu USD.'],
  },
  {
    name: '{investor} trở thành cổ đông của {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    marks: { của: 'target', tại: 'target', trong: 'target' },
    active:
      'trở thành cổ đông | trở thành cổ đông lớn | trở thành cổ đông lớn nhất | trở thành cổ đông chiến lược | trở thành nhà đầu tư chiến lược | trở thành nhà đầu tư lớn nhất | trở thành cổ đông ngoại | trở thành cổ đông lớn thứ hai | gia nhập nhóm cổ đông | vào danh sách cổ đông | trở thành nhà đầu tư',
    examples: [['JD.com trở thành cổ đông lớn của Tiki.', 'investor jd-com, target tiki']],
    counterExamples: ['JD.com trở thành cổ đông lớn của nhiều startup.'],
  },
];
