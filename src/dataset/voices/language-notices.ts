import type { Dataset } from '../../model/ledger.ts';
import type { ReadFigure } from '../claims/read-figure.ts';
import { placeOf } from '../load/place.ts';
import type { Story } from '../stories.ts';
import type { Said } from './pair-figures.ts';

type Notices = Dataset['notices'];

/** What the languages of one story do not say alike: a figure that only one has, or that they read differently. */
export function languageNotices(story: Story, said: readonly Said[]): Notices {
  if (story.articles.length < 2) return [];
  return said.filter(matters).flatMap((voices) => (voices.length < story.articles.length ? missing(story, voices) : differing(voices)));
}

/** "Hai bên", "một quý": small words of counting come and go in translation; digits, money and what has a metric must not. */
function matters(voices: Said): boolean {
  return voices.some(({ figure, slots }) => slots.metric !== null || figure.kind === 'money' || /\p{Nd}/u.test(figure.text));
}

function missing(story: Story, voices: Said): Notices {
  const langs = voices.map(({ article }) => article.lang);
  const silent = story.articles.map(({ lang }) => lang).filter((lang) => !langs.includes(lang));
  return [
    notice(voices[0], `${quoted(voices[0])} has no equal in ${silent.join(', ')}; the languages of a story should give the same figures`, 'languages-differ'),
  ];
}

function differing(voices: Said): Notices {
  const [first, ...others] = voices;
  if (voices.some(({ review }) => review?.set)) return [];
  return others.flatMap((other) => {
    const slot = (['subject', 'metric'] as const).find((name) => first.slots[name] !== other.slots[name]);
    if (slot) {
      const says = ({ article, slots }: ReadFigure) => `${slots[slot] ?? 'none'} in ${article.lang}`;
      return [
        notice(other, `${quoted(other)} is read with ${slot} ${says(other)} but ${says(first)}; correct one in the review file`, 'languages-read-differently'),
      ];
    }
    if (first.figure.value !== other.figure.value && first.figure.kind === other.figure.kind) {
      return [
        notice(
          other,
          `${quoted(other)} is ${quoted(first)} in ${first.article.lang}; the languages of a story should give the same figures`,
          'languages-differ',
        ),
      ];
    }
    return [];
  });
}

function quoted({ figure }: ReadFigure): string {
  return JSON.stringify(figure.text);
}

function notice({ article, figure }: ReadFigure, reason: string, ruleId: string): Notices[number] {
  return { file: article.file, ...placeOf(article.body, figure.start), reason, ruleId };
}
