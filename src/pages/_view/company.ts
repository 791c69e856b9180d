import { dataOf, toldBy } from '../../charts/datum.ts';
import type { Drawing } from '../../charts/drawing.ts';
import { spark } from '../../charts/sparks.ts';
import { companiesIn, laneOf } from '../../components/lane-of.ts';
import { type Edition, root } from '../../locales/edition.ts';
import type { Dataset, Fact, Profile } from '../../model/ledger.ts';
import { conflictsOf } from './conflicts.ts';
import { lanesOf } from './lanes.ts';

/** What a company's page shows beyond its profile. */
export function companyView(profile: Profile, dataset: Dataset, edition: Edition) {
  const { labels, format } = edition;
  const { entity, facts, events, pledges } = profile;
  const standing = standingOf(facts, edition);
  const conflicts = conflictsOf(dataset).filter(({ claims }) => claims[0].subject === entity.id);
  const relations = relationsOf(profile, edition);
  const mentions = mentionsOf(profile, dataset, edition);
  const sentences = mentions.reduce((sum, story) => sum + story.sentences.length, 0);
  return {
    standing,
    conflicts,
    relations,
    mentions,
    lanes: lanesOf(events, edition, 6),
    sums: [
      labels.counts.sentences(format.number(sentences)),
      labels.counts.articles(format.number(mentions.length)),
      labels.counts.entries(format.number(facts.length)),
    ],
    sections: [
      { id: 'standing', text: labels.company.standing, shown: true },
      { id: 'conflicts', text: labels.company.conflicts, shown: conflicts.length > 0 },
      { id: 'forecasts', text: labels.company.forecasts, shown: pledges.length > 0 },
      { id: 'relations', text: labels.company.relations, shown: relations.length > 0 },
      { id: 'timeline', text: labels.company.timeline, shown: events.length > 0 },
      { id: 'mentions', text: labels.company.mentions, shown: mentions.length > 0 },
    ].filter(({ shown }) => shown),
  };
}

const order: readonly Fact['metric'][] = ['revenue', 'growth', 'operating-income', 'net-income', 'market-share', 'rank', 'users', 'customers', 'data-centres'];
const place = ({ metric }: Fact) => (order.includes(metric) ? order.indexOf(metric) : order.length);
const hoped = ({ preferred }: Fact) => Number(preferred.modality !== 'reported');

function standingOf(facts: readonly Fact[], edition: Edition): readonly { readonly claims: ReturnType<typeof toldBy>; readonly picture?: Drawing }[] {
  return facts
    .toSorted((a, b) => place(a) - place(b) || hoped(a) - hoped(b) || ((a.period?.end ?? '') < (b.period?.end ?? '') ? 1 : -1))
    .map((fact) => {
      const picture = spark(dataOf(fact, edition), fact.metric);
      return { claims: toldBy(fact), ...(picture ? { picture } : {}) };
    });
}

/** Those it has dealt with, those in most deals first. */
function relationsOf({ entity, events }: Profile, edition: Edition) {
  const own = new Set([entity.id, laneOf(entity.id, edition), entity.parent]);
  const pairs = events.flatMap((event) =>
    companiesIn(event, edition)
      .filter((id) => !own.has(id))
      .map((id) => ({ id, event })),
  );
  return [...Map.groupBy(pairs, ({ id }) => id)]
    .map(([id, with_]) => ({ id, events: with_.map(({ event }) => event) }))
    .sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
}

/** Sentences by story, each story in one language: the reader's where it has it. */
function mentionsOf({ mentions }: Profile, { articles }: Dataset, edition: Edition) {
  return [...Map.groupBy(mentions, ({ slug }) => slug)]
    .flatMap(([slug, own]) => {
      const lang = own.some((mention) => mention.lang === edition.lang) ? edition.lang : own[0]?.lang;
      const article = articles.find((one) => one.slug === slug && one.lang === lang);
      if (!article) return [];
      return [
        {
          title: article.title,
          href: `${root(article.lang)}/articles/${slug}/`,
          date: article.published,
          lang: article.lang,
          sentences: own.filter((mention) => mention.lang === lang),
        },
      ];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}
