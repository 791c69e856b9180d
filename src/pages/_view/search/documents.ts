import { eventTitle } from '../../../components/event-title.ts';
import { sentenceSpans } from '../../../dataset/voices/sentences.ts';
import { tellingOf } from '../../../dataset/voices/telling.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Article, Claim, Dataset, Voice } from '../../../model/ledger.ts';
import { languages } from '../../../model/text.ts';
import type { Document } from '../../../search/build-index.ts';
import { type ResultKind, resultKinds } from '../../../search/index-files.ts';
import { accountsOf } from '../accounts.ts';
import { editionIn } from '../edition.ts';
import { figureTerms } from './figure-terms.ts';

/** Everything that can be found, in the order of the index: kind by kind, of each kind language by language. */
export function searchDocuments(dataset: Dataset): Iterable<Document> {
  const own = languages.map((lang) => documentsIn(dataset, editionIn(lang, dataset)));
  return Iterator.from(resultKinds).flatMap((kind) => Iterator.from(own).flatMap((documents) => documents[kind]()));
}

/** Everything of one language that can be found, kind by kind, of each the newest first; each is made when it is asked for. */
function documentsIn(dataset: Dataset, edition: Edition): Readonly<Record<ResultKind, () => Iterable<Document>>> {
  const articles = dataset.articles.filter(({ lang }) => lang === edition.lang).toSorted((a, b) => (a.published < b.published ? 1 : -1));
  return {
    companies: () => companies(dataset, edition),
    figures: () => figuresOf(articles, dataset, edition),
    events: () => events(dataset, edition),
    articles: () => Iterator.from(articles).map((article) => articleDocument(article, edition)),
  };
}

/** Where two answer alike, a figure with an account comes before a number of nothing in particular. */
function* figuresOf(articles: readonly Article[], dataset: Dataset, edition: Edition): Generator<Document> {
  const claimOf = new Map(dataset.claims.flatMap((claim) => claim.voices.map(({ figure }) => [figure, claim] as const)));
  for (const placed of [true, false])
    for (const article of articles)
      for (const figure of article.reading.figures) if (claimOf.has(figure) === placed) yield figureDocument(article, figure, claimOf.get(figure), edition);
}

const companies = (dataset: Dataset, edition: Edition): Iterable<Document> =>
  Iterator.from(accountsOf(dataset)).map(([id, { entity }]) => ({
    kind: 'companies',
    lang: edition.lang,
    title: edition.name(id),
    href: edition.path(`/companies/${id}/`),
    names: [...new Set([...Object.values(entity.name), ...entity.aliases])].filter((name) => name !== edition.name(id)),
    sentences: entity.summary ? [{ text: entity.summary[edition.lang], href: edition.path(`/companies/${id}/`) }] : [],
  }));

function figureDocument(article: Article, figure: Figure, claim: Claim | undefined, { lang, labels, format, name }: Edition): Document {
  const { quote, mark, href } = tellingOf(article).figure(figure);
  const { subject, metric, period } = claim ?? figure;
  const what = [metric ? labels.metrics[metric] : labels.kinds[figure.kind], period && format.period(period.label)].filter(Boolean).join(', ');
  const terms = figureTerms(figure);
  return {
    kind: 'figures',
    lang,
    // A number of nothing known goes by its story, which is no reason to find it.
    title: subject ? `${name(subject)}: ${what}` : article.title,
    borrowed: subject === null,
    // In a table the unit stands in the head.
    amount: article.body.slice(figure.sentence.start, figure.sentence.end).includes('|') ? format.amount(figure).text : figure.text,
    href,
    ...dated(article.published, format),
    terms,
    sentences: [{ text: quote, href, mark: [mark.start, mark.end], amounts: [{ at: mark.start, terms }] }],
  };
}

/** Events with a date, the latest first, then those without. */
const events = (dataset: Dataset, edition: Edition): Iterable<Document> =>
  dataset.timeline
    .filter(({ voices }) => voices.some(({ lang }) => lang === edition.lang))
    .toSorted((a, b) => ((a.period?.start ?? '') < (b.period?.start ?? '') ? 1 : -1))
    .values()
    .map((event) => {
      const { quote, href } = edition.voice(event.voices);
      return {
        kind: 'events',
        lang: edition.lang,
        title: eventTitle(event, edition),
        href,
        ...(event.period ? { date: edition.format.periodShort(event.period.label), day: event.period.start } : {}),
        names: [edition.labels.events[event.type]],
        terms: event.amount ? figureTerms(event.amount) : [],
        sentences: [{ text: quote, href }],
      };
    });

function articleDocument(article: Article, edition: Edition): Document {
  const telling = tellingOf(article);
  const href = edition.path(`/articles/${article.slug}/`);
  return {
    kind: 'articles',
    lang: article.lang,
    title: article.title,
    href,
    ...dated(article.published, edition.format),
    names: [article.source.publisher],
    sentences: [
      ...(article.standfirst ? [{ text: article.standfirst, href }] : []),
      ...sentenceSpans(article).map((span) => {
        const told = telling.sentence(span);
        const inside = article.reading.figures.filter(({ start, end }) => start >= span.start && end <= span.end);
        const amounts = inside.map((figure) => ({ at: placeIn(told.quote, telling.figure(figure)), terms: figureTerms(figure) }));
        return { text: told.quote, href: told.href, amounts };
      }),
    ],
  };
}

/** Where a figure stands in a sentence; a cell is quoted with its heads, its row without them. */
const placeIn = (sentence: string, { quote, mark, figure }: Voice): number => (quote === sentence ? mark.start : Math.max(0, sentence.indexOf(figure.text)));

const dated = (iso: string, format: Edition['format']) => ({ date: format.date(iso), day: iso });
