import type { Lang } from '../model/text.ts';
import type { AmountWords } from './amounts.ts';
import { type Block, BODY, type Entry, fileOf, type Manifest, type Passage, type ResultKind, resultKinds } from './index-files.ts';
import { Posted } from './posted.ts';
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
  const ofKind = (kind: ResultKind) =>
    Map.groupBy(
      documents.filter((one) => one.kind === kind),
      ({ lang }) => lang,
    ).values();
  return new Map(
    indexFiles(
      resultKinds.flatMap((kind) => [...ofKind(kind)].flat()),
      words,
    ),
  );
}

type File = readonly [path: string, content: string];

/** The same, one file after the other. */
function* indexFiles(documents: Iterable<Document>, words: AmountWords): Generator<File> {
  const making = new IndexInTheMaking();
  for (const document of documents) yield* making.add(document);
  yield* making.end(words);
}

/** Takes documents that come kind by kind, and of each kind language by language, and gives files as soon as they are full: neither are held together. */
export class IndexInTheMaking {
  readonly #blocks: Block[] = [];
  readonly #index = new Posted();
  readonly #stamp = new Stamp();
  #doc = 0;
  #file = '';
  #entries: Entry[] = [];

  *add({ kind, lang, ...document }: Document): Generator<File> {
    const before = this.#blocks.at(-1);
    const again = before?.kind === kind && before.lang === lang;
    const block = again ? { ...before, count: before.count + 1 } : { kind, lang, from: this.#doc, count: 1 };
    this.#blocks.splice(again ? -1 : this.#blocks.length, 1, block);
    const file = `entries/${fileOf(this.#doc, block)}.json`;
    if (file !== this.#file) yield* this.#full();
    this.#file = file;
    this.#entries.push(enter(document, this.#doc, this.#index));
    this.#doc++;
  }

  *end(words: AmountWords): Generator<File> {
    yield* this.#full();
    const shards = shardsOf(this.#index.sizes());
    const shelves = shelvesOf(shards);
    const shelved = Map.groupBy(this.#index.words(), (word) => shardOf(fold(word), shelves));
    for (const i of shards.keys()) {
      const lines = (shelved.get(i) ?? []).map((word) => `${JSON.stringify(word)}:${this.#index.line(word)}`);
      yield this.#stamp.pass([`words/${i}.json`, `{${lines.join(',')}}`]);
    }
    const manifest: Manifest = { version: this.#stamp.text, blocks: this.#blocks, shards, ...words };
    yield ['index.json', JSON.stringify(manifest)];
  }

  *#full(): Generator<File> {
    if (this.#entries.length > 0) yield this.#stamp.pass([this.#file, JSON.stringify(this.#entries)]);
    this.#entries = [];
  }
}

/** Enters the words of a document in the index and gives back what its result will show. */
function enter({ borrowed, names = [], terms = [], sentences, ...entry }: Omit<Document, 'kind' | 'lang'>, doc: number, index: Posted): Entry {
  let place = 0;
  for (const text of [entry.title, entry.amount ?? '', ...names]) {
    for (const { word } of tokensOf(text)) {
      if (place < BODY && !(borrowed && text === entry.title)) index.put(word, doc, place);
      place++;
    }
    place++;
  }
  for (const term of terms) index.put(term, doc, Math.min(place, BODY - 1));
  place = BODY;
  const passages = sentences.map(({ text, href, mark, amounts = [] }): Passage => {
    const at = place;
    const tokens = tokensOf(text);
    for (const { word } of tokens) index.put(word, doc, place++);
    for (const amount of amounts) {
      const first = tokens.findIndex(({ end }) => end > amount.at);
      for (const term of amount.terms) index.put(term, doc, at + Math.max(0, first));
    }
    // The last word of a sentence is no neighbour of the first of the next.
    place++;
    return mark ? [at, text, href, mark] : [at, text, href];
  });
  return { ...entry, passages };
}

/** A short stamp of the content (FNV-1a): enough to tell one build from another. */
class Stamp {
  #hash = 0x811c9dc5;

  pass(file: File): File {
    const text = file[1];
    let hash = this.#hash;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
    this.#hash = hash;
    return file;
  }

  get text(): string {
    return this.#hash.toString(36);
  }
}
