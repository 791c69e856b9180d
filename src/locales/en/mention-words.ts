/** Words that lead in somebody named by the way: "competes with Oracle", "rivals such as SAP". */
export const asides: readonly string[] = [
  'to',
  'analyst at',
  'analysts at',
  'economist at',
  'strategist at',
  'manager at',
  'researcher at',
  'partner at',
  'professor at',
  'consultant at',
  'by',
  'with',
  'against',
  'than',
  'versus',
  'like',
  'unlike',
  'including',
  'such as',
  'as well',
  'via',
  'behind',
  'while',
  'where',
  'rival',
  'rivals',
  'from',
];

/** What joins the names of a list. */
export const joints: readonly string[] = [',', 'and', 'or', '&', 'plus'];

/** Prepositions and verbs: whoever does something "to the company" or "values the company" is another one. */
export const obliques: readonly string[] =
  'to at by with from against for into on giving gives lets allowing making took takes values valued valuing value sued sues gave gives paid pays helped helps backed backs joined joins left leaves'.split(
    ' ',
  );

/** What says of somebody what he is: "remained the dominant provider". */
export const copulas: readonly string[] = 'is was are were be been being become becomes became remain remains remained itself themselves'.split(' ');

/** One that is not there yet: "the enlarged group", "the new company". */
export const newly: readonly string[] = 'new enlarged combined merged resulting newly'.split(' ');

/** What sets one above all others of its sort: "the world's largest carmaker". */
export const greatest: readonly string[] =
  'largest biggest top leading dominant oldest richest fastest busiest foremost main premier smallest valuable important profitable'.split(' ');

/** What says that things are counted. */
export const tallies: readonly string[] = ['number', 'total', 'count', 'tally', 'headcount', 'workforce', 'base'];

export const further: readonly string[] = ['more', 'others', 'further'];

/** Words behind which digits with a stroke are a part and no day. */
export const portions: readonly string[] = ['about', 'roughly', 'nearly', 'almost', 'over', 'only', 'just'];

/** What leads to the name of what somebody owns; in English it stands behind. */
export const ownersOf: readonly string[] = [];

/** What a company's cloud is called that it lets, up to the company's name. */
export const cloudsOf: readonly string[] = ['the cloud of', 'cloud services of'];

/** What stands behind the name of what somebody owns or makes: "the WhatsApp owner". */
export const owners: readonly string[] = ['maker', 'owner', 'parent', 'creator', 'developer', 'operator', 'publisher', 'inventor', 'giant'];

/** What adds up all there ever was: "the total raised", "all told". */
export const totals: readonly string[] = ['total', 'told', 'altogether', 'cumulative'];

/** Words beside a length of time that let it end with the time told of: "trailing 12-month revenue". */
export const trailing: readonly string[] = ['trailing', 'last', 'past', 'previous', 'preceding', 'latest'];

/** What only belittles a number: "from just 11.8%", "a mere 13%". */
export const belittlers: readonly string[] = ['just', 'only', 'mere', 'merely', 'barely'];

/** What makes of a sort any or another one. */
export const elses: readonly string[] = ['else'];

/** What is done to an estimate: "beat expectations", "missed the consensus". */
export const outdoers: readonly string[] =
  'beat beats beating topped tops topping exceed exceeded exceeds exceeding surpassed surpasses surpassing outpaced outstripped outstrips outstripping missed misses missing miss trailed lagged met'.split(
    ' ',
  );

/** What tells of the time just named: "in 2015, when it bought Acme". */
export const whens: readonly string[] = ['when'];
export const others: readonly string[] = ['other', 'related'];

/** What a change in percent is counted from stands behind them: "up 23% on Q1 2010". */
export const changeBases: readonly string[] = ['from', 'over', 'on'];

/** What is done with an amount at the time that follows: "the gain recorded in the same quarter of 2015". */
export const recorders: readonly string[] = ['recorded', 'reported', 'posted', 'registered', 'seen', 'earned', 'booked', 'logged', 'achieved', 'generated'];

/** Words that open a sentence, for where a lost space has glued one to a name. */
export const openers: readonly string[] =
  'the in on at for with but and it its he she they this that by from to meanwhile however while although after before since last when as a an'.split(' ');

/** Letters that credit a picture. */
export const photographers: readonly string[] = ['afp', 'ap', 'epa', 'getty'];

/** What a hyphen ties to a place or owner before a company's name: "London-based X". */
export const attached: readonly string[] = ['based', 'owned', 'backed', 'listed', 'headquartered', 'controlled', 'led'];

/** What a sort does that only describes a name to come; in English its name stands before. */
export const makers: readonly string[] = [];

/** Words beside the name of an exchange where it is only the place of dealing. */
export const floors: readonly string[] = ['on', 'market', 'listed', 'listing', 'composite', 'index', 'floor', 'debut', 'traded', 'trading', 'ticker'];

/** What stands between a number and its time. */
export const spells: readonly string[] = [
  'straight',
  'consecutive',
  'successive',
  'full',
  'fiscal',
  'calendar',
  'more',
  'additional',
  'long',
  'short',
  'solid',
  'trading',
  'business',
  'working',
];

/** Words that a bare sort as subject may have behind it; English always says "the company". */
export const predicates: readonly string[] = [];
