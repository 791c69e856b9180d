import type { SearchWords } from '../search-words.ts';

/** The search page, in English. */
export const searchWords: SearchWords = {
  search: {
    title: 'Search the ledger',
    short: 'Search',
    lead: 'Type a company, a word or the figure itself. Vietnamese is found without its marks; marks you do type are kept to. Each result leads to its sentence.',
    field: 'A word or figure to look for',
    button: 'Search',
    examples: 'Try',
    noScript: 'The search field needs JavaScript. Without it there are the ways below, and your browser’s own find in page.',
    ways: 'Other ways',
    waysLead: 'All that can be found stands on one of these pages.',
    way: {
      articles: 'By date, the newest on top.',
      companies: 'One account for each company.',
      figures: 'Every figure on one page, by metric.',
      timeline: 'Who did what with whom, and when.',
      conflicts: 'Two sentences, two figures.',
      forecasts: 'What was said before, and what came after.',
    },
    kinds: { companies: 'Companies', figures: 'Figures', events: 'Events', articles: 'Articles' },
    one: (n, query) => `${n} result for “${query}”.`,
    many: (n, query) => `${n} results for “${query}”.`,
    none: (query) => `The ledger has no sentence for “${query}”.`,
    noneHint: 'Try fewer words, leave out the marks, or give a figure its unit, such as $, billion or %.',
    wait: 'Opening the ledger…',
    failed: 'The search index could not be opened. Check the connection and press Search again.',
    more: (n) => `Show ${n} more`,
    relaxed: {
      amounts: 'No figure has that value; these sentences have those words.',
      marks: 'No word has the marks as typed; these have other marks.',
      words: 'No sentence has all the words; these have some.',
    },
  },
};
