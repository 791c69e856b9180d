import type { YAMLError } from 'yaml';

/** What to do about a flaw of YAML, by the library's name for it. */
const remedies: Partial<Record<string, string>> = {
  MISSING_CHAR: 'close the quotation mark or bracket that is open',
  DUPLICATE_KEY: 'keep one of the two fields',
  TAB_AS_INDENT: 'indent with spaces',
  UNRESOLVED_ALIAS: 'put a text that begins with * between quotation marks',
};
const usual = 'put a text with : # & * or quotation marks in it between quotation marks of the other kind';

/** Flaws as an editor is told of them: those that follow from an earlier one are left out, but each field that stands twice is named. */
export function flawsOf(errors: readonly YAMLError[]): readonly { readonly at: number; readonly reason: string }[] {
  return errors
    .filter(({ code }, index) => code === 'DUPLICATE_KEY' || index === errors.findIndex((other) => other.code !== 'DUPLICATE_KEY'))
    .map(({ code, message, pos }) => ({ at: pos[0], reason: `not valid YAML: ${firstSentence(message)}; ${remedies[code] ?? usual}` }));
}

/** YAML's messages carry a drawing of the place below the first line; the report names the place itself. */
const firstSentence = (message: string): string => (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/u, '');
