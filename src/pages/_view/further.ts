import type { Line, Part, Way } from '../../components/further.ts';

/** So many lines keep a page under 60 kB however long their words are. */
const PER_PAGE = 800;

/** So many of what a list does not show in full stand folded on its page, by a line. */
const FOLDED = 150;

/** What a list does not show in full: the lines of its page, and the part that goes on over further ones. */
export interface Shortened {
  readonly lines: readonly Line[];
  readonly further: Part;
}

/** The first lines of a list; the rest goes on at a page of its own. */
export function shortened(id: string, title: string, all: readonly Line[]): Shortened {
  const [lines, rest] = cut(all, FOLDED);
  return { lines, further: { id, title, lines: rest } };
}

/** The lines that sections have no room for, cut into pages in the order of the sections. The account itself is page 1. */
export function pagesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const pages: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    for (let from = 0; from < part.lines.length; ) {
      if (room === 0) {
        pages.push([]);
        room = PER_PAGE;
      }
      const lines = part.lines.slice(from, from + room);
      pages.at(-1)?.push({ ...part, lines });
      from += lines.length;
      room -= lines.length;
    }
  }
  return pages;
}

/** For each section that goes on elsewhere, where; `base` is the address of the account. */
export function waysOf(parts: readonly Part[], base: string): ReadonlyMap<string, Way> {
  const pages = pagesOf(parts);
  return new Map(
    parts
      .filter(({ lines }) => lines.length > 0)
      .map(({ id, lines }) => {
        const page = pages.findIndex((own) => own.some((part) => part.id === id)) + 2;
        return [id, { href: `${base}${page}/#${id}`, lines: lines.length, page }];
      }),
  );
}

/** The numbers of the pages after the first, of so many. */
export const numbersTo = (of: number): readonly number[] => Array.from({ length: of - 1 }, (_, i) => i + 2);

/** What stands on a page, and what does not. */
export const cut = <T>(list: readonly T[], most: number): readonly [readonly T[], readonly T[]] => [list.slice(0, most), list.slice(most)];
