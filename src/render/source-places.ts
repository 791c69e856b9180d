import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** Where each code unit of a text node's value stands in the source: `from[i]` to `to[i]`, `to` exclusive. */
export interface Places {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const ESCAPE = /^\\[!-/:-@[-`{-~]/;
const ENTITY = /^&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z\d]{1,31}));/;
// A continuation line loses its indentation and the `>` of its quotation: "> hơn\n> 40%" has the value "hơn\n40%".
const LINE_START = /^[ \t>]*/;

/**
 * Aligns a text node's value with the Markdown it was read from, so that an offset into the file finds its
 * character behind escapes (`\*`), entities (`&nbsp;`) and line prefixes. Undefined where they do not align.
 */
export function placesOf(raw: string, value: string, offset: number): Places | undefined {
  if (raw === value) return asWritten(value.length, offset);
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  const take = (length: number, units = 1) => {
    for (let unit = 0; unit < units; unit += 1) {
      from.push(offset + at);
      to.push(offset + at + length);
    }
    at += length;
  };
  while (from.length < value.length) {
    const rest = raw.slice(at, at + 40);
    const wanted = value[from.length];
    const decoded = decode(rest);
    if (decoded && value.startsWith(decoded.text, from.length)) take(decoded.length, decoded.text.length);
    else if (rest[0] === wanted || (rest[0] === '\0' && wanted === '�')) {
      const broke = wanted === '\n' || (wanted === '\r' && value[from.length + 1] !== '\n');
      take(1);
      if (broke) at += LINE_START.exec(raw.slice(at))?.[0].length ?? 0;
    } else if (/^[ \t]+[\r\n]/.test(raw.slice(at)) && (wanted === '\n' || wanted === '\r')) at += 1;
    else return undefined;
  }
  return { from, to };
}

/** Code in a line, whose escapes and indentation are its own, and most text. */
function asWritten(length: number, offset: number): Places {
  const from = Array.from({ length }, (_, i) => offset + i);
  return { from, to: from.map((at) => at + 1) };
}

function decode(rest: string): { readonly text: string; readonly length: number } | undefined {
  const escape = ESCAPE.exec(rest);
  if (escape) return { text: rest.slice(1, 2), length: 2 };
  const [all, hex, decimal, name] = ENTITY.exec(rest) ?? [];
  if (all === undefined) return undefined;
  const text = hex
    ? decodeNumericCharacterReference(hex, 16)
    : decimal
      ? decodeNumericCharacterReference(decimal, 10)
      : decodeNamedCharacterReference(name ?? '');
  return text === false ? undefined : { text, length: all.length };
}
