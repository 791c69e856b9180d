/** Says how far long work is: one line that is written over on a terminal, a plain line every half minute elsewhere. */
export interface Progress {
  /** So many are done, with more said behind the number; once all are, the line is gone. */
  readonly at: (done: number, more?: string) => void;
  /** Writes a line that stays. */
  readonly say: (line: string) => void;
}

const SECOND = 1000;

/** `what` is counted, `total` of it as far as is known. */
export function progressOf(what: string, total: number, out: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now();
  const every = out.isTTY ? SECOND / 4 : 30 * SECOND;
  const clear = out.isTTY ? '\r\u001b[K' : '';
  let last = began;
  return {
    at: (done, more = '') => {
      const now = performance.now();
      if (done >= total) return void out.write(clear);
      if (done === 0 || now - last < every) return;
      last = now;
      const left = ((now - began) / done) * (total - done);
      out.write(`${clear}${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}${more}, about ${spoken(left)} left${out.isTTY ? '' : '\n'}`);
    },
    say: (line) => void out.write(`${clear}${line}\n`),
  };
}

function spoken(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / SECOND);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
