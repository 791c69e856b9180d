import { formEnd } from '../../claims/sentence/form-end.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { mentionUpTo } from '../clause.ts';
import { describedFrom, homeStart, joinedBefore, nameOverAside } from '../series.ts';
import { unheardUpTo } from '../unheard.ts';
import { bound } from './bound.ts';

/** The name that ends here, with its legal form or without: "eBay *Inc.* and". */
function nameBefore(view: SentenceView, end: number): MentionReading | undefined {
  for (let place = end; place > view.from && place > end - 3; place--) {
    const name = mentionUpTo(view, place);
    if (name) return formEnd(view, name.to) >= end || view.passage.tokens[name.to]?.capital ? name : undefined;
  }
  return view.passage.lexicon.language.coined ? unheardUpTo(view, end) : undefined;
}

/** A name and those joined to it on the left: "Michael Dell and *Silver Lake*". */
export function listUpTo(view: SentenceView, last: MentionReading, free = true): MentionReading[] {
  const found = [last];
  let closed: boolean | undefined;
  for (let first = last; found.length < 12; ) {
    const before = joinedBefore(view, describedFrom(view, first.from));
    const name = before && nameBefore(view, homeStart(view, before.end));
    const other = before && (name && acts(view, name) ? name : nameOverAside(view, before));
    if (!other || !acts(view, other) || (free && bound(view, other))) break;
    // "GitHub, *công ty* Microsoft mua lại": described behind a comma, it is no other of a list.
    if (found.length === 1 && !before.worded && describedFrom(view, first.from) < first.from) break;
    // "Sau Nvidia *và* Amazon, Google …": a list that "và" has closed does not go on behind a comma.
    if (closed === false && before.worded) return [last];
    closed ??= before.worded;
    found.unshift(other);
    first = other;
  }
  const [head] = found;
  const joint = head && free && found.length === 1 && head.form !== 'anaphor' && view.passage.tokens[head.from - 1];
  // "*Brightloom* and Corvane Systems agreed to merge": the first of two may be a name that nobody told us of.
  const first = joint && joint.kind === 'word' && view.passage.lexicon.joints.has(joint.low) ? unheardUpTo(view, head.from - 1) : undefined;
  return first && !bound(view, first) ? [first, ...found] : found;
}
