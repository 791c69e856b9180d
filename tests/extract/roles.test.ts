import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { read } from './support.ts';

const told = ({ type, parties }: Event): string => [type, ...parties.map(({ role, entity }) => `${role} ${entity}`).sort()].join(', ');

/** Where the parties of a deal stand in a Vietnamese sentence, and where they do not. */
const cases: readonly (readonly [rule: string, text: string, ...events: string[]])[] = [
  ['"được" behind a verb makes no passive', 'Microsoft đạt được thỏa thuận mua lại Nest.', 'acquisition, buyer microsoft, target nest'],
  ['a passive is of its own verb', 'Tin này được đăng sau quyết định thâu tóm Nest của Google.', 'acquisition, buyer google, target nest'],
  ['who announces a deal told as a thing, does it', 'Google công bố thương vụ mua lại Looker của Salesforce.', 'acquisition, buyer google, target looker'],
  ['what a firm does may stand before its name', 'Google mua lại công ty chuyên phát triển phần mềm Looker.', 'acquisition, buyer google, target looker'],
  ['"theo đó" begins a clause', 'FPT lãi lớn, theo đó VNG rót 200 triệu USD vào Tiki.', 'investment, investor vng, target tiki'],
  ['whose offer it was', 'Giá thầu 19 tỷ USD của Google để mua lại Looker đã bị bác.', 'acquisition-attempt, buyer google, target looker'],
  ['what was done in protest was done', 'Google rời khỏi Trung Quốc để phản đối kiểm duyệt.', 'shutdown, owner google, place china'],
  [
    'what a partner is called may stand behind it',
    'Google, tập đoàn công nghệ Mỹ, cùng FPT và VNG ký thỏa thuận hợp tác.',
    'partnership, partner fpt, partner google, partner vng',
  ],
  ['two may do one thing, and another behind a comma', 'Ngày 14/8, FPT và VNG đã gặp nhau, ký thỏa thuận hợp tác.', 'partnership, partner fpt, partner vng'],
  ['a site may be built by', 'Đây là vùng đám mây thứ hai được Google mở tại Indonesia.', 'expansion, owner google, place indonesia'],
  ['a legal form is no deed', 'Công ty cổ phần Đầu tư Thế Giới Di Động đã nâng dự báo cho VinCommerce.'],
  ['the name of a place of work is no deed', 'Samsung đẩy nhanh việc xây trung tâm nghiên cứu và phát triển.'],
  ['"khẳng định" is no wish', 'Vingroup khẳng định bán VinMart cho Masan.', 'acquisition, buyer masan, owner vingroup, target wincommerce'],
  ['whose part it is', 'Didi đã mua lại thị phần tại Trung Quốc của Uber.', 'acquisition, buyer didi, target uber'],
  ['who stands in "được", who behind "cho"', 'Nest được Google bán lại cho Apple.', 'acquisition, buyer apple, owner google, target nest'],
  ['what it was to cost is no deed', 'Microsoft định chi 9 tỷ USD mua lại Nest.', 'acquisition-attempt, buyer microsoft, target nest'],
  ['what came to nothing was tried', 'Microsoft mua lại Nest nhưng không thành.', 'acquisition-attempt, buyer microsoft, target nest'],
  ['what failed later was done', 'Microsoft mua lại Nest nhưng thất bại trên thị trường di động.', 'acquisition, buyer microsoft, target nest'],
  [
    'a list goes on over brackets',
    'Samsung (Hàn Quốc), SoftBank (Nhật Bản) và Tencent đầu tư 2 tỷ USD vào Grab.',
    'investment, investor samsung, investor softbank, investor tencent, target grab',
  ],
  [
    'a list goes on over words that describe',
    'Tập đoàn Tencent, quỹ Temasek và quỹ Sequoia đầu tư 1 tỷ USD vào Swiggy.',
    'investment, investor sequoia-capital, investor temasek, investor tencent, target swiggy',
  ],
  [
    'who was before is in no list with who acts',
    'Sau Nvidia, Microsoft và Amazon, Google đầu tư 2 tỷ USD vào Malaysia.',
    'investment, investor google, place malaysia',
  ],
  [
    'a phrase that leads the sentence ends at its comma',
    'Theo thỏa thuận với SoftBank, Grab và Gojek sẽ đầu tư 1 tỷ USD vào Swiggy.',
    'investment, investor gojek, investor grab, target swiggy',
  ],
  [
    'a description between commas names others',
    'Alibaba, đứng thứ tư sau Amazon, Microsoft và Google, tuyên bố sẽ đầu tư 1 tỷ USD vào Indonesia.',
    'investment, investor alibaba, place indonesia',
  ],
  [
    'who describes a name is in no list with it',
    'GitHub, công ty Microsoft mua lại hồi tháng 6, có 28 triệu người dùng.',
    'acquisition, buyer microsoft, target github',
  ],
  ['a person acts for the firm', 'Cựu CEO của Microsoft là Steve Ballmer từng muốn thâu tóm Yahoo.', 'acquisition-attempt, buyer microsoft, target yahoo'],
  [
    'names of those bought stand behind "bao gồm"',
    'Oracle mua lại nhiều công ty nhỏ trong vài năm trở lại đây, bao gồm Siebel và PeopleSoft.',
    'acquisition, buyer oracle, target siebel',
    'acquisition, buyer oracle, target peoplesoft',
  ],
  ['the price of a share is no share', 'Oracle mua lại Sun Microsystems với giá 9,50 USD/cổ phiếu.', 'acquisition, buyer oracle, target sun-microsystems'],
  [
    'the founder founds nothing',
    'Nhà sáng lập Michael Dell cùng quỹ Silver Lake mua lại Dell.',
    'acquisition, buyer michael-dell, buyer silver-lake, target dell',
  ],
  ['what a firm does only describes it', 'Dell mua lại tập đoàn lưu trữ EMC năm 2015.', 'acquisition, buyer dell, target emc'],
  ['what a firm lends is no party', 'VNG mua 22% cổ phần của nền tảng cho vay Swiggy.', 'investment, investor vng, target swiggy'],
  ['a description may introduce a name', 'Microsoft mua lại mảng thiết bị của “ông lớn” Nokia.', 'acquisition, buyer microsoft, target nokia'],
  ['a description that points back means whom it means', 'Nokia lỗ nặng. Microsoft mua lại hãng này.', 'acquisition, buyer microsoft, target nokia'],
  [
    'a clause between commas has its own subject',
    'Để theo kịp Yahoo, Microsoft đã rót vốn vào Swiggy, sau đó thâu tóm Nest.',
    'investment, investor microsoft, target swiggy',
    'acquisition, buyer microsoft, target nest',
  ],
  ['who holds an office is a person', 'Ann Poe, cựu CEO của Uber, từng bán mảng gọi xe cho Didi.', 'acquisition, buyer didi, target uber'],
  ['both are the two spoken of last', 'Grab và Gojek là đối thủ. Hai bên sẽ hợp tác về thanh toán.', 'partnership, partner gojek, partner grab'],
  [
    'both are the only two a sentence names',
    'IBM mua SoftLayer. Hai hãng đã hợp tác: Grab giúp Gojek giao hàng.',
    'acquisition, buyer ibm, target softlayer',
    'partnership, partner gojek, partner grab',
  ],
  ['of three, nobody knows which two', 'Grab, Gojek và Uber là đối thủ. Hai hãng sẽ hợp tác.'],
  ['a crowd in another clause does nothing', 'Microsoft lập kỷ lục của ngành khi tiếp quản Nest.', 'acquisition, buyer microsoft, target nest'],
  ['the word of a day is no name', 'Comcast hôm thứ Sáu thông báo sẽ mua lại Nest.', 'acquisition, buyer comcast, target nest'],
  [
    'money put in, told by a noun, is of whom the article is about',
    'VNG lỗ 1.300 tỷ đồng. Doanh thu của VNG đạt 7.800 tỷ đồng. VNG nợ 20 tỷ đồng. Khoản đầu tư 510 tỷ đồng vào Tiki đã mất.',
    'investment, investor vng, target tiki',
  ],
  ['what is one of a crowd is said of him', 'Uber là một trong những startup được SoftBank rót vốn.', 'investment, investor softbank, target uber'],
  ['a newcomer without a name is nobody', 'Big C lỗ nặng. Một đại gia bán lẻ khác từ châu Âu rời bỏ thị trường Việt Nam.'],
  ['money put into a crowd went to nobody', 'Alibaba đã rót vốn vào các startup triển vọng Đông Nam Á.'],
  ['a crowd with its names went to them', 'Alibaba đã rót vốn vào các startup như Tiki và Swiggy.', 'investment, investor alibaba, target swiggy, target tiki'],
  [
    'a speaker behind a comma is no party',
    'SoftBank dẫn đầu vòng gọi vốn của Grofers, Bloomberg dẫn một nguồn tin.',
    'investment, investor softbank, target grofers',
  ],
  ['where a firm is from is no place of the deal', 'SoftBank rót vốn vào startup thực phẩm Ấn Độ Grofers.', 'investment, investor softbank, target grofers'],
  [
    'who stands far from "được"',
    'BigBasket là công ty được hãng thương mại điện tử Trung Quốc Alibaba đầu tư.',
    'investment, investor alibaba, target bigbasket',
  ],
  ['who is put in money by relative clause', 'Uber, startup mà SoftBank rót vốn, lỗ nặng.', 'investment, investor softbank, target uber'],
  [
    'a second sum goes to a second firm',
    'Nvidia rót 5 tỷ USD vào Intel và gần 700 triệu USD vào startup Nscale.',
    'investment, investor nvidia, target intel',
    'investment, investor nvidia, target nscale',
  ],
  [
    'members of a crowd stand behind a comma',
    'Swiggy đã gọi vốn thành công 12 triệu USD từ nhiều quỹ nổi tiếng, trong đó có Temasek và Accel.',
    'investment, investor accel, investor temasek, target swiggy',
  ],
  ['a zone is no firm', 'Foxconn đầu tư 80 triệu USD vào Khu công nghiệp Quang Châu, tỉnh Bắc Giang.', 'investment, investor foxconn, place bac-giang'],
  ['what an unknown firm has opens', 'Nhà máy của Zorvex tại Bắc Ninh đi vào hoạt động tháng trước.', 'expansion, owner zorvex, place bac-ninh'],
  ['what nobody has opens for nobody', 'Nhà máy tại Bắc Ninh đi vào hoạt động tháng trước.'],
  ['a crowd is nobody', 'Google mở văn phòng mới. Đây là xu hướng của các hãng công nghệ mở rộng sang Thái Lan.'],
  ['what one has opens', 'Vùng đám mây của AWS ở Malaysia đã mở cửa hồi tháng Tám.', 'expansion, owner aws, place malaysia'],
  ['a thing stands before its passive', 'Kindle được Amazon ra mắt năm 2007.', 'launch, owner amazon, product kindle'],
  ['whom money went to, the main clause tells', 'JD.com thành cổ đông của Tiki sau khi đầu tư 50 triệu USD.', 'investment, investor jd-com, target tiki'],
  ['what is done so as to buy is a bid', 'Microsoft đưa ra đề xuất trị giá 2 tỷ USD để mua lại Intuit.', 'acquisition-attempt, buyer microsoft, target intuit'],
  ['the little word stands within the name', 'Meta ký thỏa thuận thuê đám mây của Google.', 'contract, customer meta, supplier google-cloud'],
  [
    'who pays one and is paid by another does two deals',
    'Tencent rót vốn vào Swiggy. Naspers rót vốn vào Tencent.',
    'investment, investor tencent, target swiggy',
    'investment, investor naspers, target tencent',
  ],
  ['a word within a name is no verb', 'Viettel khởi công trung tâm dữ liệu tại Củ Chi, TP HCM.', 'expansion, owner viettel, place ho-chi-minh-city'],
  ['an agreement to sell is the sale', 'VPBank đạt thỏa thuận bán 15% cổ phần cho SMBC.', 'investment, investor smbc, target vpbank'],
  [
    'where a firm sits is no place of its deal',
    'SoftBank - tập đoàn đầu tư có trụ sở tại Nhật Bản - đã mua lại Nest.',
    'acquisition, buyer softbank, target nest',
  ],
  ['a place before a name says where the firm is', 'Alibaba đầu tư 1 tỷ USD vào tập đoàn Đông Nam Á Lazada.', 'investment, investor alibaba, target lazada'],
  [
    'who does the next deed is no object of this',
    'JD.com đầu tư 50 triệu USD vào Tiki, hay Sea mua lại Foody.',
    'investment, investor jd-com, target tiki',
    'acquisition, buyer sea, target foody',
  ],
  ['each ends by itself', 'Adayroi và Lingo khép lại cuộc chơi.', 'shutdown, owner adayroi', 'shutdown, owner lingo'],
  ['the end of a longer word is no passive', 'Microsoft mua lại mảng thiết bị của Nokia.', 'acquisition, buyer microsoft, target nokia'],
  [
    'behind "việc" a clause begins',
    'Tin đồn về việc Nvidia thương thảo với SoftBank để mua lại Arm lan rộng.',
    'acquisition-attempt, buyer nvidia, target arm',
  ],
  ['what is paid for, is bought', 'Microsoft cho biết sẽ chi 26,2 tỷ USD tiền mặt để thâu tóm LinkedIn.', 'acquisition, buyer microsoft, target linkedin'],
  ['a fund is over what backs', 'Tiki được rót vốn bởi quỹ đầu tư mạo hiểm của chính phủ Singapore là Temasek.', 'investment, investor temasek, target tiki'],
  [
    'one who sells what he bought made two deals',
    'SoftBank mua lại Arm năm 2016. Năm 2020, SoftBank bán Arm cho Nvidia.',
    'acquisition, buyer softbank, target arm',
    'acquisition, buyer nvidia, owner softbank, target arm',
  ],
  [
    'the members of a group are not in something',
    'Nhóm nhà đầu tư trong đó có Alibaba và Temasek mua 5,5% cổ phần phát hành mới của Grab với giá 400 triệu USD.',
    'investment, investor alibaba, investor temasek, target grab',
  ],
  [
    'the share that money buys is no second deal',
    'Taiwan Mobile đã đầu tư 20 triệu USD cho Tiki để nhận 2,7% cổ phần của Lazada.',
    'investment, investor taiwan-mobile, target tiki',
  ],
  ['what is not planned is no deal', 'Whole Foods chưa có kế hoạch chuyển sang dùng AWS.'],
  [
    'a name between dashes is who was described',
    'Kỳ lân duy nhất hiện nay – Công ty cổ phần VNG – đã huy động được 30 triệu USD từ Temasek.',
    'investment, investor temasek, target vng',
  ],
  ['what is built is no legal form', 'Google xây dựng nhà máy tại Việt Nam.', 'expansion, owner google, place vietnam'],
  ['wares by number are ordered', 'Oracle mua 400.000 chip của Nvidia.', 'contract, customer oracle, supplier nvidia'],
  ['a chance to work together is no deal', 'FPT và Google trao đổi về cơ hội hợp tác.'],
  [
    'the market last named',
    'Gojek rời Việt Nam. Trước đó Baemin rút khỏi thị trường.',
    'shutdown, owner gojek, place vietnam',
    'shutdown, owner woowa-brothers, place vietnam',
  ],
  ['what is given up to another', 'Uber nhường lại các mảng kinh doanh ở Đông Nam Á cho Grab.', 'acquisition, buyer grab, target uber'],
  ['more of a share is a share', 'Masan mua thêm 15% cổ phần của Tiki với giá 1 tỷ USD.', 'investment, investor masan, target tiki'],
];

describe('the parties of a deal', () => {
  test.each(cases)('%s: "%s"', (_, text, ...events) => {
    expect(read('vi', text).events.map(told)).toEqual(events);
  });
});
