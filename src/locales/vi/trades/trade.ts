import type { Vocabulary } from '../../../model/language/vocabulary.ts';

/** What any firm is called before the word of its trade. */
export const firms =
  'hãng|công ty|tập đoàn|gã khổng lồ|người khổng lồ|khổng lồ|ông lớn|đại gia|đế chế|ông trùm|ông hoàng|tay chơi|cty|hãng sản xuất|hãng phát triển|công ty phát triển|công ty sản xuất|hãng thiết kế|công ty khởi nghiệp|tổng công ty|hãng kinh doanh';
/** Whoever makes or deals in things. */
export const makers = `${firms}|nhà sản xuất|nhà thiết kế|nhà phát triển|nhà cung cấp|nhà chế tạo|nhà cung ứng|tập đoàn sản xuất|công ty thiết kế`;
/** Whoever lets or runs things. */
export const services = `${firms}|nhà cung cấp|nhà cung cấp dịch vụ|nhà cung cấp giải pháp|hãng cung cấp|công ty cung cấp|hãng cung cấp dịch vụ|công ty cung cấp dịch vụ|hãng dịch vụ|công ty dịch vụ|tập đoàn dịch vụ|nhà vận hành|nhà khai thác|nhà điều hành|nhà phát triển|hãng vận hành|công ty vận hành|đơn vị vận hành|công ty điều hành|hãng khai thác|hãng cho thuê|công ty cho thuê|chủ sở hữu`;
/** What means one only where a word points at it: "doanh nghiệp bảo mật này". */
export const pointed = 'doanh nghiệp|startup|start up|kỳ lân|liên doanh|thương hiệu';
/** So is whoever serves people over the internet called: "nền tảng gọi xe này". */
export const sites = `${pointed}|nền tảng|dịch vụ|ứng dụng|trang|trang web|website|cổng|sàn|siêu ứng dụng`;
/** The same for those that are so well known by it that the words alone are enough: "nền tảng gọi xe", "sàn thương mại điện tử". */
export const known = `${services}|nền tảng|ứng dụng|sàn|trang|trang web`;
export const served = `${pointed}|dịch vụ|website|cổng|siêu ứng dụng`;

/** The trade of a firm, what may stand before the words it goes by, those words, and the words that say it alone. */
export const trade = (sort: string, heads: string, words: string, alone = '', only = pointed): Vocabulary<string> => [
  [`[${heads}|${only}] [${words}]`, sort],
  [`[${only}] [${words}]`, 'pointed'],
  ...(alone ? [[alone, sort] as const] : []),
];
