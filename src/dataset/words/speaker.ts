import { capital } from '../../locales/capital.ts';
import { type Edition, editionIn } from '../../locales/edition.ts';
import type { Entity } from '../../model/entity.ts';
import type { Scope } from '../../model/figure.ts';
import type { Period } from '../../model/period.ts';
import type { Bilingual, Lang } from '../../model/text.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import type { DatasetWords, Side } from './dataset-words.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

const sentences: Readonly<Record<Lang, DatasetWords>> = { vi, en };

/** One language's way of saying what the ledger holds. */
export interface Speaker {
  readonly lang: Lang;
  readonly words: DatasetWords;
  readonly name: (entity: string) => string;
  readonly percent: (value: number) => string;
  readonly amount: (claim: StatedClaim) => string;
  readonly scope: (scope: Scope) => string;
  readonly about: (claim: StatedClaim) => string;
  readonly side: (claim: StatedClaim) => Side;
}

/** Says a thing in every language. */
export type Say = (sentence: (speaker: Speaker) => string) => Bilingual;

/** The speakers of all languages, able to name every entity of the gazetteer. */
export function sayIn(entities: ReadonlyMap<string, Entity>): Say {
  const speakers = { vi: speakerOf('vi', entities), en: speakerOf('en', entities) } satisfies Readonly<Record<Lang, Speaker>>;
  return (sentence) => ({ vi: capital(sentence(speakers.vi)), en: capital(sentence(speakers.en)) });
}

function speakerOf(lang: Lang, entities: ReadonlyMap<string, Entity>): Speaker {
  const words = sentences[lang];
  const { format, labels, name }: Edition = editionIn(lang, entities);
  const period = (of: Period | null) => (of ? format.period(of.label) : words.noPeriod);
  const amount = (claim: StatedClaim) => format.amount(claim).text;
  const scope = ({ market, geography }: Scope) => words.scope(market ? name(market) : undefined, geography ? name(geography) : undefined) || words.noScope;
  return {
    lang,
    words,
    name,
    amount,
    scope,
    percent: (value) => format.amount({ kind: 'percent', value, unit: '%', approx: 'exact' }).text,
    about: ({ metric, subject, period: of }) => words.about(labels.metrics[metric], name(subject), of ? format.period(of.label) : undefined),
    side: (claim) => ({
      amount: amount(claim),
      period: period(claim.period),
      scope: scope(claim.scope),
      who: claim.attributedTo ? name(claim.attributedTo) : claim.publisher,
      day: format.date(claim.published),
      ahead: claim.modality === 'forecast' || claim.modality === 'pledged',
    }),
  };
}
