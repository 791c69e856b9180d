import { joined } from '../claims/lists.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { acts } from './acts.ts';
import { antecedentOf, relatedTo } from './antecedent.ts';
import { dealingAt, dealingEnding, mentionUpTo, openingOf, opensClause, sign } from './clause.ts';
import { formEnd } from './object/over.ts';
import { joinedBefore } from './series.ts';
import { acted, dealtWith, objectBefore } from './subject/acted-on.ts';
import { following } from './subject/after-fronted-deed.ts';
import { describes, introduced } from './subject/apposed.ts';
import { asideStart, membersBefore } from './subject/aside.ts';
import { bound } from './subject/bound.ts';
import { controllerOf } from './subject/controller.ts';
import { described, describesFirst, pointerOf } from './subject/described.ts';
import { introduces } from './subject/first-name.ts';
import { listUpTo } from './subject/list-up-to.ts';
import { othersOf, subjectBefore } from './subject/of-pronoun.ts';
import { unheardUpTo } from './unheard.ts';

/** No subject is farther from its verb than so many words. */
const farthest = 80;

/** Whether no little word parts a subject from its verb: not "the market *with* the purchase of". */
function leadsUp(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (dealingAt(view, at, 'preposition') !== undefined) return false;
  return true;
}

const ownAt = (view: SentenceView, at: number): boolean => hitAt(view.passage, 'someone', at)?.meaning === 'own';

/**
 * Who does what the word at a place says. Leftwards: the nearest that nothing governs; a relative pronoun gives its antecedent;
 * behind a pronoun or a comma, the first of its clause; nobody at all but a pronoun: whom the sentences before spoke of.
 */
export function subjectOf(view: SentenceView, at: number, carried: MentionReading | undefined): MentionReading[] {
  // "Reselling AWS does not mean …", "Bán lại AWS không có nghĩa …": a deed that begins its sentence is spoken of, unless a comma brings who did it.
  if (at === view.from) return [following(view, at, true)].flatMap((one) => one ?? []);
  let found: MentionReading | undefined;
  let tail: readonly MentionReading[] = [];
  let governed: MentionReading | undefined;
  let pronoun = false;
  let crossed = false;
  let landed = -1;
  for (let place = at; place > Math.max(view.from, at - farthest); ) {
    const controller = found ? undefined : controllerOf(view, place);
    if (controller) return listUpTo(view, controller, false);
    const mention = mentionUpTo(view, place);
    if (mention) {
      if (acts(view, mention)) {
        // "it acquired *Paystubb*, and in November it picked …": an object is not who "it" is; "a spokesman for *Google* said it" may be.
        if (bound(view, mention) || objectBefore(view, mention))
          governed ??= pronoun && (acted(view, mention) || dealtWith(view, mention)) ? undefined : mention;
        else {
          // "Grab and *Gojek*, two rivals, have agreed": the others of a list with the first of it.
          tail = found && joined(view, formEnd(view, mention.to), found.from) ? [found, ...tail] : [];
          found = introduced(view, mention);
        }
      }
      if (found && !crossed) break;
      place = mention.from;
      continue;
    }
    // Right before the verb, or before an aside ("Pagelark, a maker of …, raised"), an unknown name is a name.
    const unheard =
      !found && !pronoun && (place === landed || (!crossed && at - place <= (view.passage.lexicon.language.coined ? 10 : 6)))
        ? unheardUpTo(view, place)
        : undefined;
    if (unheard) {
      // "Cloudmarrow and Hexapoint agreed to merge": two that nobody told us of.
      const joint = view.passage.lexicon.joints.has(view.passage.tokens[unheard.from - 1]?.low ?? '') && !mentionUpTo(view, unheard.from - 1);
      const other = joint ? unheardUpTo(view, unheard.from - 1) : undefined;
      return other ? [other, unheard] : listUpTo(view, unheard);
    }
    // "BlueStripe was launched in 2007 and *it* raised …".
    const begins = pronoun && !found && !governed && place <= view.from + 4 ? unheardUpTo(view, place) : undefined;
    if (begins?.from === view.from && introduces(view, place, carried === undefined)) return [begins];
    // "xu hướng của *các hãng công nghệ* mở rộng sang …": a crowd is nobody.
    const crowd = found || crossed ? undefined : view.passage.endings[place]?.find((hit) => hit.cat === 'someone' && hit.meaning === 'crowd');
    if (crowd && !governed && !pronoun && !joinedBefore(view, crowd.from) && leadsUp(view, place, at)) return [];
    const relative = dealingEnding(view, place, 'relative');
    if (relative !== undefined && !governed && !pronoun && !crossed && at - place <= 10) {
      const meant = relatedTo(view, relative);
      if (meant && acts(view, meant)) return [meant];
      // "*The three-year-old company*, which has raised": whom the sentence before spoke of.
      const comma = view.passage.tokens[relative - 1]?.raw === ',' ? relative - 1 : relative;
      if (!meant && carried && comma < relative && pointerOf(view, comma) === view.from) return [carried];
    }
    // "Telstra spent …, Kloud among them, and last month *it* signed": a pronoun means the subject of the sentence.
    if (found && ((!pronoun && sign(view, place - 1)) || opensClause(view, place - 1) || dealingEnding(view, place, 'speech') !== undefined)) break;
    const it = dealingEnding(view, place, 'pronoun');
    if (it !== undefined) {
      const meant = found ? undefined : subjectBefore(view, it);
      if (meant && acts(view, meant)) return [...listUpTo(view, meant, false), ...othersOf(view, meant, it)];
      // "*It* signed a deal with Google and bought …": Google is part of what it did.
      governed = undefined;
      pronoun = true;
      crossed = true;
    }
    // "*Its* first data center in Germany opened in June."
    if (!found && !governed && !pronoun && ownAt(view, place - 1) && (place - 1 === view.from || sign(view, place - 2))) {
      pronoun = true;
      crossed = true;
    }
    const pointing: number | undefined = found || pronoun || crossed || governed ? undefined : described(view, place, at);
    if (pointing !== undefined) {
      const meant = subjectBefore(view, pointing);
      if (meant && acts(view, meant)) return listUpTo(view, meant, false);
      pronoun = true;
      crossed = true;
      place = pointing;
      continue;
    }
    // "Snap, công ty đã ký …", "Snap, a firm that …": the sort behind the comma is the name before it.
    if (sign(view, place - 1) && !governed && !pronoun && !crossed && describes(view, place)) {
      const meant = antecedentOf(view, place - 1);
      if (meant && acts(view, meant)) return [meant];
    }
    // "Ngân hàng Phương Đông *(OCB)* ký kết": a bracket parts nothing.
    if (view.passage.tokens[place - 1]?.raw === ')' && openingOf(view, place - 1) < place - 1) {
      place = openingOf(view, place - 1);
      continue;
    }
    if (sign(view, place - 1)) {
      const members: MentionReading[] = found || governed || pronoun ? [] : membersBefore(view, place - 1);
      if (members.length > 0) return members;
      place = crossed || governed ? place - 1 : Math.min(place - 1, asideStart(view, place - 1));
      crossed = true;
      landed = place;
      continue;
    }
    place--;
  }
  if (found) return [...listUpTo(view, found), ...tail];
  if (pronoun && carried && !governed) return [carried];
  // "*The company* announced a deal with Aldo Group to acquire …": a description that opens the sentence leads it.
  if (carried && describesFirst(view)) return [carried];
  const after = following(view, at);
  if (after) return [after];
  if (governed) return listUpTo(view, governed);
  return carried && (pronoun || view.passage.lexicon.language.dropsSubject) ? [carried] : [];
}
