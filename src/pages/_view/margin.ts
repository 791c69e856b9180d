import type { Note } from '../../components/note.ts';
import type { Block } from '../../render/article.ts';

/** A note in the margin takes about 96 px; a line of prose about 33 px and 62 letters. */
const NOTE = 96;
const LINE = 33;
const LETTERS = 62;

/** For each block of the article as many notes as fit beside it, conflicts first; rows count from 1. */
export function marginOf(notes: readonly Note[], blocks: readonly Block[]): readonly { readonly row: number; readonly notes: readonly Note[] }[] {
  let free = 0;
  return blocks.flatMap((block, i) => {
    const room = Math.ceil(block.length / LETTERS) * LINE + 20;
    const own = notes.filter(({ figure }) => figure.start >= block.start && figure.start < block.end && figure.metric !== null);
    const pick = own
      .toSorted((a, b) => weight(b) - weight(a) || a.index - b.index)
      .slice(0, Math.floor((room + free) / NOTE))
      .sort((a, b) => a.index - b.index);
    free = pick.length === 0 ? Math.min(30, room) : 0;
    return pick.length > 0 ? [{ row: i + 1, notes: pick }] : [];
  });
}

const weight = ({ against, claim, figure }: Note) =>
  (against.length > 0 ? 4 : 0) + (claim ? 2 : 0) + (figure.kind === 'money' || figure.kind === 'percent' ? 1 : 0);
