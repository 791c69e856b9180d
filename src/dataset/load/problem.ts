import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Dataset } from '../../model/ledger.ts';

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
    // An editor is helped by where the flaw stands in the content, not by where it was noticed in the code.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** The problems as a report grouped by file, in the format editors know from linters. */
function reportProblems(problems: readonly Problem[]): string {
  return report(
    problems.map(({ file, line, column, field, reason }) => ({
      file,
      line,
      column,
      reason: field ? `${field}: ${reason}` : reason,
      ruleId: 'content',
      fatal: true,
    })),
  );
}

/** Remarks in the same format, as warnings: the build goes on. */
export function reportNotices(notices: Dataset['notices']): string {
  return report(notices.map((notice) => ({ ...notice, fatal: false })));
}

function report(flaws: readonly (Dataset['notices'][number] & { readonly fatal: boolean })[]): string {
  const files = Map.groupBy(flaws, ({ file }) => file);
  const reported = [...files].map(([path, inFile]) => {
    const vfile = new VFile({ path });
    for (const { line, column, reason, ruleId, fatal } of inFile) vfile.message(reason, { place: { line, column }, ruleId }).fatal = fatal;
    return vfile;
  });
  return reporter(reported, { color: false });
}

/** Throws all problems together, if there are any. */
export function assertNoProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}
