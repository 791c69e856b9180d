import type { Language } from '../model/language.ts';
import type { Lang } from '../model/text.ts';
import { language as en } from './en/language.ts';
import { language as vi } from './vi/language.ts';

/** What each language is read with. */
export const languageOf: Readonly<Record<Lang, Language>> = { vi, en };
