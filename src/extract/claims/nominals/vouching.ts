import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { formEnd } from '../sentence/form-end.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { headOf } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { once } from '../sentence/sentence-view.ts';

const relationEnding = (view: SentenceView, at: number): string | undefined => hitEnding(view.passage, 'relation', at)?.meaning;

/** Whether a study of its making stands behind a name: "a Zentavo survey found"; a "data center" is none. */
function studied({ passage }: SentenceView, { to }: MentionReading): boolean {
  const sign = hitAt(passage, 'sign', to);
  return sign?.meaning.sign === 'has' && sign.meaning.type === 'analyst' && !passage.hits[to]?.some((hit) => hit.to > sign.to);
}

/** "Morgan Stanley expects the deal to bring VMware $500 million", "The union said the plan …": a bank that reckons or an authority that speaks tells of others, unless of what is its own. */
function tellsOfOthers(view: SentenceView, { entity, to }: MentionReading): boolean {
  const one = view.passage.lexicon.entities.get(entity);
  const authority = one?.type === 'organisation';
  if (!authority && !one?.sorts.some((sort) => sort === 'bank' || sort === 'broker')) return false;
  const sign = hitAt(view.passage, 'sign', to);
  const at = sign?.meaning.sign === 'has' ? sign.to : to;
  const verb = hitAt(view.passage, 'relation', at);
  if (verb?.meaning !== 'by' || !(authority || hitAt(view.passage, 'modality', at))) return false;
  const someones = hitsIn(view, 'someone', { from: verb.to, to: view.to });
  // "The Pentagon said it will spend $9 billion": so it may of itself.
  if (someones.some(({ meaning, from }) => meaning === 'own' || (authority && meaning === 'pronoun' && from <= verb.to + 1))) return false;
  return (
    authority ||
    hitAt(view.passage, 'relation', verb.to)?.meaning === 'that' ||
    someones.some(({ from }) => from <= verb.to + 1) ||
    view.actors.some((other) => other.from >= verb.to)
  );
}

function onlyVouches(view: SentenceView, mention: MentionReading): boolean {
  if (tellsOfOthers(view, mention)) return true;
  // "SSI dự báo lãi ròng tăng 15%": a broker that speaks, speaks of others.
  const broker = view.passage.lexicon.entities.get(mention.entity)?.sorts.includes('broker');
  // "Goldman Sachs analysts expect …".
  const end = formEnd(view, mention.to);
  const analysts = view.passage.hits[end]?.some((hit) => hit.cat === 'someone' && hit.meaning === 'onlooker');
  if (analysts && (broker || view.passage.lexicon.entities.get(mention.entity)?.sorts.includes('bank'))) return true;
  if (broker && view.passage.hits[mention.to]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'by')) return true;
  // "An Acme Institute analysis said": nor does who studies a thing own what is found.
  if (studied(view, mention)) return true;
  // "the FactSet consensus of $3 billion": whose estimate it is.
  if (view.passage.hits[mention.to]?.some((hit) => hit.cat === 'modality' && (hit as Hit<'modality'>).meaning.noun)) return true;
  const { tokens } = view.passage;
  // "Theo nền tảng dữ liệu Metric, …": with a comma behind, more words may stand before the name.
  const far = tokens[mention.to]?.raw === ',' ? 5 : 2;
  // "according to market research firm FactSet".
  const head = tokens[mention.to]?.raw === ',' ? mention.from : headOf(view, mention.from);
  for (let at = head; at > view.from && at >= head - far; at--) {
    if (relationEnding(view, at) === 'according-to') return true;
    // "từng *theo đuổi* Qualcomm": who is pursued vouches for nothing.
    if (view.passage.endings[at]?.some((hit) => hit.cat === 'event' && hitAt(view.passage, 'relation', hit.from)?.meaning === 'according-to')) return false;
    // "doanh thu theo quý của Alphabet" is no word of Alphabet's.
    // "*theo đó* FPT đầu tư" begins a clause.
    if (relationEnding(view, at) === 'of' || relationEnding(view, at) === 'clause') return false;
    if (tokens[at - 1]?.kind === 'sign' || view.mentions.some((other) => other.to === at)) return false;
  }
  return false;
}

const heard = once(onlyVouches);

/** A mention that only vouches for a figure: "theo IDC", "theo hãng nghiên cứu IDC"; but not the Lenovo of "theo IDC, Lenovo …". */
export const vouches = (view: SentenceView, mention: MentionReading): boolean =>
  mention.type === 'analyst' || mention.type === 'publisher' || heard(view, mention);
