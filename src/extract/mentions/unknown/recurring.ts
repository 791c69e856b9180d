import type { Passage } from '../../lexicon/passage.ts';
import { mayBegin } from '../../lexicon/passage.ts';
import type { MentionReading } from '../mention-reading.ts';
import { nameAt, names } from '../name-at.ts';
import { continued } from './daughters.ts';

/** Names that begin with a known one and stand in an article again and again with the same word behind: "FPT Play", "Viettel Money". */
export function recurring(passages: readonly Passage[]): readonly { readonly passage: Passage; readonly mention: MentionReading }[] {
  const first = new Map<string, { readonly passage: Passage; readonly mention: MentionReading }>();
  const twice = new Set<string>();
  for (const passage of passages)
    for (const sentence of passage.sentences)
      for (let at = sentence.from; at < sentence.to; at++) {
        const name = mayBegin(passage, at, names) && passage.tokens[at]?.capital ? nameAt(passage, at) : undefined;
        if (!name) continue;
        const mention = continued(passage, name, sentence);
        if (mention && first.has(mention.entity)) twice.add(mention.entity);
        else if (mention) first.set(mention.entity, { passage, mention });
        at = name.to - 1;
      }
  return [...twice].flatMap((entity) => first.get(entity) ?? []);
}
