import { hitEnding } from '../../lexicon/passage.ts';
import { describes } from '../../mentions/pointing/sorts.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive, headOf, marksBefore, verbal } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Candidate } from './nominal.ts';
import { vouches } from './vouching.ts';

/** "Thị trường nước ngoài của FPT" is FPT's: a crowd with an owner is none. */
function owned(view: SentenceView, to: number): boolean {
  const name = view.actors.find((actor) => actor.from > to);
  return name !== undefined && name.from - to <= 5 && marksBefore(view, headOf(view, name.from)).has('of') && haltsBetween(view, to, name.from) === 0;
}

/** "A market share of 27%" is no market, and "a share of the cloud market" is not told of it. */
function inside({ passage }: SentenceView, from: number, to: number): boolean {
  if (passage.hits[to - 1]?.some((hit) => hit.cat === 'metric' && hit.to > to)) return true;
  if (!hitEnding(passage, 'market', to)) return false;
  const of = hitEnding(passage, 'relation', from);
  return hitEnding(passage, 'metric', of?.meaning === 'of' ? of.from : from)?.meaning.metric === 'market-share';
}

/** "Its China marketplaces": a place behind its owner owns nothing. */
const possessed = ({ passage }: SentenceView, from: number): boolean => hitEnding(passage, 'someone', from)?.meaning === 'own';

const far = 5;

/** "Southeast Asia's largest telecom firm said": a place that only tells which firm is meant. */
export const describesFirm = (view: SentenceView, to: number): boolean =>
  genitive(view, to) && hitsIn(view, 'sort', { from: to + 1, to: Math.min(view.to, to + far) }).some((hit) => hit.meaning !== 'companies');

/** "Theo CLSA, Ấn Độ có", "In Q3, Japan had": whether a comma ends what leads up to a place, and no actor stands there who does anything. */
export const ledUpTo = (view: SentenceView, at: number): boolean =>
  view.passage.tokens[at - 1]?.raw === ',' && view.actors.every((actor) => actor.from >= at || vouches(view, actor));

/** "Indonesia, home to 270 million people, is …": a place that a sentence begins with and describes; "China, its largest market" is somebody's. */
const describedPlace = (view: SentenceView, { from, to }: TokenRange): boolean =>
  from === view.from && view.passage.tokens[to]?.raw === ',' && !hitsIn(view, 'someone', view).some(({ meaning }) => meaning === 'own');

/** All who stand in a sentence, in order. */
export function candidates(view: SentenceView): Candidate[] {
  const { passage, mentions, quantities } = view;
  const { entities } = passage.lexicon;
  const names = mentions.flatMap((mention): Candidate[] => {
    const { from, to, type, entity } = mention;
    // "Intel-based servers", "an Amazon-backed firm": whose name only describes does nothing.
    const tied = passage.tokens[to]?.hyphened && passage.tokens[to]?.kind === 'word' && passage.lexicon.attached.has(passage.tokens[to]?.low ?? '');
    if (tied && hitEnding(passage, 'relation', from)?.meaning === 'both') return [];
    if (view.actors.includes(mention)) return [{ from, to, kind: 'name', entity }];
    // A person stands for the company, "Office 365" for who sells it.
    const employer = type === 'person' || type === 'product' ? entities.get(entity)?.parent : undefined;
    if (employer) return [{ from, to, kind: 'name', entity: employer }];
    // "Việt Nam có hơn 800.000 doanh nghiệp": a country that leads owns its figures, and no company does.
    // "Acme is building in Batam, and Johor alone has 42 data centres": so does one with its own verb behind "and".
    const joined = hitEnding(passage, 'relation', from)?.meaning === 'with' && passage.tokens[from - 2]?.kind === 'sign';
    const leads =
      type === 'place' &&
      (from - view.from <= 1 || ledUpTo(view, from) || joined) &&
      !possessed(view, from) &&
      !describesFirm(view, to) &&
      (verbal(view, to) || (view.actors.length === 0 && (passage.tokens[to]?.kind === 'word' || describedPlace(view, mention))));
    return leads ? [{ from, to, kind: 'crowd', entity: null }] : [];
  });
  const free = (at: number): boolean => !names.some(({ from, to }) => at >= from && at < to);
  const people = hitsIn(view, 'someone', view);
  const sorts = hitsIn(view, 'sort', view);
  // Most sentences hold nobody else.
  if (people.length + sorts.length + quantities.length === 0) return names;
  const others = people.flatMap(({ from, to, meaning }): Candidate[] =>
    meaning !== 'same' && free(from) && (meaning !== 'crowd' || (free(to) && !owned(view, to) && !inside(view, from, to)))
      ? [meaning === 'they' ? { from, to, kind: 'pronoun', entity: null, plural: true } : { from, to, kind: meaning, entity: null }]
      : [],
  );
  // "82 công ty công nghệ đã sa thải …": companies counted are nobody, and what they do is nobody's.
  const counted = quantities.flatMap(({ kind, metric, from, to }): Candidate[] =>
    kind === 'count' && !metric && free(to) && (hitsIn(view, 'sort', { from, to }).length > 0 || hitsIn(view, 'cue', { from, to }).length > 0)
      ? [{ from, to, kind: 'crowd', entity: null }]
      : [],
  );
  // "the top three control 71%": those that lead a market are several.
  const leaders = quantities.flatMap(({ kind, approx, from, to }): Candidate[] =>
    kind === 'rank' && approx === 'atMost' && free(to) ? [{ from, to, kind: 'crowd', entity: null }] : [],
  );
  // "The Malmo-based chipmaker", where no name was found for it, goes on with whom the text speaks of.
  const definite = sorts.flatMap(({ from, to, meaning }): Candidate[] => {
    // "said that its cloud division, AWS, plans": who is named behind the comma.
    const apposed =
      passage.tokens[to]?.raw === ',' && hitEnding(passage, 'someone', from)?.meaning === 'own'
        ? view.actors.find((actor) => actor.from === to + 1)
        : undefined;
    if (apposed) return [{ from, to, kind: 'name', entity: apposed.entity }];
    // "The third-largest provider, Alibaba, stayed": who it is stands between the commas.
    const named = passage.tokens[to]?.raw === ',' && view.actors.some((actor) => actor.from === to + 1 && passage.tokens[actor.to]?.raw === ',');
    if (named) return [];
    const pointed = [from, from - 1, from - 2].some((at) => hitEnding(passage, 'pointer', at)?.meaning.side === 'before');
    return pointed && meaning !== 'companies' && free(from) && free(to) && !passage.tokens[to]?.capital ? [{ from, to, kind: 'pronoun', entity: null }] : [];
  });
  // "các hãng", "nhiều startup", "chipmakers": a sort in the plural is nobody, unless their names follow.
  const plurals = sorts.flatMap(({ from, to, meaning }): Candidate[] => {
    if (meaning !== 'companies' || !free(from) || !free(to) || passage.tokens[to]?.capital) return [];
    // "all other cloud providers": what describes them goes with them.
    let first = from;
    while (first > view.from && from - first < 2 && free(first - 1) && describes(passage, first - 1)) first--;
    return [{ from: first, to, kind: 'crowd', entity: null }];
  });
  return [...names, ...others, ...counted, ...leaders, ...definite, ...plurals].sort((one, other) => one.from - other.from || other.to - one.to);
}
