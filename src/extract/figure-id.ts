import { slugOf } from './mentions/slug.ts';

const spoken: Readonly<Record<string, string>> = { '%': ' percent', $: ' usd ', '€': ' eur ', '£': ' gbp ', '¥': ' jpy ', '-': ' - ' };

const sign = /[%$€£¥-]/;
const signs = /[%$€£¥-]/g;

/** A word of a figure as a part of an id. */
const partOf = (word: string): string => slugOf(sign.test(word) ? word.replace(signs, (one) => spoken[one] ?? one) : word);

/** Ids of an article's figures: its slug, what the figure says, which one of that name: `alibaba.254-trieu-usd.2`. Never an index. */
export function figureIds(slug: string): (text: string) => string {
  const seen = new Map<string, number>();
  // Of a thousand figures each has a number of its own, but all have the same few words: "tỷ", "USD".
  const parts = new Map<string, string>();
  const known = (word: string): string => {
    let part = parts.get(word);
    if (part === undefined) parts.set(word, (part = partOf(word)));
    return part;
  };
  return (text) => {
    let name = '';
    for (const word of text.split(' ')) {
      const part = known(word);
      if (part !== '') name += name === '' ? part : `-${part}`;
    }
    if (name === '') name = 'figure';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? `${slug}.${name}` : `${slug}.${name}.${count}`;
  };
}
