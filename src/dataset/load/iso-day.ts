import { z } from 'astro/zod';

/** YAML of other tools turns `2017-03-01` into a Date; ours leaves it a string. Both mean the day. */
const asText = (value: unknown) =>
  value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value;

/** A day that exists, written `2017-03-01`; a time of day behind it is dropped. */
export const isoDay = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/u, '$1') : asText(value)),
  z.string().refine(isDay, { error: (issue) => `not a day: ${JSON.stringify(issue.input)}` }),
);

/** A day, a month or a year, as sources state it. */
export const isoDayMonthOrYear = z.preprocess(
  asText,
  z.string().refine((text) => [text, `${text}-01`, `${text}-01-01`].some(isDay), {
    error: (issue) => `not a date: ${JSON.stringify(issue.input)}`,
  }),
);

function isDay(text: string): boolean {
  // No story speaks from before there was a computer: such a year is a slip of the finger.
  if (!/^(?:19|2\d)\d{2}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}
