import type { Block } from './blocks.ts';
import type { Run } from './source-runs.ts';

/** No page is wrapped wider than this: in a block with a longer line, every line break is the writer's own. */
const widest = 120;

const isBreak = (source: string, { text, start, end }: Run): boolean => text === ' ' && source.slice(start, end).includes('\n');

/** A line goes on where the next begins with a small letter; a short line among long ones is a heading or a caption. */
function parts(before: string, after: string, width: number): boolean {
  return !/^\s*\p{Ll}/u.test(after) && (width > widest || before.length * 2 < width);
}

/**
 * Blocks in which a line that the writer began anew stands alone, as raw news writes its captions, headings and paragraphs
 * ("Ảnh: Reuters⏎Theo CNBC, …"); lines that were only wrapped stay together.
 */
export function linesApart(blocks: readonly Block[], source: string): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'paragraph' || !block.runs.some((run) => isBreak(source, run))) return [block];
    const lines: Run[][] = [[]];
    for (const run of block.runs)
      if (isBreak(source, run)) lines.push([run]);
      else lines.at(-1)?.push(run);
    const texts = lines.map((line) =>
      line
        .filter((run) => !isBreak(source, run))
        .map(({ text }) => text)
        .join(''),
    );
    const width = Math.max(...texts.map(({ length }) => length));
    const apart: Run[][] = [];
    for (const [at, line] of lines.entries()) {
      const last = apart.at(-1);
      if (last && !parts(texts[at - 1] ?? '', texts[at] ?? '', width)) last.push(...line);
      else apart.push(at === 0 ? line : line.slice(1));
    }
    return apart.filter(({ length }) => length > 0).map((runs) => ({ ...block, runs }));
  });
}
