import type { EventFrame } from '../../../model/language/event-words.ts';

/** What a company splits off or shuts. */
export const closures: readonly EventFrame[] = [
  {
    name: '{owner} spins off {product}',
    type: 'spin-off',
    subject: 'owner',
    object: 'product',
    marks: { into: 'product', as: 'product' },
    alone: true,
    active:
      'spin off | spin out | spins off | spinning off | spinning out | split itself | split in two | split into | splits into | splitting into | to split | carve out | carves out | hive off | demerge | break itself up | separate into | split off | splits off | splitting off | to separate | will separate | separating | hives off | hiving off | hived off its | separation of | separates | spin off of | spinoff of | to spinoff | carving out | demerges | demerging | demerger of | spinning off of',
    either: 'spun off | spun out | carved out | hived off | demerged',
    examples: [
      ['HP will split in two in November.', 'owner hp'],
      ['HP spun off its data centers into a company called Corvane.', 'owner hp, product corvane'],
    ],
    counterExamples: ['The vote was split.'],
  },
  {
    name: '{owner} spins {part} off',
    type: 'spin-off',
    subject: 'owner',
    object: 'product',
    needs: 'apart',
    alone: true,
    active: 'spun | spins | spinning | spin | hived | hives | hiving | carved | carves | carving',
    examples: [['Sony spun its chip business off last year.', 'owner sony']],
    counterExamples: ['Sony spun a tale.'],
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
      'shut | shuts down | shutting down | will shut | shutting | shutter | shutters | shuttering | closure of | shutdown of | discontinuation of | wind down | winding down | winds down | pulled the plug on | pulls the plug on | kill | kills | killing | kill off | killed off | discontinue | discontinues | discontinuing | close down | closes down | closing down | retire | retires | sunset | scrap | axed | will close | to close | to shut | phase out | phasing out | pull the plug on | pulling the plug on | pulled down the shutters on | bring down the shutters on | mothballed | mothball | dismantle | dismantled | ends support for | ended support for | end support for | turned off | turn off | switched off | switch off | switches off | took down | ditches | ditched | ditch | ending | sunsets | sunsetting | retiring | decommissions | decommissioning | axes | axing | scrapping | scraps | winds up | wind up | winding up | wound up | withdraws',
    either:
      'shut down | shuttered | discontinued | wound down | closed down | scrapped | phased out | sunset | retired | axed | killed off | mothballed | decommissioned',
    examples: [['Google shut down Stadia in January.', 'owner google, product stadia']],
    counterExamples: ['The markets shut down on Friday.'],
  },
  {
    name: '{owner} exits a business',
    type: 'shutdown',
    subject: 'owner',
    needs: 'ware-named',
    alone: true,
    active:
      'exits the | exited the | exiting the | to exit the | will exit the | exit the | exits its | exited its | exiting its | quits the | quit the | quitting the | pulls out of the | pulled out of the | pulling out of the | withdraws from the | withdrew from the | gets out of the | got out of the | bows out of the | bowed out of the',
    examples: [['HP is exiting the public cloud business.', 'owner hp']],
    counterExamples: ['HP is exiting the market with a profit.', 'HP pulled out of the talks about its cloud.'],
  },
  {
    name: '{owner} shuts down',
    type: 'shutdown',
    subject: 'owner',
    object: 'owner',
    needs: 'objectless',
    alone: true,
    active:
      'shuts down | shutting down | shut its doors | shuts its doors | closed its doors | closes its doors | closed up shop | shut up shop | ceased operations | ceases operations | ceased trading | ceased to exist | went out of business | goes out of business | went under | went bust | went belly up | goes under | folded | folds | will shut down | to shut down',
    either: 'shut down | wound down | closed down | shuttered | liquidated | disbanded | dissolved | discontinued',
    examples: [
      ['Nebula, once the darling of investors, shut down in April.', 'owner nebula'],
      ['S-Fone was shut down in 2012.', 'owner s-fone'],
      ['S-Fone is losing money. It will shut down in June.', 'owner s-fone'],
    ],
    counterExamples: [
      'Intel closed down 3 percent on Friday.',
      'Samsung was among those that went dark on Monday.',
      'The plants of Samsung shut down in May.',
      'Samsung said its plants shut down in May.',
    ],
  },
];
