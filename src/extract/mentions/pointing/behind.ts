import type { Passage } from '../../lexicon/passage.ts';
import { hitAt, hitEnding, tokenAt } from '../../lexicon/passage.ts';
import { isQuote } from '../../text/quotes.ts';
import type { PointingRule } from './pointing-rule.ts';
import type { Sorts } from './sorts.ts';
import { counted, describes, placeOf, sortsAt } from './sorts.ts';

/** The sort that a Vietnamese noun phrase begins with, where it speaks of one: not "các hãng", no part of a name or a longer phrase. */
export function headSort(passage: Passage, at: number): Sorts | undefined {
  const sort = sortsAt(passage, at);
  if (!sort || counted(passage, at) || hitEnding(passage, 'sort', at)) return undefined;
  // "gã *khổng lồ công nghệ*": what begins inside a longer one.
  if (passage.hits[at - 1]?.some((hit) => hit.cat === 'sort' && hit.to >= sort.to)) return undefined;
  // "Tổng Công ty Đầu tư …" is a name.
  // But "… 09:15Siêu ứng dụng", "AcmeGã khổng lồ": a lost space, and a new sentence.
  if (passage.tokens[at]?.capital && !passage.tokens[at]?.glued && tokenAt(passage, at - 1)?.capital) return undefined;
  return sort;
}

/** Whether quotation marks close at a token around what stands before it. */
const quotedTo = ({ tokens }: Passage, at: number): boolean => isQuote(tokens[at]) && tokens[at]?.glued === true;

/** "dự kiến rót số tiền trên": behind a verb or a small word another thing is pointed at. */
const acts = ({ hits }: Passage, at: number): boolean => hits[at]?.some(({ cat }) => cat === 'relation' || cat === 'modality' || cat === 'event') ?? false;

/** How many words may stand before what points: "tập đoàn *sản xuất chip máy tính hàng đầu thế giới* này". */
const far = 8;

/** The pointer of "hãng phần mềm ảo hóa này": a few plain words may stand before it. */
function pointerWithin(passage: Passage, at: number): { readonly to: number } | undefined {
  for (let ahead = at; ahead <= at + far; ahead++) {
    const pointer = hitAt(passage, 'pointer', ahead);
    // "nhà cung cấp phần mềm dựa trên đám mây": nothing is above.
    if (pointer?.meaning.side === 'after') return passage.hits[ahead - 1]?.some((hit) => hit.cat === 'mask' && hit.to > ahead) ? undefined : pointer;
    // "mảng đám mây khiến cổ phiếu tập đoàn này giảm": another sort is pointed at.
    if (ahead > at && hitAt(passage, 'sort', ahead)) return undefined;
    const token = passage.tokens[ahead];
    // "“ông lớn” này", "kỳ lân Việt này".
    if ((ahead === at && quotedTo(passage, at)) || (token?.capital && passage.lexicon.unnamed.has(token.low))) continue;
    if (token?.kind !== 'word' || token.capital || passage.lexicon.functionWords.has(token.low) || acts(passage, ahead)) return undefined;
  }
  return undefined;
}

/** How many syllables may stand before the place: "nhà bán lẻ *xăng dầu lớn nhất* Việt Nam". */
const few = 5;

/** The place of "hãng điện tử Hàn Quốc": a few plain words may stand before it. */
function placeWithin(passage: Passage, at: number): ReturnType<typeof placeOf> {
  for (let ahead = at; ahead <= at + few; ahead++) {
    const place = placeOf(passage, ahead);
    if (place) return place;
    if (!describes(passage, ahead)) return undefined;
  }
  return undefined;
}

/** How many words may tell how old or large one is. */
const measure = 4;

/** "tờ báo tiếng Anh *117 năm tuổi* South China Morning Post": behind a number its name follows. */
function aged({ tokens, lexicon }: Passage, from: number): boolean {
  if (tokens[from]?.kind !== 'number') return false;
  let at = from + 1;
  while (at <= from + measure && tokens[at]?.kind === 'word' && !tokens[at]?.capital && !lexicon.functionWords.has(tokens[at]?.low ?? '')) at++;
  return tokens[at]?.capital === true;
}

/** "website Trung Quốc *của mình*" is what somebody has. */
const ownSite = (passage: Passage, at: number): boolean => {
  const of = hitAt(passage, 'relation', at);
  return of?.meaning === 'of' && hitAt(passage, 'someone', of.to) !== undefined;
};

/** "startup này", "tập đoàn Mỹ này". */
export const pointerBehind: PointingRule = {
  name: '{sort} này',
  side: 'after',
  read(passage, at) {
    const sort = headSort(passage, at);
    if (!sort) return undefined;
    const place = placeOf(passage, sort.to);
    const pointer = pointerWithin(passage, place?.to ?? sort.to);
    const from = quotedTo(passage, sort.to) && isQuote(passage.tokens[at - 1]) ? at - 1 : at;
    return pointer && { from, to: pointer.to, sorts: sort.sorts, near: true, pointed: true, ...(place ? { place: place.id } : {}) };
  },
  examples: [
    ['vi', 'Vietcombank báo lãi kỷ lục. Nhà băng này có 560 chi nhánh.', 'Nhà băng này', 'vietcombank'],
    ['vi', 'Google có 5 triệu khách. "Ông lớn" này có lãi.', '"Ông lớn" này', 'google'],
    ['vi', 'MoMo có 5 triệu khách. Kỳ lân Việt này có lãi.', 'Kỳ lân Việt này', 'momo'],
    ['vi', 'Microsoft có lãi. Đứng thứ hai là Azure. Dịch vụ này tăng 50%.', 'Dịch vụ này', 'azure'],
    ['vi', 'Dell sẽ giữ VMware. Hãng phần mềm ảo hóa này có 18.000 nhân viên.', 'Hãng phần mềm ảo hóa này', 'vmware'],
  ],
  counterExamples: [
    ['vi', 'Azure tăng 50%. Đám mây đắt hơn. Máy chủ cũng vậy. Doanh nghiệp chi 5 tỷ USD cho dịch vụ này.'],
    ['vi', 'Vietcombank báo lãi kỷ lục. Các ngân hàng này có 560 chi nhánh.'],
    ['vi', 'Apple và Samsung dẫn đầu. Hai công ty này chiếm 40% thị phần.'],
  ],
};

/** "hãng Mỹ", "hãng điện tử Hàn Quốc". */
export const placeBehind: PointingRule = {
  name: '{sort} {place}',
  side: 'after',
  read(passage, at) {
    const sort = headSort(passage, at);
    // "FPT là tập đoàn công nghệ hàng đầu Việt Nam" says what FPT is.
    if (passage.lexicon.copulas.has(tokenAt(passage, at - 1)?.low ?? '')) return undefined;
    // "khoản đầu tư của “gã khổng lồ” đến từ Hàn Quốc".
    const end = sort && (quotedTo(passage, sort.to) ? sort.to + 1 : sort.to);
    const seat = end === undefined ? undefined : hitAt(passage, 'pointer', end);
    const of = sort && !seat ? hitAt(passage, 'relation', sort.to) : undefined;
    const own = of?.meaning === 'of' ? placeOf(passage, of.to) : undefined;
    const place = sort && (seat?.meaning.side === 'seat' ? placeOf(passage, seat.to) : (own ?? placeWithin(passage, sort.to)));
    // "thị trường ví điện tử Việt Nam" is that of all.
    if (place && hitEnding(passage, 'metric', at)?.meaning.weak) return undefined;
    // "startup Việt Nam Zentavo" names it; "start-up Việt Nam" are all of a country.
    if (!place || passage.tokens[place.to]?.capital || hitAt(passage, 'someone', at)?.to === place.to) return undefined;
    const pointer = hitAt(passage, 'pointer', place.to);
    if (!pointer && (aged(passage, place.to) || ownSite(passage, place.to))) return undefined;
    return { from: at, to: pointer?.meaning.side === 'after' ? pointer.to : place.to, sorts: sort.sorts, place: place.id };
  },
  examples: [
    ['vi', 'Samsung xuất khẩu 12 tỷ USD. Hãng điện tử Hàn Quốc sẽ xây nhà máy thứ ba.', 'Hãng điện tử Hàn Quốc', 'samsung'],
    ['vi', 'Microsoft hợp tác với Amazon. Công ty có trụ sở tại Seattle này thuê 300 kỹ sư.', 'Công ty có trụ sở tại Seattle này', 'amazon'],
    ['vi', 'Gojek gọi thêm vốn lúc 09:15Siêu ứng dụng Indonesia có thêm tiền.', 'Siêu ứng dụng Indonesia', 'gojek'],
    // Nobody is told of yet: the first to come.
    ['vi', 'Doanh thu của gã khổng lồ công nghệ Trung Quốc tăng 40%. Tencent có lãi.', 'gã khổng lồ công nghệ Trung Quốc', 'tencent'],
    ['vi', 'SAP và Microsoft cùng có lãi. Hãng phần mềm của Đức thuê 500 kỹ sư.', 'Hãng phần mềm của Đức', 'sap'],
    ['vi', 'Microsoft có lãi. Gã khổng lồ công nghệ nước Mỹ thuê 500 kỹ sư.', 'Gã khổng lồ công nghệ nước Mỹ', 'microsoft'],
    ['vi', 'Samsung rót vốn vào CMC. Khoản đầu tư của “gã khổng lồ” đến từ Hàn Quốc lãi gấp ba.', 'gã khổng lồ” đến từ Hàn Quốc', 'samsung'],
    ['vi', 'SoftBank rót vốn vào Grab. Tập đoàn Nhật Bản nắm 20% cổ phần.', 'Tập đoàn Nhật Bản', 'softbank'],
    ['vi', 'Microsoft hợp tác với Amazon. Công ty có trụ sở tại Seattle thuê 300 kỹ sư.', 'Công ty có trụ sở tại Seattle', 'amazon'],
  ],
  counterExamples: [
    ['vi', 'FPT tăng trưởng mạnh. Start-up Việt Nam gọi được 451 triệu USD.'],
    ['vi', 'FPT tăng trưởng mạnh. Thị trường ví điện tử Việt Nam sẽ có 50 triệu người dùng.'],
    ['vi', 'FPT tăng trưởng mạnh. Hãng chip Đài Loan dự kiến rót số tiền trên vào chip.'],
    ['vi', 'Doanh thu của gã khổng lồ công nghệ Trung Quốc tăng 40%. Oracle có lãi.'],
    ['vi', 'Oracle liên minh với NetSuite, nhà cung cấp phần mềm dựa trên đám mây.'],
    ['vi', 'FPT tăng trưởng mạnh. Các công ty Mỹ thuê 300 kỹ sư.'],
    ['vi', 'Microsoft tăng trưởng mạnh. Công ty Mỹ 40 năm tuổi Oracle thuê 300 kỹ sư.'],
    ['vi', 'FPT tăng trưởng mạnh. FPT là tập đoàn công nghệ hàng đầu Việt Nam.'],
  ],
};
