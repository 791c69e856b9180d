import { nominalsOf } from '../../claims/nominals/nominals.ts';
import { formEnd } from '../../claims/sentence/form-end.ts';
import { joined } from '../../claims/sentence/lists.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { dealingAt, dealingEnding, mentionFrom, mentionUpTo, opensClause } from '../clause.ts';
import { overSorts } from '../object/over.ts';
import { headOf, jointAt } from '../series.ts';
import { unheardUpTo } from '../unheard.ts';
import { acted, dealtWith, objectBefore } from './acted-on.ts';
import { introduced } from './apposed.ts';
import { bound } from './bound.ts';
import { controllerOf } from './controller.ts';
import { introduces } from './first-name.ts';
import { listUpTo } from './list-up-to.ts';
import type { Found, Search } from './search.ts';

/** "*Uber* plans to sell": whose plan it is, does it. */
export function planner({ view, place, found }: Search): Found {
  const controller = found ? undefined : controllerOf(view, place);
  return controller && listUpTo(view, controller, false);
}

/** "Temasek nắm 7% *VNG* sau khi rót …": where a clause begins right before its verb, an object of the clause above does nothing in it. */
function objectAbove({ view, at: verb }: Search, mention: MentionReading): boolean {
  const { lexicon, tokens } = view.passage;
  // "đổ tiền vào Paytm và *tháng 2* rót 200 triệu USD": a day may stand before the verb.
  const at = view.dates.find((date) => date.to === verb)?.from ?? verb;
  // "lost *LinkedIn* to Microsoft but bought Tableau": nor does it where a verb is joined to the verb above.
  const opens = (place: number): boolean =>
    lexicon.language.dropsSubject
      ? opensClause(view, place)
      : opensClause(view, place) || (tokens[place]?.kind === 'word' && lexicon.joints.has(tokens[place]?.low ?? ''));
  const opener = opens(at - 1) ? at - 1 : at - 2;
  if (mention.to > opener || !opens(opener)) return false;
  return nominalsOf(view).find((one) => one.from <= mention.from && one.to === mention.to)?.role === 'object';
}

/** "Microsoft *beat* Amazon *to* win", "beat Amazon and Google *to* land": who is beaten does not do what he is beaten to. */
function beaten(view: SentenceView, mention: MentionReading): boolean {
  const behind = view.passage.tokens[mention.to]?.raw === ',' ? mention.to + 1 : mention.to;
  if (dealingAt(view, behind, 'purpose', 'aim') === undefined && !jointAt(view, mention.to)) return false;
  return dealingEnding(view, overBack(view, headOf(view, mention).from), 'beaten') !== undefined;
}

/** Over the words that describe a name on its left: "beat *rival* Amazon". */
function overBack(view: SentenceView, from: number): number {
  return dealingEnding(view, from, 'other') ?? hitEnding(view.passage, 'sort', from)?.from ?? from;
}

/** A name that can deal is who does it, or stands under another word. */
function weigh(search: Search, mention: MentionReading): void {
  const { view, found, pronoun } = search;
  // "it acquired *Paystubb*, and in November it picked …": an object is not who "it" is; "a spokesman for *Google* said it" may be.
  if (beaten(view, mention)) return;
  if (bound(view, mention) || objectBefore(view, mention) || objectAbove(search, mention)) {
    search.governed ??= pronoun && (acted(view, mention) || dealtWith(view, mention)) ? undefined : mention;
    return;
  }
  search.tail = found && joined(view, formEnd(view, mention.to), found.from) ? [found, ...search.tail] : [];
  search.found = introduced(view, mention);
}

/** A name that ends here: the nearest that nothing governs does it, unless a comma was crossed. */
export function named(search: Search): Found {
  const mention = mentionUpTo(search.view, search.place);
  if (!mention) return undefined;
  if (acts(search.view, mention) && !(search.thing && mention.type === 'person')) weigh(search, mention);
  if (search.found && !search.crossed) return 'ended';
  search.place = mention.from;
  return 'moved';
}

/** Whether another clause begins between two places: "kích hoạt cơn sốt Zorvex *khi* ra mắt ChatGPT". */
function clauseBetween(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (opensClause(view, at)) return true;
  return false;
}

/** Where the office ends that an aside gives a name: "Ann Poe, *former CEO* of Uber," is a person. */
function officeBehind(view: SentenceView, { to }: MentionReading): number | undefined {
  if (view.passage.tokens[to]?.raw !== ',') return undefined;
  return dealingAt(view, to + 1, 'title') ?? dealingAt(view, to + 2, 'title');
}

/** "CEO *của Uber*, từng bán": for whom the person of an office acts. */
function firmOf(view: SentenceView, office: number): MentionReading[] {
  const firm = mentionFrom(view, overSorts(view, dealingAt(view, office, 'genitive', 'bridge') ?? office));
  return firm && acts(view, firm) ? [firm] : [];
}

/** Right before the verb, or before an aside ("Pagelark, a maker of …, raised"), an unknown name is a name. */
export function unknown({ view, at, place, found, pronoun, crossed, landed }: Search): Found {
  const near = place === landed || (!crossed && at - place <= (view.passage.lexicon.language.coined ? 10 : 6));
  const unheard = !found && !pronoun && near ? unheardUpTo(view, place) : undefined;
  if (!unheard || (unheard.from > view.from && clauseBetween(view, unheard.to, at))) return undefined;
  if (objectBefore(view, unheard)) return undefined;
  const office = officeBehind(view, unheard);
  if (office !== undefined) return firmOf(view, office);
  // "Cloudmarrow and Hexapoint agreed to merge": two that nobody told us of.
  const joint = view.passage.lexicon.joints.has(view.passage.tokens[unheard.from - 1]?.low ?? '') && !mentionUpTo(view, unheard.from - 1);
  const other = joint ? unheardUpTo(view, unheard.from - 1) : undefined;
  return other ? [other, unheard] : listUpTo(view, unheard);
}

/** "BlueStripe was launched in 2007 and *it* raised …": the unknown name its sentence begins with is who "it" is. */
export function begins({ view, place, carried, found, governed, pronoun }: Search): Found {
  const first = pronoun && !found && !governed && place <= view.from + 4 ? unheardUpTo(view, place) : undefined;
  return first?.from === view.from && introduces(view, place, carried === undefined) ? [first] : undefined;
}
