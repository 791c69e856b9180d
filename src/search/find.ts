import type { Lang } from '../model/text.ts';
import type { Block, Manifest, Shard } from './index-files.ts';
import { occurrencesOf } from './occurrences.ts';
import { type Asked, asked } from './query.ts';
import { type Score, scoreOf } from './score.ts';
import { shardOf, shardsWith, shelvesOf } from './shards.ts';
import { fold } from './spelling.ts';

/** Where the index is read from: the network in a browser, memory in a test. */
export interface IndexSource {
  readonly manifest: Manifest;
  readonly shard: (number: number) => Promise<Shard>;
}

/** A document that answers a query. */
export interface Hit extends Score {
  readonly doc: number;
  readonly block: Block;
}

/** The answers, best first; `relaxed` says what of the query had to be overlooked to have any. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly relaxed?: 'amounts' | 'marks' | 'words';
}

/** Answers much weaker than the best are chance meetings of syllables. */
const CHANCE = 0.4;

/** Answers a query: amounts by value, words by spelling, those in the reader's language first. */
export async function find(query: string, lang: Lang, source: IndexSource): Promise<Found> {
  const amounts = asked(query, source.manifest);
  const found = await look(amounts, source);
  // No figure of that value: "7 tỷ" is then two words.
  const missing = amounts.some(({ terms }, i) => terms && found[i]?.size === 0);
  const words = missing ? asked(query, source.manifest, false) : amounts;
  const { hits, relaxed } = order(missing ? await look(words, source) : found, lang, source.manifest);
  if (!missing) return { hits, relaxed };
  // "999 tỷ USD" is not answered by every "tỷ USD".
  return relaxed === 'words' || hits.length === 0 ? { hits: [] } : { hits, relaxed: 'amounts' };
}

async function look(things: readonly Asked[], { manifest, shard }: IndexSource) {
  const shelves = shelvesOf(manifest.shards);
  return Promise.all(
    things.map(async (thing) => {
      const numbers = thing.word === undefined ? (thing.terms ?? []).map((term) => shardOf(term, shelves)) : shardsWith(fold(thing.word), shelves);
      const files = await Promise.all([...new Set(numbers)].flatMap((number) => (number === undefined ? [] : [shard(number)])));
      return occurrencesOf(thing, files);
    }),
  );
}

function order(found: Awaited<ReturnType<typeof look>>, lang: Lang, { blocks }: Manifest): Found {
  const docs = [...new Set(found.flatMap((one) => [...one.keys()]))];
  const covered = (doc: number) => found.filter((one) => one.has(doc)).length;
  const most = Math.max(0, ...docs.map(covered));
  const all = docs
    .filter((doc) => covered(doc) === most)
    .flatMap((doc): Hit[] => {
      const block = blocks.find(({ from, count }) => doc >= from && doc < from + count);
      // A company has its page in every language, under all its names: one of them is enough.
      if (block?.kind === 'companies' && block.lang !== lang) return [];
      return block ? [{ doc, block, ...scoreOf(found.map((one) => one.get(doc) ?? [])) }] : [];
    });
  // Of "gấp … đôi" far apart nothing says that "gap doi" was meant.
  const sure = all.filter(({ places }) => places.length > 0);
  // Marks that were typed are meant: what goes against them is shown only where nothing else is.
  const meant = sure.filter(({ against }) => !against);
  const kept = meant.length > 0 ? meant : sure;
  const best = Math.max(0, ...kept.map(({ value }) => value));
  const foreign = ({ block }: Hit) => (block.lang === lang ? 0 : 1);
  const hits = kept.filter(({ value }) => value >= best * CHANCE).sort((a, b) => foreign(a) - foreign(b) || b.value - a.value || a.doc - b.doc);
  if (hits.length === 0) return { hits };
  return most < found.length ? { hits, relaxed: 'words' } : meant.length === 0 ? { hits, relaxed: 'marks' } : { hits };
}
