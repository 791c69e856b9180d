import type { AccountWords } from '../account-words.ts';

/** A company's account, and two side by side, in English. */
export const accountWords: AccountWords = {
  earlier: (n) => `${n} earlier`,
  earlierEvents: (n) => `${n} earlier events`,
  more: (n) => `${n} more`,
  relation: {
    owner: { one: 'owner', many: 'Owner' },
    buyer: { one: 'buyer', many: 'Bought by' },
    investor: { one: 'investor', many: 'Investors' },
    supplier: { one: 'supplier', many: 'Suppliers' },
    rival: { one: 'rival', many: 'Rivals' },
    bidder: { one: 'failed bidder', many: 'Bid for it and failed' },
    subsidiary: { one: 'part of it', many: 'Owned' },
    bought: { one: 'bought', many: 'Bought' },
    invested: { one: 'investment', many: 'Put money into' },
    customer: { one: 'customer', many: 'Customers' },
    partner: { one: 'partner', many: 'Partners' },
    together: { one: 'in the same deal', many: 'In the same deals' },
    bid: { one: 'bid failed', many: 'Bids that failed' },
  },
  relationKey:
    'Solid line: partner, customer, supplier, owner. Double: money invested or a purchase. Dotted: rival, its share of the same market is in the ledger. Dashed: promised, or it failed. Each line leads to its sentence.',
  relationRest: (n) => `${n} more in the list below.`,
  sameMarket: (scope, period) => ['share of', scope, period && `(${period})`].filter(Boolean).join(' '),
  gazetteer: 'from the list of companies',
  olderStories: (stories, sentences) => `${stories}, ${sentences}, older`,
  moreStories: (n) => `${n} more sentences`,
  compare: {
    title: 'Compare two companies',
    lead: 'Two accounts side by side: the same metric, the same scope, the same period. Each number leads to its sentence.',
    of: (one, other) => `${one} and ${other}`,
    pairLead: (one, other, periods, metrics) =>
      `What the ledger holds of ${one} and of ${other} for the same metric and the same period: ${periods}, ${metrics}.`,
    choose: ['One company', 'The other'],
    open: 'Compare',
    noPair: 'These two share too few periods to be compared.',
    none: 'No two companies share enough periods yet.',
    ready: 'Pairs with enough in common',
    periods: (n) => (n === '1' ? '1 period' : `${n} periods`),
    withWhom: 'Compare with another company',
    period: 'Period',
    times: (n) => `${n}×`,
    timesColumn: 'Larger by',
    computed: 'The last column is computed by us from two reported figures in one currency; where one is approximate, disputed or a forecast it stays blank.',
    onlyShared: 'Only periods for which both have a figure stand here. A ≠ joins figures that do not agree.',
  },
};
