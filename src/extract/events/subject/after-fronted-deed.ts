import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { dealingAt, dealingEnding, opensClause } from '../clause.ts';
import { openBehind } from '../series.ts';
import { unheardAt } from '../unheard.ts';

/** "After buying LinkedIn, *Microsoft* …": the subject stands in the main clause behind the comma. */
export function following(view: SentenceView, at: number, begins = false): MentionReading | undefined {
  // "By *acquiring* NetSuite, Oracle …", "With its *purchase* of NetSuite, Oracle …"
  const { tokens, lexicon } = view.passage;
  // "With *the* purchase of NetSuite, Oracle …"
  const led = hitEnding(view.passage, 'someone', at)?.meaning === 'own' || lexicon.articles.has(tokens[at - 1]?.low ?? '');
  const own = led ? at - 1 : at;
  let opened = begins || dealingEnding(view, at, 'preposition', 'agent') !== undefined || (own < at && dealingEnding(view, own, 'preposition') !== undefined);
  for (let place = at - 1; place >= view.from && place >= at - 4; place--) opened ||= opensClause(view, place);
  // "*Founded* in 2009 and bought by Cisco in 2012, Meraki …": a deed that begins the sentence, joined to this one.
  opened ||= hitAt(view.passage, 'event', view.from) !== undefined && lexicon.joints.has(tokens[at - 1]?.low ?? '') && view.actors.every(({ to }) => to > at);
  if (!opened) return undefined;
  let comma = at;
  while (comma < view.to && view.passage.tokens[comma]?.raw !== ',') comma++;
  const unheard = unheardAt(view, comma + 1);
  const acting = unheard && openBehind(view, unheard) && dealingAt(view, unheard.to, 'preposition') === undefined ? unheard : undefined;
  return view.actors.find((actor) => actor.from > comma && actor.from <= comma + 4 && acts(view, actor)) ?? acting;
}
