/** Where in a period: it leads the date in and does not change it. */
export const LATE =
  '[early|late|mid|early in|late in|earlier in|later in|the start of|the beginning of|the end of|end of|the middle of|the close of|end|start of|by]?';
