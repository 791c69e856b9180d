import type { Hit, Passage } from '../../lexicon/passage.ts';
import { mayBegin } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { MentionReading } from '../mention-reading.ts';
import { isOrganisation } from '../mention-reading.ts';
import { nameAt, names } from '../name-at.ts';
import { cueAt } from './beside.ts';
import { ofSyllables } from './syllables.ts';

/** A first word that means something by itself ("Bank", "Capital", "Palo") or begins many names is nobody's short form. */
function ownWord({ hits, tokens, lexicon }: Passage, at: number): boolean {
  const { low = '', raw = '' } = tokens[at] ?? {};
  return (
    low.length > 2 && /^\p{L}+$/u.test(raw) && !lexicon.unnamed.has(low) && !lexicon.functionWords.has(low) && !hits[at]?.some(({ cat }) => cat !== 'name')
  );
}

/** "Competition Commission of India (CCI)": the letters in the bracket are its own first ones; "(NYSE: SHLD)" are those of its share. */
function initialsOf(passage: Passage, { from, to: end }: TokenRange): string | undefined {
  const { tokens } = passage;
  // "Princeton Digital Group Pte (PDG)".
  const legal = cueAt(passage, end, 'after');
  const to = legal?.meaning.legal ? legal.to : end;
  const [open, letters, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (open?.raw !== '(' || close?.raw !== ')' || !/^\p{Lu}{2,6}$/u.test(letters?.raw ?? '')) return undefined;
  let own = '';
  for (let at = from; at < end; at++) if (tokens[at]?.capital) own += tokens[at]?.low[0] ?? '';
  // "Saudi Telecom (STC)": one letter more, for the "Company" left out.
  return letters !== undefined && own.length > 1 && letters.low.startsWith(own) && letters.low.length - own.length < 2 ? letters.low : undefined;
}

const share = /^\p{Lu}{3}$/u;
/** The most words of a bracket that tells the letters of a share: "(mã chứng khoán: QCG)". */
const bracket = 6;

/** "cổ phiếu *VIC* của", but not "vụ IPO của", "CEO của". */
const sharesEnd = (ending: readonly Hit[] | undefined): boolean =>
  ending?.some(
    (hit) => (hit.cat === 'dealing' && hit.meaning === 'stake') || (hit.cat === 'sign' && (hit.meaning as { readonly sign: string }).sign === 'exchange'),
  ) ?? false;

const code = /^\p{Lu}{2,5}$/u;

/** "Rackspace Hosting Inc. (RAX)", "Tập đoàn Microsoft (MSFT)": letters in a bracket that no vocabulary knows. */
function codeBehind(passage: Passage, to: number): string | undefined {
  const { tokens, hits, lexicon } = passage;
  const legal = tokens[to]?.raw === '(' ? undefined : cueAt(passage, to, 'after');
  const end = legal?.meaning.legal ? legal.to : to;
  const open = tokens[end]?.raw === '.' ? end + 1 : end;
  const letters = tokens[open + 1];
  const own = tokens[open]?.raw === '(' && tokens[open + 2]?.raw === ')' && code.test(letters?.raw ?? '') && hits[open + 1] === undefined;
  return own && !lexicon.unnamed.has(letters?.low ?? '') && !lexicon.functionWords.has(letters?.low ?? '') ? letters?.low : undefined;
}

/** "Vingroup (VIC)", "Vingroup (mã chứng khoán: VIC)", "cổ phiếu VIC của Tập đoàn Vingroup": in Vietnam a company goes by the three letters of its share. */
export function tickerOf(passage: Passage, { from, to }: TokenRange): string | undefined {
  const { tokens, lexicon, endings } = passage;
  const letters = codeBehind(passage, to);
  if (letters !== undefined || !lexicon.language.possessorLast) return letters;
  if (tokens[to]?.raw === '(')
    for (let at = to + 1; at <= to + bracket; at++) {
      const token = tokens[at];
      if (share.test(token?.raw ?? '') && tokens[at + 1]?.raw === ')') return token?.low;
      if (token === undefined || token.raw === ')' || token.kind === 'number') break;
    }
  for (let at = from; at > from - bracket && at > 2; at--)
    if (endings[at]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'of'))
      return share.test(tokens[at - 2]?.raw ?? '') && sharesEnd(endings[at - 2]) ? tokens[at - 2]?.low : undefined;
  return undefined;
}

/** How an article calls known organisations once it has named them in full: "Brookfield" and "Lufthansa" of "Brookfield Asset Management" and "Deutsche Lufthansa", "Jet" of "Jet.com". */
export function shortForms(passages: readonly Passage[]): ReadonlyMap<string, MentionReading> {
  const found = new Map<string, MentionReading | undefined>();
  for (const passage of passages)
    for (const { from, to } of passage.sentences)
      for (let at = from; at < to; at++) {
        const name = mayBegin(passage, at, names) && passage.tokens[at]?.capital ? nameAt(passage, at) : undefined;
        if (!name) continue;
        const { entity, type, form } = name.meaning;
        if (name.to - at > 1 && form !== 'descriptor' && isOrganisation({ type }) && !ofSyllables(passage, { from: at, to: name.to }))
          for (const word of [at, name.to - 1]) {
            const low = passage.tokens[word]?.low ?? '';
            // "Wall Street" is no Wall Street Journal.
            if (type === 'publisher' && word === at) continue;
            if (!passage.tokens[word]?.capital || !ownWord(passage, word)) continue;
            const other = found.has(low) && found.get(low)?.entity !== entity;
            found.set(low, other ? undefined : { from: at, to: name.to, entity, form: 'alias', type });
          }
        const letters = initialsOf(passage, name);
        if (letters !== undefined && isOrganisation({ type })) found.set(letters, { from: at, to: name.to, entity, form: 'alias', type });
        const ticker = isOrganisation({ type }) && form !== 'descriptor' ? tickerOf(passage, name) : undefined;
        if (ticker !== undefined && !found.has(ticker)) found.set(ticker, { from: at, to: name.to, entity, form: 'alias', type, code: true });
        at = name.to - 1;
      }
  return new Map([...found].flatMap(([low, meant]) => (meant ? [[low, meant] as const] : [])));
}
