import type { Relation } from '../../model/language/relation.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** Little words that tie a name to a figure. */
export const relations: Vocabulary<Relation> = [
  ['of | for', 'of'],
  ['by', 'agent'],
  ['bid from | bids from | offer from | proposal from | approach from | merger of | merger between | tie up of | tie up between | combination of', 'bidder'],
  ['which | who | whose', 'relative'],
  ['below | above | short of | shy of | [more|less|higher|lower|better|stronger|weaker|larger|bigger|smaller|worse] than', 'apart'],
  ['[more|less|higher|lower|better|stronger|weaker|larger|bigger|smaller|worse] than', 'than'],
  ['like | unlike | much like | just like | as with', 'than'],
  ['outside | outside of | beyond', 'outside'],
  ['compared with | compared to | [that|this|which|and] compares [with|to] | versus | against | while | whereas | vs. | vs', 'compared-with'],
  [
    'according to | data from | estimates from | figures from | citing | research from | a report from | analysts at | a report by | research by | numbers from | data by | data compiled by | compiled by | polled by | surveyed by | tracked by | a survey by | a survey from | an estimate from | an estimate by | estimates by | figures by | forecasts from | a study by | economists at | consultants at | strategists at | a note from',
    'according-to',
  ],
  [
    'said | estimates | reckons | reported | says | estimated | found | wrote | say | expects | thinks | forecasts | predicts | notes | noted | believes | puts | told | added | announced | projects | reckon',
    'by',
  ],
  ['of which | of them | of those | among them | including', 'of-which'],
  ['respectively', 'respectively'],
  [
    'the whole [group|company|firm|corporation] | the entire [group|company|firm] | overall | companywide | company wide | group wide | groupwide | as a whole',
    'overall',
  ],
  ['one of | some of | any of | each of', 'out-of'],
  ['behind | after | trailing', 'behind'],
  ['with | and', 'with'],
  ['into | to | in', 'into'],
  ['from', 'from'],
  ['was acquired | was bought | were acquired | is being acquired | been acquired | been bought', 'passive'],
  [
    "not | never | no | n't | isn't | aren't | wasn't | weren't | won't | wouldn't | didn't | doesn't | hasn't | haven't | hadn't | neither | denied",
    'negation',
  ],
  ['having | but | however | although | though | while | whereas | because | if | when | since | after | before | as | where', 'clause'],
  ['where', 'where'],
  ['now | currently | at present | nowadays | still', 'now'],
  ['and | , | as well as', 'both'],
  ['is | was | has | had | are | were | will | have', 'copula'],
  ['than | ahead of | beating | topping | exceeding', 'than'],
  ['at | on | through | under | via | near | among | amid | inside | within', 'at'],
  ['thanks to | owing to | because of | due to | on the back of | on the strength of | helped by | boosted by | driven by | fuelled by | fueled by', 'cause'],
  ['that | whether', 'that'],
  ['since | ever since', 'since'],
  ['together | combined | in aggregate | jointly | between them | collectively | in total | altogether', 'jointly'],
  ['in spite of | in addition to | in line with | in contrast to | in response to', 'at'],
  ['that of | those of', 'gapped'],
  ["has | have | 've", 'present'],
];
