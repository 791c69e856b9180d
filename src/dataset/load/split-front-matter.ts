/** The YAML above an article and where the prose begins. */
export interface SplitFile {
  readonly yaml: string;
  /** The line of the file, from 1, on which the YAML begins. */
  readonly firstLine: number;
  readonly bodyStart: number;
}

/** Parts the front matter from the prose; undefined where the file does not begin with `---`. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const head = /^\uFEFF?---[ \t]*\r?\n/u.exec(text);
  if (!head) return undefined;
  const end = /^---[ \t]*(?:\r?\n|$)/mu.exec(text.slice(head[0].length));
  if (!end) return undefined;
  const yamlEnd = head[0].length + end.index;
  return { yaml: text.slice(head[0].length, yamlEnd), firstLine: 2, bodyStart: yamlEnd + end[0].length };
}

/** Where the prose of a file begins; 0 where it has no front matter. */
export const bodyStartOf = (text: string): number => splitFrontMatter(text)?.bodyStart ?? 0;
