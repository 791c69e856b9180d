import type { Entity, MentionForm } from '../../model/entity.ts';

/** A mention by token. */
export interface MentionReading {
  readonly from: number;
  readonly to: number;
  readonly entity: string;
  readonly form: MentionForm;
  readonly type: Entity['type'];
  /** It invests: "Acme Ventures". */
  readonly fund?: true;
  /** It points back with a word that anybody may be called by: "the company". */
  readonly plain?: true;
  /** The letters of its share: the "RAX" of Rackspace. */
  readonly code?: true;
  /** It tells what a figure is of, and names nobody: "doanh thu mảng đám mây". */
  readonly unsaid?: true;
}

const acting: ReadonlySet<Entity['type']> = new Set(['company', 'unit', 'organisation', 'publisher', 'analyst']);
/** Whether it names someone who can own a figure or make a deal. */
export const isOrganisation = ({ type }: Pick<MentionReading, 'type'>): boolean => acting.has(type);
/** Companies and their units, whom "công ty này" may mean. */
export const isCompany = ({ type }: Pick<MentionReading, 'type'>): boolean => type === 'company' || type === 'unit';
