import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { once } from '../../claims/sentence/sentence-view.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingAt, dealingEnding, headUpTo, mentionUpTo, opensClause, sign } from '../clause.ts';
import { headOf, jointAt, openBehind } from '../series.ts';

const describing = 4;

/** A day that opens its sentence or clause, with the little word before it: "*In February* Uber", "and *in the same month* Uber". */
const leadsIn = (view: SentenceView, from: number): boolean =>
  [from, from - 1].some((at) => at === view.from || (at > view.from && (sign(view, at - 1) || jointAt(view, at - 1))));

function governed(view: SentenceView, mention: MentionReading): boolean {
  const { tokens } = view.passage;
  const head = headOf(view, mention);
  // "Theo thỏa thuận với SoftBank, *Grab và Gojek* sẽ …": what follows the comma of a leading phrase and has a verb behind it is free.
  const from = head !== mention && fronted(view, head) && openBehind(view, mention) ? mention.from : head.from;
  // "mua lại *công ty phần mềm* Datafox": the words of a sort do not count.
  const far = (view.passage.endings[from]?.reduce((least, hit) => (hit.cat === 'sort' ? Math.min(least, hit.from) : least), from) ?? from) - describing;
  for (let at = from; at > view.from && at > far; at--) {
    // "*In February* Uber sold its arm": a time governs nobody.
    if (view.dates.some((date) => date.to === at && date.from >= view.from && leadsIn(view, date.from))) return false;
    // "and *in the same month* Google agreed to buy": nor does one told by a month or a year without its name.
    if (at === from && view.passage.endings[at]?.some(({ cat }) => cat === 'timeUnit')) return false;
    // "cut jobs in January *and* Spotify signed": behind a day, "and" begins a clause of its own.
    if (at === from && jointAt(view, at - 1) && view.dates.some((date) => date.to === at - 1)) return false;
    // "nhóm nhà đầu tư *trong đó có* Alibaba": they are of the group, not in something.
    const including = dealingEnding(view, at, 'including');
    if (including !== undefined && including < at - 1) {
      at = including + 1;
      continue;
    }
    // "tin đồn về việc *NVIDIA* mua lại Arm": behind "việc" a clause begins with its subject.
    if (at === from && dealingEnding(view, at, 'nominal') !== undefined) return false;
    // "ký hợp tác, *theo đó* FPT đầu tư": nor what begins a clause.
    if (hitEnding(view.passage, 'relation', at)?.meaning === 'clause') return false;
    // "killed an attempt *by Broadcom* to acquire Qualcomm": whose attempt it is, makes it.
    const by = at === mention.from && dealingAt(view, mention.to, 'purpose') !== undefined ? dealingEnding(view, at, 'agent') : undefined;
    if (by !== undefined && dealingEnding(view, by, 'tried', 'offer', 'contract') !== undefined) return false;
    if (dealingEnding(view, at, 'preposition', 'agent') !== undefined) return true;
    // "*looked at* the company but passed on buying it": nor does a longer word that ends in one free what stands behind it.
    if (
      view.passage.lexicon.language.compounds &&
      at === from &&
      dealingEnding(view, at, 'tried') !== undefined &&
      dealingAt(view, at - 1, 'preposition') === at
    )
      return true;
    // "thừa nhận EMC …": said of EMC, though "nhận" by itself is to receive.
    if (dealingEnding(view, at, 'speech') !== undefined) return false;
    // "Google *cùng* FPT mua lại": what joins two names is no deed.
    if (headUpTo(view, at) && !(at === mention.from && head !== mention && jointAt(view, at - 1))) return true;
    if (tokens[at - 1]?.kind !== 'word' || mentionUpTo(view, at) || dealingEnding(view, at, 'possessive', 'speech', 'passive', 'relative')) return false;
    if (opensClause(view, at - 1)) return false;
  }
  return false;
}

/** Governed by something before it: "with Chinese giant *Alibaba*", "tried to buy *EMC*". Such a one is no subject. */
export const bound = once(governed);

/** In a phrase that begins the sentence: no sign before it. */
function fronted(view: SentenceView, { from }: MentionReading): boolean {
  for (let at = view.from; at < from; at++) if (sign(view, at)) return false;
  return true;
}
