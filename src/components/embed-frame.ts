/** The HTML that shows a chart, by the address of its page for frames, inside a page of another site. */
export const frameOf = (address: string, title: string): string =>
  `<iframe src="${address}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="680" loading="lazy" style="border:0"></iframe>`;
