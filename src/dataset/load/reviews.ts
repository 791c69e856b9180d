import type { Review } from '../../model/review.ts';
import { listFiles } from './list-files.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { reviewRemedies, writtenReview } from './review-schema.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-with-places.ts';

/** All editors' findings under `content/reviews`, one file for each story. */
export function loadReviews(root: string): { readonly reviews: readonly Review[]; readonly problems: readonly Problem[] } {
  const files = listFiles(root, 'content/reviews', /\.ya?ml$/u).map((file) => {
    const { text, problem } = readText(root, file);
    return problem ? { reviews: [], problems: [problem] } : reviewsIn(file, text);
  });
  return { reviews: files.flatMap((file) => file.reviews), problems: files.flatMap((file) => file.problems) };
}

/** The findings of one file: a list, bare or under `reviews`. The file is named by the story's slug. */
export function reviewsIn(file: string, text: string): { readonly reviews: readonly Review[]; readonly problems: readonly Problem[] } {
  const slug = (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/u, '');
  const yaml = readYaml(text, file);
  const underKey = typeof yaml.value === 'object' && yaml.value !== null && 'reviews' in yaml.value;
  const list: unknown = underKey ? (yaml.value as { reviews: unknown }).reviews : (yaml.value ?? []);
  const problems: Problem[] = [...yaml.problems];
  if (!Array.isArray(list)) {
    return {
      reviews: [],
      problems: [...problems, { file, line: 1, column: 1, field: '', reason: 'not a list; begin each finding with `- quote: { vi: …, en: … }`' }],
    };
  }
  const reviews = list.flatMap((value: unknown, index): Review[] => {
    const within = underKey ? ['reviews', index] : [index];
    const parsed = writtenReview.safeParse(value);
    if (parsed.success) return [{ ...parsed.data, slug, file, line: yaml.placeOf(within).line }];
    problems.push(...schemaProblems(parsed.error.issues, yaml, file, reviewRemedies, within));
    return [];
  });
  return { reviews, problems };
}
