import { z } from 'astro/zod';

/** A text with something in it; a number is refused. */
export const text = z.string().trim().min(1, 'empty');

/** The same, and a number counts as its digits: YAML reads `founded: 2006` as one. */
export const textOrNumber = z.union([z.string(), z.number()]).transform(String).pipe(text);

/** The address of a page. */
export const webAddress = z.url({ protocol: /^https?$/u, error: 'not a web address' });
