import type { IndexSource } from '../find.ts';
import { type Block, type Entry, fileOf, type Manifest, type Shard } from '../index-files.ts';

/** The index as read over the network, each file once. */
export interface NetworkIndex extends IndexSource {
  readonly entry: (doc: number, block: Block) => Promise<Entry>;
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(`/search-index/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
}

/** Opens the index. A file that could not be read is asked for again the next time. */
export async function openIndex(): Promise<NetworkIndex> {
  const manifest = await read<Manifest>('index.json');
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(path: string): Promise<T> => {
    const known = kept.get(path) ?? read<T>(`${path}?${manifest.version}`);
    kept.set(path, known);
    known.catch(() => kept.delete(path));
    return known as Promise<T>;
  };
  return {
    manifest,
    shard: (number) => once<Shard>(`words/${number}.json`),
    entry: async (doc, block) => {
      const file = fileOf(doc, block);
      const found = (await once<readonly Entry[]>(`entries/${file}.json`))[doc - file];
      if (!found) throw new Error(`no entry ${doc}`);
      return found;
    },
  };
}
