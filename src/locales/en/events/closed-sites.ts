import type { EventFrame } from '../../../model/language/event-words.ts';

/** The shops, plants and places that a company closes or leaves. */
export const closedSites: readonly EventFrame[] = [
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
    name: '{owner} closes {count} sites',
    type: 'shutdown',
    subject: 'owner',
    marks: { in: 'place', across: 'place' },
    needs: 'sites',
    alone: true,
    active: 'close | closes | closed | closing | shut | shuts | shutting | shut down | shuts down | shutter | shutters | shuttered | shuttering | closed down',
    examples: [
      ['Dropbox will close three data centers this year.', 'owner dropbox'],
      ['In Brazil, Walmart shut 60 stores in January.', 'owner walmart, place brazil'],
    ],
    counterExamples: ['Walmart closed 60 percent higher.'],
  },
  {
    name: '{owner} closes its own sites',
    type: 'shutdown',
    subject: 'owner',
    marks: { in: 'place', across: 'place' },
    needs: 'own-site',
    alone: true,
    active: 'close | closes | closed | closing | shut | shuts | shutting | shut down | shuts down | shutter | shutters | shuttered | shuttering | closed down',
    examples: [['Dropbox shut the last of its own data centers in January.', 'owner dropbox']],
    counterExamples: ['Dropbox shut the door of the meeting.'],
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
    name: "{owner}'s site in {place} closes",
    type: 'shutdown',
    subject: 'owner',
    marks: { in: 'place', at: 'place', near: 'place' },
    needs: 'opening',
    active:
      'is to close | are to close | will close | to close | closed | closes | is due to close | are due to close | is set to close | are set to close | is expected to close | closed down | shut down',
    examples: [["Samsung's Leeds plant is to close by the end of 2025.", 'owner samsung, place leeds']],
    counterExamples: ['Shares of Samsung closed in Leeds in June.'],
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
