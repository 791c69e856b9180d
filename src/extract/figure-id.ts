import { slugOf } from './mentions/slug.ts';

const spoken: Readonly<Record<string, string>> = { '%': ' percent', $: ' usd ', '€': ' eur ', '£': ' gbp ', '¥': ' jpy ', '-': ' - ' };

/** Ids of an article's figures: its slug, what the figure says, which one of that name: `alibaba.254-trieu-usd.2`. Never an index. */
export function figureIds(slug: string): (text: string) => string {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  return (text) => {
    const name = names.get(text) ?? (slugOf(text.replace(/[%$€£¥-]/g, (sign) => spoken[sign] ?? sign)) || 'figure');
    names.set(text, name);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? `${slug}.${name}` : `${slug}.${name}.${count}`;
  };
}
