import { hitAt, hitEnding, tokenAt } from '../../lexicon/passage.ts';
import { joined } from '../sentence/lists.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive, headOf, marksBefore, segmentStarts, verbal, verbBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { insideAside, namesPart } from './asides.ts';
import { candidates } from './candidates.ts';
import type { Candidate, Nominal, Role } from './nominal.ts';
import { countedOf, endOf, plain, plainWord } from './noun-phrase.ts';
import { vouches } from './vouching.ts';

/** "analyst Shannon Cross of Cross Research": behind whom one quotes, "of" names the house. */
const quoted = (view: SentenceView, head: number): boolean =>
  hitsIn(view, 'someone', { from: Math.max(view.from, head - 7), to: head }).some((hit) => hit.meaning === 'onlooker');

type Place = Pick<Nominal, 'role' | 'listed'>;

const alone = (role: Role): Place => ({ role, listed: false });

/** "Amazon, Microsoft và Google": what the first of a list is, the others are; a name with its own verb behind a comma begins anew. */
function listedWith(view: SentenceView, head: number, verb: boolean, before: readonly Nominal[]): Place | undefined {
  const previous = before.at(-1);
  if (previous?.kind !== 'name' || head <= previous.to || !joined(view, previous.to, head)) return undefined;
  // "theo IDC, Lenovo …": behind whom one quotes a comma ends the list, "theo Google, Temasek và Bain" goes on.
  const comma = tokenAt(view.passage, head - 1)?.raw === ',';
  const next = view.mentions.find((mention) => mention.from > head);
  const goesOn =
    !comma || previous.listed || (next !== undefined && !verb && tokenAt(view.passage, next.from - 1)?.raw !== ',' && joined(view, head + 1, next.from));
  // "Thành lập bởi ba kỹ sư của VNG, Kavio cho biết …": no list ends in a bare comma and a verb.
  // "Không thành công như Apple, Yahoo báo lỗ", "Cùng với Apple, Alphabet …": nor does what leads a clause in.
  const ledIn = previous.role === 'source' || (comma && before.every(({ role }) => role === 'rival' || role === 'object' || role === 'setting'));
  const fresh = ledIn ? !goesOn : verb && comma;
  return fresh ? undefined : { role: previous.role, listed: true };
}

const directed = ['into', 'from', 'at', 'agent', 'bidder', 'of-which'] as const;

function placeOf(view: SentenceView, one: Candidate, starts: readonly number[], before: readonly Nominal[]): Place {
  const { passage } = view;
  const head = one.kind === 'name' ? headOf(view, one.from) : one.from;
  const start = view.from + (starts[head - view.from] ?? 0);
  const marks = marksBefore(view, head);
  const mention = view.mentions.find((other) => other.from === one.from);
  const end = endOf(view, one);
  const verb = verbal(view, end);
  if (one.kind === 'own') return alone('owner');
  // "Lazada *được* Alibaba mua lại và hiện có 10.000 nhân viên": who does it to another is not whom the clause tells of.
  if (one.kind === 'name' && marks.has('passive') && before.some(({ role, from }) => role === 'subject' && from >= start)) return alone('object');
  if (mention && vouches(view, mention)) return alone('source');
  // "LinkedIn, mạng xã hội mà Microsoft mua lại": who is named there does it.
  if (one.kind === 'name' && marks.has('whom')) return alone('subject');
  if ((marks.has('of') || marks.has('at') || marks.has('agent')) && one.kind === 'name' && quoted(view, head)) return alone('source');
  // "bởi ba cựu kỹ sư (của) VNG": whose people are counted does nothing itself.
  if (one.kind === 'name' && (countedOf(view, head) || (marks.has('of') && countedOf(view, head - 1) && !verb))) return alone('owner');
  // "To satisfy the European Commission it then sold": whom a purpose that leads in names does nothing.
  const purpose = passage.hits[start]?.find((hit) => hit.cat === 'dealing' && hit.meaning === 'purpose');
  if (one.kind === 'name' && purpose && head > purpose.to && !plain(view, purpose.to, head)) return alone('object');
  const inClause = before.filter((other) => other.from >= start);
  const led = inClause.some((other) => other.role === 'subject');
  const told = before.some((other) => other.role === 'subject');
  // "còn Twitch của Amazon sa thải 500 người": behind such a word a clause begins with its own subject.
  const clause = marksBefore(view, start).has('clause');
  if (!(marks.has('clause') && verb) && (marks.has('than') || marks.has('behind') || (marks.has('compared-with') && !marks.has('clause'))))
    return alone('rival');
  if (marks.has('of')) {
    // "Cổ phiếu của Grab giảm": the owner of what the clause speaks of leads it; "dùng kiến trúc của Arm" does not.
    const heads = hitsIn(view, 'metric', { from: start, to: head }).some((hit) => !hit.meaning.verb);
    const opened = hitAt(passage, 'relation', start);
    const leads = inClause.length === 0 && !(opened && directed.some((mark) => mark === opened.meaning)) && (verb || !verbBefore(view, start, head));
    return alone(leads && (!told || heads || clause || verb) ? 'subject' : 'owner');
  }
  // "trong đó Google Cloud đóng góp 9,57 tỷ USD": a part that does something is told of.
  if (!((marks.has('clause') || marks.has('of-which')) && verb) && directed.some((mark) => marks.has(mark))) {
    const opener = hitEnding(passage, 'relation', head);
    return alone(opener && opener.from <= start + 1 ? 'setting' : 'object');
  }
  // ", with Alibaba seeing a 4% rise": behind a comma a verb of its own may follow.
  const absolute = one.kind === 'name' && tokenAt(passage, head - 2)?.raw === ',' && (verb || plainWord(view, end));
  if (marks.has('with') && !marks.has('both')) return alone(absolute ? 'subject' : 'object');
  const dealt = hitEnding(passage, 'event', head);
  if (dealt && !hitAt(passage, 'sort', dealt.from) && head > start) return alone('object');
  // "BT's Openreach": the owned stands where the owner stood.
  const owner = before.at(-1);
  if (owner?.kind === 'name' && owner.to === head - 1 && genitive(view, owner.to)) return alone(owner.role);
  // "Zion, đơn vị vận hành ví ZaloPay lỗ 667 tỷ": who is named in what is said of the subject does nothing.
  if (one.kind === 'name' && insideAside(view, head, before.at(-1))) return alone('rival');
  if (namesPart(view, one, before.at(-1)) && (verb || tokenAt(passage, end)?.kind === 'sign')) return alone(before.at(-1)?.role ?? 'subject');
  const list = one.kind === 'name' ? listedWith(view, head, verb, before) : undefined;
  if (list) return list;
  const opens = !led && (head === start || plain(view, start, head));
  // "That means the top three companies account for 63%".
  const acts = verb && before.length === 0 && view.quantities.some((other) => other.kind === 'rank' && other.from >= one.from && other.to <= one.to);
  // "Từ đầu năm có 398 công ty công nghệ cắt giảm": so are those there are, where nobody else does anything.
  const exist = one.kind === 'crowd' && !told && inClause.length === 0 && marks.has('copula');
  if (one.kind === 'crowd' || one.kind === 'onlooker') return alone(opens || (clause && !led) || acts || exist ? 'subject' : 'object');
  // ", Verizon, CGI and Unisys among them,": names in a row behind the subject only tell who else there is.
  const next = passage.tokens[one.to];
  const row = marks.has('both') || (before.at(-1)?.kind === 'name' && joined(view, before.at(-1)?.to ?? head, head));
  const apart = hitAt(passage, 'relation', one.to)?.meaning === 'both' || (row && (next === undefined || next.kind === 'sign'));
  // "said Azure, its public cloud, grew": right behind who says so the name before a comma leads what is said.
  const sayer = marksBefore(view, start);
  const said = opens && head === start && (sayer.has('by') || sayer.has('that'));
  if (hitAt(passage, 'relation', one.to)?.meaning === 'of-which' || (told && apart && one.kind === 'name' && !verb && !clause && !said)) return alone('object');
  // "… and Google puts its service at …": a new clause, where a plain word that may be its verb follows the name.
  // "…, and in the same month Google agreed to buy Mandiant": so it does where only a time stands between.
  const and = passage.hits[start]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'both') === true;
  const joins = and && inClause.length === 0 && !verbBefore(view, start, head);
  const anew = (marks.has('both') || joins) && plainWord(view, end);
  return alone(opens || (clause && !led) || verb || anew || !(led || told) ? 'subject' : 'object');
}

const nowhere: readonly number[] = [];

/** Everyone who stands in a sentence, with what each does in it. */
export function nominalsOf(view: SentenceView): readonly Nominal[] {
  const { memory } = view;
  if (memory.nominals) return memory.nominals;
  const standing = candidates(view);
  const starts = standing.length > 0 ? segmentStarts(view) : nowhere;
  const nominals: Nominal[] = [];
  for (const one of standing) {
    const previous = nominals.at(-1);
    if (previous && one.from < previous.to) continue;
    const { from, to, kind, entity, plural } = one;
    const { role, listed } = placeOf(view, one, starts, nominals);
    nominals.push({ from, to, kind, entity, plural, role, listed });
  }
  memory.nominals = nominals;
  return nominals;
}
