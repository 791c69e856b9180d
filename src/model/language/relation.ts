/** A little word that ties a name to a figure: "của", "so với", "theo", "trong đó". */
export type Relation =
  | 'of'
  | 'compared-with'
  | 'according-to'
  | 'of-which'
  | 'among'
  /** Before the many one belongs to: "one of 20 providers". */
  | 'out-of'
  | 'respectively'
  /** Says that a company as a whole is meant: "overall", "company-wide". */
  | 'overall'
  /** Before what something came about through: "nhờ", "thanks to". */
  | 'cause'
  | 'by'
  | 'behind'
  | 'with'
  | 'into'
  | 'reaching'
  | 'from'
  | 'relative'
  /** Leads in who does it, behind what it is done to: "13 tỷ USD mà Microsoft đã đầu tư". */
  | 'whom'
  | 'agent'
  /** Before who makes a bid: "a bid from X", "the merger of X and Y". */
  | 'bidder'
  | 'outside'
  /** Behind how far two amounts are apart: "$200 million *below* expectations". */
  | 'apart'
  | 'negation'
  | 'passive'
  | 'clause'
  /** Tells what happens at the place right before it: "in China, where it has two sites". */
  | 'where'
  /** A verb in the present tense, simple or perfect: "has", "have". */
  | 'present'
  /** Stands for what was just measured, of another: "that of Huawei 49 per cent". */
  | 'gapped'
  /** Tells that a thing is so today: "hiện có", "currently". */
  | 'now'
  | 'both'
  | 'copula'
  | 'than'
  | 'at'
  | 'since'
  | 'that'
  | 'jointly';
