import type { Hit } from '../../lexicon/passage.ts';
import type { Nominal } from '../nominals/nominal.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { Saying } from './saying.ts';

/** Whether an estimate stands between a figure and who is named behind: then that one vouches for the estimate alone. */
export const otherEstimate = ({ view, figure }: Saying, source: Nominal): boolean => {
  // "up from $561 billion, according to the latest forecast from Gartner": what stands in the quotation itself is no other estimate.
  const quoted = hitsIn(view, 'relation', { from: figure.to, to: source.from }).findLast((hit) => hit.meaning === 'according-to');
  const between = { from: figure.to, to: quoted?.from ?? source.from };
  const figured = view.quantities.some((other) => other.from >= figure.to && other.to <= source.from && (other.kind === figure.kind || other.kind === 'money'));
  // "a bit less than the FactSet consensus of $5 billion": the estimate named is of what follows it.
  const named = view.passage.hits[source.to]?.some((hit) => hit.cat === 'modality' && (hit as Hit<'modality'>).meaning.noun) === true;
  const next = named ? view.quantities.find((other) => other.from >= source.to) : undefined;
  if (next && next.from - source.to <= 6) return true;
  return (
    figured &&
    (hitsIn(view, 'someone', between).some((hit) => hit.meaning === 'onlooker') ||
      hitsIn(view, 'modality', between).some((hit) => hit.meaning.modality === 'estimated' || hit.meaning.modality === 'forecast'))
  );
};
