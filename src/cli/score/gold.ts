import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bodyStartOf } from '../../dataset/load/split-front-matter.ts';
import { type Lang, languages, type Span } from '../../model/text.ts';

/** An annotation as its author wrote it: exact text and which occurrence in the body it is. */
export interface Note extends Span {
  readonly text: string;
  readonly [slot: string]: unknown;
}

/** One article with what a careful reader finds in it. */
export interface GoldArticle {
  readonly file: string;
  readonly slug: string;
  readonly lang: Lang;
  readonly split: 'tune' | 'test';
  readonly figures: readonly Note[];
  readonly dates: readonly Note[];
  readonly mentions: readonly Note[];
  readonly events: readonly GoldEvent[];
}

/** An event as the annotation has it. */
export interface GoldEvent {
  readonly type: string;
  readonly parties: readonly { readonly entity: string; readonly role: string }[];
}

type Written = { text: string; n?: number } & Record<string, unknown>;

/** Finds the n-th occurrence of a text in the body; an annotation that has lost its text is an author's error. */
function place(source: string, bodyStart: number, note: Written, file: string): Note {
  let start = bodyStart - 1;
  for (let count = 0; count < (note.n ?? 1); count++) start = source.indexOf(note.text, start + 1);
  if (start < bodyStart) throw new Error(`${file}: no occurrence ${note.n ?? 1} of ${JSON.stringify(note.text)} in the article`);
  return { ...note, start, end: start + note.text.length };
}

/** Loads the gold articles below a folder, by language. */
export function loadGold(root: string): GoldArticle[] {
  return languages.flatMap((lang) => {
    const folder = join(root, lang);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name): GoldArticle => {
        const slug = name.replace(/\.yaml$/, '');
        const file = join(folder, `${slug}.md`);
        const source = readFileSync(file, 'utf8');
        const bodyStart = bodyStartOf(source);
        const written = parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Written[]> & { split: 'tune' | 'test' };
        const notes = (key: string): Note[] => (written[key] ?? []).map((note) => place(source, bodyStart, note, file));
        return {
          file,
          slug,
          lang,
          split: written.split,
          figures: notes('figures'),
          dates: notes('dates'),
          mentions: notes('mentions'),
          events: (written.events ?? []) as unknown as GoldEvent[],
        };
      });
  });
}
