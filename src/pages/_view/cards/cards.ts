import type { Card } from '../../../cards/card.ts';
import { entriesOf } from '../../../components/plate.ts';
import { capital } from '../../../locales/capital.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Article, Dataset, Profile } from '../../../model/ledger.ts';
import { accountsOf } from '../accounts.ts';
import { articleCompanies } from '../article-companies.ts';
import { type PlateName, plateNames, plates } from '../charts/all.ts';
import { oncePerDataset } from '../memo.ts';
import { storiesIn, storyLine, tellingClaims } from '../stories.ts';
import { paperColour, tellingFigure } from './telling.ts';

/** The article as a card: title, companies, its telling figure; none for an older one of many. */
export function articleCard(article: Article, dataset: Dataset, edition: Edition): Card | undefined {
  if (!portrayed(dataset).stories.has(article.slug)) return undefined;
  const colour = paperColour(dataset);
  const figure = tellingFigure(storyLine(article, dataset, edition).amounts, dataset, edition);
  return {
    ...heading(edition, edition.format.date(article.published)),
    title: article.title,
    companies: articleCompanies(article, edition)
      .slice(0, 3)
      .map(({ id }) => ({ name: edition.short(id), colour: colour(id) })),
    figure: figure ?? { amounts: [], of: edition.labels.article.figuresNone },
  };
}

const claimsOf = (id: string, dataset: Dataset) => claimsBySubject(dataset).get(id) ?? [];
const claimsBySubject = oncePerDataset(({ claims }) => Map.groupBy(claims, ({ subject }) => subject));

/** A company as a card: name, what it is, its telling figure; none where no figure is known. */
export function companyCard({ entity }: Profile, dataset: Dataset, edition: Edition): Card | undefined {
  if (!portrayed(dataset).companies.has(entity.id)) return undefined;
  const figure = tellingFigure(tellingClaims(claimsOf(entity.id, dataset), dataset), dataset, edition);
  const lead = entity.summary?.[edition.lang];
  if (!figure) return undefined;
  return {
    ...heading(edition, capital(edition.labels.entityTypes[entity.type])),
    title: edition.name(entity.id),
    companies: [],
    figure,
    ...(lead ? { lead } : {}),
  };
}

/** A chart as a card: its finding above its drawing. */
export function chartCard(name: PlateName, dataset: Dataset, edition: Edition): Card {
  const plate = plates[name](dataset, edition);
  const { chart } = edition.labels;
  const drawings = Object.values(plate.pictures[0]?.drawings ?? {});
  const publishers = [
    ...new Set(
      entriesOf(plate)
        .map(({ publisher }) => publisher)
        .filter(Boolean),
    ),
  ];
  return {
    ...heading(edition, chart[name].name),
    title: plate.title,
    companies: [],
    chart: {
      drawings,
      colour: paperColour(dataset),
      ...(publishers.length > 0 ? { source: `${chart.sources}: ${edition.format.list(publishers)}` } : {}),
    },
  };
}

/** The edition as a card, for pages that have none of their own: what it is, and the figure of its newest story. */
function editionCard(dataset: Dataset, edition: Edition): Card {
  const { site } = edition.labels;
  const figure = tellingFigure(storiesIn(dataset, edition)[0]?.amounts ?? [], dataset, edition);
  return { ...heading(edition, site.otherName), title: site.tagline, companies: [], ...(figure ? { figure } : {}) };
}

const heading = ({ labels }: Edition, kicker: string) => ({ site: labels.site.name, kicker });

/** What a card says, for those who do not see it. */
export function cardWords({ title, figure }: Card): string {
  const amounts = figure?.amounts.map(({ sign, number, unit }) => [sign, number, unit].filter(Boolean).join(' ')).join(' ≠ ');
  return `${/[.?!…]$/.test(title) ? title : `${title}.`} ${amounts ? `${amounts} (${figure?.of})` : ''}`.trim();
}

/** A picture costs as much as several pages: the newest stories and the companies most told of have one, the others share the edition's. */
const STORIES = 30;
const COMPANIES = 40;

const portrayed = oncePerDataset((dataset) => {
  const newest = [...new Set(dataset.articles.toSorted((a, b) => (a.published < b.published ? 1 : -1)).map(({ slug }) => slug))];
  const told = [...accountsOf(dataset).keys()].toSorted((a, b) => claimsOf(b, dataset).length - claimsOf(a, dataset).length);
  return { stories: new Set(newest.slice(0, STORIES)), companies: new Set(told.slice(0, COMPANIES)) };
});

/** Every card of a language by the path of its page: `articles/hpe-sells-azure`. */
export const cardsIn = (dataset: Dataset, edition: Edition): ReadonlyMap<string, Card> =>
  new Map([
    ['edition', editionCard(dataset, edition)],
    ...dataset.articles
      .filter(({ lang }) => lang === edition.lang)
      .flatMap((article) => {
        const card = articleCard(article, dataset, edition);
        return card ? [[`articles/${article.slug}`, card] as const] : [];
      }),
    ...plateNames.map((name) => [`charts/${name}`, chartCard(name, dataset, edition)] as const),
    ...[...accountsOf(dataset).values()].flatMap((profile) => {
      const card = companyCard(profile, dataset, edition);
      return card ? [[`companies/${profile.entity.id}`, card] as const] : [];
    }),
  ]);
