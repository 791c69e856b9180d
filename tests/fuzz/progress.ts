/** Says how far long work is: one line that is written over on a terminal, a plain line every half minute elsewhere. */
export interface Progress {
  readonly at: (done: number, more?: string) => void;
  /** Writes a line that stays. */
  readonly say: (line: string) => void;
}

export function progress(what: string, total: number, out: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now();
  const every = out.isTTY ? 200 : 30_000;
  let last = began;
  const clear = () => (out.isTTY ? '\r\u001b[K' : '');
  return {
    at: (done, more = '') => {
      const now = performance.now();
      if (now - last < every && done < total) return;
      last = now;
      const left = ((now - began) / Math.max(1, done)) * (total - done);
      const line = `${what} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}${more}, ${done < total ? `${spoken(left)} left` : `done in ${spoken(now - began)}`}`;
      out.write(`${clear()}${line}${out.isTTY && done < total ? '' : '\n'}`);
    },
    say: (line) => void out.write(`${clear()}${line}\n`),
  };
}

function spoken(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
