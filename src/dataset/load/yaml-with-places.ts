import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { lowerFirst } from './lower-first.ts';
import type { Problem } from './problem.ts';
import { flawsOf } from './yaml-flaws.ts';

/** The way to a field: `['sources', 0, 'url']`. */
export type FieldPath = readonly PropertyKey[];

/** A YAML text as a value that still knows on which line each of its fields stands. */
export interface PlacedYaml {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where a field stands, or the nearest thing around it that exists: a missing field is reported where it should be. */
  readonly placeOf: (path: FieldPath) => { readonly line: number; readonly column: number };
}

/** What two libraries may read in two ways, or one refuses: anchors, aliases, tags, numbers in other bases or with signs between. */
const particular = /(?:^|[\s,[{:-])[&*!]\S|\d_\d|\b0[bx]/im;

/** The value alone, ten times as fast as with its places; undefined where anything is wrong or out of the ordinary. */
function plainly(text: string): { readonly value: unknown } | undefined {
  if (particular.test(text)) return undefined;
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) ?? null };
  } catch {
    return undefined;
  }
}

/** Reads YAML; `firstLine` is the line of the file on which it begins, so front matter reports the lines an editor sees. */
export function readYaml(text: string, file: string, firstLine = 1): PlacedYaml {
  const plain = plainly(text);
  if (!plain) return readWithPlaces(text, file, firstLine);
  // Places are asked for only where something is wrong.
  let placed: PlacedYaml | undefined;
  return {
    value: plain.value,
    problems: [],
    placeOf: (path) => {
      placed ??= readWithPlaces(text, file, firstLine);
      return placed.placeOf(path);
    },
  };
}

function readWithPlaces(text: string, file: string, firstLine: number): PlacedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems: Problem[] = flawsOf([...document.errors, ...document.warnings]).map((flaw) => ({ file, ...at(flaw.at), field: '', reason: flaw.reason }));
  const value = document.errors.length === 0 ? valueOf(document) : undefined;
  if (value instanceof Error) {
    const alias = firstAlias(document);
    problems.push({ file, ...at(alias), field: '', reason: `not valid YAML: ${lowerFirst(value.message)}; write each value out, without & and *` });
  }
  return {
    value: value instanceof Error ? undefined : value,
    problems,
    placeOf: (path) => at(offsetOf(document.contents, path)),
  };
}

/** An alias may point nowhere, or aliases of aliases may grow into more than fits the memory: the library gives up on them. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error;
  }
}

/** Where the first alias (`*name`) stands. */
function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_key, { range }) => {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function offsetOf(root: Node | null, path: FieldPath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === step) : undefined;
    const next = pair ? pair.value : node.get(step, true);
    const anchor = pair && isScalar(pair.key) ? pair.key : next;
    if (!anchor) break;
    offset = (anchor as Node).range?.[0] ?? offset;
    node = next;
  }
  return offset;
}
