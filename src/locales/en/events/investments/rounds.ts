import type { EventFrame } from '../../../../model/language/event-words.ts';

/** Rounds, who leads them and who joins. */
export const rounds: readonly EventFrame[] = [
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
      ['Rubrik grew. The last round, a $35 million Series C led by Accel, was in August.', 'investor accel, target rubrik'],
    ],
    counterExamples: ['Mesosphere plans no funding round.'],
  },
  {
    name: '{investor} leads a round in {target}',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    marks: { in: 'target', for: 'target', of: 'target' },
    needs: 'round',
    joins: true,
    active:
      'lead | leads | leading | co led | co leads | joined | joins | joining | join | participated in | participates in | participating in | participate in | took part in | takes part in | taking part in | take part in | anchored | anchors | invested in | bankrolled',
    either: 'led',
    examples: [
      ['Sequoia led a $30 million Series B in Temporal.', 'investor sequoia-capital, target temporal'],
      ["Sequoia led Temporal's $30 million Series B.", 'investor sequoia-capital, target temporal'],
      ['The $30 million round in Vodafone was led by Google.', 'investor google, target vodafone'],
      ['Snowflake raised $450 million. The round was led by Sequoia Capital.', 'investor sequoia-capital, target snowflake'],
      ['Databricks raised $1 billion. The round, which values the company at $28 billion, was led by Sequoia.', 'investor sequoia-capital, target databricks'],
      ['Temasek joined the latest round of Gojek.', 'investor temasek, target gojek'],
      ['Snowflake was founded in 2012. Sequoia Capital led a $45 million funding round in June.', 'investor sequoia-capital, target snowflake'],
    ],
    counterExamples: ['Sequoia led the market.'],
  },
  {
    name: '{investor} provides {money} of a round',
    type: 'investment',
    subject: 'investor',
    object: 'target',
    needs: 'funds',
    known: true,
    active: 'provided | provides | providing | supplied | supplies | supplying | contributed | contributes | put up | puts up | chipped in | furnished',
    examples: [
      [
        'Snowflake raised $450 million. Sequoia Capital and SoftBank supplied $300m in a Series D round in 2017.',
        'investor sequoia-capital, investor softbank, target snowflake',
      ],
      ['Snowflake raised $450 million. Sequoia Capital provided $60m in Series C capital.', 'investor sequoia-capital, target snowflake'],
    ],
    counterExamples: ['Sequoia Capital provided $60m in Series C capital.', 'Snowflake was founded in 2012. Sequoia Capital provided $60m in loans.'],
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
