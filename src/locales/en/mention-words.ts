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
  'to at by with from against for into on giving gives lets allowing making leaving took takes values valued valuing value sued sues gave gives paid pays helped helps backed backs joined joins left leaves'.split(
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

/** Words that open a sentence, for where a lost space has glued one to a name. */
export const openers: readonly string[] =
  'the in on at for with but and it its he she they this that by from to meanwhile however while although after before since last when as a an'.split(' ');

/** Letters that credit a picture. */
export const photographers: readonly string[] = ['afp', 'ap', 'epa', 'getty'];

/** What a hyphen ties to a place or owner before a company's name: "London-based X". */
export const attached: readonly string[] = ['based', 'owned', 'backed', 'listed', 'headquartered', 'controlled'];

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

/** Articles: "Acme, a startup". */
export const articles: readonly string[] = ['a', 'an', 'the'];

/** Small words inside a name: "Department of the Interior". */
export const binders: readonly string[] = ['of', 'the', 'for', 'and'];

/** What a place stands behind: "in Leeds". */
export const whereabouts: readonly string[] = ['in', 'near', 'outside', 'across', 'around', 'throughout'];

/** Words written with a capital that begin or make no organisation's name. */
export const unnamed: readonly string[] =
  'similar higher lower rising falling previous potential possible comparable underlying weak slow recent upcoming proposed planned earlier having further furthermore moreover instead additionally nevertheless nonetheless elsewhere recently previously originally monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr sir lord former new american chinese british european japanese korean indian german french asian african australian canadian singaporean thai filipino taiwanese swedish norwegian danish finnish spanish italian swiss brazilian mexican turkish russian polish irish belgian portuguese austrian greek indonesian malaysian israeli dutch emirati saudi egyptian nigerian kenyan pakistani bangladeshi scottish welsh european vietnamese western eastern northern southern latin senior vice chief executive officer president chairman chairwoman chairperson managing director deputy general founder co-founder analyst analysts shares stock revenue profit sales earnings investors shareholders wall street series internet web covid christmas black cyber q1 q2 q3 q4 eps gdp ipo ebitda ebita ebit arr arpu mau dau gmv tpv aum nii yoy qoq esg roi capex gaap ifrs business usd eur nasdaq nyse report reporting editing photo image source read more update breaking exclusive today yesterday last next first second third fourth total net operating gross global worldwide online mobile cloud e-commerce artificial intelligence machine learning big data meanwhile separately overall still here there what why how yes however among until under once rival rivals many some all several most both public private hybrid foreign federal national i we you according data cfo coo cio cmo svp evp vp us uk eu un ceo cto founders co-founders spokesman spokesperson principal personal intelligent startup startups board company group firm it its they their he she his her the this that these those we our you your my who which whose such as at in on by for with from after before since during despite although though because but and or if when where whether while both only just even more most another each every any other then so thus nor not no but rs rmb vnd crore lakh trump bitcoin android democrats republicans congress parliament senate treasury obama biden brexit olympics whichever whoever whatever none nobody neither either others few large small big bigger interim acting outgoing incoming longtime veteran billionaire departing ousted embattled retired legendary temporary current preferred ordinary outstanding americans europeans germans britons asians africans canadians australians russians indians koreans italians mexicans brazilians californians vietnamese israelis swedes danes'.split(
    ' ',
  );

/** Ordinary words that a sentence may begin with as its subject. */
export const subjects: readonly string[] =
  'money cash history pressure completion anyone anybody everyone everybody someone somebody nobody nothing everything something none neither either each others another one two three four five six seven eight nine ten half most more less much little few several both management leadership ownership membership staff labour labor workforce talent headcount government parliament congress police society industry business commerce trade traffic demand supply inflation growth trading competition competitors production construction investment employment unemployment capacity capital debt credit equity finance financing funding interest insurance income inventory liquidity turnover output power electricity energy water oil gas gold silver copper steel coal land housing property rent software hardware technology data access security privacy research science education training health medicine food coffee music media video television advertising marketing retail logistics shipping freight travel tourism manufacturing agriculture time momentum confidence sentiment appetite uncertainty volatility criticism opposition resistance speculation talk news word rumours evidence proof analysis critics opinion attention progress success failure change recovery guidance outlook consensus performance weather winter summer spring autumn fall part here there then now soon later again also only even just still yet once twice perhaps maybe sometimes often usually typically generally meanwhile instead together apart rather indeed thus hence so if or nor because unless whether though although since until while whereas where when who whom whose which what why how that this these those such same other today tomorrow yesterday morning afternoon evening night weekend week month quarter year bidding voting approval consent closing delivery payment cost price value volume size share space work life world nature service support help advice use return rate risk loss gain rise drop cut boom crisis war peace brexit europe asia africa america wall street beside besides beyond behind under above below against amid among between despite during except inside like near off onto outside past per plus through throughout toward towards unlike upon via within without along alongside across around about following including excluding regarding concerning considering given owing due'.split(
    ' ',
  );

/** What stands before the name of a person only. */
export const honorifics: readonly string[] = ['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'lord', 'dame', 'lady'];

/** Those of them that may stand inside a name: "Acme Data Services". */
export const inner: readonly string[] =
  'data cloud digital mobile online global national machine learning intelligence intelligent network internet web public private general first next big small business total federal worldwide report american british canadian european asian african western eastern northern southern ai'.split(
    ' ',
  );
