import type { Lang } from '../model/text.ts';
import type { AmountWords } from './amounts.ts';
import { type Block, BODY, type Entry, fileOf, type Manifest, type Passage, type ResultKind, resultKinds, type Shard } from './index-files.ts';
import { packPlaces } from './postings.ts';
import { shardOf, shardsOf, shelvesOf } from './shards.ts';
import { fold } from './spelling.ts';
import { tokensOf } from './tokens.ts';

/** A sentence to be found. `amounts` say which amount terms begin at which character. */
export interface Sentence {
  readonly text: string;
  readonly href: string;
  readonly mark?: readonly [number, number];
  readonly amounts?: readonly { readonly at: number; readonly terms: readonly string[] }[];
}

/** A thing to be found. Other names and the figure's own amount belong to the head, beside the title. */
export interface Document extends Omit<Entry, 'passages'> {
  readonly kind: ResultKind;
  readonly lang: Lang;
  /** The title belongs to something else, and its words do not find this. */
  readonly borrowed?: boolean;
  readonly names?: readonly string[];
  readonly terms?: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** The index as files: path → content. The same documents always give the same files. */
export function buildIndex(documents: readonly Document[], words: AmountWords): ReadonlyMap<string, string> {
  const ordered = resultKinds.flatMap((kind) =>
    [
      ...Map.groupBy(
        documents.filter((one) => one.kind === kind),
        ({ lang }) => lang,
      ).values(),
    ].flat(),
  );
  const blocks = blocksOf(ordered);
  const index = new Map<string, Map<number, number[]>>();
  const entries = ordered.map((document, doc) => enter(document, doc, index));
  const lines = new Map(
    [...index].map(([word, places]) => [word, packPlaces(new Map([...places].map(([doc, at]) => [doc, at.toSorted((a, b) => a - b)])))] as const),
  );
  const shards = shardsOf(new Map([...lines].map(([word, line]) => [word, JSON.stringify(line).length + word.length])));
  const files = new Map([...shardFiles(lines, shards), ...entryFiles(entries, blocks)]);
  const manifest: Manifest = { version: stamp(files), blocks, shards, ...words };
  return files.set('index.json', JSON.stringify(manifest));
}

function blocksOf(ordered: readonly Document[]): readonly Block[] {
  const blocks: Block[] = [];
  ordered.forEach(({ kind, lang }, from) => {
    const last = blocks.at(-1);
    if (last?.kind === kind && last.lang === lang) blocks[blocks.length - 1] = { ...last, count: last.count + 1 };
    else blocks.push({ kind, lang, from, count: 1 });
  });
  return blocks;
}

/** Enters the words of a document in the index and gives back what its result will show. */
function enter(
  { kind: _, lang: __, borrowed, names = [], terms = [], sentences, ...entry }: Document,
  doc: number,
  index: Map<string, Map<number, number[]>>,
): Entry {
  const put = (word: string, place: number) => {
    const places = index.get(word) ?? new Map<number, number[]>();
    index.set(word, places);
    const here = places.get(doc);
    if (here) here.push(place);
    else places.set(doc, [place]);
  };
  let place = 0;
  for (const text of [entry.title, entry.amount ?? '', ...names]) {
    for (const { word } of tokensOf(text)) {
      if (place < BODY && !(borrowed && text === entry.title)) put(word, place);
      place++;
    }
    place++;
  }
  for (const term of terms) put(term, Math.min(place, BODY - 1));
  place = BODY;
  const passages = sentences.map(({ text, href, mark, amounts = [] }): Passage => {
    const at = place;
    const tokens = tokensOf(text);
    for (const { word } of tokens) put(word, place++);
    for (const amount of amounts) {
      const first = tokens.findIndex(({ end }) => end > amount.at);
      for (const term of amount.terms) put(term, at + Math.max(0, first));
    }
    // The last word of a sentence is no neighbour of the first of the next.
    place++;
    return mark ? [at, text, href, mark] : [at, text, href];
  });
  return { ...entry, passages };
}

function shardFiles(lines: ReadonlyMap<string, readonly number[]>, shards: readonly string[]): [string, string][] {
  const shelves = shelvesOf(shards);
  const files = shards.map((): Record<string, readonly number[]> => ({}));
  for (const word of [...lines.keys()].sort()) {
    const shard: Shard | undefined = files[shardOf(fold(word), shelves) ?? -1];
    if (shard) Object.assign(shard, { [word]: lines.get(word) });
  }
  return files.map((shard, i) => [`words/${i}.json`, JSON.stringify(shard)]);
}

function entryFiles(entries: readonly Entry[], blocks: readonly Block[]): [string, string][] {
  return blocks.flatMap((block) => {
    const docs = Array.from({ length: block.count }, (_, i) => block.from + i);
    return [...Map.groupBy(docs, (doc) => fileOf(doc, block))].map(([file, members]): [string, string] => [
      `entries/${file}.json`,
      JSON.stringify(members.map((doc) => entries[doc])),
    ]);
  });
}

/** A short stamp of the content (FNV-1a): enough to tell one build from another. */
function stamp(files: ReadonlyMap<string, string>): string {
  let hash = 0x811c9dc5;
  for (const text of files.values()) for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}
