import { editionDay } from '../../dataset/exports/edition-day.ts';
import { creditsOf } from '../../locales/credits.ts';
import type { Edition } from '../../locales/edition.ts';
import type { Article, Dataset } from '../../model/ledger.ts';
import { renderArticle } from '../../render/article.ts';
import { articleCompanies } from './article-companies.ts';

/** What a reader who comes back finds new; all there is stands in the index and the site map. */
const NEWEST = 50;

/** Midnight in Greenwich of an ISO day. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The feed of one language: its newest articles, the newest first, each with its whole text. */
export function feedOf(dataset: Dataset, edition: Edition, site: URL) {
  const { labels, lang } = edition;
  const self = new URL(edition.path('/feed.xml'), site).href;
  return {
    title: labels.site.name,
    description: labels.site.description,
    site: new URL(edition.path('/'), site),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${lang}</language>`,
      `<lastBuildDate>${midnight(editionDay(dataset)).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${self}" rel="self" type="application/rss+xml" />`,
    ].join(''),
    items: dataset.articles
      .filter((article) => article.lang === lang)
      .toSorted((a, b) => (a.published < b.published ? 1 : -1))
      .slice(0, NEWEST)
      .map((article) => itemOf(article, edition, site)),
  };
}

function itemOf(article: Article, edition: Edition, site: URL) {
  const { slug, title, standfirst, published, lang, topics, source, sources } = article;
  const link = new URL(edition.path(`/articles/${slug}/`), site).href;
  const publishers = [source, ...sources].map(({ publisher }) => publisher);
  return {
    title,
    link,
    pubDate: midnight(published),
    content: contentOf(article, link, edition),
    categories: [
      ...articleCompanies(article, edition)
        .slice(0, 6)
        .map(({ id }) => edition.name(id)),
      ...topics,
    ],
    customData: [`<dc:language>${lang}</dc:language>`, ...publishers.map((name) => `<dc:source>${escaped(name)}</dc:source>`)].join(''),
    ...(standfirst ? { description: standfirst } : {}),
  };
}

/** Standfirst, text, credit. Without the marks of figures, whose notes stay on the page; links lead out of any reader. */
function contentOf(article: Article, link: string, { labels, format }: Edition): string {
  const { html } = renderArticle(article.body, [], []);
  const body = html.replaceAll(/ id="p-\d+"/g, '').replaceAll(/(href|src)="(?![a-z]+:)([^"]*)"/g, (_, name, to) => `${name}="${new URL(to, link).href}"`);
  const credit = creditsOf(article).map(({ publisher, url }) => (url ? `<a href="${escaped(url)}">${escaped(publisher)}</a>` : escaped(publisher)));
  const standfirst = article.standfirst ? `<p><strong>${escaped(article.standfirst)}</strong></p>` : '';
  return `${standfirst}${body}<p>${labels.article.source} ${format.list(credit)}. <a href="${link}">${labels.sharing.inLedger(format.number(article.reading.figures.length))}</a></p>`;
}
