/** Tenths of a pixel are finer than anybody sees, and a picture of short numbers is light. */
export const tenth = (n: number): number => Math.round(n * 10) / 10;
