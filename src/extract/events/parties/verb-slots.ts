import type { EventType } from '../../../model/event.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { antecedentOf, relatedTo } from '../antecedent.ts';
import { dealingAt, dealingEnding, headUpTo, mentionFrom, mentionUpTo, opensClause, sign } from '../clause.ts';
import { listFrom } from '../object/list-from.ts';
import { newName } from '../object/new-name.ts';
import { overSorts } from '../object/over.ts';
import { objectAfter } from '../object.ts';
import { fitting } from '../slots.ts';
import { asideStart } from '../subject/aside.ts';
import { listUpTo } from '../subject/list-up-to.ts';
import { subjectOf } from '../subject.ts';
import type { Slots } from './slots-filled.ts';
import { leads } from './thing-slots.ts';
import { whoseIt } from './whose-it.ts';

const longestApposed = 8;

/** "MuleSoft, *the big data platform* it acquired": the name that a description with its article, behind a comma and right before a subject, speaks of. */
function apposedTo(view: SentenceView, from: number): MentionReading | undefined {
  const { tokens, lexicon } = view.passage;
  const pointing = mentionUpTo(view, from);
  if (pointing?.form === 'anaphor' && tokens[pointing.from - 1]?.raw === ',') return mentionUpTo(view, pointing.from - 1);
  for (let at = from - 1; at > view.from && at > from - longestApposed; at--) {
    if (tokens[at]?.kind !== 'word' || mentionUpTo(view, at + 1) || headUpTo(view, at + 1)) return undefined;
    if (lexicon.articles.has(tokens[at]?.low ?? '') && tokens[at - 1]?.raw === ',') return mentionUpTo(view, at - 1);
  }
  return undefined;
}

/** "Y, which X bought", "the startup X tried to buy": the object stands before its subject. */
function frontedObject(view: SentenceView, word: Hit<'event'>, subject: MentionReading | undefined): MentionReading[] {
  const { type } = word.meaning;
  for (let place = word.from; place > view.from && place > word.from - 8 && !sign(view, place - 1); place--) {
    const relative = dealingEnding(view, place, 'relative');
    const meant = relative === undefined ? undefined : relatedTo(view, relative);
    if (meant && meant.entity !== subject?.entity) return [meant];
  }
  if (!type.startsWith('acq')) return [];
  // "Meraki, *a wireless company it* bought"
  const from = dealingEnding(view, word.from, 'pronoun') ?? subject?.from ?? view.from;
  const apposed = from < word.from && subject && view.passage.lexicon.language.compounds ? apposedTo(view, from) : undefined;
  if (apposed && apposed.entity !== subject?.entity) return [apposed];
  if (!subject || from <= view.from || subject.to > word.from || !hitEnding(view.passage, 'sort', from)) return [];
  const meant = antecedentOf(view, from);
  // "*Google parent* Alphabet": without an article the one before only describes.
  const described = meant && view.passage.tokens.slice(meant.to, from).every(({ kind, low }) => kind === 'word' && !view.passage.lexicon.articles.has(low));
  return meant && !described && meant.entity !== subject.entity ? [meant] : [];
}

/** What may be done to the thing a relative pronoun speaks of: "Azure Stack, *which* Microsoft unveiled". */
const relatable: ReadonlySet<EventType> = new Set(['acquisition', 'acquisition-attempt', 'investment', 'launch', 'shutdown', 'spin-off']);

const sharing = 14;

/** "đóng cửa *Foodpanda* rồi bán lại cho Vietnammm": a sale that names no object is of what the verb before was done to. */
function sharedObject(view: SentenceView, { from, meaning: { type, subject, object } }: Hit<'event'>): MentionReading[] {
  if (type !== 'acquisition' || subject !== 'target' || object !== 'target' || !view.passage.lexicon.language.dropsSubject) return [];
  for (let at = from; at > view.from && at > from - sharing && !sign(view, at - 1); at--) {
    const mention = mentionUpTo(view, at);
    if (mention && headUpTo(view, mention.from) && acts(view, mention)) return [mention];
  }
  return [];
}

/** "thương vụ *AT&T - Time Warner*", "việc sáp nhập *Sprint và T-Mobile*": both stand behind a deed told as a thing. */
function pairBehind(view: SentenceView, word: Hit<'event'>, behind: readonly MentionReading[]): readonly MentionReading[] | undefined {
  const [first, second] = behind;
  if (!first || dealingAt(view, word.from, 'nominal') === undefined) return undefined;
  if (second) return [first, second];
  const dash = first.to;
  const other = dashes.has(view.passage.tokens[dash]?.raw ?? '') ? mentionFrom(view, dash + 1) : undefined;
  return other && acts(view, other) && other.entity !== first.entity ? [first, other] : undefined;
}

const dashes: ReadonlySet<string> = new Set(['-', '–', '—']);

const aiding = 16;

/** "Google *launched* an app called Tasker in partnership with SAP": the deed that a partnership helped along, in the same clause; its doer is the partner. */
function helpedDeed(view: SentenceView, { from, meaning: { type } }: Hit<'event'>): number | undefined {
  if (type !== 'partnership' || !view.passage.lexicon.language.compounds || dealingEnding(view, from, 'preposition') === undefined) return undefined;
  for (let at = from - 1; at > view.from && at > from - aiding && !sign(view, at - 1) && !opensClause(view, at - 1); at--) {
    const head = hitEnding(view.passage, 'event', at);
    if (head && (head.meaning.type === 'launch' || head.meaning.type === 'expansion')) return head.from;
  }
  return undefined;
}

/** "a challenge in *Dell's* $67 billion bid to buy EMC": whose bid it is, his name and nothing but a sum or one word before it. */
function bidderOf(view: SentenceView, { from }: Hit<'event'>): MentionReading | undefined {
  const sum = view.quantities.find((one) => one.kind === 'money' && one.to === from)?.from ?? from;
  for (const at of [sum, sum - 1]) {
    const owned = dealingEnding(view, at, 'possessive');
    const owner = owned === undefined ? undefined : mentionUpTo(view, owned);
    if (owner) return (at === sum || dealingEnding(view, sum, 'tried', 'failed', 'other') !== undefined) && acts(view, owner) ? owner : undefined;
  }
  return undefined;
}

/** Whom a verb of dealing names: who does it before it, to whom behind it. */
export function verbSlots(view: SentenceView, word: Hit<'event'>, carried: MentionReading | undefined): Slots {
  const { object, needs, type, shape } = word.meaning;
  // "with Didi *taking part*": whoever stands before it.
  // "ClickHouse*, spun out of* Yandex": a participle behind a comma is said of the name before it.
  const parted = type === 'spin-off' && word.meaning.subject === 'product' && view.passage.tokens[word.from - 1]?.raw === ',';
  // "Onica*, a consultancy that works with AWS,* followed": over what a name is called.
  const comma = view.passage.tokens[word.from - 1]?.raw === ',' ? asideStart(view, word.from - 1) : word.from;
  const joining = word.meaning.joins || parted ? antecedentOf(view, parted ? word.from - 1 : comma) : undefined;
  const bidder = type === 'acquisition-attempt' ? bidderOf(view, word) : undefined;
  const before = bidder
    ? [bidder]
    : joining
      ? listUpTo(view, joining, false)
      : whoseIt(view, word, subjectOf(view, helpedDeed(view, word) ?? word.from, carried), carried);
  // "*The data centers* will be located in Dubai": theirs whom the sentences before spoke of.
  const agents = before.length === 0 && carried && needs === 'opening' && leads(view) ? [carried] : before;
  const fits = object && fitting(view, word.meaning, object);
  const named = fits && type === 'launch' ? newName(view, word.to) : undefined;
  const behind = !fits
    ? []
    : named
      ? listFrom(view, named, fits)
      : objectAfter(
          view,
          word.to,
          fits,
          needs !== 'adjacent' && needs !== 'client' && needs !== 'hired'
            ? undefined
            : view.passage.lexicon.language.compounds && shape !== 'pair'
              ? 'whole'
              : 'next',
          type.startsWith('acq') && needs !== 'adjacent',
        );
  // "quyết định *thâu tóm* Red Hat của IBM": a deed told as a thing has its doer behind what it is done to.
  const last = behind.at(-1);
  const both = shape === 'pair' ? pairBehind(view, word, behind) : undefined;
  if (both) return { agents: both, objects: [] };
  // "Google và Microsoft cũng có *các thương vụ* tương tự": who stands before a deed told as a thing is no pair of it.
  if (shape === 'pair' && (needs === 'adjacent' || needs === 'between') && dealingAt(view, word.from, 'nominal') === word.to)
    return { agents: [], objects: [] };
  // "trước *kế hoạch mua lại* Sun của Oracle": the word of dealing may begin with what makes it a thing.
  const nominal = dealingEnding(view, word.from, 'nominal') ?? (dealingAt(view, word.from, 'nominal') === undefined ? undefined : word.from);
  // "Masan công bố *thương vụ* mua lại VinCommerce của Vingroup": who announces it, does it.
  const told = nominal === undefined || dealingEnding(view, nominal, 'announced', 'speech') !== undefined;
  const possessed = last && !told ? dealingAt(view, last.to, 'genitive') : undefined;
  const doer = possessed === undefined ? undefined : mentionFrom(view, overSorts(view, possessed));
  if (doer && acts(view, doer)) return { agents: [doer], objects: behind };
  const fronted = object && shape !== 'pair' && behind.length === 0 && !word.meaning.known && relatable.has(type) ? frontedObject(view, word, agents[0]) : [];
  const objects = behind.length > 0 ? behind : fronted;
  return { agents, objects: objects.length > 0 ? objects : sharedObject(view, word) };
}
