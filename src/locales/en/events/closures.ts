import type { EventFrame } from '../../../model/language/event-words.ts';

/** What a company splits off, shuts or leaves. */
export const closures: readonly EventFrame[] = [
  {
    name: '{owner} spins off {product}',
    type: 'spin-off',
    subject: 'owner',
    object: 'product',
    marks: { into: 'product' },
    alone: true,
    active:
      'spin off | spin out | spins off | spinning off | spinning out | split itself | split in two | split into | splits into | splitting into | to split | carve out | carves out | hive off | demerge | break itself up | separate into | split off | splits off | splitting off | to separate | will separate | separating | hives off | hiving off | hived off its | separation of | separates | spin off of | spinoff of | carving out | demerges | demerging | demerger of',
    either: 'spun off | spun out | carved out | hived off | demerged',
    examples: [
      ['HP will split in two in November.', 'owner hp'],
      ['HP spun off its data centers into a company called Corvane.', 'owner hp, product corvane'],
    ],
    counterExamples: ['The vote was split.'],
  },
  {
    name: '{owner} splits into two',
    type: 'spin-off',
    subject: 'owner',
    needs: 'halves',
    alone: true,
    active: 'split | splits | splitting',
    examples: [['HPE is one of the two companies into which HP split this month.', 'owner hp']],
    counterExamples: ['HP split its shares.'],
  },
  {
    name: '{product} splits from {owner}',
    type: 'spin-off',
    subject: 'product',
    object: 'owner',
    active:
      'split from | splits from | spun out of | spun out from | separated from | spun off from | splitting from | spin off from | spinoff from | spin off of | spinoff of | carved out of | carved out from | hived off from | demerged from | split off from | broke away from | breaks away from | breaking away from | separate from | separates from | separating from | became independent of | became independent from | parted ways with | cut loose from | spins out of | spinning out of | spin out of | emerged from | spinout of | spin out from',
    examples: [['PayPal split from eBay in 2015.', 'product paypal, owner ebay']],
    counterExamples: ['PayPal split from the pack.'],
  },
  {
    name: '{owner} shuts down {product}',
    type: 'shutdown',
    subject: 'owner',
    object: 'product',
    marks: { in: 'place' },
    active:
      'shut | shuts down | shutting down | will shut | shutting | shutter | shutters | shuttering | closure of | shutdown of | discontinuation of | wind down | winding down | winds down | pulled the plug on | pulls the plug on | kill | kills | killing | kill off | killed off | discontinue | discontinues | discontinuing | close down | closes down | closing down | retire | retires | sunset | scrap | axed | will close | to close | to shut | phase out | phasing out | pull the plug on | pulling the plug on | pulled down the shutters on | bring down the shutters on | mothballed | mothball | dismantle | dismantled | ends support for | ended support for | end support for | turned off | turn off | switched off | switch off | switches off | took down | ditches | ditched | ditch | ending',
    either: 'shut down | shuttered | discontinued | wound down | closed down | scrapped | phased out',
    examples: [['Google shut down Stadia in January.', 'owner google, product stadia']],
    counterExamples: ['The markets shut down on Friday.'],
  },
  {
    name: '{owner} shuts down',
    type: 'shutdown',
    subject: 'owner',
    object: 'owner',
    needs: 'objectless',
    alone: true,
    active:
      'shuts down | shutting down | shut its doors | shuts its doors | closed its doors | closes its doors | closed up shop | shut up shop | ceased operations | ceases operations | ceased trading | ceased to exist | went out of business | goes out of business | went under | went bust | went belly up | goes under | folded | folds | went dark | will shut down | to shut down',
    either: 'shut down | wound down | closed down | shuttered | liquidated | disbanded | dissolved | discontinued',
    examples: [
      ['Nebula, once the darling of investors, shut down in April.', 'owner nebula'],
      ['S-Fone was shut down in 2012.', 'owner s-fone'],
      ['S-Fone is losing money. It will shut down in June.', 'owner s-fone'],
    ],
    counterExamples: ['Intel closed down 3 percent on Friday.', 'The plants of Samsung shut down in May.', 'Samsung said its plants shut down in May.'],
  },
  {
    name: '{owner} closes its {ware}',
    type: 'shutdown',
    subject: 'owner',
    marks: { in: 'place' },
    needs: 'ware',
    alone: true,
    active:
      'shut | shuts | shut down | shuts down | shutting down | shutting | shutters | shuttered | shuttering | close | closes | closed | closing | closed down | discontinued | discontinues | discontinuing | winding down | wound down | pulled the plug on | killed off | scrapped | axed | kill | kills | killed | killing | cease | ceases | ceasing | ended | ends | ending | retired | retires | retiring | sunset | sunsets | decommission | decommissioned | decommissioning | abandoned | abandons | abandoning | ditched | ditches | terminated | terminates | terminating | exits | exited | exiting | pull the plug on | pulls the plug on | pulling the plug on | mothballed',
    examples: [
      ['HP killed its public cloud in the autumn.', 'owner hp'],
      ['Verizon closed the public side of its cloud in 2016.', 'owner verizon'],
      ['Verizon closed its public cloud in April.', 'owner verizon'],
      ['Verizon is growing. It shut its own messaging app in April.', 'owner verizon'],
    ],
    counterExamples: [
      'Verizon closed its books in April.',
      'Verizon closed its deal for a messaging app.',
      'Verizon ended its exclusive cloud deal with Azure.',
    ],
  },
  {
    name: '{owner} closes a site in {place}',
    type: 'shutdown',
    subject: 'owner',
    object: 'place',
    marks: { in: 'place', at: 'place', near: 'place' },
    needs: 'facility',
    active: 'close | closes | closing | shut | shuts | shutting',
    either: 'closed',
    examples: [['Uber is closing its Manila office.', 'owner uber, place manila']],
    counterExamples: ['Uber closed higher in New York.'],
  },
  {
    name: '{owner} leaves {place}',
    type: 'shutdown',
    subject: 'owner',
    object: 'place',
    active:
      'pull out of | pulled out of | pulls out of | pulling out of | withdraw from | withdrew from | withdraws from | exit | exits | exited | exiting | quit | quits | left the market in | ceased operations in | ceases operations in | withdrawing from | retreated from | retreats from | bowed out of | bows out of | bowing out of | retreating from | pulled its operations out of | pulls its operations out of | pulled its business out of | exit from | withdrawal from | stopped operating in | stop operating in | withdrew from the market in | exited the market in | pulled out of the market in | get out of | got out of | gets out of | getting out of | abandoned its business in | closed its business in | wound up its business in | wound down its business in | left the market of | abandoned the market in | walked out of | shut down in | shuts down in | closing down in | closed down in | departed | departs | wound up in | ended operations in | end operations in | ending operations in | suspended operations in | suspends operations in | halted operations in | suspended its operations in | quitting',
    examples: [['Uber pulled out of China in 2016.', 'owner uber, place china']],
    counterExamples: ['Uber pulled out of the talks.'],
  },
  {
    name: '{owner} abandons {place}',
    type: 'shutdown',
    subject: 'owner',
    object: 'place',
    needs: 'adjacent',
    active: 'left | leaves | leaving | abandoned | abandons | abandoning',
    examples: [['Uber left China in 2016.', 'owner uber, place china']],
    counterExamples: ['Uber left the rest to Didi in China.'],
  },
];
