import type { MetricWord } from './metric-word.ts';
import type { ModalityWord } from './modality-word.ts';
import type { Relation } from './relation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The vocabularies that tell what a figure speaks of. */
export interface ClaimVocabularies {
  readonly modalities: Vocabulary<ModalityWord>;
  readonly metrics: Vocabulary<MetricWord>;
  readonly relations: Vocabulary<Relation>;
  readonly geographies: Vocabulary<string>;
  readonly markets: Vocabulary<string>;
}
