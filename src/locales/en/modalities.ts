import type { ModalityWord } from '../../model/language/modality-word.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

/** How sure English says a figure is. */
export const modalities: Vocabulary<ModalityWord> = [
  [
    'forecast | projected | expected | predicted | as [expected|forecast|predicted|projected|anticipated] by',
    { modality: 'forecast', ahead: true, past: true },
  ],
  [
    'is expected to | are expected to | expected to | could reach | is projected to | may reach | forecast to | set to reach | [is|are]? seen at | could hit | could | may | might | [hopes|hoping|hope|hoped] to',
    { modality: 'forecast', ahead: true, distant: true },
  ],
  ['will invest | will spend | would invest | will build', { modality: 'pledged', ahead: true, plain: true }],
  // What a plan or a charge does of itself is no promise.
  [
    '[will|would] [cost|support|affect|contribute|help|need|require|book a charge|book charges|record a charge|take a charge] | [will|would] book',
    { modality: 'forecast', ahead: true, distant: true },
  ],
  ['will | would', { modality: 'forecast', ahead: true, plain: true, vows: true }],
  [
    'expects | forecasts | will reach | target price of | price target of | projects | predicts | on track to | on pace to | on course for | on pace for | should reach | on course to | will hit | guidance | outlook | target of | [revenue|sales|profit|earnings|full year|annual] target | target to | targets | goal of | goals of | a goal | the [goal|target|aim|ambition] is | [is|are|was|were] asking for | [is|are|was|were] looking to | looks to | eyeing | calls for | called for | targeting | aims to | will grow | would reach | aims for | anticipates | anticipating | projecting | expecting | [predictions|projections] [of|for] | aiming for | will be worth | will rise | soon to reach | guided | sees | should | wants | expect',
    { modality: 'forecast', ahead: true },
  ],
  [
    'pledged | pledges | promised | promises | committed to invest | plans to invest | committing | commitment | vowed | vows | plans | planning | to invest | pledge | plan to invest | plans to spend | has committed | planned | plans to | promise | committed to | plans to build | intends to | earmarked | committed | plan to | are planned | intends | aims to build | [is|are|was|were]? [scheduled|due|set] to [open|be|start|begin|enter|reach|launch|close|go] | [is|are|was|were] to [open|build|spend|invest|cut|shed|hire|create|add|launch|close|axe|set|bring|double|triple|recruit|train|put|slash|move|migrate|shift|install|lay off] | [is|are|was|were] set to [add|invest|spend|put|pour|build|cut|hire|shed|install|create] | to [hire|recruit|cut|shed|axe|slash|lay off|create] | [set|sets|setting] aside | plan [a|an] | [agreed|agrees] to [build|invest|spend|put|pour] | [is|are] to be [trained|built|finished|hired|created|opened|completed|cut|added] | [its|his|her|their|the|any] plans to',
    { modality: 'pledged', ahead: true },
  ],
  // "Brightwater puts the market at $22 billion".
  ['puts | put', { modality: 'estimated', ahead: true, reckons: true }],
  [
    'estimates | estimated | an estimated | reckons | estimating | had expected | had been expecting | [has|have|had]? been [modeling|modelling] for | [is|was|were|are] [modeling|modelling] | is looking for | are looking for | [is|was|were|are|had|have] calling for | [had|has|have] called for | [had|has|have] been calling for | have been expecting | had been looking for | have been looking for | had pencilled in | were expecting | was expecting | were anticipating | was anticipating | had forecast | had been looking for | were looking for | was looking for | had predicted | had anticipated | had projected | had modeled | had modelled | had penciled in | had pencilled in | have penciled in | have pencilled in | had feared | had hoped for | believed to | is believed to | forecasts of a | surveyed by | polled by',
    { modality: 'estimated', ahead: true },
  ],
  [
    'tried to buy | attempted to buy | attempted to acquire | sought to buy | wanted to buy | bid for | offered to buy | failed bid | rejected | turned down | spurned | in talks to buy | had tried | offered | considered buying | tried to acquire | in talks to acquire | failed to buy | abandoned | attempt to buy | called off | walked away | approached | scrapped | failed attempt | unsolicited | collapsed | sought to acquire | failed takeover | weighed a bid | weighing a bid | weighing | talks to buy | in talks with | on an offer of | an offer of | wanted as much as | said to have floated',
    { modality: 'attempted', ahead: true },
  ],
  [
    '[was|were|been|be]? [withdrawn|rebuffed|rejected|blocked|spurned|abandoned] | broke down | fell through | fell apart | came to nothing | come to nothing | was turned down | were turned down | collapsed | was called off',
    { modality: 'attempted', failed: true },
  ],
  // "A better-than-expected profit", "it should be noted": what is held against a forecast, or merely said, is known.
  [
    '[better|worse|stronger|higher|lower|weaker|bigger|larger|smaller|faster|slower|more|less] than [expected|forecast|predicted|projected] | should be noted | should be said | as expected | could only | [its|his|her|their|the|any] plans | [had|has|have|having|forced|able|unable|managed|helped|helping|continued|continues|began|begun|started|failed|used|needed|enough|money|cash|funds] to [hire|recruit|cut|shed|axe|slash|lay off|create]',
    { modality: 'reported', ahead: true },
  ],
  [
    'consensus | consensus [estimate|forecast|expectation] | estimate | average estimate | analyst estimate | projection',
    { modality: 'estimated', ahead: true, noun: true },
  ],
  ['[expectation|expectations] [of|for] | versus expectations | estimates [of|for] | consensus [of|for]', { modality: 'estimated', ahead: true }],
  ['[forecasts|expectations|estimates] [by posting|by reporting|by reaching|with|after|as]', { modality: 'reported', ahead: true }],
  ['denied | denies | dismissed | refuted | dismissed reports | denied reports', { modality: 'denied', ahead: true }],
  ['threshold of | milestone of | if it reaches | ever reach | few companies | would need', { modality: 'threshold', ahead: true }],
];
