/** What each type of page is dressed in: the files beside this one, in the order of the cascade. One page asks for one sheet. */
const drawn = ['board', 'plate'];
const all = ['fonts', 'tokens', 'base', 'sheet', 'masthead'];

const own = {
  plain: ['lists'],
  home: [...drawn, 'asides', 'entries', 'home', 'conflicts', 'journal'],
  articles: ['entries', 'older'],
  article: ['figure', 'article', 'ledger', ...drawn],
  companies: ['lists', 'companies'],
  company: ['lists', 'older', 'entries', 'conflicts', 'pledges', 'account', 'company', 'journal', ...drawn, 'afar'],
  further: ['lists', 'older'],
  compare: ['lists', 'entries', 'compare', ...drawn],
  charts: [...drawn, 'asides', 'chart-page', 'charts'],
  chart: ['ledger', 'stories', ...drawn, 'asides', 'chart-page', 'tips'],
  embed: [...drawn, 'asides', 'chart-page', 'tips', 'embed'],
  timeline: ['older', 'filters', 'entries', 'journal', 'afar'],
  figures: ['lists', 'older', 'filters', 'ledger', 'stories', 'afar'],
  conflicts: ['older', 'ledger', 'plain', 'conflicts'],
  forecasts: ['older', 'entries', 'pledges'],
  method: ['lists', 'article', 'ledger', 'plain', 'accuracy'],
  data: ['ledger', 'plain'],
  search: ['search'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The type of page that a sheet dresses. */
export type SheetName = keyof typeof own;
export const sheetNames = Object.keys(own) as readonly SheetName[];

/** The files of a sheet. */
export const partsOf = (name: SheetName): readonly string[] => [...all, ...own[name], 'print'];
