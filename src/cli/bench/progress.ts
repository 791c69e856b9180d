/** Tells of one long step: on a terminal in one line that is written over, elsewhere when it begins and when it is done. */
export interface Progress {
  readonly say: (done: number) => void;
  readonly end: (seconds: number) => void;
}

const terminal = process.stderr.isTTY;
const SECOND = 1000;

/** `of` is how many there will be, as far as is known. */
export function progressOf(what: string, of: number): Progress {
  const began = performance.now();
  let last = 0;
  if (!terminal) process.stderr.write(`  ${what} …\n`);
  return {
    say: (done) => {
      const now = performance.now();
      if (!terminal || now - last < SECOND / 4) return;
      last = now;
      const passed = (now - began) / SECOND;
      const left = done > 0 && done < of ? `, about ${Math.ceil((passed / done) * (of - done))} s left` : '';
      process.stderr.write(`\r\u001b[K  ${what}: ${Math.min(done, of)} of ${of} pages, ${passed.toFixed(0)} s${left}`);
    },
    end: (seconds) => process.stderr.write(`${terminal ? '\r\u001b[K' : ''}  ${what}: ${seconds.toFixed(1)} s\n`),
  };
}
