import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { endsAt } from './bare.ts';
import { dealingAt, mentionFrom, opensClause, sign } from './clause.ts';
import { reach } from './object/ends.ts';
import type { Fits } from './object/fits.ts';
import { listFrom } from './object/list-from.ts';
import { within } from './object/within.ts';
import { partyBehind } from './party-behind.ts';
import { unheardAt } from './unheard.ts';

const stopping = /^[;:]$/;

const afterComma = 2;

const acquiring = (view: SentenceView, at: number): boolean =>
  [at, at + 1, at + 2].some((place) => hitAt(view.passage, 'event', place)?.meaning.type === 'acquisition');

/** The party behind one of the little words of a frame: "sold its unit *to Didi*"; over a comma only where the word follows at once: ", led *by* Accel". */
export function markedAfter(view: SentenceView, from: number, marks: (at: number) => boolean, fits: Fits, anywhere = false): MentionReading[] {
  const { tokens } = view.passage;
  let comma: number | undefined;
  for (let at = from; at < view.to && at < from + 2 * reach; at++) {
    // "mua năng lực *tính toán* của Oracle": a word within what is supplied begins no clause.
    const goods = mentionFrom(view, at) ? undefined : dealingAt(view, at, 'supplies');
    if (goods !== undefined && goods > at + 1) {
      at = goods - 1;
      continue;
    }
    // "hived off its services arm *as Kyndryl* in 2021": a little word before a name and no more begins no clause.
    const naming = at > from && marks(at) && opensClause(view, at) ? (mentionFrom(view, at + 1) ?? unheardAt(view, at + 1)) : undefined;
    if (naming && fits(naming) && endsAt(view, naming.to)) return [naming];
    if (at > from && (opensClause(view, at) || stopping.test(tokens[at]?.raw ?? '') || dealingAt(view, at, 'speech', 'seated') !== undefined)) return [];
    // "struck a deal *to sell* its towers to Ontario": what follows belongs to the other verb.
    if (at > from && dealingAt(view, at, 'purpose') !== undefined && acquiring(view, at)) return [];
    if (tokens[at]?.raw === ',' && sign(view, at)) comma = at;
    // "sell *up to* 5% of": the "to" of a hedge marks nobody.
    const hedge = hitAt(view.passage, 'hedge', at);
    if (hedge && hedge.to > at + 1) {
      at = hedge.to - 1;
      continue;
    }
    // "thuê *đám mây của Google*": the little word stands within what names the party.
    const whole = mentionFrom(view, at);
    if (whole && whole.to - at > 2 && (anywhere || comma === undefined) && fits(whole) && within(whole, marks)) return listFrom(view, whole, fits);
    if (!marks(at) || (!anywhere && comma !== undefined && at - comma > afterComma)) continue;
    const found = partyBehind(view, at + 1, fits);
    if (found.length > 0) return found;
  }
  return [];
}
