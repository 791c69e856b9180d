import type { Figure } from '../../model/figure.ts';
import type { Article, Dataset } from '../../model/ledger.ts';
import { by } from '../order.ts';
import { figureHref } from '../voices/address.ts';
import { type Telling, tellingOf } from '../voices/telling.ts';
import { csvPieces, type Table } from './column.ts';
import { quantityColumns, slotColumns } from './quantity-columns.ts';
import { columnsOf } from './with-columns.ts';

interface Row {
  readonly article: Article;
  readonly figure: Figure;
  readonly telling: Telling;
}

/** Every number read in every article, as the machine read it. */
export const figuresTable: Table<Row> = {
  name: 'figures',
  title: 'Figures: every number read in the articles, with its sentence',
  key: ['lang', 'id'],
  columns: [
    {
      name: 'id',
      type: 'string',
      about: 'id of the figure; with `lang` unique, and the fragment of its address',
      required: true,
      cell: ({ figure }) => figure.id,
    },
    { name: 'lang', type: 'string', about: 'language of the article', required: true, cell: ({ article }) => article.lang },
    { name: 'slug', type: 'string', about: 'the story', required: true, cell: ({ article }) => article.slug },
    { name: 'published', type: 'date', about: 'the day the article speaks from', required: true, cell: ({ article }) => article.published },
    { name: 'publisher', type: 'string', about: 'who published the story', required: true, cell: ({ article }) => article.source.publisher },
    { name: 'text', type: 'string', about: 'the number as it is written', required: true, cell: ({ figure }) => figure.text },
    ...columnsOf<Row, Figure>(quantityColumns, ({ figure }) => figure),
    ...columnsOf<Row, Figure>(slotColumns, ({ figure }) => figure),
    { name: 'rule', type: 'string', about: 'the rule that read it', cell: ({ figure }) => figure.rule },
    { name: 'start', type: 'integer', about: 'where it begins in the Markdown file, in UTF-16 units', required: true, cell: ({ figure }) => figure.start },
    { name: 'end', type: 'integer', about: 'where it ends', required: true, cell: ({ figure }) => figure.end },
    { name: 'sentence', type: 'string', about: 'the sentence it stands in', cell: ({ figure, telling }) => telling.figure(figure).quote },
    {
      name: 'href',
      type: 'string',
      about: 'where it stands on the site',
      required: true,
      cell: ({ article, figure }) => figureHref(article.slug, article.lang, figure.id),
    },
  ],
};

/** `figures.csv`, in the order of the ids: these begin with the story, so it is made story by story. */
export function* figuresPieces(dataset: Dataset): Generator<string> {
  const stories = [...Map.groupBy(dataset.articles, ({ slug }) => slug)].sort(by(([slug]) => `${slug}.`));
  yield* csvPieces(
    figuresTable,
    Iterator.from(stories).flatMap(([, articles]) => articles.flatMap(rowsOf).sort(by(({ figure, article }) => `${figure.id} ${article.lang}`))),
  );
}

function rowsOf(article: Article): readonly Row[] {
  const telling = tellingOf(article);
  return article.reading.figures.map((figure): Row => ({ article, figure, telling }));
}

/** The same in one text. */
export const figuresCsv = (dataset: Dataset): string => [...figuresPieces(dataset)].join('');
