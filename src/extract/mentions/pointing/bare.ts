import type { Passage } from '../../lexicon/passage.ts';
import { hitAt, hitEnding, tokenAt } from '../../lexicon/passage.ts';
import { isQuote } from '../../text/quotes.ts';
import { headSort } from './behind.ts';
import { leadsToName } from './name-to-come.ts';
import type { PointingRule } from './pointing-rule.ts';

/** Whether what stands at a token may follow a subject: its verb, a small word, the end of the clause. */
function predicate(passage: Passage, at: number): boolean {
  const next = passage.tokens[at];
  if (next === undefined || next.kind === 'sign') return true;
  if (next.capital || next.kind === 'number' || passage.lexicon.elses.has(next.low)) return false;
  // "cổ phần của công ty mới" speaks of one that is not there yet.
  // "công ty mới sẽ có trụ sở tại Hà Nội" does too: "has just" goes with a deed, not with "will" or "of".
  if (passage.lexicon.newly.has(next.low)) {
    const deed = passage.tokens[at + 1];
    return deed?.kind === 'word' && !passage.lexicon.functionWords.has(deed.low) && predicate(passage, at + 1);
  }
  if (passage.lexicon.functionWords.has(next.low) || passage.lexicon.predicates.has(next.low)) return true;
  return (
    passage.hits[at]?.some(
      (hit) =>
        hit.cat === 'relation' ||
        hit.cat === 'modality' ||
        hit.cat === 'direction' ||
        hit.cat === 'event' ||
        // "doanh thu của hãng năm 2018".
        hit.cat === 'date' ||
        (hit.cat === 'metric' && (hit.meaning as { readonly verb?: boolean }).verb === true),
    ) === true
  );
}

const opens = (passage: Passage, at: number): boolean => {
  const before = tokenAt(passage, at - 1);
  return before === undefined || before.kind === 'sign' || before.kind === 'number' || passage.endings[at]?.some(({ cat }) => cat === 'date') === true;
};

/** The most syllables of a trade: "thiết bị mạng". */
const trade = 4;

/** The sorts that are no trade, or that of many at once: any other may have words behind it that go on, "hãng phần mềm *ảo hóa*". */
const untraded: ReadonlySet<string> = new Set([
  'company',
  'group',
  'business',
  'unit',
  'cloud-unit',
  'organisation',
  'publisher',
  'commission',
  'ministry',
  'bank',
  'fund',
]);

/** Where the trade behind a sort ends, if the verb follows: "hãng *thiết bị mạng* cho biết". */
function tradeEnd(passage: Passage, from: number): number | undefined {
  for (let at = from; at <= from + trade; at++) {
    if (at > from && predicate(passage, at) && passage.tokens[at]?.kind === 'word') return at;
    const token = passage.tokens[at];
    if (token?.kind !== 'word' || token.capital || passage.lexicon.elses.has(token.low)) return undefined;
  }
  return undefined;
}

/** Whether a longer description can only be of one: "vốn hóa của tập đoàn phần mềm có lúc …", or as the head of its clause. */
function definite(passage: Passage, at: number): boolean {
  return opens(passage, at) || hitEnding(passage, 'relation', at)?.meaning === 'of';
}

/** "cổ phiếu của *tập đoàn* 75 năm tuổi": behind whose something is a number tells how old or large it is. */
const aged = (passage: Passage, at: number, to: number): boolean =>
  passage.tokens[to]?.kind === 'number' && hitEnding(passage, 'relation', at)?.meaning === 'of';

/** Whether a bank or fund is told of for itself: behind a noun "lợi nhuận ngân hàng" is that of all banks. */
const generic = (passage: Passage, at: number, sorts: readonly string[]): boolean =>
  (sorts.includes('bank') || sorts.includes('fund')) &&
  (hitEnding(passage, 'metric', at) !== undefined || passage.lexicon.newly.has(tokenAt(passage, at - 1)?.low ?? ''));

/** "Hãng cho biết", "vốn hóa của tập đoàn phần mềm có lúc …". */
export const bareSort: PointingRule = {
  name: '{sort} before its verb',
  side: 'after',
  read(passage, at) {
    const sort = headSort(passage, at);
    // "Hãng thông tấn Bloomberg" is a longer sort, and who it is.
    const cue = hitAt(passage, 'cue', at);
    if (cue && cue.to > (sort?.to ?? at) && passage.tokens[cue.to]?.capital) return undefined;
    // "doanh nghiệp tăng doanh thu" is any business.
    if (!sort || sort.pointed || sort.sorts.includes('business')) return undefined;
    // "mua lại startup phát triển ứng dụng" tells of one not yet named.
    if (sort.sorts.includes('startup') && passage.endings[at]?.some(({ cat }) => cat === 'event')) return undefined;
    const to =
      predicate(passage, sort.to) || aged(passage, at, sort.to)
        ? sort.to
        : (sort.one ? opens(passage, at) : !sort.sorts.some((one) => untraded.has(one)) && definite(passage, at))
          ? tradeEnd(passage, sort.to)
          : undefined;
    // "mảng đám mây của Acme": it is told whose.
    const of = sort.sorts.includes('unit') || sort.sorts.includes('cloud-unit') ? hitAt(passage, 'relation', sort.to) : undefined;
    if (of?.meaning === 'of' && passage.tokens[of.to]?.capital) return undefined;
    // "“ông lớn” Alibaba", "startup kỳ lân Acme" go on to say which.
    if (isQuote(passage.tokens[sort.to]) && passage.tokens[sort.to + 1]?.capital) return undefined;
    if (to === undefined || hitAt(passage, 'sort', sort.to) !== undefined) return undefined;
    // "FPT là công ty có doanh thu lớn nhất" says what FPT is.
    if (leadsToName(passage, sort.to) || generic(passage, at, sort.sorts)) return undefined;
    // "IBM sẽ trở thành “nhà cung cấp đám mây số một”".
    const quoted = isQuote(passage.tokens[at - 1]) ? 1 : 0;
    if (passage.lexicon.copulas.has(tokenAt(passage, at - 1 - quoted)?.low ?? '')) return undefined;
    return to - at <= 2 || definite(passage, at) ? { from: at, to, sorts: sort.sorts, bare: true } : undefined;
  },
  examples: [
    ['vi', 'FPT ký hợp đồng lớn. Hãng cho biết sẽ tuyển 500 kỹ sư.', 'Hãng', 'fpt'],
    ['vi', 'HP có lãi. Cổ phiếu của tập đoàn 75 năm tuổi tăng 4%.', 'tập đoàn', 'hp'],
    ['vi', 'Microsoft và Amazon đều tăng trưởng. Vốn hóa của tập đoàn phần mềm đạt 1.000 tỷ USD.', 'tập đoàn phần mềm', 'microsoft'],
  ],
  counterExamples: [
    ['vi', 'FPT tăng trưởng mạnh. Doanh nghiệp tăng doanh thu nhờ đám mây.'],
    ['vi', 'FPT tăng trưởng mạnh. Hãng thông tấn Bloomberg cho biết như vậy.'],
    ['vi', 'FPT là công ty có doanh thu lớn nhất.'],
    ['vi', 'MoMo trở thành kỳ lân sau VNG.'],
    ['vi', 'Cổ phiếu Tiki giảm sàn xuống 7.600 đồng.'],
    ['vi', 'FPT đã mua 10 công ty, lớn nhất là Base.'],
    ['vi', 'Lazada được hậu thuẫn bởi “ông lớn” Alibaba.'],
    ['vi', 'FPT mua cổ phần của hãng cung cấp dịch vụ taxi Uber.'],
    ['vi', 'VPBank tăng trưởng mạnh. Lợi nhuận ngân hàng tiếp tục phân hóa.'],
    ['vi', 'Vietcombank dẫn đầu nhóm ngân hàng với 9.000 tỷ đồng lợi nhuận.'],
    ['vi', 'Uber nắm 27% cổ phần của công ty mới.'],
    ['vi', 'FPT tăng trưởng mạnh. Không nhà cung cấp đám mây nào giảm giá.'],
    ['vi', 'Tháng 3, Apple mua lại startup phát triển phần mềm ứng dụng.'],
    ['vi', 'IBM muốn trở thành “nhà cung cấp đám mây số một” trong năm 2020.'],
    ['vi', 'Uber sáp nhập với Grab. Công ty mới sẽ có 3.000 nhân viên.'],
    ['vi', 'Intel mua Mobileye. Yahoo bán cổ phần cho “gã khổng lồ” thương mại điện tử Alibaba.'],
    ['vi', 'Intel mua Mobileye. Gã khổng lồ trong ngành chip của Mỹ, Broadcom mua VMware.'],
    ['vi', 'Intel mua Mobileye. Nhà sản xuất máy tính của Trung Quốc Lenovo mua máy chủ.'],
  ],
};
