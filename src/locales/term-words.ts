import type { EntityType } from '../model/entity.ts';
import type { Approx, Kind, Metric, Modality } from '../model/figure.ts';
import type { DisagreementKind, Pledge } from '../model/ledger.ts';
import type { PeriodBasis } from '../model/period.ts';
import type { Verdict } from '../model/review.ts';

/** Words of the terms of the ledger. */
export interface TermWords {
  readonly metrics: Readonly<Record<Metric, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  /** The word before an amount in a sentence: "hơn 40%". */
  readonly hedges: Readonly<Record<Approx, string>>;
  readonly approximations: Readonly<Record<Approx, string>>;
  readonly bases: Readonly<Record<PeriodBasis, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly entityTypes: Readonly<Record<EntityType, string>>;
  readonly disagreements: Readonly<Record<DisagreementKind, string>>;
  readonly outcomes: Readonly<Record<Pledge['outcome'], string>>;
  readonly changes: { readonly yoy: string; readonly qoq: string };
  /** Scope ids that no entity names. */
  readonly scopes: Readonly<Record<string, string>>;
  readonly scopeUnknown: string;
  readonly subjectUnknown: string;
  readonly metricUnknown: string;
  readonly periodUnknown: string;
  readonly counts: {
    readonly articles: (n: string) => string;
    readonly entries: (n: string) => string;
    readonly open: (n: string) => string;
    readonly companies: (n: string) => string;
    readonly events: (n: string) => string;
    readonly sentences: (n: string) => string;
    readonly minutes: (n: string) => string;
    readonly figuresOf: (n: string) => string;
  };
}
