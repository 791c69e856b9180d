import type { Entity } from '../../model/entity.ts';
import type { Figure } from '../../model/figure.ts';
import type { Article, Claim, Dataset, Fact, Pledge, TimelineEvent } from '../../model/ledger.ts';
import type { Review } from '../../model/review.ts';
import { languages } from '../../model/text.ts';
import { by } from '../order.ts';
import { formerIds } from '../reviews/former-ids.ts';
import { articleHref, figureHref } from '../voices/address.ts';
import { editionDay } from './edition-day.ts';
import type { LedgerDocument } from './ledger.schema.ts';
import { selectorsOf } from './selectors.ts';

/** `ledger.json`: all that is known, with ids in place of repetitions; a line for each thing. Of many thousand articles only its pieces fit in a text. */
export function* ledgerPieces(dataset: Dataset): Generator<string> {
  let before = '{\n';
  for (const [name, value] of Object.entries(ledgerFields(dataset))) {
    yield `${before}${JSON.stringify(name)}: `;
    before = ',\n';
    if (typeof value !== 'function') {
      yield JSON.stringify(value);
      continue;
    }
    let between = '[\n';
    for (const thing of value()) {
      yield between + JSON.stringify(thing);
      between = ',\n';
    }
    yield between === '[\n' ? '[]' : '\n]';
  }
  yield '\n}\n';
}

/** The same in one text. */
export const ledgerJson = (dataset: Dataset): string => [...ledgerPieces(dataset)].join('');

type Listed = { readonly [name in keyof LedgerDocument]: LedgerDocument[name] | (() => Iterable<Extract<LedgerDocument[name], readonly unknown[]>[number]>) };

/** The ledger as the shape of `ledger.schema.json` has it, long lists made one by one. */
function ledgerFields(dataset: Dataset): Listed {
  const each = <T, U>(things: Iterable<T>, make: (thing: T) => U) =>
    function* () {
      for (const thing of things) yield make(thing);
    };
  return {
    $schema: 'ledger.schema.json',
    name: 'Sổ Mây — The Cloud Ledger',
    edition: editionDay(dataset),
    languages: [...languages],
    articles: each(dataset.articles, (article) => articleOf(article, formerIds(article, dataset.reviews))),
    entities: each(dataset.entities.values(), entityOf),
    claims: each(dataset.claims, claimOf),
    facts: each(dataset.facts, factOf),
    disagreements: each(dataset.disagreements, ({ kind, claims, words }) => ({ kind, claims: [...claims], words })),
    pledges: each(dataset.pledges, pledgeOf),
    events: each(dataset.timeline, eventOf),
    reviews: each(dataset.reviews.toSorted(by(({ slug, line }) => `${slug} ${String(line).padStart(6, '0')}`)), reviewOf),
  };
}

function articleOf(
  { slug, lang, title, standfirst, published, publishedBasis, source, sources, topics, file, body, reading }: Article,
  formerly: ReadonlyMap<Figure, readonly string[]>,
): LedgerDocument['articles'][number] {
  const figures = reading.figures.map((figure) => {
    const old = formerly.get(figure);
    return { ...figure, href: figureHref(slug, lang, figure.id), ...(old && { formerly: [...old] }), selectors: mutable(selectorsOf(body, figure)) };
  });
  return {
    slug,
    lang,
    title,
    standfirst,
    published,
    publishedBasis,
    source,
    sources: [...sources],
    topics: [...topics],
    file,
    href: articleHref(slug, lang),
    figures,
  };
}

function mutable([quote, position]: ReturnType<typeof selectorsOf>): LedgerDocument['articles'][number]['figures'][number]['selectors'] {
  return [quote, position];
}

function entityOf({ id, type, name, aliases, parent, cloudUnit, headquarters, founded, site, summary }: Entity): LedgerDocument['entities'][number] {
  return { id, type, name, aliases: [...aliases], parent, cloudUnit, headquarters, founded, site, summary };
}

function claimOf({ voices, review, checks, ...claim }: Claim): LedgerDocument['claims'][number] {
  return {
    ...claim,
    voices: voices.map(({ figure, ...voice }) => ({ ...voice, figure: figure.id })),
    review: review && reviewOf(review),
    checks: checks.map((check) => ({ ...check, with: [...check.with] })),
  };
}

function factOf({ claims, preferred, ...fact }: Fact): LedgerDocument['facts'][number] {
  return { ...fact, claims: claims.map(({ id }) => id), preferred: preferred.id };
}

function pledgeOf({ claim, outcome, evidence, words }: Pledge): LedgerDocument['pledges'][number] {
  return { claim: claim.id, outcome, evidence: evidence.map(({ id }) => id), words };
}

function eventOf({ amount, parties, voices, ...event }: TimelineEvent): LedgerDocument['events'][number] {
  return { ...event, parties: [...parties], voices: [...voices], amount: amount?.id ?? null };
}

function reviewOf({ slug, quote, verdict, note, sources, set, outcome, ignore, formerly }: Review): LedgerDocument['reviews'][number] {
  return { slug, quote, verdict, note, sources: [...sources], set: set && { ...set }, outcome, ignore, formerly: [...formerly] };
}
