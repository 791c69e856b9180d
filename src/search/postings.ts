/** Where a word stands: document → places, in order. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** Writes places as distances, which are short. */
export function packPlaces(places: Places): number[] {
  const packed: number[] = [];
  let before = 0;
  for (const [doc, at] of places) {
    packed.push(doc - before, at.length);
    before = doc;
    for (const [i, place] of at.entries()) packed.push(place - (at[i - 1] ?? 0));
  }
  return packed;
}

/** Reads them back. */
export function unpackPlaces(packed: readonly number[]): Places {
  const places = new Map<number, number[]>();
  let doc = 0;
  for (let i = 0; i < packed.length; ) {
    doc += packed[i] ?? 0;
    const count = packed[i + 1] ?? 0;
    let place = 0;
    places.set(
      doc,
      packed.slice(i + 2, i + 2 + count).map((step) => (place += step)),
    );
    i += 2 + count;
  }
  return places;
}
