import type { Hit, Passage } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { nameAt } from '../name-at.ts';
import { cueAt, cueEnding } from './beside.ts';
import { runEnd } from './edges.ts';
import type { Run, UnknownRule } from './run.ts';
import { isSingle } from './single.ts';
import { ofSyllables } from './syllables.ts';

/** How many plain words may stand between a sort and its name: "công ty phân tích dữ liệu Acme". */
const reach = 6;

const placeEnds = (passage: Passage, at: number): boolean =>
  passage.endings[at]?.some((hit) => hit.cat === 'name' && passage.lexicon.entities.get((hit as Hit<'name'>).meaning.entity)?.type === 'place') ?? false;

/** "hãng cung cấp giải pháp bảo mật Acme": only plain words between a sort and the name. */
function sortBefore({ passage, from, sentence }: Run): Hit<'cue'> | undefined {
  const { tokens, lexicon } = passage;
  for (let at = from - 1; at > sentence.from && at >= from - reach; at--) {
    const token = tokens[at];
    // "nhà cung cấp dịch vụ CNTT Malaysia Zentavo".
    if (token?.capital && (lexicon.unnamed.has(token.low) || placeEnds(passage, at + 1))) continue;
    if (token?.kind !== 'word' || token.capital || lexicon.functionWords.has(token.low)) return undefined;
    if (
      passage.hits[at]?.some((hit) => hit.cat === 'relation' && hit.meaning !== 'that') ||
      hitAt(passage, 'modality', at) ||
      hitAt(passage, 'name', at) ||
      hitAt(passage, 'pointer', at)
    )
      return undefined;
    const cue = cueEnding(passage, at, 'before');
    if (cue) return cue;
  }
  return undefined;
}

/** "chuỗi nhà thuốc *Phúc An Khang*": syllables of the language before a known name of syllables are one name with it. */
function wholeEnd({ passage, from, to }: Run): number {
  const name = passage.lexicon.language.possessorLast && passage.tokens[to]?.capital ? nameAt(passage, to) : undefined;
  const known = name && acting.has(name.meaning.type) && ofSyllables(passage, { from, to: name.to });
  return known ? name.to : to;
}
/** The most syllables that say what a firm deals in. */
const dealings = 6;

/** "Công ty cổ phần Hạ tầng số *Đông Dương*": one capital before words in small letters only begins what a firm deals in. */
function behindField({ passage, from, to, sentence }: Run): { readonly from: number; readonly to: number } | undefined {
  const { tokens, hits, lexicon } = passage;
  const { syllable, possessorLast } = lexicon.language;
  const first = tokens[from]?.low ?? '';
  if (!possessorLast || to - from > 1 || !(syllable?.test(first) || /[^\0-\x7f]/.test(first))) return undefined;
  for (let at = to; at <= to + dealings; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (token.capital) {
      const end = at > to ? runEnd(passage, at, sentence.to) : at;
      return end > at ? { from: at, to: end } : undefined;
    }
    if (lexicon.functionWords.has(token.low) || lexicon.predicates.has(token.low) || hits[at]?.some(({ cat }) => telling.has(cat))) return undefined;
  }
  return undefined;
}
const telling: ReadonlySet<Hit['cat']> = new Set(['event', 'relation', 'modality', 'direction', 'dealing']);
const acting: ReadonlySet<string> = new Set(['company', 'unit']);

/** How many words may say what the one named does. */
const doing = 10;

/** "startup phát triển giao diện lập trình ứng dụng *có tên* Acme": who is said to have the name is told of by a sort before. */
function namedSo({ passage, from, sentence }: Run): boolean {
  const naming = passage.endings[from]?.find((hit) => hit.cat === 'dealing' && hit.meaning === 'naming');
  if (naming === undefined || naming.to - naming.from < 2 || !passage.lexicon.language.possessorLast) return false;
  for (let at = naming.from - 1; at >= sentence.from && at >= naming.from - doing; at--) {
    if (passage.tokens[at]?.kind !== 'word' || passage.tokens[at]?.capital) return cueAt(passage, at, 'before') !== undefined;
    if (hitAt(passage, 'sort', at) && cueAt(passage, at, 'before')) return true;
  }
  return false;
}

/** One word that is nobody's surname. */
const lone = ({ passage, from, to, article }: Run): boolean => isSingle(passage, { from, to }) && !article.surnames().has(passage.tokens[from]?.low ?? '');

/** "the hosting behemoth *Zentavo*": any word for one of a trade leads to its name as well. */
function ofTrade(run: Run): boolean {
  const sort = run.passage.lexicon.language.possessorLast ? undefined : hitEnding(run.passage, 'sort', run.from);
  return sort !== undefined && sort.meaning !== 'companies' && !run.passage.tokens[sort.to - 1]?.capital && lone(run);
}

/** A sort of organisation names the one that stands behind it. */
export const besideSort: UnknownRule = {
  name: 'startup {Name}, công ty phân tích dữ liệu {Name}',
  examples: [
    ['vi', 'Tuần này startup Zentavo gọi vốn.', 'zentavo'],
    ['vi', 'Theo hãng phân tích dữ liệu Zentavo, giá sẽ tăng.', 'zentavo'],
    ['vi', 'Công ty cổ phần Dược phẩm Zentavo có lãi.', 'zentavo'],
    ['vi', 'Google bắt tay với nhà cung cấp dịch vụ CNTT Malaysia Zentavo.', 'zentavo'],
    ['vi', 'Tuần này startup Sao Bắc Zentavo gọi vốn.', 'sao-bac-zentavo'],
    ['vi', 'Hãng mua chuỗi nhà thuốc Phúc An Khang.', 'phuc-an-khang'],
    ['vi', 'Công ty mới có tên Zentavo.', 'zentavo'],
    ['vi', 'Tháng 3, Apple mua startup phát triển giao diện lập trình có tên Zentavo.', 'zentavo'],
    ['vi', 'Sáng nay Công ty cổ phần Hạ tầng số Thiên Nga khởi công.', 'thien-nga'],
    ['vi', 'Công ty Điện tử thiết bị thông tin Zentavo được thành lập.', 'zentavo'],
    ['en', 'Chipmaker Zentavo said so.', 'zentavo'],
    ['en', 'Retailer Zentavo Mills agreed.', 'zentavo-mills'],
    ['en', 'It bought mobile operator Zentavo.', 'zentavo'],
    ['en', 'Prices will fall, research firm Zentavo said.', 'zentavo'],
    ['en', 'The rival Zentavo Mills shut a plant.', 'zentavo-mills'],
    ['en', 'It acquired the Turkish developer Zentavo.', 'zentavo'],
    ['en', 'It fears the hosting behemoth Zentavo.', 'zentavo'],
    ['en', 'It bought its archrival Zentavo.', 'zentavo'],
  ],
  counterExamples: [
    ['vi', 'Công ty có trụ sở tại Paris.'],
    ['vi', 'Công ty Chứng khoán có lãi.'],
    ['en', 'The company Monday said nothing.'],
    ['en', 'It met developer Ann Poe.'],
    ['en', 'It met the pioneer Ann Poe.'],
    ['en', 'It met many upstarts. Big carriers Monday said nothing.'],
  ],
  read(run) {
    const field = cueEnding(run.passage, run.from, 'field');
    // "đối thủZavery": a lost space, and a new sentence.
    if (run.passage.tokens[run.from]?.glued) return undefined;
    const cue = cueEnding(run.passage, field?.from ?? run.from, 'before') ?? (run.passage.lexicon.language.possessorLast ? sortBefore(run) : undefined);
    if (cue?.meaning.lone && !lone(run)) return undefined;
    if (!cue && ofTrade(run)) return run;
    if (!cue) return namedSo(run) ? { from: run.from, to: wholeEnd(run) } : undefined;
    const own = behindField(run);
    return { from: own?.from ?? run.from, to: own?.to ?? wholeEnd(run), ...(cue.meaning.type ? { type: cue.meaning.type } : {}) };
  },
};
