import type { Notice } from '../model/reading.ts';
import type { Passage } from './lexicon/passage.ts';
import type { MentionReading } from './mentions/mention-reading.ts';

/** Line and column, both from 1, of an offset. */
export function lineAndColumn(source: string, offset: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** What an editor should look at: organisations the gazetteer does not know, with an entry ready to paste. */
export function noticesOf(source: string, passages: readonly Passage[], mentions: readonly (readonly MentionReading[])[]): Notice[] {
  const said = new Set<string>();
  return passages.flatMap((passage, index) =>
    (mentions[index] ?? []).flatMap((mention): Notice[] => {
      if (mention.form !== 'unknown' || said.has(mention.entity)) return [];
      said.add(mention.entity);
      const [first, last] = [passage.tokens[mention.from], passage.tokens[mention.to - 1]];
      const name = passage.prose.text.slice(first?.start, last?.end);
      const { start } = passage.prose.place(first?.start ?? 0, last?.end ?? 0);
      const entry = `- { id: ${mention.entity}, type: company, name: ${JSON.stringify(name)}, sorts: [company] }`;
      return [{ reason: `unknown organisation ${JSON.stringify(name)}; add it to content/entities/: ${entry}`, ...lineAndColumn(source, start), ruleId: 'unknown-organisation' }];
    }),
  );
}
