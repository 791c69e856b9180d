import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { read } from './support.ts';

const told = ({ type, parties }: Event): string => [type, ...parties.map(({ role, entity }) => `${role} ${entity}`).sort()].join(', ');

/** Where the parties of a deal stand in an English sentence, and where they do not. */
const cases: readonly (readonly [rule: string, text: string, ...events: string[]])[] = [
  [
    'what two build together is their partnership',
    'Google formed a partnership with SAP to build a campus in Kajaani.',
    'partnership, partner google, partner sap',
  ],
  [
    'who moves to a cloud is its customer',
    'Grab has signed an agreement to move its systems to Alibaba Cloud.',
    'contract, customer grab, supplier alibaba-cloud',
  ],
  [
    'another may pay, the verb left out',
    'Amazon will pour $3 billion into India, and Oracle more than $8 billion.',
    'investment, investor amazon, place india',
    'investment, investor oracle, place india',
  ],
  ['what a bid is made for is not done', 'Samsung offered $5.9 billion to buy SanDisk.', 'acquisition-attempt, buyer samsung, target sandisk'],
  ['whose offer it was', 'It follows the rejection of a proposal from Google to buy Looker.', 'acquisition-attempt, buyer google, target looker'],
  ['where a firm sits, by town and state', 'Google will buy Waltham, Massachusetts-based Novell.', 'acquisition, buyer google, target novell'],
  ['who stands between wishes nothing', 'You may remember that Google bought Looker.', 'acquisition, buyer google, target looker'],
  [
    'what is joined to a passive is of the same one',
    'Looker was bought by Google in 2012 and shut down in 2014.',
    'acquisition, buyer google, target looker',
    'shutdown, owner looker',
  ],
  ['one site of two is their partnership', 'Google and SAP will build a campus in Madrid.', 'partnership, partner google, partner sap, place madrid'],
  ['many sites of two may be of each', 'Google and SAP are building data centers in Madrid.', 'expansion, owner google, owner sap, place madrid'],
  ['who wrote it invests nothing', 'Grab raises $20 million to map every street By Ann Poe on May 2, 2018', 'investment, target grab'],
  [
    'a share paid for is of whom the article speaks',
    'Grab is growing. SoftBank, which paid $20 million for a stake of 25 percent, was pleased.',
    'investment, investor softbank, target grab',
  ],
  [
    'a bid for a contract is none for a firm',
    'The Pentagon picked Amazon for its cloud contract. IBM was cheaper: its bid came to $93 million.',
    'contract, customer pentagon, supplier amazon',
  ],
  ['who leads a firm opens its sites', 'Google is growing. Satya Nadella will open a data center in Madrid.', 'expansion, owner microsoft, place madrid'],
  ['half of a describing word is no name', 'Well-known companies are spinning off assets.'],
  [
    'a second object may stand behind "and then"',
    'Google bought Nest for $3 billion and then server rival Looker for $2 billion in 2009.',
    'acquisition, buyer google, target nest',
    'acquisition, buyer google, target looker',
  ],
  [
    'its purchase is that of whom the sentence speaks',
    'Microsoft bought LinkedIn. Google has grown, but its only big deal was the acquisition of Looker.',
    'acquisition, buyer microsoft, target linkedin',
    'acquisition, buyer google, target looker',
  ],
  ['an interest in buying is no share', 'Google spoke of its interest in buying Looker.', 'acquisition-attempt, buyer google, target looker'],
  [
    'who approves a deal does not do it',
    'The European Commission approved the proposed acquisition of Telecity by rival Equinix.',
    'acquisition-attempt, buyer equinix, target telecity',
  ],
  ['all issued shares are the whole', 'Equinix would buy all issued Telecity shares.', 'acquisition, buyer equinix, target telecity'],
  ['a verb with not in short is denied', "Comcast isn't buying Time Warner Cable.", 'acquisition-attempt, buyer comcast, target time-warner-cable'],
  [
    'who launches a thing in partnership is the partner',
    'Google launched an app called Tasker in partnership with SAP.',
    'launch, owner google, product tasker',
    'partnership, partner google, partner sap',
  ],
  ['who is beaten does nothing', "Microsoft beat Amazon to win the Pentagon's $10 billion contract.", 'contract, customer pentagon, supplier microsoft'],
  [
    'each customer won is a contract',
    'AWS won Ryanair and Lufthansa as customers.',
    'contract, customer ryanair, supplier aws',
    'contract, customer lufthansa, supplier aws',
  ],
  ['a paper of lawyers is no deal', 'Microsoft signed a standstill agreement with Intel.'],
  ['nobody tells who they are that are helped', 'Rackspace helps its customers migrate to AWS.'],
  ['a price at the close raises nothing', "The premium was over Altera's Thursday closing price of $46.97."],
  [
    'whose contract is given away',
    "The Pentagon's contract, which is worth $10 billion, was awarded to Microsoft.",
    'contract, customer pentagon, supplier microsoft',
  ],
  [
    'a parent stands before its own',
    "Amazon, Microsoft and Alphabet's Google invested in Grab.",
    'investment, investor amazon, investor google, investor microsoft, target grab',
  ],
  [
    'a name under another deed does nothing',
    'Salesforce is growing. Before the purchase of Slack, its biggest acquisition was that of Tableau.',
    'acquisition, buyer salesforce, target slack',
    'acquisition, buyer salesforce, target tableau',
  ],
  [
    'the same again, the noun left out',
    'IBM signed a partnership with Microsoft in July and another with Oracle in May.',
    'partnership, partner ibm, partner microsoft',
    'partnership, partner ibm, partner oracle',
  ],
  ['another that is no deal', 'IBM signed a partnership with Microsoft and spoke to another client.', 'partnership, partner ibm, partner microsoft'],
  ['two deal once in a sentence', 'Telstra signed a five-year agreement with Microsoft to resell Azure.', 'partnership, partner microsoft, partner telstra'],
  ['a participle behind a comma', 'Snowflake fell, and PayPal, spun out of eBay in 2015, rose.', 'spin-off, owner ebay, product paypal'],
  ['wares for a sum are ordered', 'Oracle is investing $40 billion in Nvidia chips.', 'contract, customer oracle, supplier nvidia'],
  ["a maker's business is bought", "Intel bought Nvidia's chip business for $2 billion.", 'acquisition, buyer intel, target nvidia'],
  ['what may be is not done', 'Dell may sell itself to VMware.', 'acquisition-attempt, buyer vmware, target dell'],
  ['the month is no wish', 'Dell in May sold RSA to Symphony.', 'acquisition, buyer symphony, owner dell, target rsa'],
  ['refused is the whole of it', 'EMC had no plans to sell or spin off its stake in VMware.'],
  [
    'who leaves other agreements bids for nobody',
    'Snowflake bought Tableau. Microsoft walked away from some of its agreements.',
    'acquisition, buyer snowflake, target tableau',
  ],
  [
    'sites that lead a sentence',
    'Oracle is growing. The data centers will be located in Dubai and Tokyo.',
    'expansion, owner oracle, place dubai, place tokyo',
  ],
  ['formed by nobody named', 'Oracle is growing. In Japan, a JV with SoftBank was formed in May.', 'partnership, partner oracle, partner softbank'],
  ['a partnership praised is not formed', 'Oracle is growing. In Japan, a JV with SoftBank was a success.'],
  ['chosen as a partner', 'Oracle has chosen Vodafone as its first European partner.', 'partnership, partner oracle, partner vodafone'],
  ['chosen for its cloud', 'Vodafone has chosen Oracle for its back office.', 'contract, customer vodafone, supplier oracle'],
  ['close to a deal is no deal', 'Intel is close to a deal to buy Altera.', 'acquisition-attempt, buyer intel, target altera'],
  ['a place may begin the clause', 'In Germany, Google opened a data center last year.', 'expansion, owner google, place germany'],
  [
    'the place that begins a clause is that of its first deed',
    'In Germany, Google bought Looker and put $3 billion into research.',
    'acquisition, buyer google, target looker',
  ],
  [
    'a site may stand in its place between commas',
    "Microsoft's newest Azure region, in Qatar, went live in August.",
    'expansion, owner microsoft, place qatar',
  ],
  ['what is supposed has not happened', 'If Google bought Looker, it would overtake Oracle.'],
  [
    'a takeover told as a noun is known, whatever is supposed of it',
    "If Google's takeover of Looker is cleared, Oracle will sue.",
    'acquisition, buyer google, target looker',
  ],
  ['to want to open is a plan', 'Oracle wants to open 15 more data centers by 2024.', 'expansion, owner oracle'],
  ['to want to buy is an attempt', 'Oracle wants to buy Looker.', 'acquisition-attempt, buyer oracle, target looker'],
  [
    'a similar deal is of the type of the one before',
    'Oracle formed a partnership with Vodafone in May. It signed a similar deal with Siemens in June.',
    'partnership, partner oracle, partner vodafone',
    'partnership, partner oracle, partner siemens',
  ],
  ['which was launched', 'Azure Stack, which Microsoft unveiled in 2015, will ship in the summer.', 'launch, owner microsoft, product azure-stack'],
  [
    'a clause of its own behind "and", its subject described',
    'Netflix cut jobs, and Spotify, the Swedish streaming service, signed a deal with AWS.',
    'contract, customer spotify, supplier aws',
  ],
  [
    'each thing sold has its own buyer',
    'eBay sold Skype to Microsoft and StubHub to Viagogo.',
    'acquisition, buyer microsoft, owner ebay, target skype',
    'acquisition, buyer viagogo, owner ebay, target stubhub',
  ],
  ['a noun that is like a verb may describe a name', 'Google swallowed rival host Looker.', 'acquisition, buyer google, target looker'],
  ['founded and bought', 'Founded in 2009 and bought by Cisco in 2012, Meraki makes routers.', 'acquisition, buyer cisco, target meraki'],
  [
    'who followed may be described',
    'Google bought Looker in 2019; Nest, a maker that works with Dell, followed.',
    'acquisition, buyer google, target looker',
    'acquisition, buyer google, target nest',
  ],
  ['what customers do is no deed of a firm', 'Oracle says its customers moved to AWS.'],
  [
    'money may be spent in the place the sentence begins with',
    'In Ireland alone Oracle has spent $1 billion on its sites.',
    'investment, investor oracle, place ireland',
  ],
  [
    'what is opened beside an investment is no aim of it',
    'Oracle will invest $1 billion in Brazil and open a data center in Mumbai.',
    'investment, investor oracle, place brazil',
    'expansion, owner oracle, place mumbai',
  ],
  ['close to buying is not bought', 'Cisco is said to be close to buying Splunk.', 'acquisition-attempt, buyer cisco, target splunk'],
  [
    'another of the same, elsewhere',
    'Microsoft opened its first cloud region in Indonesia in May and another in Malaysia.',
    'expansion, owner microsoft, place indonesia',
    'expansion, owner microsoft, place malaysia',
  ],
  [
    'a thing has its bid, not the person nearer',
    'Oracle has been shopping ever since President Trump blocked its $11bn bid for Looker.',
    'acquisition-attempt, buyer oracle, target looker',
  ],
  [
    'what was just bought may be spun off',
    'Intel acquired Looker in 2011 and spun it off six years later.',
    'acquisition, buyer intel, target looker',
    'spin-off, owner intel, product looker',
  ],
  ['a place may describe its site', 'AWS announced a Beijing region in December 2013.', 'expansion, owner aws, place beijing'],
  ['whose site a region is of is no place of it', "China's data centers of Google opened in June."],
  [
    'who follows does likewise with money of his own',
    'Oracle will invest $8 billion in Japan. Microsoft followed with $2.9 billion.',
    'investment, investor oracle, place japan',
    'investment, investor microsoft, place japan',
  ],
  ['who follows a trend pays nothing', 'Oracle will invest $8 billion in Japan. Microsoft followed the talks.', 'investment, investor oracle, place japan'],
  [
    'behind a colon stands whom a crowd is made of',
    'Google has bought small rivals when they came cheap: Looker of Leeds in 2013 and NetSuite three years later.',
    'acquisition, buyer google, target looker',
    'acquisition, buyer google, target netsuite',
  ],
  [
    'a deed may be signed behind an aside',
    'Rackspace grew. A partnership with Microsoft, under which it sells licences, was signed in 2017.',
    'partnership, partner microsoft, partner rackspace',
  ],
  ['and called off behind one', 'The merger of NetSuite with Looker, announced in May, was called off.', 'acquisition-attempt, buyer netsuite, target looker'],
  ['a fronted noun is done by the subject behind it', 'With the purchase of Looker last year, Google grew.', 'acquisition, buyer google, target looker'],
  ['what a relative clause tells of is split off', 'Kyndryl, which IBM spun off in 2021, runs servers.', 'spin-off, owner ibm, product kyndryl'],
  ['a part may be split off as one with a name', 'IBM hived off its services arm as Kyndryl in 2021.', 'spin-off, owner ibm, product kyndryl'],
  [
    'who is glued to a participle does it',
    'Looker was sold to Accel-backed NetSuite.',
    'acquisition, buyer netsuite, target looker',
    'investment, investor accel, target netsuite',
  ],
  ['over what kind of place a name is', 'Samsung has opened a data centre in the city of El Alto.', 'expansion, owner samsung, place el-alto'],
  [
    'what was tried and then done is done',
    'Google has wanted to buy Looker since 2015. Last year it bought Looker for $2 billion.',
    'acquisition, buyer google, target looker',
  ],
  ['money may be pledged to a place', 'Microsoft pledged $1.7 billion to Indonesia.', 'investment, investor microsoft, place indonesia'],
];

describe('the parties of a deal', () => {
  test.each(cases)('%s: "%s"', (_, text, ...events) => {
    expect(read('en', text).events.map(told)).toEqual(events);
  });
});
