import type { Someone } from '../../model/language/mention-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** Who is meant without a name. */
export const someones: Vocabulary<Someone> = [
  ['it | he | she', 'pronoun'],
  ['they', 'they'],
  ['its | their | its own | their own', 'own'],
  [
    "analysts | analyst | wall street | investors | economists | observers | traders | critics | forecasters | the market expected | the market had expected | the market 's [expectation|expectations|forecast|forecasts|consensus|estimate|estimates]",
    'onlooker',
  ],
  ['that figure | the figure | that number | the number was | the number is | this figure', 'same'],
  [
    "everybody else | everyone else | the [country|island|nation|state|city state|province|kingdom] | [worldwide|global] [server|cloud|pc|smartphone|chip|semiconductor|it|software|storage|advertising|tablet|data center|data centre] [revenue|revenues|sales|spending|shipments|demand|output|capacity] | [worldwide|global] [revenue|revenues] [as a whole|in the industry] | [a|an average|the average] [data center|data centre|server|customer|phone|smartphone|chip] [of that size|of this size|of such size|costs|uses|needs|consumes] | [a|an] [survey|poll] of | [government|official|industry] [figures|data|statistics] | the rest of the market | all others | the others | people | consumers | venture capitalists | vcs | media outlets | inflation | enterprises | global enterprises | spending on | spend on | it spending | the market | the global market | the industry | the sector | the economy | worldwide spending | global spending | global sales | worldwide sales | global shipments | worldwide shipments | shipments | exports | regulators | lawmakers | households | businesses | startups | start ups | a market | the ministry | the government | governments | a decree | a law | the law | the trio | the duo | the pair | the two together | the three together | the four together | the five together | the two combined | the three combined | the big three | the top three | the big four | the big five | the top four | the top five | the top ten | the dow | the dow jones | the nasdaq | the s&p 500 | the s & p 500 | s&p 500 | s & p 500 | [his|her] [fortune|wealth|net worth|personal fortune|own salary|salary|own pay] | the standard & poor's 500 | nasdaq composite | dow jones industrial average | the benchmark | the index | the benchmark index | chip index | stoxx 600 | the ftse 100 | the nikkei | grocery inflation",
    'crowd',
  ],
  // What the law says, what a study finds and what all do together is no company's.
  ['[the|a|new|current|existing|european|federal|state] [legislation|regulation|regulations|directive|statute|decree|laws] | gdpr | the minimum wage', 'crowd'],
  ['[a|one|another|the|this|that|an earlier|a recent|a separate|a new] [study|poll|survey] | studies | surveys | polls', 'crowd'],
  [
    'gdp | gross domestic product | the population | imports | unemployment | wages | [world|consumer|enterprise|household|public|government|worldwide|global|industry|total industry|corporate] [trade|demand|spending|output|imports|exports|consumption|borrowing|investment|outlays] | venture [funding|investment|capital] | [oil|gas|power|electricity|energy|memory|gold|house|home|property|freight|food] prices | [the average|an average|a typical|the typical] [house|home|household|worker|american|briton|consumer|family|breach|office worker|business|company|firm]',
    'crowd',
  ],
  // What all use, pay in or live in, and whole markets.
  [
    'the [greenback|dollar|us dollar|euro|yen|pound|yuan|renminbi|rupee|ringgit|rupiah|baht|won|dong|local currency] | sterling | bitcoin | [data|internet|web|network|mobile data|connection|domestic connection|international connection|online|cloud|domestic|international] [traffic|usage|bandwidth] | [total expenditure|overall expenditure|total spending|overall spending|total spend|cloud spending|cloud spend|it expenditure] | internet [users|penetration] | smartphone [users|penetration]',
    'crowd',
  ],
  [
    'the [global|worldwide|local|domestic|overall|vietnamese|chinese|indian|european|us|american]? [cloud|cloud computing|public cloud|cloud infrastructure|cloud services|server|chip|smartphone|pc|e commerce|ecommerce|data center|data centre|it|it services|software|storage|saas|iaas|ai|semiconductor|advertising|telecom|telecoms|gaming|payments|colocation|mobile] [market|industry|sector]',
    'crowd',
  ],
];
