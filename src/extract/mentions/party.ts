import type { Role } from '../../model/event.ts';
import { kindsOf } from '../lexicon/kinds.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitEnding, mayBegin } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';

const events = kindsOf('event');

/** How many words may say of what sort the one bought is: "acquire *U.S.-based data center giant* CyrusOne". */
const described = 8;
/** How many words may stand between a buyer and its deed: "Oracle said on Monday that it would buy". */
const led = 20;

/** Deals that are one whatever stands around their word: not "makes … a subsidiary". */
const plain: ReadonlySet<string | undefined> = new Set([undefined, 'adjacent', 'untendered', 'offer', 'takeover']);
const sides: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['buyer', 'target']);

/** The deal told by a word, if it has a buyer and one bought. */
function dealOf(hits: readonly Hit[] | undefined): Hit<'event'>['meaning'] | undefined {
  for (const hit of hits ?? []) {
    if (hit.cat !== 'event') continue;
    const { meaning } = hit as Hit<'event'>;
    if (meaning.subject !== meaning.object && sides.has(meaning.subject) && sides.has(meaning.object) && plain.has(meaning.needs)) return meaning;
  }
  return undefined;
}

/** "pays *$3 billion* for": whether money stands right behind a word that is a deal only with it. */
const paid = ({ hits, tokens }: Passage, at: number): boolean =>
  hits[at]?.some(
    (hit) =>
      hit.cat === 'event' &&
      (hit as Hit<'event'>).meaning.needs === 'money' &&
      (hit as Hit<'event'>).meaning.subject === 'buyer' &&
      [hit.to, hit.to + 1, hit.to + 2].some((to) => hits[to]?.some(({ cat }) => cat === 'currency') || tokens[to]?.raw === '$'),
  ) ?? false;

const parting: ReadonlySet<string> = new Set(['by', 'copula', 'relative', 'clause', 'that', 'negation', 'with']);
const paying: ReadonlySet<string> = new Set(['agent', 'from', 'bidder']);

/** Its part in a deal told before it: "acquires the chip designer *Acme*", "a bid from *Acme*", "was bought by *Acme*". */
function dealtWith(passage: Passage, from: number): Role | undefined {
  const { tokens, hits, endings } = passage;
  const by = paying.has(String(hitEnding(passage, 'relation', from)?.meaning));
  for (let at = from; at > from - described && at > 0; at--) {
    const deal = dealOf(endings[at]);
    if (deal) return by ? 'buyer' : deal.object;
    const token = tokens[at - 1];
    if (token?.kind !== 'word' && token?.raw !== '-') return undefined;
    if (hits[at - 1]?.some(({ cat, meaning }) => cat === 'modality' || (cat === 'relation' && parting.has(String(meaning))))) return undefined;
    if (at < from && !by && hits[at - 1]?.some(({ cat, meaning }) => cat === 'relation' && paying.has(String(meaning)))) return undefined;
  }
  return undefined;
}

/** "pays $3 billion in cash for *Acme*". */
function paidFor(passage: Passage, from: number): Role | undefined {
  if (hitEnding(passage, 'relation', from)?.meaning !== 'of') return undefined;
  for (let at = from - 2; at > from - led && at >= 0; at--) {
    if (mayBegin(passage, at, events) && paid(passage, at)) return 'target';
    if (passage.tokens[at]?.raw === ',' || passage.tokens[at]?.raw === ';') return undefined;
  }
  return undefined;
}

/** What a clause that begins with a name says of it first: that it buys, or that it was bought. */
function deed(passage: Passage, to: number): Role | undefined {
  const { tokens, hits, lexicon } = passage;
  for (let at = to; at < to + led; at++) {
    const token = tokens[at];
    // "Microsoft, whose software they were buying".
    if (token === undefined || token.raw === '.' || token.raw === ';' || hits[at]?.some(({ meaning }) => meaning === 'they')) return undefined;
    const deal = mayBegin(passage, at, events) ? dealOf(hits[at]) : undefined;
    // "Red Hat was bought", but "Oracle is buying".
    const suffers = deal?.participle && lexicon.copulas.has(tokens[at - 1]?.low ?? '');
    if (deal) return suffers ? deal.object : deal.subject;
    if (mayBegin(passage, at, events) && paid(passage, at)) return 'buyer';
    if (token.capital && hits[at]?.some(({ cat }) => cat === 'name')) return undefined;
  }
  return undefined;
}

/** The part of a name in a deal that is told right beside it: who buys, or who is bought. */
export function partyAt(passage: Passage, { from, to }: TokenRange): Role | undefined {
  if (passage.lexicon.language.possessorLast) return undefined;
  return dealtWith(passage, from) ?? paidFor(passage, from) ?? deed(passage, to);
}
