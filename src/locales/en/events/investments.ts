import type { EventFrame } from '../../../model/language.ts';

/** Money put into companies and places, and rounds. */
export const investments: readonly EventFrame[] = [
  {
    name: '{investor} invests in {target}',
    type: 'investment',
    subject: 'investor',
    marks: { in: 'target', into: 'target', across: 'target' },
    active:
      'invest | invests | investing | pour | pours | poured | pouring | pump | pumps | pumped | pumping | plough | ploughed | plow | plowed | inject | injects | injected | injecting | investment',
    either: 'invested',
    examples: [
      ['Google invested $1 billion in SpaceX.', 'investor google, target spacex'],
      ['Amazon will pour another $3 billion into India.', 'investor amazon, place india'],
      ['AWS opened a region in Indonesia. Amazon will invest $5 billion in the country.', 'investor amazon, place indonesia'],
    ],
    counterExamples: ['Google invested in talent.', 'Amazon will be investing in its Alexa platform.'],
  },
  {
    name: '{investor} puts {money} into {target}',
    type: 'investment',
    subject: 'investor',
    marks: { in: 'target', into: 'target' },
    needs: 'money',
    active: 'put | puts | putting | funnel | funneled | sink | sank',
    examples: [['Google put $1 billion into SpaceX.', 'investor google, target spacex']],
    counterExamples: ['Large enterprises put more trust in IBM.'],
  },
  {
    name: '{investor} backs {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'adjacent',
    active: 'back | backs | invested in | led an investment in | led the round in | led a round in | has invested in | joined a round in',
    examples: [['SoftBank backs ride-hailing startup Didi.', 'investor softbank, target didi']],
    counterExamples: ['SoftBank backs the plan.', 'Didi, which is backed by SoftBank, lost money.'],
  },
  {
    name: '{investor} commits {money}',
    type: 'investment',
    subject: 'investor',
    marks: { in: 'target', into: 'target', for: 'target' },
    needs: 'money',
    alone: true,
    modality: 'pledged',
    active:
      'will invest | would invest | plans to invest | plan to invest | to invest | pledged to invest | committed to invest | pledged | pledges | agreed to invest | earmarked | will pour | plans to pour | will spend | plans to spend | to spend',
    examples: [['Microsoft plans to invest $1 billion in Malaysia.', 'investor microsoft, place malaysia']],
    counterExamples: ['Microsoft plans to invest in Malaysian schools.'],
  },
  {
    name: '{investor} takes a stake in {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'stake',
    active:
      'take | takes | taking | build | builds | built | amassed | disclosed | picks up | picked up | raise its | raised its | increase its | increased its | sell',
    either: 'took | taken',
    examples: [['Uber will take a 27.5 percent stake in Grab.', 'investor uber, target grab']],
    counterExamples: ['Uber took Grab to court.'],
  },
  {
    name: '{target} raises {money} from {investor}',
    type: 'investment',
    subject: 'target',
    marks: { from: 'investor', by: 'investor' },
    needs: 'money',
    alone: true,
    active:
      'raise | raises | raised | raising | secured | secures | securing | closed | closes | closing | bagged | bags | landed | lands | nabs | nabbed | received | receives | attracted | pulled in | scored | drew | grabs | snagged | picked up | picks up | took in',
    examples: [
      ['Databricks raised $400 million in a round led by Microsoft.', 'investor microsoft, target databricks'],
      ['Grab has raised $2 billion from SoftBank and Didi.', 'investor softbank, investor didi, target grab'],
      ['Grab raised $2 billion from backers including SoftBank.', 'investor softbank, target grab'],
      ['Grab raised $2 billion, with participation from Didi.', 'investor didi, target grab'],
    ],
    counterExamples: ['Cisco raised its forecast for the year to $8.3 billion.'],
  },
  {
    name: '{target} raises funds from {investor}',
    type: 'investment',
    subject: 'target',
    marks: { from: 'investor' },
    active:
      'raise funds | raised funds | raising funds | raise money | raised money | raising money | raised capital | raising capital | secured funding | secured investment | received funding | received investment | received an investment | won funding | received backing | won backing',
    examples: [['Flipkart has raised funds from Microsoft, eBay Inc. and Tencent.', 'target flipkart, investor microsoft, investor ebay, investor tencent']],
    counterExamples: ['Flipkart raised funds last year.'],
  },
  {
    name: '{target} announces a round of {money}',
    type: 'investment',
    subject: 'target',
    marks: { from: 'investor', by: 'investor' },
    needs: 'sum',
    alone: true,
    shape: 'noun',
    active:
      'funding round | financing round | round of funding | investment round | seed round | series a | series b | series c | series d | series e | series f | series g | series h',
    examples: [
      ['Mesosphere announced a strategic funding round of $73.5 million, led by Hewlett Packard Enterprise (HPE).', 'investor hpe, target mesosphere'],
      ['Rubrik announced a $180 million Series D led by IVP.', 'investor institutional-venture-partners, target rubrik'],
    ],
    counterExamples: ['Mesosphere plans no funding round.'],
  },
  {
    name: '{investor} leads a round in {target}',
    type: 'investment',
    subject: 'investor',
    marks: { in: 'target', for: 'target' },
    needs: 'round',
    joins: true,
    active: 'lead | leads | leading | co led | co leads',
    either: 'led',
    examples: [
      ['Sequoia led a $30 million Series B in Temporal.', 'investor sequoia-capital, target temporal'],
      ['Snowflake raised $450 million. The round was led by Sequoia Capital.', 'investor sequoia-capital, target snowflake'],
    ],
    counterExamples: ['Sequoia led the market.'],
  },
  {
    name: 'the investment in {target} by {investor}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    shape: 'noun',
    active: 'investment in | investments in | injection into',
    examples: [
      ['The investment in Anthropic by Amazon will total $8 billion.', 'investor amazon, target anthropic'],
      ['Amazon doubled its investment in Anthropic to $8 billion.', 'investor amazon, target anthropic'],
    ],
    counterExamples: ['Amazon praised the investment in roads.'],
  },
  {
    name: '{investor} takes part',
    type: 'investment',
    subject: 'investor',
    joins: true,
    active:
      'taking part | took part | takes part | participated | participating | participates | also invested | joined the round | joining the round | also joined | joined in | joining in | led the round | led the deal | co led the round',
    examples: [
      ['Grab raised $2 billion in a round led by SoftBank, with Didi taking part.', 'investor softbank, investor didi, target grab'],
      ['Grab raised $2 billion from SoftBank. Didi also participated.', 'investor softbank, investor didi, target grab'],
    ],
    counterExamples: ['Didi took part in the fair.'],
  },
];
