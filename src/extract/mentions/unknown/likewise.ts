import type { Hit, Passage } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { signEnding } from './beside.ts';
import { boughtAt } from './bought.ts';
import { hailedFrom } from './hailed.ts';
import type { Run, UnknownRule } from './run.ts';

/** How many tokens may tell of the one before: "*for $3.8 billion in January 2016* and Zentavo". */
const reach = 14;
const acting: ReadonlySet<string> = new Set(['company', 'unit']);
const detail: ReadonlySet<string> = new Set(['date', 'currency', 'number', 'timeUnit', 'geography', 'name', 'hedge']);
const tying: ReadonlySet<string> = new Set(['by', 'relative', 'copula', 'clause', 'negation', 'passive', 'according-to']);
const stops: ReadonlySet<string> = new Set([';', ':', '.', '?', '!', '"', '“', '”']);

/** Whether a token only tells when, for how much or where. */
function tells({ tokens, hits, endings, lexicon }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return token !== undefined && !stops.has(token.raw);
  if (hits[at]?.some((hit) => hit.cat === 'event' || hit.cat === 'modality' || (hit.cat === 'relation' && tying.has(hit.meaning as string)))) return false;
  const known = (hit: Hit): boolean => detail.has(hit.cat);
  return lexicon.functionWords.has(token.low) || hits[at]?.some(known) === true || endings[at + 1]?.some(known) === true;
}

/** Whether the company that ends before a token is bought, or stands in a list of such. */
function dealtIn(passage: Passage, at: number): boolean {
  const name = passage.endings[at]?.find((hit) => hit.cat === 'name') as Hit<'name'> | undefined;
  if (name === undefined || !acting.has(passage.lexicon.entities.get(name.meaning.entity)?.type ?? '')) return false;
  const from = hailedFrom(passage, name.from);
  return boughtAt(passage, from) || signEnding(passage, from, 'of')?.meaning.list === true;
}

/** Where the company ends that is told of before the "and" at a token. */
function sameBefore({ passage, sentence, last }: Run, joint: number): boolean {
  for (let at = joint; at > sentence.from && at > joint - reach; at--) {
    if (at < joint && (last === at || dealtIn(passage, at))) return true;
    if (!tells(passage, at - 1)) return false;
  }
  return false;
}

/** Whether the run is told of in the same way: "… and Zentavo *in May*", "… and Zentavo (£3 million)". */
function detailed({ passage, to }: Run): boolean {
  const next = passage.tokens[to];
  if (next?.raw === '(') return true;
  if (next?.kind === 'number' || hitAt(passage, 'date', to) || hitAt(passage, 'currency', to)) return true;
  return next?.kind === 'word' && passage.lexicon.functionWords.has(next.low) && tells(passage, to) && tells(passage, to + 1);
}

/** Of several that are bought each may be told when and for how much. */
export const likewise: UnknownRule = {
  name: 'bought {company} for $3 million in May and {Name} for …',
  examples: [
    ['en', 'It bought Slack for $839 million in August and Zentavo Mills for $939 million in 2012.', 'zentavo-mills'],
    ['en', 'It scooped up Slack in June and Zentavo in September 2014.', 'zentavo'],
    ['vi', 'Hãng thâu tóm Slack năm 2006 (86 tỷ USD) và Zentavo năm 2009 (944 triệu USD).', 'zentavo'],
  ],
  counterExamples: [
    ['en', 'It bought Slack for $839 million in August and Poe wept.'],
    ['en', 'Microsoft earned $839 million in August and Poe in May.'],
    ['vi', 'Hãng thâu tóm Slack năm 2006 và Sơn nói vậy.'],
  ],
  read(run) {
    const { passage, from, to } = run;
    const joint = passage.lexicon.joints.has(passage.tokens[from - 1]?.low ?? '');
    if (!joint || to - from > 3 || (to - from === 1 && run.article.surnames().has(passage.tokens[to - 1]?.low ?? ''))) return undefined;
    return detailed(run) && sameBefore(run, from - 1) ? run : undefined;
  },
};
