import { type AmountWords, amountsIn } from '../amounts.ts';
import { tokensOf } from '../tokens.ts';

/** The text with what answers the query in `<mark>`; `places` count words, the first of the text being `at`. */
export function marked(text: string, at: number, places: readonly number[], words: AmountWords, figure?: readonly [number, number]): DocumentFragment {
  const wanted = new Set(places);
  // An amount is known by its first word and marked as a whole: "$7 billion".
  const amounts = amountsIn(text, words);
  const spans = tokensOf(text).flatMap(({ start, end }, i): [number, number][] => {
    const amount = amounts.find((one) => start < one.end && end > one.start);
    return wanted.has(at + i) ? [[Math.min(start, amount?.start ?? start), Math.max(end, amount?.end ?? end)]] : [];
  });
  if (figure && spans.some(([start, end]) => start < figure[1] && end > figure[0])) spans.push([...figure]);
  const fragment = document.createDocumentFragment();
  let from = 0;
  for (const [start, end] of joined(spans, text)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    fragment.append(text.slice(from, start), mark);
    from = end;
  }
  fragment.append(text.slice(from));
  return fragment;
}

/** Words side by side make one mark: "thị phần", "$7 billion", "31%". */
function joined(spans: readonly [number, number][], text: string): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && /^\s*$/.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
