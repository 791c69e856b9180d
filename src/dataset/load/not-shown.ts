import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../extract/text/blocks.ts';
import type { Notice } from '../../model/reading.ts';

// Most articles have neither HTML nor a link to anything but the web: they are not parsed to find that out.
const suspect = /<[!?/a-z]|\](?:\(|:)\s*<?(?!https?:|mailto:)[a-z][\w+.-]*:/iu;

/** What stands in an article and is left out of its page: HTML, and the addresses of links that lead to no page. */
export function notShown(source: string): Notice[] {
  if (!suspect.test(source)) return [];
  const notices: Notice[] = [];
  visit(parseMarkdown(source), (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'html' && !/^<(?:\/|!--)/u.test(node.value))
      notices.push({ reason: `HTML is not shown: ${shortened(node.value)}; write it in Markdown`, line, column, ruleId: 'html-not-shown' });
    if ((node.type === 'link' || node.type === 'definition') && /^(?!https?:|mailto:)[a-z][\w+.-]*:/iu.test(node.url))
      notices.push({ reason: `not an address of a page: ${shortened(node.url)}; write one that begins with https://`, line, column, ruleId: 'link-not-shown' });
  });
  return notices;
}

const shortened = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
