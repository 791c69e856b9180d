import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { cueAt, signAt } from './beside.ts';
import type { Run, UnknownRule } from './run.ts';

/** How many plain words may stand between the article and the sort: "the 118-year-old department store chain". */
const reach = 8;

const pausing: ReadonlySet<string> = new Set([',', '.']);
/** What an aside begins with. */
const asides: ReadonlySet<string> = new Set([',', '-', '–', '—', '(']);

/** Where a sort stands right behind a comma ("Kavio, startup quản lý bán hàng") or behind an article and plain words ("Tallyroot, a Lisbon-born startup"). */
function sortBehind({ passage, to }: Run): number | undefined {
  const { tokens, lexicon } = passage;
  if (!asides.has(tokens[to]?.raw ?? '')) return undefined;
  const article = lexicon.articles.has(tokens[to + 1]?.low ?? '');
  // "PixLab, một công ty …": one of its sort.
  const one = lexicon.articles.size === 0 && lexicon.quantifiers.has(tokens[to + 1]?.low ?? '') && tokens[to + 1]?.capital === false;
  if (!article && lexicon.articles.size > 0) return undefined;
  const first = article || one ? to + 2 : to + 1;
  for (let at = first; at <= (article ? to + reach : first); at++) {
    const sort = hitAt(passage, 'sort', at);
    // "Zentavo, dịch vụ cũ của IBM" is a thing.
    if (sort) return sort.meaning === 'service' ? undefined : sort.to;
    const token = tokens[at];
    // "a San Jose, Calif., firm", "a 13-year-old, Utah-based firm": a place may stand between commas.
    if (article && token?.kind === 'sign' && (tokens[at - 1]?.capital || tokens[at + 1]?.capital) && pausing.has(token.raw)) continue;
    if (token === undefined || token.kind === 'sign' || (lexicon.functionWords.has(token.low) && !token.hyphened)) return undefined;
  }
  return undefined;
}

/** "a maker of meeting software, Zentavo, for $85 million": one word between commas behind an article, a sort and plain words. */
function sortAhead({ passage, from, to, sentence, article }: Run): boolean {
  const { tokens, lexicon } = passage;
  if (to - from > 1 || tokens[from - 1]?.raw !== ',' || tokens[to]?.raw !== ',' || article.surnames().has(tokens[from]?.low ?? '')) return false;
  for (let at = from - 2; at > sentence.from && at >= from - reach; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) return false;
    if (lexicon.articles.has(token.low)) return hitAt(passage, 'sort', at + 1) !== undefined || cueAt(passage, at + 1, 'before') !== undefined;
  }
  return false;
}

/** "Zentavo là một hãng …", "Zentavo Mills (ZTM) là công ty …": what it is said to be stands behind "is" and perhaps "one". */
function calledSo({ passage, to, written }: Run): boolean {
  const { tokens, lexicon } = passage;
  const at = tokens[to]?.raw === '(' && tokens[to + 2]?.raw === ')' ? to + 3 : to;
  if (!written || !lexicon.language.possessorLast || !lexicon.copulas.has(tokens[at]?.low ?? '')) return false;
  return [at + 1, at + 2].some((place) => hitAt(passage, 'sort', place) !== undefined || cueAt(passage, place, 'before') !== undefined);
}

/** Whether it is where something lies or comes from, and whoever is spoken of behind the comma is another. */
function lies({ passage, from, to }: Run): boolean {
  const { tokens, lexicon } = passage;
  const [before, behind] = [tokens[from - 1], tokens[to + 1]];
  const place = lexicon.whereabouts.has(before?.low ?? '') || hitEnding(passage, 'relation', from)?.meaning === 'of';
  return place && hitAt(passage, 'pointer', to + 1)?.meaning.side === 'before' && behind?.capital === false;
}

/** Whoever is called a company in an aside is one. */
export const apposed: UnknownRule = {
  name: '{Name}, a … startup',
  sure: true,
  examples: [
    ['en', 'Zentavo, a Lisbon-born startup, was founded in 2014.', 'zentavo'],
    ['en', 'Zentavo, a San Jose, Calif. firm that hunts intruders, grew.', 'zentavo'],
    ['en', 'Zentavo Mills, the 118-year-old department store chain, blamed the weather.', 'zentavo-mills'],
    ['en', 'It has acquired a maker of meeting software, Zentavo, for $85 million.', 'zentavo'],
    ['vi', 'Zentavo, startup quản lý bán hàng, được lập năm 2017.', 'zentavo'],
    ['vi', 'Zentavo, một công ty làm ứng dụng ảnh, có lãi.', 'zentavo'],
    ['vi', 'Zentavo - đơn vị đám mây của tập đoàn - có lãi.', 'zentavo'],
    ['vi', 'Digital Zentavo (DZT) là một hãng chuyên sản xuất máy chủ.', 'digital-zentavo'],
    ['vi', 'Zentavo (công ty mẹ của chuỗi) có lãi.', 'zentavo'],
  ],
  counterExamples: [
    ['en', "Ann Poe, the company's chief executive, resigned."],
    ['en', 'Ann Poe, a partner at the firm, resigned.'],
    ['en', 'It hired the firm of a lawyer, Poe, in May.'],
    ['en', 'It will expand in the province of Zentavia, the American company announced.'],
    ['vi', 'Mục tiêu là công ty phải có lãi.'],
    ['vi', 'Ann Poe, giám đốc công ty, từ chức.'],
  ],
  read(run) {
    const end = sortBehind(run);
    const { tokens, lexicon } = run.passage;
    // "Presently, the developer is building two more".
    if (!run.written && lexicon.language.inflected?.test(tokens[run.from]?.low ?? '')) return undefined;
    if (sortAhead(run) || calledSo(run)) return run;
    // "in the province of Zentavia, the company said": what lies there is no company.
    if (lies(run)) return undefined;
    return end !== undefined && tokens[end]?.low !== "'s" && !signAt(run.passage, end, 'has') ? run : undefined;
  },
};
