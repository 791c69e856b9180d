import type { Token } from './scan.ts';

/** Whether a token is a quotation mark; those of all kinds were folded into two when the prose was read. */
export const isQuote = (token: Token | undefined): boolean => token?.raw === '"' || token?.raw === "'";
