import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Money an investor puts into a company, or says it will. */
export const investing: readonly EventFrame[] = [
  {
    name: '{investor} invests in {target}',
    type: 'investment',
    subject: 'investor',
    marks: { in: 'target', into: 'target', across: 'target' },
    active:
      'invest | invests | investing | pour | pours | poured | pouring | pump | pumps | pumped | pumping | plough | ploughed | plow | plowed | inject | injects | injected | injecting | investment of | agreed to invest | pledged to invest | committed to invest | funnels | channel | channels | channeled | channelled | pumped up | sinking | shovel | shovels | shoveling | investments in | bets | bet | injection into | injection of',
    either: 'invested',
    examples: [
      ['Google invested $1 billion in SpaceX.', 'investor google, target spacex'],
      ['Google has agreed to invest in SpaceX, a maker of rockets.', 'investor google, target spacex'],
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
    active:
      'put | puts | putting | infuse | infuses | infused | infusing | funnel | funneled | sink | sank | pour | poured | pump | pumped | inject | injected | plough | ploughed | plow | plowed | shovelled | shoveled | splash | splashed',
    examples: [
      ['Google put $1 billion into SpaceX.', 'investor google, target spacex'],
      ['Two investors, among them Google, have put $1 billion into SpaceX.', 'investor google, target spacex'],
      ['Google and Microsoft said they would put $1 billion into SpaceX.', 'investor google, investor microsoft, target spacex'],
      ['In May Google sold its arm to Equinix and put $1 billion into SpaceX.', 'investor google, target spacex'],
      ['SpaceX builds rockets. Google put $1 billion into the company.', 'investor google, target spacex'],
    ],
    counterExamples: ['Large enterprises put more trust in IBM.', 'Google put $1 billion into it.'],
  },
  {
    name: '{investor} backs {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'adjacent',
    active:
      'back | backs | backed | invested in | also invested in | led an investment in | led the round in | led a round in | has invested in | joined a round in | buy into | buys into | bought into | buying into | also backed | co invested in | made an investment in | makes an investment in | made investments in | takes a stake in | took a stake in | bought a stake in | buys a stake in | buying a stake in | acquired a stake in | acquires a stake in | bought shares in | buys shares in | upped its stake in | raised its stake in | raises its stake in | increased its stake in | increases its stake in | boosted its stake in | boosts its stake in | lifted its stake in | lifts its stake in | doubled its stake in | pick up a stake in | picked up a stake in | take a stake in | taking a stake in | taken a stake in | buy a stake in | became a shareholder in | became an investor in | invested heavily in | bet on | bets on | bankrolled | bankrolls | bankroll | funded | co led a round in | came in as an investor in | participated in a round in | put money into | puts money into | putting money into | wrote a check for | wrote a cheque for | writes a check for | placed a bet on | took a minority stake in | takes a minority stake in | taking a minority stake in | taking a stake of | acquired a minority stake in | acquires a minority stake in | bought a minority stake in | buys a minority stake in | invests in | has backed | had backed | plowed money into | ploughed money into | became a shareholder of | becomes a shareholder of | become a shareholder of | became an investor of | became the largest shareholder of | became the largest shareholder in | became the biggest shareholder in | is now a shareholder in',
    examples: [
      ['SoftBank backs ride-hailing startup Didi.', 'investor softbank, target didi'],
      ['Accel and Sequoia backed Flipkart in 2009.', 'investor accel, investor sequoia-capital, target flipkart'],
      ['SoftBank also invested in Didi last year.', 'investor softbank, target didi'],
    ],
    counterExamples: ['SoftBank backs the plan.', 'Didi, which is backed by SoftBank, lost money.'],
  },
  {
    name: '{investor} commits {money}',
    type: 'investment',
    subject: 'investor',
    marks: { in: 'target', into: 'target', for: 'target', across: 'target', to: 'place' },
    needs: 'money',
    alone: true,
    modality: 'pledged',
    active:
      'will invest | would invest | plans to invest | plan to invest | to invest | pledged to invest | committed to invest | pledged | pledges | agreed to invest | earmarked | will pour | plans to pour | will spend | would spend | plans to spend | to spend | to put | will put | is to put | plans to put | to pour | to plough | to plow | will plough | will plow | to sink | will sink | to channel | will channel',
    examples: [
      ['Microsoft plans to invest $1 billion in Malaysia.', 'investor microsoft, place malaysia'],
      ['Microsoft plans to invest $3 billion across Malaysia and Thailand.', 'investor microsoft, place malaysia, place thailand'],
    ],
    counterExamples: [
      'Microsoft plans to invest in Malaysian schools.',
      'Microsoft has earmarked $80 billion for capital expenditure.',
      'Microsoft, Google and Amazon plan to invest $80 billion.',
      'SAP and Intel work on Stargate, a project that plans to invest $8 billion.',
    ],
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
    name: '{investor} invests {money}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'outright',
    known: true,
    active:
      'invest | invests | put in | puts in | chipped in | kicked in | contributed | ponied up | poured in | injected | pumped in | plowed in | ploughed in',
    either: 'invested',
    examples: [
      ['Snowflake raised $450 million. Earlier, in 2015, Sequoia Capital invested $140 million.', 'investor sequoia-capital, target snowflake'],
      ['Snowflake raised $450 million. Sequoia Capital put in $12 million the next year.', 'investor sequoia-capital, target snowflake'],
    ],
    counterExamples: ['Sequoia Capital invested $140 million.', 'Oracle fell. SAP invested $140 million in research.'],
  },
];
