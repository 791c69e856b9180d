import type { OrganisationCue } from '../../../model/language/mention-words.ts';
import type { Hit, Passage } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { MentionReading } from '../mention-reading.ts';
import { nameAt } from '../name-at.ts';
import { slugOf } from '../slug.ts';
import { wareEnd } from '../ware.ts';
import { apposed } from './apposed.ts';
import { cueAt, signAt, signEnding } from './beside.ts';
import { besideSort } from './beside-sort.ts';
import { bought } from './bought.ts';
import { goesOn } from './edges.ts';
import type { ArticleWords, Run } from './run.ts';
import { ticker } from './ticker.ts';

const acting: ReadonlySet<string> = new Set(['company', 'unit', 'analyst', 'publisher']);
const nobody = (): ReadonlySet<string> => new Set();
/** Behind a known name it is not asked how the article writes its words. */
const untold: ArticleWords = {
  surnames: nobody,
  capitals: nobody,
  heads: nobody,
  smalls: nobody,
  persons: nobody,
  alone: nobody,
  goods: nobody,
  runs: () => new Map(),
};

/** "Nomura Securities" says again what Nomura is, and "Masan Group" adds nothing to Masan; "Salesforce Ventures" is not Salesforce. */
function another(passage: Passage, name: Hit<'name'>, { apart, house, of }: OrganisationCue): boolean {
  if (house && !name.meaning.common) return false;
  const { sorts = [], type = 'company' } = passage.lexicon.entities.get(name.meaning.entity) ?? {};
  if (of?.some((sort) => sorts.includes(sort) || sort === type)) return false;
  return apart === true || name.meaning.common;
}

/** The last word of an organisation in what goes on behind a known name: the "Investments" of "Telenor South Asia Investments". */
function lastCue(passage: Passage, from: number, to: number): Hit<'cue'> | undefined {
  for (let at = to - 1; at >= from; at--) {
    const cue = cueAt(passage, at, 'after');
    // "Pte Ltd".
    if (cue?.meaning.legal && cueAt(passage, at - 1, 'after')?.meaning.legal) continue;
    if (cue && (cue.meaning.apart || cue.meaning.house || cue.meaning.legal)) return cue;
  }
  return undefined;
}

/** Whether the words around it tell of an organisation and not of a product or person: "shares of Zentavo Prime", "Zentavo Prime, a startup". */
function told(run: Run): boolean {
  const { passage, from, to } = run;
  const behind = passage.tokens[to]?.low === "'s" ? to + 1 : to;
  return (
    signEnding(passage, from, 'of')?.meaning.firm === true ||
    signAt(passage, behind, 'has')?.meaning.firm === true ||
    signAt(passage, to, 'does')?.meaning.firm === true ||
    [ticker, besideSort, apposed, bought].some((rule) => rule.read(run) !== undefined)
  );
}

/** Where a person may be named behind a company ("CEO của FPT Nguyễn Văn Khoa"), only one word, or words of no language, go on with its name. */
const coined = (passage: Passage, from: number, to: number): boolean => {
  if (to - from === 1) return true;
  for (let at = from; at < to; at++) if (!nameAt(passage, at) && passage.lexicon.language.coined?.test(passage.tokens[at]?.raw ?? '') === false) return false;
  return true;
};

/** "Samsung Hàn Quốc" is Samsung at home. */
function atHome(passage: Passage, entity: string, from: number, to: number): boolean {
  const place = nameAt(passage, from);
  const { entities } = passage.lexicon;
  if (place?.to !== to) return false;
  for (let home = entities.get(entity)?.headquarters; home; home = entities.get(home)?.parent) if (home === place.meaning.entity) return true;
  return false;
}

const begins = (passage: Passage, name: Hit<'name'>): boolean => {
  const next = passage.tokens[name.to];
  if (next?.capital !== true || next.hyphened || name.meaning.form === 'descriptor') return false;
  return acting.has(name.meaning.type);
};

/** "Viettel Global", but not "Walmart Global CEO": before an office the word only says how far it reaches. */
function daughterCue(passage: Passage, at: number): Hit<'cue'> | undefined {
  const cue = cueAt(passage, at, 'daughter');
  const office = cue && signAt(passage, cue.to, 'has');
  return office?.meaning.firm && passage.tokens[cue?.to ?? at]?.capital ? undefined : cue;
}

/** "Mekong Enterprise Fund IV": where the number of a fund ends behind a name that ends in what it is. */
function numbered(passage: Passage, name: Hit<'name'>): number | undefined {
  const { tokens } = passage;
  const series = cueAt(passage, name.to - 1, 'after');
  return series?.to === name.to && name.to - name.from > 1 && tokens[name.to]?.glued === false && roman.test(tokens[name.to]?.raw ?? '')
    ? name.to + 1
    : undefined;
}
const roman = /^(?:[IVX]{1,4}|[1-9])$/;

/** The organisation of its own that begins with a known name and goes on with words of another: "Salesforce Ventures", "FPT Software Japan". */
export function daughterOf(passage: Passage, name: Hit<'name'>, sentence: TokenRange): MentionReading | undefined {
  const series = numbered(passage, name);
  if (series !== undefined) return { ...reading(passage, name.from, series), fund: true };
  if (!begins(passage, name) || wareEnd(passage, name.to) !== undefined) return undefined;
  const end = goesOn(passage, name.to, sentence.to);
  const first = cueAt(passage, name.to, 'after') ?? daughterCue(passage, name.to);
  const cue = lastCue(passage, first?.to ?? name.to, end) ?? first;
  if (cue && !cue.meaning.legal && (cue !== first || another(passage, name, cue.meaning))) return reading(passage, name.from, cue.to, cue.meaning.type);
  // "Photo: Getty Images Acme is laying off …": behind a publisher only a word of another says so.
  if (name.meaning.type === 'publisher') return undefined;
  const to = cue?.meaning.legal ? cue.from : end;
  if (to <= (first?.to ?? name.to) || atHome(passage, name.meaning.entity, name.to, to) || !coined(passage, name.to, to)) return undefined;
  const run = { passage, sentence, from: name.from, to, article: untold, last: -1, listed: false, written: true };
  return cue?.meaning.legal || told(run) ? reading(passage, name.from, to) : undefined;
}

/** What goes on behind a known name with one word that means nothing else: it may be a name of its own if it comes again. */
export function continued(passage: Passage, name: Hit<'name'>, sentence: TokenRange): MentionReading | undefined {
  if (!begins(passage, name) || name.meaning.common || passage.hits[name.to] !== undefined) return undefined;
  const to = goesOn(passage, name.to, sentence.to);
  const { coined: shape } = passage.lexicon.language;
  return to - name.to === 1 && passage.tokens[to]?.kind !== 'number' && shape?.test(passage.tokens[name.to]?.raw ?? '')
    ? reading(passage, name.from, to)
    : undefined;
}

/** The words of a name, its places by their ids: "Grab Việt Nam" is `grab-vietnam` in every language. */
function wordsOf(passage: Passage, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const place = at > from ? nameAt(passage, at) : undefined;
    const known = place !== undefined && place.to <= to && place.meaning.type === 'place';
    words.push(known ? place.meaning.entity : (passage.tokens[at]?.raw ?? ''));
    if (known) at = place.to - 1;
  }
  return words;
}

const reading = (passage: Passage, from: number, to: number, type: MentionReading['type'] = 'company'): MentionReading => ({
  from,
  to,
  entity: slugOf(wordsOf(passage, from, to).join(' ')),
  form: 'unknown',
  type,
});
