interface Heard {
  largest: number;
  drawn: number;
  blocked: number;
  shift: number;
}

declare global {
  interface Window {
    heard: Heard;
  }
  interface PerformanceEntry {
    readonly value?: number;
    readonly hadRecentInput?: boolean;
  }
}

/** Runs in the page before anything of its own does, and keeps what the browser says of it. */
export function heardByPage(): void {
  const [ENOUGH, MARKS] = [50, 'main svg :is(path, circle, rect)'];
  const heard: Heard = { largest: 0, drawn: Number.POSITIVE_INFINITY, blocked: 0, shift: 0 };
  window.heard = heard;
  const hear = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  hear('largest-contentful-paint', ({ startTime }) => {
    heard.largest = startTime;
  });
  hear('longtask', ({ duration }) => {
    heard.blocked += Math.max(0, duration - ENOUGH);
  });
  hear('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) heard.shift += value;
  });
  const look = (): void => {
    if (!document.querySelector(MARKS)) return;
    heard.drawn = performance.now();
    watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
}
