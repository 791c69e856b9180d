/** Moves blocks apart along one axis so that none overlap, keeping their order and staying in the frame where it can. */
export function dodge(blocks: readonly { readonly at: number; readonly size: number }[], top: number, bottom: number): readonly number[] {
  const order = blocks.map((_, i) => i).sort((a, b) => (blocks[a]?.at ?? 0) - (blocks[b]?.at ?? 0));
  const placed: number[] = [];
  let free = top;
  for (const i of order) {
    const { at, size } = blocks[i] ?? { at: 0, size: 0 };
    placed[i] = Math.max(free, at);
    free = (placed[i] ?? 0) + size;
  }
  // What ran out at the bottom is pushed back up.
  let ceiling = bottom;
  for (const i of [...order].reverse()) {
    const size = blocks[i]?.size ?? 0;
    placed[i] = Math.min(placed[i] ?? 0, ceiling - size);
    ceiling = placed[i] ?? 0;
  }
  return placed;
}
