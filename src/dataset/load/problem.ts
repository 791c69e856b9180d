import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';

/** A flaw of the content that an editor has to mend: where it stands, what it is, and what to write instead. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The dotted name of the field, `source.publisher`; empty where there is none. */
  readonly field: string;
  readonly reason: string;
}

/** All flaws of the content at once, each with its file, line and remedy: an editor mends them in one go. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`the content has ${problems.length === 1 ? 'a flaw' : `${problems.length} flaws`}:\n${reportProblems(problems)}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** The problems as a report grouped by file, in the format editors know from linters. */
export function reportProblems(problems: readonly Problem[]): string {
  const files = new Map<string, VFile>();
  for (const { file, line, column, field, reason } of problems) {
    const vfile = files.get(file) ?? new VFile({ path: file });
    files.set(file, vfile);
    const message = vfile.message(field ? `${field}: ${reason}` : reason, { place: { line, column }, source: 'content' });
    message.fatal = true;
  }
  return reporter([...files.values()], { color: false });
}

/** Throws all problems together, if there are any. */
export function assertNoProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}
