import type { Notice } from '../model/reading.ts';
import type { Passage } from './lexicon/passage.ts';
import type { MentionReading } from './mentions/mention-reading.ts';

/** Finds line and column, both from 1, of offsets asked for in rising order. */
function placesIn(source: string): (offset: number) => { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let next = source.indexOf('\n', lineStart); next >= 0 && next < offset; next = source.indexOf('\n', lineStart)) {
      line++;
      lineStart = next + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}

/** What an editor should look at: organisations the gazetteer does not know, with an entry ready to paste. */
export function noticesOf(source: string, passages: readonly Passage[], mentions: readonly (readonly MentionReading[])[]): Notice[] {
  const said = new Set<string>();
  const placeIn = placesIn(source);
  return passages.flatMap((passage, index) =>
    (mentions[index] ?? []).flatMap((mention): Notice[] => {
      if (mention.form !== 'unknown' || said.has(mention.entity)) return [];
      said.add(mention.entity);
      const [first, last] = [passage.tokens[mention.from], passage.tokens[mention.to - 1]];
      const name = passage.prose.text.slice(first?.start, last?.end);
      const { start } = passage.prose.place(first?.start ?? 0, last?.end ?? 0);
      const entry = `- { id: ${mention.entity}, type: company, name: ${JSON.stringify(name)}, sorts: [company] }`;
      return [
        { reason: `unknown organisation ${JSON.stringify(name)}; add it to content/entities/: ${entry}`, ...placeIn(start), ruleId: 'unknown-organisation' },
      ];
    }),
  );
}
