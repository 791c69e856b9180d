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
