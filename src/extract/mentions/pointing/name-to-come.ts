import type { Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { isQuote } from '../../text/quotes.ts';

/** How many words may describe a name to come. */
const reach = 9;

/** "của hãng cung cấp dịch vụ taxi Uber": what the sort does leads to the name it describes, with nothing but plain words between. */
function describesName(passage: Passage, to: number): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.makers.has(tokens[to]?.low ?? '')) return false;
  for (let at = to + 1; at <= to + reach; at++) {
    const name = hitAt(passage, 'name', at);
    const type = name?.meaning.type;
    if (name && type === 'place') {
      at = name.to - 1;
      continue;
    }
    if (name && type !== 'product') return true;
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || lexicon.functionWords.has(token.low)) return false;
  }
  return false;
}

/** How many words may say where a name to come is at home, or what it leads. */
const before = 12;

/** "Gã khổng lồ trong ngành chip của Mỹ, *Broadcom*", "Nhà sản xuất máy tính của Trung Quốc *Lenovo*": only words of place stand before its name. */
function placedBefore(passage: Passage, from: number): boolean {
  const { tokens, hits, lexicon } = passage;
  if (hitAt(passage, 'relation', from)?.meaning !== 'of' && !lexicon.whereabouts.has(tokens[from]?.low ?? '')) return false;
  for (let at = from; at <= from + before; at++) {
    const name = hitAt(passage, 'name', tokens[at]?.raw === ',' ? at + 1 : at);
    if (name && name.meaning.type === 'place') at = name.to - 1;
    else if (name) return name.meaning.type === 'company' && name.meaning.form !== 'descriptor';
    else if (tokens[at]?.kind !== 'word' || tokens[at]?.capital) return false;
    else if (hits[at]?.some(({ cat, meaning }) => cat === 'event' || cat === 'modality' || meaning === 'by' || meaning === 'copula')) return false;
  }
  return false;
}

/** How many words may stand between the quotation marks and the name. */
const few = 5;

/** "“gã khổng lồ” thương mại điện tử *Alibaba*": what its words describe is named behind quotation marks. */
function quotedBefore({ tokens, hits, lexicon }: Passage, to: number): boolean {
  if (!isQuote(tokens[to])) return false;
  let at = to + 1;
  while (at <= to + few && tokens[at]?.kind === 'word' && !tokens[at]?.capital && !lexicon.functionWords.has(tokens[at]?.low ?? '')) at++;
  return tokens[at]?.capital === true && hits[at]?.some((hit) => hit.cat === 'name') === true;
}

/** Whether what stands behind a sort only describes the name that follows. */
export const leadsToName = (passage: Passage, to: number): boolean => describesName(passage, to) || placedBefore(passage, to) || quotedBefore(passage, to);
