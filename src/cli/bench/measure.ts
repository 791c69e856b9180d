/** The least time of several runs, in seconds: what the machine can do when nobody disturbs it. */
export function best(runs: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least / 1000;
}

/** Reads text after text until so many seconds are over; says how many were read and how long it took. */
export function until(
  seconds: number,
  texts: readonly string[],
  read: (text: string) => unknown,
): { readonly texts: readonly string[]; readonly seconds: number } {
  const start = performance.now();
  let count = 0;
  while (count < texts.length && performance.now() - start < seconds * 1000) read(texts[count++] ?? '');
  return { texts: texts.slice(0, count), seconds: (performance.now() - start) / 1000 };
}
