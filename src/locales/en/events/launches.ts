import type { EventFrame } from '../../../model/language.ts';

/** What a company brings out, and where it goes. */
export const launches: readonly EventFrame[] = [
  {
    name: '{owner} launches {product}',
    type: 'launch',
    subject: 'owner',
    object: 'product',
    active:
      'launch | launches | launching | unveils | unveiling | introduces | introducing | releases | debuts | rolls out | roll out | rolling out | rolled out | debuted | started | founded | co founded | launch of | takes the wraps off | initiated',
    either: 'launched | unveiled | introduced | released',
    examples: [['Amazon launched Alexa in 2014.', 'owner amazon, product alexa']],
    counterExamples: ['Amazon launched a review.'],
  },
  {
    name: '{owner} opens a site in {place}',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    marks: { in: 'place', at: 'place', near: 'place' },
    needs: 'facility',
    active:
      'open | opens | opening | build | builds | building | to build | set up | sets up | setting up | launch | launches | add | adds | adding | establish | spend | spends | spending | to spend | will spend | break ground on | broke ground on | breaks ground on | plans for | expand | expands | construct | constructing | developing | develop | develops',
    either: 'opened | built | launched | added | established | inaugurated | expanded',
    examples: [
      ['Amazon Web Services opened its Mumbai region in 2016.', 'owner aws, place mumbai'],
      ['Google will build a data center in Singapore.', 'owner google, place singapore'],
    ],
    counterExamples: ['Google opened an inquiry in Singapore.'],
  },
  {
    name: '{owner} opens a site',
    type: 'expansion',
    subject: 'owner',
    marks: { in: 'place', at: 'place', near: 'place' },
    needs: 'facility',
    alone: true,
    active: 'opened | inaugurated | broke ground on',
    examples: [['Oracle opened four cloud regions in the quarter.', 'owner oracle']],
    counterExamples: ['Oracle opened its books.'],
  },
  {
    name: '{owner} expands into {place}',
    type: 'expansion',
    subject: 'owner',
    object: 'place',
    active:
      'expanded into | expands into | expand into | expanding into | expansion into | expanded to | expand to | expands to | entered | enters | enter | entering | expansion in | moved into | moves into | launched in | launches in | launching in | will launch in | launch in | opened in | arrives in | arrived in | debuted in | debuts in | set up shop in | sets up shop in | rolled out in | rolls out in | went live in | goes live in | made its debut in',
    examples: [['Netflix expanded into India in January.', 'owner netflix, place india']],
    counterExamples: ['Netflix expanded into games.'],
  },
];
