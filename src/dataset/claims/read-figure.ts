import type { Figure, Metric, Modality, Scope } from '../../model/figure.ts';
import type { Article } from '../../model/ledger.ts';
import type { Period } from '../../model/period.ts';
import type { Review } from '../../model/review.ts';
import { periodOfLabel } from './period-of-label.ts';

/** What a figure speaks of. */
export interface Slots {
  readonly subject: string | null;
  readonly metric: Metric | null;
  readonly scope: Scope;
  readonly period: Period | null;
  readonly attributedTo: string | null;
  readonly modality: Modality;
}

/** A figure of an article with its slots as the editor has left them; the machine's reading stays in `figure`. */
export interface ReadFigure {
  readonly article: Article;
  readonly figure: Figure;
  readonly slots: Slots;
  readonly review?: Review;
}

/** The figures of an article in reading order, corrected by reviews; those an editor set aside are left out. */
export function readFigures(article: Article, reviewOf: (figure: Figure) => Review | undefined): ReadFigure[] {
  return article.reading.figures.flatMap((figure) => {
    const review = reviewOf(figure);
    return review?.ignore ? [] : [{ article, figure, slots: corrected(figure, review), review }];
  });
}

function corrected(figure: Figure, review: Review | undefined): Slots {
  const { subject, metric, scope, period, attributedTo, modality } = figure;
  const set = review?.set;
  return {
    subject: set?.subject ?? subject,
    metric: set?.metric === undefined ? metric : set.metric,
    scope: { ...scope, ...set?.scope },
    period: set?.period === undefined ? period : (periodOfLabel(set.period) ?? period),
    attributedTo,
    modality: set?.modality ?? modality,
  };
}
