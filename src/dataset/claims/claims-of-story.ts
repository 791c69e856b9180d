import type { Figure, Quantity } from '../../model/figure.ts';
import type { Claim, Dataset } from '../../model/ledger.ts';
import type { Review } from '../../model/review.ts';
import type { Story } from '../stories.ts';
import { languageNotices } from '../voices/language-notices.ts';
import { pairFigures, type Said } from '../voices/pair-figures.ts';
import { tellingOf } from '../voices/telling.ts';
import { readFigures, type Slots } from './read-figure.ts';

/** A claim before it has met the others. */
export type StatedClaim = Omit<Claim, 'rank' | 'rankReason' | 'checks'>;

/** What one story claims, each statement once in however many languages it is made. */
export function claimsOfStory(
  story: Story,
  reviewOf: (figure: Figure) => Review | undefined,
): { readonly claims: readonly StatedClaim[]; readonly notices: Dataset['notices'] } {
  const said = pairFigures(story.articles.map((article) => readFigures(article, reviewOf)));
  const tellings = new Map(story.articles.map((article) => [article, tellingOf(article)]));
  const ids = new Set<string>();
  const claims = said.flatMap((voices): StatedClaim[] => {
    const { subject, metric, ...slots } = ofMarket(joined(voices));
    if (subject === null || metric === null) return [];
    const { article, figure } = voices[0];
    return [
      {
        // "29%" is written alike in both languages: where each stands alone, the later one takes its language along.
        id: unique(ids, figure.id, article.lang),
        slug: story.slug,
        published: article.published,
        publisher: article.source.publisher,
        subject,
        metric,
        ...quantityOf(figure),
        // After the quantity: an editor may have corrected its modality.
        ...slots,
        voices: voices.flatMap((voice) => tellings.get(voice.article)?.figure(voice.figure) ?? []),
        review: voices.find((voice) => voice.review)?.review,
      },
    ];
  });
  return { claims, notices: languageNotices(story, said) };
}

/** What one language leaves open another may say; what an editor corrected in one language holds for all. */
function joined(voices: Said): Slots {
  const [first, ...others] = voices.toSorted((a, b) => Number(b.review?.set !== undefined) - Number(a.review?.set !== undefined));
  const slots = others.reduce(
    (open, { slots: other }) => ({
      subject: open.subject ?? other.subject,
      metric: open.metric ?? other.metric,
      scope: { geography: open.scope.geography ?? other.scope.geography, market: open.scope.market ?? other.scope.market },
      period: open.period ?? other.period,
      attributedTo: open.attributedTo ?? other.attributedTo,
      modality: open.modality,
    }),
    (first ?? voices[0]).slots,
  );
  return voices.some(({ review }) => review?.set?.metric === null) ? { ...slots, metric: null } : slots;
}

/** What a market is worth is the market's own: it stands as the subject, and is no scope beside itself. */
function ofMarket(slots: Slots): Slots {
  const { subject, metric, scope } = slots;
  return subject === null && metric === 'market-size' ? { ...slots, subject: scope.market, scope: { ...scope, market: null } } : slots;
}

function quantityOf({ kind, value, high, unit, approx, modality, vague, min, direction, basis, per }: Figure): Quantity {
  return { kind, value, high, unit, approx, modality, vague, min, direction, basis, per };
}

function unique(ids: Set<string>, id: string, lang: string): string {
  let free = ids.has(id) ? `${id}-${lang}` : id;
  for (let n = 2; ids.has(free); n++) free = `${id}-${lang}-${n}`;
  ids.add(free);
  return free;
}
