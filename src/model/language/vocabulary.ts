/** Phrases parted by ` | ` and what they mean. Phrases are matched by word, longest first. */
export type Vocabulary<Meaning> = readonly (readonly [phrases: string, meaning: Meaning])[];
