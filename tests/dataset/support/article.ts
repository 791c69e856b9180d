import { periodOfLabel } from '../../../src/dataset/claims/period-of-label.ts';
import type { Mention } from '../../../src/model/entity.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Figure, Kind, Quantity } from '../../../src/model/figure.ts';
import type { Article } from '../../../src/model/ledger.ts';
import type { Lang } from '../../../src/model/text.ts';

type Slots = Pick<Figure, 'subject' | 'metric' | 'scope' | 'attributedTo'>;

/** A figure by its text in the body; what is left out is as plain as can be. */
export interface FigureSketch extends Partial<Slots>, Partial<Omit<Quantity, 'kind' | 'value'>> {
  readonly text: string;
  readonly occurrence?: number;
  readonly kind?: Kind;
  readonly value: Quantity['value'];
  readonly period?: string | null;
}

export interface ArticleSketch {
  readonly slug: string;
  readonly lang?: Lang;
  readonly published?: string;
  readonly publisher?: string;
  readonly body: string;
  readonly figures?: readonly FigureSketch[];
  readonly events?: readonly (Pick<Event, 'type' | 'parties'> & Partial<Event> & { readonly said: string; readonly amountText?: string })[];
  readonly mentions?: readonly { readonly text: string; readonly entity: string }[];
}

/** An article as the reader would hand it on, from a sketch: spans, sentences and ids are found in the body. */
export function article(sketch: ArticleSketch): Article {
  const { slug, lang = 'vi', published = '2017-03-01', publisher = 'TechCrunch' } = sketch;
  const body = `---\ntitle: ${slug}\npublished: ${published}\nsource: { publisher: ${publisher} }\n---\n\n${sketch.body}\n`;
  const file = `content/articles/${lang}/${slug}.md`;
  const figures = (sketch.figures ?? []).map((figure) => figureIn(body, slug, figure));
  const events = (sketch.events ?? []).map(
    ({ said, amountText, ...event }): Event => ({
      period: null,
      amount: figures.find(({ text }) => text === amountText)?.id ?? null,
      modality: 'reported',
      rule: 'a rule',
      ...event,
      sentence: sentenceAround(body, spanOf(body, said, 1).start),
    }),
  );
  const mentions = (sketch.mentions ?? []).map(({ text, entity }): Mention => ({ text, entity, form: 'name', ...spanOf(body, text, 1) }));
  return {
    title: slug,
    lang,
    published,
    publishedBasis: 'stated',
    source: { publisher },
    sources: [],
    topics: [],
    draft: false,
    slug,
    file,
    body,
    words: 0,
    reading: { file, slug, lang, published, figures, dates: [], mentions, events, numbers: [], notices: [] },
  };
}

function figureIn(body: string, slug: string, { text, occurrence = 1, period = null, ...sketch }: FigureSketch): Figure {
  const span = spanOf(body, text, occurrence);
  return {
    id: `f-${slug}-${text.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}-${occurrence}`,
    text,
    ...span,
    sentence: sentenceAround(body, span.start),
    kind: 'money',
    unit: sketch.kind === undefined || sketch.kind === 'money' ? 'USD' : undefined,
    approx: 'exact',
    modality: 'reported',
    subject: null,
    metric: null,
    scope: { geography: null, market: null },
    period: period === null ? null : (periodOfLabel(period) ?? null),
    attributedTo: null,
    rule: 'a rule',
    ...sketch,
  };
}

function spanOf(body: string, text: string, occurrence: number): { start: number; end: number } {
  let start = -1;
  for (let n = 0; n < occurrence; n++) start = body.indexOf(text, start + 1);
  if (start < 0) throw new Error(`${JSON.stringify(text)} stands fewer than ${occurrence} times in the sketch`);
  return { start, end: start + text.length };
}

function sentenceAround(body: string, at: number): { start: number; end: number } {
  const start = Math.max(body.lastIndexOf('. ', at) + 2, body.lastIndexOf('\n\n', at) + 2);
  const stop = /\.(?=\s)/u.exec(body.slice(at));
  return { start, end: stop ? at + stop.index + 1 : body.length };
}
