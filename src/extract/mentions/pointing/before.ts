import type { Passage } from '../../lexicon/passage.ts';
import { hitAt, hitEnding, tokenAt } from '../../lexicon/passage.ts';
import type { PointingRule } from './pointing-rule.ts';
import type { Sorts } from './sorts.ts';
import { describes, placeOf, sortsAt } from './sorts.ts';
import { basedAt, measureEnd, placeBegins, stateBehind, townAt, townIn } from './told-first.ts';

/** "the European Commission" is a name and points to nobody. */
const inName = (passage: Passage, at: number, to: number): boolean => passage.hits[at]?.some((hit) => hit.cat === 'name' && hit.to >= to) ?? false;

/** Whether what a verb is done to begins at a token: "its purchase", "the deal". */
const leads = (passage: Passage, at: number): boolean =>
  passage.lexicon.articles.has(passage.tokens[at]?.low ?? '') || hitAt(passage, 'someone', at)?.meaning === 'own';

/** "the business *software provider*": a sort that describes another stands before it. */
function headOf(passage: Passage, to: number): Sorts | undefined {
  for (let at = to; at <= to + 1; at++) {
    const sort = sortsAt(passage, at);
    // "help the telco fund its purchase".
    if (sort?.sorts.includes('fund') && sort.to === at + 1 && leads(passage, sort.to)) return undefined;
    if (sort) return sort;
    if (!describes(passage, at) || hitAt(passage, 'metric', at)) return undefined;
  }
  return undefined;
}

const initials = /^[A-Z]{2,3}$/;

/** The sort behind a few plain words: "the fixed-line giant", but not "the largest provider". */
export function sortAhead(passage: Passage, from: number): Sorts | undefined {
  const { tokens, lexicon } = passage;
  for (let at = from; at <= from + 2; at++) {
    const sort = sortsAt(passage, at);
    // "the open-source company" is told from others by its words alone.
    if (sort) return headOf(passage, sort.to) ?? sort;
    const token = tokens[at];
    // "the IT services provider", "the EV maker".
    if (token?.capital && initials.test(token.raw) && !passage.hits[at]?.some((hit) => hit.cat === 'name')) continue;
    // "the ride-hailing *and* delivery company".
    if (at > from && lexicon.joints.has(token?.low ?? '') && token?.kind === 'word') {
      const whole = sortsAt(passage, at + 1);
      if (whole && !passage.endings[at]?.some((hit) => hit.cat === 'dealing' && hit.meaning === 'title'))
        return { to: whole.to, sorts: [...whole.sorts, 'company'] };
    }
    if (token?.kind !== 'word' || token.capital || lexicon.functionWords.has(token.low) || lexicon.quantifiers.has(token.low)) return undefined;
    // "the combined company" is not there yet.
    if (lexicon.newly.has(token.low)) return undefined;
  }
  return undefined;
}

/** "remained the dominant provider" says what somebody is. */
const predicated = (passage: Passage, at: number): boolean => passage.lexicon.copulas.has(tokenAt(passage, at - 1)?.low ?? '');

/** "the company", "the Seattle company". */
export const pointerBefore: PointingRule = {
  name: 'the {sort}, the {place} {sort}',
  side: 'before',
  read(passage, at) {
    const pointer = hitAt(passage, 'pointer', at);
    if (pointer?.meaning.side !== 'before' || passage.lexicon.quantifiers.has(tokenAt(passage, at - 1)?.low ?? '')) return undefined;
    const first = placeBegins(passage, measureEnd(passage, pointer.to));
    let place = placeOf(passage, first) ?? townIn(passage, first);
    // "the Redmond, Washington company".
    if (place && passage.tokens[place.to]?.raw === ',') {
      const to = placeOf(passage, place.to + 1)?.to;
      // "the Dublin, Calif., company".
      place = { id: place.id, to: to === undefined ? place.to : to + (passage.tokens[to]?.raw === ',' ? 1 : 0) };
    }
    const town = place?.to ?? townAt(passage, first);
    const seat = basedAt(passage, stateBehind(passage, town));
    const sort = sortAhead(passage, seat);
    if (!sort || (passage.tokens[sort.to]?.capital && !passage.tokens[sort.to]?.glued)) return undefined;
    // "named Apollo as the likely buyer" says what one is.
    if (tokenAt(passage, at - 1)?.low === 'as' && sort.sorts.some((one) => one === 'buying-party' || one === 'party-bought')) return undefined;
    // "The division that sells to firms": what follows tells which.
    if (passage.tokens[sort.to]?.low === 'that' && (tokenAt(passage, at - 1)?.kind ?? 'sign') === 'sign') return undefined;
    if (predicated(passage, at) && hitEnding(passage, 'sort', sort.to) && passage.tokens[sort.to]?.low !== "'s") return undefined;
    if (sortsAt(passage, sort.to) || inName(passage, pointer.to, sort.to) || passage.tokens[sort.to]?.low === 'of') return undefined;
    const wordy = sort.to - pointer.to > 2 && seat === pointer.to;
    // "the data center group" is a part of one, "that no large company" nobody.
    const most = passage.lexicon.articles.has(passage.tokens[at]?.low ?? '') ? 'group' : 'company';
    if (wordy && !passage.tokens[pointer.to + 1]?.hyphened && sort.sorts.every((one) => one === 'group' || one === most)) return undefined;
    const told = wordy && sort.sorts.every((one) => one === 'company');
    // "the company founded in San Antonio".
    const behind = place ? undefined : hitAt(passage, 'pointer', sort.to);
    place ??= behind?.meaning.side === 'seat' ? placeOf(passage, behind.to) : undefined;
    return {
      from: at,
      to: sort.to,
      sorts: sort.sorts,
      pointed: true,
      ...(told ? { told } : {}),
      ...(seat > town ? { seated: true } : {}),
      ...(place ? { place: place.id } : {}),
    };
  },
  examples: [
    ['en', 'Microsoft beat forecasts. The company employs 120,000 people.', 'The company', 'microsoft'],
    ['en', 'Oracle and Amazon both grew. The Seattle company hired 500 people.', 'The Seattle company', 'amazon'],
    ['en', 'Shares of Micro Focus rose. The British company is up for sale.', 'The British company', 'micro-focus'],
    ['en', 'Microsoft beat forecasts. The Elmhurst firm employs 120,000 people.', 'The Elmhurst firm', 'microsoft'],
    ['en', 'Salesforce beat forecasts. The business software provider hired 500 people.', 'The business software provider', 'salesforce'],
    ['en', 'Wipro and Cognizant both grew. The Princeton, New Jersey-based company hired 500 people.', 'The Princeton, New Jersey-based company', 'cognizant'],
    ['en', 'Microsoft beat forecasts. It bought shares of the company for 17 years.', 'the company', 'microsoft'],
    ['en', 'Dropbox filed for an offering. The file-sharing company had revenue of $1 billion.', 'The file-sharing company', 'dropbox'],
    // A town by its state, as American newspapers write it.
    ['en', 'Oracle will buy Taleo. The Dublin, Calif., company hired 500 people.', 'The Dublin, Calif., company', 'taleo'],
    ['en', 'Broadcom grew. The semiconductor manufacturing company hired 500 people.', 'The semiconductor manufacturing company', 'broadcom'],
    ['en', 'Uber grew. The ride-hailing and delivery company hired 500 people.', 'The ride-hailing and delivery company', 'uber'],
    ['en', 'CenturyLink met Alibaba. The U.S.-based telco hired 500 people.', 'The U.S.-based telco', 'centurylink'],
    ['en', 'Intel and Walmart both grew. The chipmaker hired 500 people.', 'The chipmaker', 'intel'],
    [
      'en',
      'Oracle agreed to buy a part of Micro Focus. The deal catapults the little-known British firm to the top.',
      'the little-known British firm',
      'micro-focus',
    ],
    ['en', 'HP met SAP. The Silicon Valley giant will downsize.', 'The Silicon Valley giant', 'hp'],
    ['en', 'Huawei grew. Tencent Cloud moved into Saudi Arabia. The Chinese company is glad.', 'The Chinese company', 'tencent-cloud'],
    ['en', 'Lacework grew. The nine-year-old company hired 500 people.', 'The nine-year-old company', 'lacework'],
    ['en', 'Rackspace grew. The $2.4 billion company hired 500 people.', 'The $2.4 billion company', 'rackspace'],
    ['en', 'Yondr met Oracle. Yondr is up for sale. Analysts value the Carlyle-backed firm at $3 billion.', 'the Carlyle-backed firm', 'yondr'],
    ['en', 'Google grew. Slack sued Amazon. The company based in Seattle hired 500 people.', 'The company', 'amazon'],
    // Whose part it had in a deal.
    ['en', 'Oracle will buy NetSuite for $9 billion. The target has 5,000 employees.', 'The target', 'netsuite'],
    ['en', "Oracle will buy NetSuite for $9 billion. The buyer's shares fell.", 'The buyer', 'oracle'],
    ['en', 'CSR turned down a takeover bid from Microchip. The bidder now has 20 days.', 'The bidder', 'microchip'],
    ['en', 'Anaplan was acquired by Thoma Bravo. The target hired 500 people.', 'The target', 'anaplan'],
    ['en', 'HPE grew. The San Jose, California-based company hired 500 people.', 'The San Jose, California-based company', 'hpe'],
    // A gazetteer may have it at home elsewhere by now.
    ['en', 'Qualcomm turned down Broadcom but offered to meet with the Singapore-based firm.', 'the Singapore-based firm', 'broadcom'],
  ],
  counterExamples: [
    ['en', 'Microsoft remained the dominant provider.'],
    ['en', 'IBM will buy Red Hat. The deal values the open-source company at $34 billion.'],
    ['en', 'Microsoft and Apple grew. The two companies hired 500 people.'],
    ['en', 'Microsoft grew. The largest provider shrank.'],
    ['en', 'Intel grew. Sales in the data center group rose.'],
    ['en', 'Microsoft grew. The division that sells to firms shrank.'],
    ['en', 'Microsoft grew. Salesforce wants to buy Slack, the messaging company.'],
    ['en', 'Microsoft grew. Salesforce uses MuleSoft, the data company it bought in May.'],
    ['en', 'Uber merges with Grab. The combined company has 3,000 people.'],
    ['en', 'Microsoft grew. The Elmhurst firm Fieldnote shrank.'],
    ['en', 'Microsoft grew. The buyer of a phone pays $500.'],
    ['en', 'Clients fear IBM and Microsoft, whose software they were buying. For the buyer the bill is high.'],
  ],
};
