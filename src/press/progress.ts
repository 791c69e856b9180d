/** Below this nobody waits. */
const MANY = 200;
const MB = 1e6;

/** Tells how far the reading of many articles is: on a terminal in one line that is written over, elsewhere when it is done. */
export function progressOf(all: number) {
  const began = performance.now();
  const terminal = process.stderr.isTTY;
  let [read, bytes, last] = [0, 0, began];
  const seconds = () => (performance.now() - began) / 1000;
  return {
    read: (more: number, size: number) => {
      [read, bytes] = [read + more, bytes + size];
      if (!terminal || all < MANY || performance.now() - last < 250) return;
      last = performance.now();
      process.stderr.write(`\r\u001b[Kread ${read} of ${all} articles, about ${Math.ceil((seconds() / read) * (all - read))} s left`);
    },
    end: () => {
      if (all < MANY) return;
      process.stderr.write(`${terminal ? '\r\u001b[K' : ''}read ${read} articles, ${(bytes / MB).toFixed(2)} MB in ${seconds().toFixed(1)} s\n`);
    },
  };
}
