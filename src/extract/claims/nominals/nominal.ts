import type { TokenRange } from '../../text/sentences.ts';

/** What a noun phrase does in its clause; a `setting` is where the clause plays ("At Microsoft, …"). */
export type Role = 'subject' | 'owner' | 'object' | 'source' | 'rival' | 'setting';

/** Someone who stands in a sentence: by name, by pronoun, or as people and markets that no figure belongs to. */
export interface Nominal extends TokenRange {
  readonly kind: 'name' | 'pronoun' | 'own' | 'onlooker' | 'crowd';
  readonly entity: string | null;
  /** "they": one company or several. */
  readonly plural?: true | undefined;
  readonly role: Role;
  /** Behind others of a list: "và Google" of "Amazon, Microsoft và Google". */
  readonly listed: boolean;
}

/** Somebody named, before it is known what part he has. */
export type Candidate = Omit<Nominal, 'role' | 'listed'>;
