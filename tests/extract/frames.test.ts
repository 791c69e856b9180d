import { describe, expect, test } from 'vitest';
import { events as en } from '../../src/locales/en/events.ts';
import { events as vi } from '../../src/locales/vi/events.ts';
import type { Event } from '../../src/model/event.ts';
import type { EventFrame } from '../../src/model/language/event-words.ts';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

const told = ({ parties }: Event): string[] => parties.map(({ role, entity }) => `${role} ${entity}`).sort();
const frames: readonly (EventFrame & { readonly lang: Lang })[] = [
  ...vi.map((frame) => ({ ...frame, lang: 'vi' as const })),
  ...en.map((frame) => ({ ...frame, lang: 'en' as const })),
];

describe.each(frames)('$lang: $name', ({ lang, examples, counterExamples }) => {
  test.each(examples)('"%s": %s', (text, parties) => {
    expect(read(lang, text).events.map(told)).toContainEqual(parties.split(', ').sort());
  });
  test.each(counterExamples)('"%s": nothing happens', (text) => {
    expect(read(lang, text).events).toEqual([]);
  });
});
