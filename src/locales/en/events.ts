import type { EventWord, Vocabulary } from '../../model/language.ts';

export const events: Vocabulary<EventWord> = [
  [
    'tied up with | tie up with | tied up | ties up with | partnership with | partnership | partnered with | teamed up with | joined forces with | partner with | alliance with | partnering with | allied with | allies itself with | teams up with | team up with | strategic partnership | alliance | joint venture with | joint venture | teaming up with | partners with | are partnering | collaboration with | remain partners | remained partners',
    { type: 'partnership', subject: 'partner', object: 'partner' },
  ],
  [
    'resell | reseller for | resells | sell services | reseller of | support and resell | will sell | selling | reselling | will resell | become a reseller',
    { type: 'partnership', subject: 'partner', object: 'partner' },
  ],
  [
    'signed a contract with | exclusive contract with | signed a deal with | contract with | wins contract | won a contract | won a | awarded | signed an agreement with | signs an exclusive contract with | exclusive contract | signed | won the | wins | signs',
    { type: 'contract', subject: 'supplier', object: 'customer' },
  ],
  [
    'chose | chooses | picked | selected | moved to | moving to | switched to | will use | to use | will run on | migrate to | standardize on | chosen | picks | selects | migrated to',
    { type: 'contract', subject: 'customer', object: 'supplier' },
  ],
  [
    'invested in | invest in | invests in | led the round | led the investment | led the funding | investing in | invested | will invest | to invest | plans to invest | participated in the round | leading the round | pour | put money into | backs | pledged to invest | pledged | committed to invest | to pour | has invested | take a stake in | took a stake in | bought a stake in | takes a stake in | agreed to invest | invest | investing',
    { type: 'investment', subject: 'investor', object: 'target' },
  ],
  ['led by | backed by | with investment from', { type: 'investment', subject: 'target', object: 'investor' }],
  [
    'raised | raises | closed a | secured | has raised | closes | raising | funding round from | funding from',
    { type: 'investment', subject: 'target', object: 'investor' },
  ],
  [
    'acquired | acquires | agreed to pay | agreed to buy | to acquire | acquisition of | takeover of | to buy | will acquire | purchase of | completed its acquisition of | acquire | agreed to acquire | acquiring | will buy | has acquired | buyout of | purchased | snapped up | swallowed | take over | took over | will take over | taking over',
    { type: 'acquisition', subject: 'buyer', object: 'target' },
  ],
  ['bought | buys | buy | buying | is buying | merger with | merged with', { type: 'acquisition', subject: 'buyer', object: 'target', direct: true }],
  ['to sell its | sold its | sell its | sells its | selling its | agreed to sell', { type: 'acquisition', subject: 'target', object: 'buyer' }],
  [
    'was acquired by | acquired by | was bought by | bought by | sold to | sold itself to | being acquired by | taken over by',
    { type: 'acquisition', subject: 'target', object: 'buyer' },
  ],
  [
    'offered | has offered | have offered | would not bid for | will not bid for | has bid for | tried to buy | attempted to buy | attempted to acquire | sought to buy | wanted to buy | bid for | offered to buy | failed bid for | in talks to buy | considered buying | tried to acquire | had tried to buy | in talks to acquire | failed to buy | walked away from buying | attempt to buy | failed attempt to buy | takeover bid for | takeover offer for | weighed a bid for | sought to acquire | held merger talks with | merger talks with | held talks to buy | talks to buy | talks to acquire | bid for the | not bid for | no plans to buy | abandoned its attempt to buy | making an offer for | attempt to acquire | attempted takeover of | rejected an offer from | made a bid for | offer for | unsolicited bid for | failed takeover of | considered acquiring',
    { type: 'acquisition-attempt', subject: 'buyer', object: 'target', modality: 'attempted' },
  ],
  [
    'started | founded | co founded | initiated | launched | unveiled | introduced | launches | introduces | rolled out | unveils | released | debuted | launch of | will launch | rolling out | launch',
    { type: 'launch', subject: 'owner', object: 'product' },
  ],
  [
    'opened | opens | expanded into | expands | will open | opened a data center | expanding into | new data center | new region | opened its | will build | build a | broke ground | plans to open | plans to build | expand into | opening | expansion into | is opening | to open',
    { type: 'expansion', subject: 'agent', object: 'place' },
  ],
  [
    'spun off | spin off | split into | spinning off | spun out | split from | split in two | spins off | to spin off | split itself | spin out',
    { type: 'spin-off', subject: 'owner', object: 'product' },
  ],
  [
    'shut down | shutting down | discontinued | pulled the plug on | will shut | shutters | shuttered | shuts down | wound down | retire | sunset | to close',
    { type: 'shutdown', subject: 'owner', object: 'product' },
  ],
];
