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

/** Prepositions: whoever does something "to the company" is another one. */
export const obliques: readonly string[] = ['to', 'at', 'by', 'with', 'from', 'against', 'for', 'into', 'on'];

/** Words that a bare sort as subject may have behind it; English always says "the company". */
export const predicates: readonly string[] = [];

/** Small words inside a name: "Department of the Interior". */
export const binders: readonly string[] = ['of', 'the', 'for', 'and'];

/** Words written with a capital that begin or make no organisation's name. */
export const unnamed: readonly string[] =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr sir lord former new american chinese british european japanese korean indian german french asian african australian canadian singaporean vietnamese western eastern northern southern latin senior vice chief executive officer president chairman chairwoman chairperson managing director deputy general founder co-founder analyst analysts shares stock revenue profit sales earnings investors shareholders wall street series internet web covid christmas black cyber q1 q2 q3 q4 eps gdp ipo ebitda gaap usd eur nasdaq nyse report reporting editing photo image source read more update breaking exclusive today yesterday last next first second third fourth total net operating gross global worldwide online mobile cloud e-commerce artificial intelligence machine learning big data meanwhile separately overall still here there what why how yes however among until under once rival rivals many some all several most both public private hybrid foreign federal national i we you according data cfo coo cio cmo svp evp vp us uk eu un ceo cto founders co-founders spokesman spokesperson board company group firm'.split(
    ' ',
  );
