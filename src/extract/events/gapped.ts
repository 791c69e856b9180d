import type { Party } from '../../model/event.ts';
import { formEnd } from '../claims/sentence/form-end.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import { periodOf } from '../dates/calendar.ts';
import type { DateReading } from '../dates/date-reading.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { dealingAt, dealingEnding, mentionFrom, opensClause, sign } from './clause.ts';
import type { EventReading } from './event-reading.ts';
import { objectAfter } from './object.ts';
import { fitting } from './slots.ts';
import { unheardAt } from './unheard.ts';

/** What is told of one object behind it: its price, its day; up to the comma or "and" that ends it. */
interface Particulars {
  readonly to: number;
  readonly sum: ColouredQuantity | undefined;
  readonly date: DateReading | undefined;
}

const most = 24;

/** Reads over prices, dates and places behind an object; anything else ("bought Nest in 2014, and *Dropcam said*") tells another clause. */
function toldBehind(view: SentenceView, from: number): Particulars | undefined {
  const { tokens, lexicon } = view.passage;
  let sum: ColouredQuantity | undefined;
  let date: DateReading | undefined;
  let led = false;
  for (let at = from; at < view.to && at < from + most; ) {
    const [money, day] = [view.quantities.find((one) => one.from === at), view.dates.find((one) => one.from === at)];
    const place = mentionFrom(view, at);
    const low = tokens[at]?.low ?? '';
    const hedge = hitAt(view.passage, 'hedge', at);
    if (money?.kind === 'money') sum ??= money;
    if (day) date ??= day;
    // "the business *of VMware* in 2017": whose part was bought.
    const owner = dealingEnding(view, at, 'bridge', 'genitive') !== undefined ? place : undefined;
    // "Pennine Web *of Burnley* in 2013": a town that nobody told us of.
    const home = owner === undefined && dealingEnding(view, at, 'bridge') !== undefined ? unheardAt(view, at)?.to : undefined;
    const over = money?.to ?? day?.to ?? home ?? (led && (place?.type === 'place' || owner) ? place?.to : undefined) ?? dealingAt(view, at, 'part');
    if (over !== undefined) at = over;
    else if (sign(view, at) || lexicon.joints.has(low) || opensClause(view, at) || tokens[at]?.raw === '.') return { to: at, sum, date };
    else if (dealingAt(view, at, 'preposition') !== undefined || hedge) {
      led = true;
      at = hedge?.to ?? at + 1;
    } else if (led && (lexicon.functionWords.has(low) || hitAt(view.passage, 'metric', at))) at = hitAt(view.passage, 'metric', at)?.to ?? at + 1;
    else return undefined;
  }
  return { to: view.to, sum, date };
}

const dated = (date: DateReading | undefined): EventReading['period'] | undefined => date && periodOf(date.value, date.basis);

const describing = 4;

/** The name behind a comma or "and", over the words that describe it: "and *browser developer* UCWeb". */
function nameBehind(view: SentenceView, from: number): MentionReading | undefined {
  let at = from;
  while (at < view.to && (view.passage.tokens[at]?.raw === ',' || view.passage.lexicon.joints.has(view.passage.tokens[at]?.low ?? ''))) at++;
  if (at === from) return undefined;
  // "and *then* server rival Sun", "và *năm 2022 là* Twilio"
  at = dealingAt(view, at, 'other') ?? at;
  const day = view.dates.find((date) => date.from === at)?.to;
  if (day !== undefined && view.passage.tokens[day]?.raw !== ',') at = dealingAt(view, day, 'naming') ?? day;
  // "and*, two years later,* Assemblage", "and, *most recently,* Duo"
  at = overTime(view, at);
  // "and *the grocer* Fresh Market": an article leads a description.
  const led = view.passage.lexicon.articles.has(view.passage.tokens[at]?.low ?? '');
  if (led) at++;
  for (let place = at; place <= at + describing; place++) {
    const name = mentionFrom(view, place) ?? unheardAt(view, place);
    const described = place === at || led || view.passage.endings[place]?.some((hit) => hit.cat === 'sort' || hit.cat === 'cue');
    if (name) return described ? name : undefined;
    const token = view.passage.tokens[place];
    if (token?.kind !== 'word' || token.capital || view.passage.lexicon.functionWords.has(token.low) || hitAt(view.passage, 'event', place)) return undefined;
  }
  return undefined;
}

/** Over what a name is called between commas: "and OpenIO*, a storage start-up,* last July". */
function overAside(view: SentenceView, from: number): number {
  const { tokens, lexicon } = view.passage;
  // "and Twilio*, its first purchase abroad,* for €7m"
  const led = lexicon.articles.has(tokens[from + 1]?.low ?? '') || hitAt(view.passage, 'someone', from + 1)?.meaning === 'own';
  if (tokens[from]?.raw !== ',' || !led) return from;
  for (let at = from + 2; at < view.to && at < from + 10; at++) if (sign(view, at)) return tokens[at]?.raw === ',' ? at + 1 : from;
  return from;
}

const shortest = 5;

/** Over a time between commas before a name. */
function overTime(view: SentenceView, from: number): number {
  const { tokens } = view.passage;
  let start = from;
  if (tokens[start]?.raw === ',') start++;
  for (let at = start; at < view.to && at <= start + shortest; at++)
    if (tokens[at]?.raw === ',') return (mentionFrom(view, at + 1) ?? unheardAt(view, at + 1)) ? at + 1 : from;
  return from;
}

/**
 * "bought Panaya for $200 million *and Noah Consulting for $70 million*", "thâu tóm Fivimart tháng 10, *Shop&Go tháng 4*":
 * further objects with a price or a day of their own, the verb left out.
 */
export function gapped(view: SentenceView, word: Hit<'event'>, event: EventReading): EventReading[] {
  const target = event.parties.findLast((party) => party.role === 'target');
  if (!target || event.type !== 'acquisition') return [];
  const fits = fitting(view, word.meaning, 'target');
  const object = view.mentions.findLast((one) => one.entity === target.entity && one.from >= word.to) ?? objectAfter(view, word.to, fits).at(-1);
  const found: EventReading[] = [];
  let told = object && toldBehind(view, formEnd(view, object.to));
  while (told && (told.sum || told.date || found.length > 0)) {
    const from = told.to;
    const next = nameBehind(view, from);
    const end = next && fits(next) && next.entity !== target.entity ? formEnd(view, next.to) : undefined;
    const behind = end === undefined ? undefined : (toldBehind(view, overAside(view, end)) ?? toldBehind(view, end));
    const over = next && behind ? next : undefined;
    if (!over || !behind) break;
    found.push({
      ...event,
      parties: event.parties.map((party): Party => (party.role === 'target' ? { ...party, entity: over.entity } : party)),
      period: dated(behind.date ?? view.dates.find((date) => date.from >= from && date.to <= over.from)) ?? event.period,
      amount: behind.sum?.from ?? null,
    });
    told = behind;
  }
  return found;
}
