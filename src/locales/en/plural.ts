/** A count with its noun: "1 article", "26 articles". */
export const many =
  (one: string, more = `${one}s`) =>
  (n: string) =>
    `${n} ${n === '1' ? one : more}`;
