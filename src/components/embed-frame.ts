/** The words that set a chart into another page. */
export const frameOf = (address: string, title: string): string =>
  `<iframe src="${address}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="680" loading="lazy" style="border:0"></iframe>`;

/** A chart as BibTeX cites it. */
export const bibtexOf = (id: string, title: string, site: string, year: string, address: string): string =>
  `@misc{so-may-${id},\n  title = {${title.replace(/[%&#$]/g, '\\$&')}},\n  author = {{${site}}},\n  year = {${year}},\n  url = {${address}}\n}`;
