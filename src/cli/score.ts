import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../dataset/load/content-folder.ts';
import { loadEntities } from '../dataset/load/entities.ts';
import { slugOf } from '../extract/mentions/slug.ts';
import { languages } from '../model/text.ts';
import { readFiles } from './read-files.ts';
import { compare } from './score/compare.ts';
import { slots } from './score/figures.ts';
import { type GoldArticle, loadGold, type Note } from './score/gold.ts';
import { rates } from './score/rates.ts';
import { Sheet } from './score/sheet.ts';

const root = projectRoot();
const showMisses = process.argv.includes('--misses') ? (process.argv.find((word) => word === 'test' || word === 'tune') ?? 'tune') : undefined;
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7);
const acting = new Set(['company', 'unit', 'organisation', 'publisher', 'analyst']);
const { entities } = loadEntities(root);
const types = new Map(entities.map((entity) => [entity.id, entity.type]));
/** A gold id that the gazetteer spells otherwise: `jpmorgan-chase` is a name of `jpmorgan`. */
const canonical = new Map(entities.flatMap((entity) => [...Object.values(entity.name), ...entity.aliases].map((name) => [slugOf(name), entity.id] as const)));
const sameEntity = (id: unknown): unknown => (typeof id === 'string' && !types.has(id) ? (canonical.get(id) ?? id) : id);
const organisation = (entity: string): boolean => acting.has(types.get(entity) ?? 'company');

function renamed(article: GoldArticle): GoldArticle {
  const own = (note: Note): Note => ({
    ...note,
    entity: sameEntity(note.entity),
    subject: sameEntity(note.subject),
    attributedTo: sameEntity(note.attributedTo),
  });
  return {
    ...article,
    figures: article.figures.map(own),
    mentions: article.mentions.map(own),
    events: article.events.map((event) => ({ ...event, parties: event.parties.map((party) => ({ ...party, entity: String(sameEntity(party.entity)) })) })),
  };
}

const gold = loadGold(join(root, 'tests', 'gold'));
const readings = readFiles(gold.map((article) => article.file));
const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);
const results: Record<string, unknown> = {};

for (const split of ['tune', 'test'] as const)
  for (const lang of languages) {
    const sheet = new Sheet();
    const mine = gold.filter((article) => article.split === split && article.lang === lang);
    for (const article of mine) {
      const reading = readings[gold.indexOf(article)];
      if (reading) compare(renamed(article), reading, organisation, sheet);
    }
    console.log(`\n${split} · ${lang} · ${mine.length} articles\n${''.padEnd(20)}     P      R     F1   right wrong missed extra`);
    for (const [name, tally] of [...sheet.tallies].sort(
      ([one], [other]) => (slots as readonly string[]).indexOf(one) - (slots as readonly string[]).indexOf(other) || (one < other ? -1 : 1),
    )) {
      const { precision, recall, f1 } = rates(tally);
      console.log(
        `${name.padEnd(20)}${percent(precision)} ${percent(recall)} ${percent(f1)}  ${Object.values(tally)
          .map((count) => String(count).padStart(5))
          .join(' ')}`,
      );
      results[`${split}.${lang}.${name}`] = { ...tally, precision, recall, f1 };
    }
    if (showMisses === split)
      for (const miss of sheet.misses) if (!only || miss.what.startsWith(only)) console.log(`  ${miss.file} · ${miss.what} · ${miss.expected} → ${miss.got}`);
  }
if (process.argv.includes('--write')) writeFileSync(join(root, 'content', 'accuracy.json'), `${JSON.stringify(results, null, 1)}\n`);
