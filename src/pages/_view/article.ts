import { rollup } from 'd3-array';
import type { LedgerRow } from '../../components/ledger-row.ts';
import type { Note } from '../../components/note.ts';
import { formerIds } from '../../dataset/reviews/former-ids.ts';
import type { Edition } from '../../locales/edition.ts';
import type { Figure } from '../../model/figure.ts';
import type { Article, Claim, Dataset } from '../../model/ledger.ts';
import type { Block } from '../../render/article.ts';
import type { Look } from '../../render/mark.ts';
import { articleCompanies } from './article-companies.ts';
import { chartPathOf } from './charts/all.ts';
import { storySeries } from './charts/story-series.ts';
import { againstOf, conflictsBySlug } from './conflicts.ts';
import { marginOf } from './margin.ts';
import { oncePerDataset } from './memo.ts';
import { relatedTo } from './related.ts';
import { claimsBySlug } from './stories.ts';

/** What stands around an article's text: slips, margin notes, its ledger, reviews, companies, what to read next. */
export function articleView(article: Article, dataset: Dataset, edition: Edition) {
  const claims = claimsBySlug(dataset).get(article.slug) ?? [];
  const claimOf = new Map(claims.flatMap((claim) => claim.voices.filter(({ lang }) => lang === article.lang).map(({ figure }) => [figure.id, claim] as const)));
  const against = (figure: Figure): readonly Claim[] => againstOf(dataset).get(claimOf.get(figure.id)?.id ?? '') ?? [];
  const former = formerIds(article, dataset.reviews);
  const look = (figure: Figure): Look => ({ classes: against(figure).length > 0 ? ['cf'] : [], formerly: former.get(figure) ?? [] });

  const beside = (blocks: readonly Block[]) => {
    const bare = article.reading.figures.map((figure, i): Note => {
      const claim = claimOf.get(figure.id);
      const chart = claim && chartPathOf(claim, edition);
      return {
        figure,
        index: i + 1,
        against: against(figure),
        paragraph: paragraphOf(figure, blocks),
        ...(claim ? { claim } : {}),
        ...(chart ? { chart } : {}),
      };
    });
    // The story's own chart is made of the notes, and its marks go into them.
    const story = storySeries(article.slug, bare, dataset, edition);
    const notes = bare.map((note): Note => (note.claim && story?.figures.has(note.claim.id) ? { ...note, mark: `#g-${note.index}` } : note));
    return {
      notes,
      story,
      margin: marginOf(notes, blocks),
      rows: notes.map((note) => row(note, edition)),
      reviews: reviewsOf(article, dataset, claims, edition),
      companies: articleCompanies(article, edition),
      related: relatedTo(article, dataset, edition),
      translated: (versionsOf(dataset).get(article.slug) ?? 0) > 1,
      conflicts: conflictsBySlug(dataset).get(article.slug)?.length ?? 0,
    };
  };
  return { look, beside };
}

const paragraphOf = ({ start }: Figure, blocks: readonly Block[]) =>
  blocks.findLast((block) => block.paragraph !== undefined && block.start <= start)?.paragraph ?? 1;

function row({ figure, claim, against, paragraph }: Note, { labels, format }: Edition): LedgerRow {
  return {
    figure,
    href: `#${figure.id}`,
    where: labels.article.paragraph(format.number(paragraph)),
    conflict: against.length > 0,
    ...(claim ? { claim } : {}),
  };
}

/** The editors' findings, in order of the text; those on figures the machine left unplaced too. */
function reviewsOf({ slug }: Article, { reviews }: Dataset, claims: readonly Claim[], edition: Edition) {
  return reviews
    .filter((review) => review.slug === slug && (review.verdict || review.note))
    .map((review) => {
      const claim = claims.find((one) => one.review === review);
      return { review, ...(claim ? { href: edition.voice(claim.voices).href } : {}) };
    });
}

/** How many languages tell a story. */
const versionsOf = oncePerDataset(
  ({ articles }): ReadonlyMap<string, number> =>
    rollup(
      articles,
      (versions) => versions.length,
      ({ slug }) => slug,
    ),
);
