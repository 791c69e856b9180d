const choice = /\[([^\]]*)\](\??)/;

/** Writes a choice out: "[the]? [last|next] year" → "the last year", "the next year", "last year", "next year". */
function written(phrase: string): string[] {
  const match = choice.exec(phrase);
  if (!match) return [phrase.replaceAll(/ {2,}/g, ' ').trim()];
  const [before, after] = [phrase.slice(0, match.index), phrase.slice(match.index + match[0].length)];
  const rest = written(after);
  return [...(match[1] ?? '').split('|'), ...(match[2] ? [''] : [])].flatMap((one) =>
    rest.map((end) => `${before}${one}${end === '' ? '' : ` ${end}`}`.replaceAll(/ {2,}/g, ' ').trim()),
  );
}

/** Splits the phrases of a vocabulary: "hơn | [trên|quá]" → ["hơn", "trên", "quá"]; "[the]?" may be left out. */
export const phrasesOf = (phrases: string): string[] =>
  phrases
    .split(' | ')
    .flatMap((phrase) => (phrase.includes('[') ? written(phrase) : [phrase.trim()]))
    .filter(Boolean);
