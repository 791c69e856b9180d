import type { Hit, Passage } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { signAt } from './beside.ts';
import { personal } from './person.ts';
import type { Run, UnknownRule } from './run.ts';
import { ofSyllables } from './syllables.ts';

/** The most words of such a name. */
const longest = 3;
/** How many small words may stand before the verb: "Zentavo thì vừa", "Zentavo has also". */
const few = 3;

const opening: ReadonlySet<string> = new Set([',', ';', ':', '(', '"', '“', '–', '—', '-']);
const leading: ReadonlySet<string> = new Set(['clause', 'that', 'whom', 'compared-with', 'where']);
/** How far behind it an office makes it a person: "Ann Poe moves up from chief operating officer". */
const office = 8;

/** Whether a clause may begin at a token, so that who stands there is its subject. */
function opensClause(passage: Passage, at: number, start: number): boolean {
  if (at === start || opening.has(passage.tokens[at - 1]?.raw ?? '')) return true;
  if (passage.endings[at]?.some(({ cat }) => cat === 'date')) return true;
  return leading.has(String(hitEnding(passage, 'relation', at)?.meaning)) || passage.lexicon.joints.has(passage.tokens[at - 1]?.low ?? '');
}

/** A deed of business: a word of dealing with somebody who does it, an income or cost told as a verb, a plan. */
const deals = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some(
    (hit) =>
      hit.cat === 'event' ||
      (hit.cat === 'metric' && (hit as Hit<'metric'>).meaning.verb === true) ||
      (hit.cat === 'modality' && (hit as Hit<'modality'>).meaning.ahead === true),
  ) ?? false;

/** "Zentavo *in March* cut its forecast", "Zentavo *tháng trước* mua": where the day ends that is told first. */
function dayEnd(passage: Passage, at: number): number {
  return hitAt(passage, 'date', at)?.to ?? (passage.lexicon.leadIns.has(passage.tokens[at]?.low ?? '') ? (hitAt(passage, 'date', at + 1)?.to ?? at) : at);
}

/** Whether it does what companies do. */
function acts(passage: Passage, to: number): boolean {
  const { tokens, hits, lexicon } = passage;
  // "Zentavo, which runs eight data centres": no person is "which".
  const from = tokens[to]?.raw === ',' && hitAt(passage, 'relation', to + 1)?.meaning === 'relative' ? to + 1 : dayEnd(passage, to);
  for (let at = from; at <= from + few; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) return false;
    if (deals(hits[at]) || signAt(passage, at, 'does')) return true;
    if (
      lexicon.articles.has(token.low) ||
      lexicon.joints.has(token.low) ||
      lexicon.obliques.has(token.low) ||
      !(lexicon.functionWords.has(token.low) || lexicon.predicates.has(token.low))
    )
      return false;
  }
  return false;
}

/** The most words of an aside between a subject and its verb. */
const aside = 14;

/** Where the clause goes on behind an aside: "Zentavo, which is backed by Acme, *has agreed*"; not behind one that tells of a person. */
function behindAside({ tokens, hits, lexicon }: Passage, to: number): number {
  const opens = lexicon.articles.has(tokens[to + 1]?.low ?? '') || hits[to + 1]?.some(({ cat, meaning }) => cat === 'event' || meaning === 'relative');
  if (tokens[to]?.raw !== ',' || !opens || tokens[to + 1]?.low === 'who') return to;
  for (let at = to + 1; at < to + aside; at++) {
    if (tokens[at] === undefined || officed(hits[at]) || (tokens[at]?.kind === 'sign' && tokens[at]?.raw !== ',')) return to;
    if (tokens[at]?.raw === ',' && at > to + 2) return at + 1;
  }
  return to;
}

const officed = (hits: readonly Hit[] | undefined): boolean => hits?.some((hit) => hit.cat === 'dealing' && hit.meaning === 'title') ?? false;

/** Whether it is a person for what is told behind it. */
function promoted({ hits }: Passage, to: number): boolean {
  for (let at = to; at < to + office; at++) if (officed(hits[at])) return true;
  return false;
}

/** "Zentavo picked Microsoft": what begins a sentence has its capital anyway; a word in the singular that no vocabulary knows and that is never written small. */
function strange({ passage, from, article }: Run): boolean {
  const { low = '' } = passage.tokens[from] ?? {};
  const { plural, inflected, abstract, namesAreWords } = passage.lexicon.language;
  if (!namesAreWords || low.length < 3 || passage.hits[from] !== undefined || passage.lexicon.openers.has(low) || passage.lexicon.subjects.has(low))
    return false;
  return plural?.test(low) !== true && inflected?.test(low) !== true && abstract?.test(low) !== true && !article.smalls().has(low);
}

/** Who is the subject of a clause and deals as companies do is one, unless it is a person. */
export const actor: UnknownRule = {
  name: '{Name} picked …, {Name} góp công nghệ',
  sure: true,
  examples: [
    ['vi', 'Zentavo góp công nghệ, FPT góp người.', 'zentavo'],
    ['vi', 'Năm ngoái, Zentavo cũng từng mua một nhà máy.', 'zentavo'],
    ['vi', 'Oracle có lãi, còn Zentavo thì vừa giảm giá.', 'zentavo'],
    ['en', 'In May Tenaga Zentavo signed a contract to supply it.', 'tenaga-zentavo'],
    ['en', 'In May Zentavo, which is backed by Oracle, has agreed to acquire a maker of devices.', 'zentavo'],
    ['en', 'Oracle grew, while Zentavo sold its stake.', 'zentavo'],
    ['en', 'Zentavo in March cut its workforce.', 'zentavo'],
    ['vi', 'Ngược dòng, Zentavo tháng trước mua một nhà máy.', 'zentavo'],
    ['en', 'Zentavo picked Microsoft for its shops.', 'zentavo'],
    ['en', 'Zentavo, which has sold the shops, will go.', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'In May Ann Poe signed a contract.'],
    ['en', 'Michael Zentavo signed a contract.'],
    ['vi', 'Sơn Tùng góp công nghệ.'],
    ['en', 'In May Subroto Zentavo moved up from chief operating officer.'],
    ['en', 'Cofounder Subroto Zentavo sold his stake.'],
    ['en', 'In May Poe, a former chief executive, sold the house.'],
    ['en', 'It was less than the Zentavo expected.'],
    ['en', 'Money will be invested. Completion is expected in May. Beside the bought shops it has others.'],
    ['vi', 'Oracle cho 5.000 người nghỉ từ sau Zentavo và rút khỏi Paris.'],
    ['vi', 'Chip Zentavo giảm giá.'],
  ],
  read(run) {
    const { passage, from, to, sentence } = run;
    if (to - from > longest || !opensClause(passage, from, sentence.from) || personal(run)) return undefined;
    if (ofSyllables(passage, run) || (passage.tokens[to - 1]?.hyphened && !passage.tokens[to - 1]?.capital)) return undefined;
    // "the City had feared"; but "the Zentavo Partnership".
    if (
      to - from === 1
        ? passage.lexicon.articles.has(passage.tokens[from - 1]?.low ?? '')
        : promoted(passage, to) || officed(passage.hits[from]) || signAt(passage, from, 'has')
    )
      return undefined;
    if (!run.written && !strange(run)) return undefined;
    return acts(passage, to) || acts(passage, behindAside(passage, to)) ? run : undefined;
  },
};
