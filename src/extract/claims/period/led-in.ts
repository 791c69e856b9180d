import type { TokenRange } from '../../text/sentences.ts';
import { vouches } from '../nominals/vouching.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** "*Dự kiến đến năm 2023,* thị trường đạt": the word of mood right before a time that a comma closes, where the two open a clause of their own. */
export const moodOfTime = (view: SentenceView, date: TokenRange) =>
  view.passage.tokens[date.to]?.raw === ','
    ? hitsIn(view, 'modality', { from: Math.max(view.from, date.from - 5), to: date.from }).find(
        ({ from, to }) => date.from - to <= 2 && (from === view.from || view.passage.tokens[from - 1]?.kind === 'sign'),
      )
    : undefined;

/** "Theo Gartner, *đến năm 2022,* thị trường đạt": whether a time stands at the head of its sentence, perhaps behind whom it quotes. */
export const headsSentence = (view: SentenceView, { from, to }: TokenRange, before: number): boolean =>
  from - view.from <= 3 ||
  (haltsBetween(view, view.from, from) === 1 &&
    view.passage.tokens[to]?.raw === ',' &&
    haltsBetween(view, to, before) === 1 &&
    view.actors.some((actor) => actor.to <= from) &&
    view.actors.every((actor) => actor.from >= from || vouches(view, actor)));
