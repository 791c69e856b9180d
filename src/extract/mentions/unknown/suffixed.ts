import type { Hit, Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { cueAt } from './beside.ts';
import type { UnknownRule } from './run.ts';

/** "Boston Market Corp.", "Vietnam Enterprise Investment Limited": a place right before belongs to the name, unless something lies there ("in Boston"). */
function placedFrom(passage: Passage, from: number): number {
  const place = passage.endings[from]?.find((hit) => hit.cat === 'name');
  if (place === undefined || passage.lexicon.entities.get((place as Hit<'name'>).meaning.entity)?.type !== 'place') return from;
  const { whereabouts, unnamed } = passage.lexicon;
  const before = passage.tokens[place.from - 1];
  if (!passage.tokens[place.from]?.capital || unnamed.has(passage.tokens[from - 1]?.low ?? '') || whereabouts.has(before?.low ?? '')) return from;
  return passage.tokens[from]?.glued ? from : place.from;
}

/** "PFM Health *Sciences*": one more word of the run is of the name, but for "Acme Inc.". */
const wholeEnd = ({ hits }: Passage, { to: end, meaning }: Hit<'cue'>, to: number): number =>
  to - end === 1 && !meaning.legal && hits[end] === undefined ? to : end;

/** "Acme Investment Research", "Acme Inc.": the last word says what it is. */
export const suffixed: UnknownRule = {
  name: '{Name} Inc, {Name} Research',
  sure: true,
  examples: [
    ['en', 'Shares in Zentavo Mills Inc. rose.', 'zentavo-mills'],
    ['en', 'Demand is weak, Zentavo Investment Research wrote.', 'zentavo-investment-research'],
    ['vi', 'Thương vụ do Zentavo Ventures dẫn dắt.', 'zentavo-ventures'],
    ['vi', 'Hãng đàm phán với Texas Zentavo Capital và Silver Lake.', 'texas-zentavo-capital'],
    ['en', 'A stake went to Zentavo Health Sciences.', 'zentavo-health-sciences'],
    ['en', 'The slump saw Zentavo, Inc., a distributor, shut down.', 'zentavo'],
    ['en', 'It hired people from Boston Zentavo Corp.', 'boston-zentavo'],
    ['en', 'Its offices in Boston Zentavo Corp. closed.', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'Research is dear.'],
    ['en', 'The Group of Twenty met.'],
  ],
  read({ passage, from, to, sentence }) {
    let last: ReturnType<typeof cueAt>;
    // "Zentavo Capital Group": another such word may go on where a known name breaks the run.
    for (let at = from + 1; at <= Math.max(to, last?.to ?? 0) && at < sentence.to; at++) {
      const cue = passage.tokens[at]?.capital || passage.tokens[at - 1]?.raw === '&' ? cueAt(passage, at, 'after') : undefined;
      // "UK News Editor".
      if (cue && cue.to > (last?.to ?? 0) && !hitAt(passage, 'mask', at)) last = cue;
    }
    // "Zentavo, Inc.".
    const legal = passage.tokens[to]?.raw === ',' && passage.tokens[to + 1]?.capital ? cueAt(passage, to + 1, 'after') : undefined;
    if (!last && legal?.meaning.legal) return { from, to };
    return (
      last && {
        from: last.meaning.legal || last.meaning.house || passage.lexicon.language.possessorLast ? placedFrom(passage, from) : from,
        to: wholeEnd(passage, last, to),
        ...(last.meaning.type ? { type: last.meaning.type } : {}),
        ...(last.meaning.fund ? { fund: true } : {}),
      }
    );
  },
};
