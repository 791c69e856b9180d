import type { z } from 'astro/zod';
import { lowerFirst } from './lower-first.ts';
import type { Problem } from './problem.ts';
import type { FieldPath, PlacedYaml } from './yaml-with-places.ts';

/** What to write in a field, by its dotted name: `published` → "write the day of the story: `published: 2017-03-01`". */
export type Remedies = Readonly<Record<string, string>>;

/** The schema's complaints as problems with file, line, field and remedy. `within` is where the checked value stands in the YAML. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], yaml: PlacedYaml, file: string, remedies: Remedies, within: FieldPath = []): Problem[] {
  return issues
    .flatMap((issue) => deepest(issue))
    .map(({ path, message, missing }) => {
      const field = path.filter((step) => typeof step !== 'number').join('.');
      const remedy = message.includes('; ') ? undefined : (remedies[field] ?? remedies[field.split('.')[0] ?? '']);
      // The remedy names the options, too.
      const complaint = missing ? 'missing' : lowerFirst(remedy ? message.replace(/: expected one of .*$/u, '') : message);
      return { file, ...yaml.placeOf([...within, ...path]), field: dotted([...within, ...path]), reason: remedy ? `${complaint}; ${remedy}` : complaint };
    });
}

interface Complaint {
  readonly path: FieldPath;
  readonly message: string;
  readonly missing: boolean;
}

/** A union complains about every branch; the branch that got furthest is the one the editor meant. */
function deepest(issue: z.core.$ZodIssue): Complaint[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches = issue.errors.map((branch) => branch.flatMap((inner) => deepest(inner)));
    const furthest = branches.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
    if (depth(furthest) > 0) return furthest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
    if (branches.flat().every(({ missing }) => missing)) return [{ path: issue.path, message: issue.message, missing: true }];
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'unknown field; correct its name, or remove it', missing: false }));
  return [{ path: issue.path, message: issue.message, missing: /received undefined/u.test(issue.message) }];
}

function depth(branch: readonly Complaint[]): number {
  return Math.max(0, ...branch.map((complaint) => complaint.path.length));
}

function dotted(path: FieldPath): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : `${i ? '.' : ''}${String(step)}`)).join('');
}
