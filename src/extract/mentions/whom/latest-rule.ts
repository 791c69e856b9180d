import { latestOf } from './latest.ts';
import type { WhomRule } from './whom-rule.ts';

/** "Microsoft beat forecasts. The company …". */
export const latest: WhomRule = {
  name: 'the latest told of',
  resolve: (pointed) => latestOf(pointed),
  examples: [
    // By its trade, whoever was named first.
    ['en', 'Walmart signed a deal with Nokia. Sales at the network equipment maker rose.', 'the network equipment maker', 'nokia'],
    ['vi', 'Walmart ký thỏa thuận với CrowdStrike. Doanh thu của hãng bảo mật tăng 5%.', 'hãng bảo mật', 'crowdstrike'],
    ['vi', 'Shopee ký thỏa thuận với MoMo. Ví điện tử này có lãi.', 'Ví điện tử này', 'momo'],
    // One of which the gazetteer says no more may be an insurer.
    ['en', 'Verizon met Kumho. The insurer hired 300 people.', 'The insurer', 'kumho'],
    // Whom the text has said to be of that trade.
    [
      'en',
      'Insurer Zentavo Mills met Oracle. Oracle is glad. Google is glad. SAP is glad. Kestrelby is a town. The insurer hired 300 people.',
      'The insurer',
      'zentavo-mills',
    ],
    ['en', 'Zentavo, a payments company, met Fieldnote Inc. The payments company hired 300 people.', 'The payments company', 'zentavo'],
    ['en', 'Zentavo Mills Inc. met the FTC. The agency is glad.', 'The agency', 'ftc'],
    // A description that fits many means its best known bearer only where the text tells of him, or of nobody else.
    ['vi', 'Cổ phiếu Oracle tăng 40%. Vốn hóa của đại gia phần mềm đạt 950 tỷ USD.', 'đại gia phần mềm', 'oracle'],
    ['en', 'Walmart has new rivals. The software giant is one.', 'The software giant', 'microsoft'],
    ['en', 'Oracle bought Cerner. Cerner was founded in 1979. The company has 28,000 employees.', 'The company', 'cerner'],
    ['vi', 'Alibaba đàm phán với Snapchat. Alibaba sẽ đầu tư 200 triệu USD vào công ty này.', 'công ty này', 'snap'],
    ['en', 'While Google backed Anthropic (with $300 million), the company has stepped up.', 'the company', 'google'],
    ['en', 'Broadcom made a bid. Shares in Qualcomm rose, valuing the company at $91 billion.', 'the company', 'qualcomm'],
    ['vi', 'Sau vòng gọi vốn có sự tham gia của GM, Lyft được định giá 5 tỷ USD. Hãng có 900 nhân viên.', 'Hãng', 'lyft'],
    ['vi', 'Mảng di động của Nokia, được Microsoft mua lại năm 2014, là bài học khi hãng phải ghi giảm 7,6 tỷ USD.', 'hãng', 'microsoft'],
    // A sentence may end in a name; the next begins with whom it tells of.
    ['vi', 'FPT có lãi. FPT sẽ dọn sang Mexico. Hãng cũng đang dựng nhà máy.', 'Hãng', 'fpt'],
    ['vi', 'Microsoft có lãi nhờ mức tăng 116%.Hãng chưa bao giờ nói thế.', 'Hãng', 'microsoft'],
    ['vi', 'Viettel và VNPT họp năm 2016.Theo ông Hùng của VNPT, đơn vị này có lãi. Doanh thu toàn tập đoàn tăng.', 'tập đoàn', 'vnpt'],
    ['vi', 'Base có lãi. Base có 5.000 khách. Trước khi về tay FPT, công ty từng gọi được 1 triệu USD.', 'công ty', 'base'],
    ['vi', 'Tiền của Facebook giúp Viettel trả nợ. Năm ngoái, Saudi Aramco đàm phán mua 20% mảng lọc dầu của tập đoàn.', 'tập đoàn', 'viettel'],
    ['vi', 'Được lập bởi người cũ của OpenAI, Anthropic phục vụ 300.000 khách. Doanh thu của hãng đạt 7 tỷ USD.', 'hãng', 'anthropic'],
    ['vi', 'G42 có lãi.\n\nVới FPT, đây không phải lần đầu. Năm 2024, tập đoàn chi 200 triệu USD.', 'tập đoàn', 'fpt'],
    ['vi', 'Doanh thu của Alibaba Cloud giảm do ByteDance rời đi. Alibaba có lãi. Alibaba Cloud lỗ. Cả tập đoàn đạt 208 tỷ tệ.', 'tập đoàn', 'alibaba'],
    ['vi', 'Grab mua mảng của Uber ở Đông Nam Á. Đổi lại, hãng gọi xe Mỹ nhận 27,5% cổ phần của đối thủ Singapore.', 'đối thủ Singapore', 'grab'],
    ['vi', 'VNG cho biết GreenNode, đơn vị đám mây của công ty, có 300 khách.', 'công ty', 'vng'],
    ['en', 'Citrix replaced its chief. Elliott Management owns 7.5%. In May the hedge fund called the company bloated.', 'the company', 'citrix'],
    [
      'en',
      'Sequoia led the round for Palantir. Sequoia Capital is glad. Last May the company took $50 million from Sequoia Capital.',
      'the company',
      'palantir',
    ],
    ['en', 'Lazada got money from Alibaba, which raised its stake in the company to 83 per cent.', 'the company', 'lazada'],
    ['en', 'Microsoft met Yahoo, which is weighing bids for the core business of the company.', 'the company', 'yahoo'],
    ['en', 'Tencent plans to expand, a top executive at the Chinese tech giant told CNBC.', 'the Chinese tech giant', 'tencent'],
    ['en', 'IBM will buy Red Hat. With 176 million shares of Red Hat outstanding, the company is worth $20 billion.', 'the company', 'red-hat'],
    ['vi', 'Amazon có lãi. AWS cho biết khoản này nâng tổng vốn đầu tư của công ty này lên 23 tỷ USD.', 'công ty này', 'aws'],
    // A pronoun goes on with whom the sentence before told of.
    ['en', 'Twilio grew. It bought Rackspace, which competes with Equinix. The company has 5,000 employees.', 'The company', 'twilio'],
    // A deal that outdoes others is of whom the clause tells.
    ['vi', 'FPT trả 30 triệu USD mua Base, thương vụ lớn nhất trong lịch sử của tập đoàn.', 'tập đoàn', 'fpt'],
    [
      'vi',
      'Alphabet chi 32 tỷ USD để thâu tóm công ty an ninh mạng Wiz, đánh dấu thương vụ lớn nhất từ trước đến nay của tập đoàn này.',
      'tập đoàn này',
      'alphabet',
    ],
    ['vi', 'Masan mua VinCommerce. Trước Vingroup, vụ mua đắt nhất của tập đoàn là ở Singapore.', 'tập đoàn', 'masan'],
    // Who gathers data is meant behind a sentence that tells of it alone, and where the word foretells.
    ['vi', 'IBM có lãi. IDC đưa ra bức tranh khác. Hãng này cho rằng thị trường đạt 10 tỷ USD.', 'Hãng này', 'idc'],
    ['vi', 'Apple có lãi. Chuyên gia Lê An của IDC tỏ ra lo lắng. Cả năm, hãng này dự báo thị trường giảm 1,7%.', 'hãng này', 'idc'],
    // Who does something in what is only said of another is told of by the way.
    [
      'vi',
      'Snowflake bán cổ phiếu, thu về 3 tỷ USD, gấp ba lần kỷ lục mà VMware lập năm 2007. Giá mở cửa đưa vốn hóa công ty lên 70 tỷ USD.',
      'công ty',
      'snowflake',
    ],
    // Behind whom one quotes a clause begins.
    ['vi', 'Tiki có lãi. Theo Nikkei, hãng sẽ gọi 100 triệu USD.', 'hãng', 'tiki'],
    ['vi', 'Tencent lập một nhóm riêng. Doanh thu của hãng năm 2018 đạt 9 tỷ tệ.', 'hãng', 'tencent'],
    ['vi', 'SoftBank và Sprint sẽ có 96 triệu thuê bao. Tháng này, hãng đồng ý mua Twilio.', 'hãng', 'softbank'],
    ['vi', 'IBM mua Red Hat. Nhà đầu tư vui với bước đi của IBM, cổ phiếu của công ty tăng 7%.', 'công ty', 'ibm'],
    ['en', 'Google parent Alphabet beat forecasts. The company hired 500 people.', 'The company', 'alphabet'],
    ['en', "Alibaba is glad. Alibaba Cloud grew by 30%, accounting for 12% of the firm's overall revenue.", 'the firm', 'alibaba'],
    ['vi', 'Alibaba có lãi. Alibaba Cloud tăng 30%, chiếm 12% tổng doanh thu của hãng.', 'hãng', 'alibaba'],
    // A part that is told of with its owner is no giant and has no shares.
    ['en', "Amazon is glad. AWS grew by 30%. The company's shares rose.", 'The company', 'amazon'],
    ['en', 'Amazon is glad. AWS opened a region. AWS is the largest unit of the tech giant.', 'the tech giant', 'amazon'],
    // Who is named in a phrase that leads up to the subject is named by the way.
    ['en', 'In a jab at Amazon, Walmart announced a deal. Under the deal the retail giant will save money.', 'the retail giant', 'walmart'],
    ['vi', 'Chỉ hai tuần sau khi trao VinMart cho Masan, Vingroup đóng cửa VinPro. Nhân viên được ở lại tập đoàn.', 'tập đoàn', 'vingroup'],
    ['vi', 'Khi Viettel mua Base, FPT tuyển 500 người. Hãng có lãi.', 'Hãng', 'fpt'],
    ['en', 'Two weeks after it bought Splunk, Cisco cut 4,000 jobs. The company has 80,000 employees.', 'The company', 'cisco'],
    ['en', 'According to Ann Poe, chief executive of Walmart, the company will save money.', 'the company', 'walmart'],
    ['en', "China's Tencent Cloud is growing. The Chinese cloud company has two zones.", 'The Chinese cloud company', 'tencent-cloud'],
    ['vi', 'Intel ngừng bán. Tình cảnh của Huawei tồi tệ hơn khi Washington cấm họ làm ăn với công ty này.', 'công ty này', 'huawei'],
    // What a part does it does for its house.
    ['en', 'Microsoft said Azure grew, and Amazon said AWS did.\n\nAWS brought in $2 billion for the firm.', 'the firm', 'amazon'],
    // A division is no firm.
    ['en', 'Microsoft is glad. Azure cut its prices by 35%. The company will cut more.', 'The company', 'microsoft'],
    ['vi', 'Alibaba có lãi. Mảng điện toán đám mây tăng 64%. Thương vụ mang về 9 tỷ USD cho công ty.', 'công ty', 'alibaba'],
    ['vi', 'Microsoft cắt giảm nhân sự tại đơn vị đám mây Azure của hãng.', 'hãng', 'microsoft'],
    // What is done is an event, and who did it stands by.
    ['vi', 'Qualcomm giảm doanh thu. Việc Apple ký hợp đồng không giúp cải thiện tình hình của Qualcomm. Kết quả, thị phần của hãng giảm.', 'hãng', 'qualcomm'],
    ['vi', 'Chi tiêu tăng 3%, Gartner cho biết. Mức này cao hơn con số mà hãng đưa ra hồi tháng 5.', 'hãng', 'gartner'],
  ],
  counterExamples: [['en', 'Oracle competes with SAP. The company has 130,000 employees.', 'The company', 'oracle']],
};
