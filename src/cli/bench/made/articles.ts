import { editionIn } from '../../../locales/edition.ts';
import type { Entity } from '../../../model/entity.ts';
import { type Lang, languages } from '../../../model/text.ts';
import { dice } from '../dice.ts';
import { headings, plain, type Sentence, standfirsts, telling, titles } from './sentences.ts';
import { type Story, storyOf } from './story.ts';
import { worldOf } from './world.ts';

/** A made-up article: where it goes under `content/articles`, and its Markdown. */
export interface MadeArticle {
  readonly path: string;
  readonly source: string;
}

/** So many articles of 400 to 600 words, every story in each language: the same number always gives the same texts. */
export function* madeArticles(n: number, entities: readonly Entity[]): Generator<MadeArticle> {
  const world = worldOf(entities);
  const gazetteer = new Map(entities.map((entity) => [entity.id, entity]));
  const roll = dice(20_171_114);
  for (let made = 0; made < n; ) {
    const story = storyOf(made, world, roll);
    const plan = planOf(roll);
    for (const lang of languages) {
      if (made++ < n) yield { path: `${lang}/${story.slug}.md`, source: written(plan, story, lang, gazetteer) };
    }
  }
}

interface Plan {
  readonly title: Sentence;
  readonly standfirst: Sentence;
  readonly parts: readonly { readonly heading: Sentence; readonly paragraphs: readonly (readonly Sentence[])[] }[];
}

/** Which sentences, in which order: each telling one once at most, with others between. */
function planOf(roll: () => number): Plan {
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ one, at: roll() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  const [told, said] = [shuffled(telling).slice(0, 11 + Math.floor(roll() * 4)), [...shuffled(plain), ...shuffled(plain)]];
  const sentences = told.flatMap((one, i) => (i % 4 === 3 ? [one] : [one, said[i] as Sentence]));
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 3) }, (_, i) => sentences.slice(i * 3, i * 3 + 3));
  const half = Math.ceil(paragraphs.length / 2);
  const [first, second] = shuffled(headings) as [Sentence, Sentence];
  return {
    title: shuffled(titles)[0] as Sentence,
    standfirst: shuffled(standfirsts)[0] as Sentence,
    parts: [
      { heading: first, paragraphs: paragraphs.slice(0, half) },
      { heading: second, paragraphs: paragraphs.slice(half) },
    ],
  };
}

function written({ title, standfirst, parts }: Plan, story: Story, lang: Lang, gazetteer: ReadonlyMap<string, Entity>): string {
  const { format } = editionIn(lang, gazetteer);
  const slot = (name: string): string => {
    const { names, periods, amounts, slug } = story;
    if (name === 'slug') return slug;
    const [entity, period, amount] = [names[name], periods[name], amounts[name]];
    return entity ? entity.name[lang] : period ? format.period(period) : amount ? format.amount(amount).text : name;
  };
  const say = (sentence: Sentence) => sentence[lang].replace(/\{(\w+)\}/g, (_, name: string) => slot(name));
  const opened = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(lang));
  const body = parts.flatMap(({ heading, paragraphs }) => [
    `## ${opened(say(heading))}`,
    ...paragraphs.map((sentences) => sentences.map((one) => opened(say(one))).join(' ')),
  ]);
  const quoted = (text: string) => JSON.stringify(opened(text));
  return `---
title: ${quoted(say(title))}
standfirst: ${quoted(say(standfirst))}
lang: ${lang}
published: ${story.published}
source: { publisher: ${story.publisher} }
topics: [results]
---

${body.join('\n\n')}
`;
}
