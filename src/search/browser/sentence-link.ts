/** The address of a sentence. A figure has its own; for others the browser is also told the words, where it understands that. */
export function sentenceLink(href: string, text: string): string {
  if (!/#p-\d+$/.test(href) || !('fragmentDirective' in document)) return href;
  const words = text.split(/\s+/);
  const quoted = words.length > 10 ? [words.slice(0, 4), words.slice(-4)] : [words];
  const encoded = quoted.map((some) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D'));
  return `${href}:~:text=${encoded.join(',')}`;
}
