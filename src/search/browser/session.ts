import type { Lang } from '../../model/text.ts';
import { find } from '../find.ts';
import { type SearchWords, say } from '../search-words.ts';
import { groupsOf, sectionOf } from './groups.ts';
import { arrowKeys } from './keys.ts';
import { type NetworkIndex, openIndex } from './network.ts';
import { piece } from './result.ts';

const PAUSE = 140;

/** Answers what is typed into the field, in the page's language, until the page is left. */
export function session(form: HTMLFormElement, field: HTMLInputElement): void {
  const lang = document.documentElement.lang as Lang;
  const place = document.getElementById('results');
  const status = document.getElementById('search-status');
  if (!place || !status) return;
  const words = JSON.parse(place.dataset.words ?? '{}') as SearchWords;
  let index: Promise<NetworkIndex> | undefined;
  let turn = 0;
  let timer = 0;

  const answer = async () => {
    const query = field.value.trim();
    const mine = ++turn;
    // The address keeps the query: reload, bookmark, coming back from a sentence.
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (query === '') return show([], '');
    if (place.childElementCount === 0) status.textContent = words.wait;
    try {
      const source = await (index ??= openIndex());
      const found = await find(query, lang, source);
      const sections = await Promise.all(groupsOf(found).map((group) => sectionOf(group, lang, source, words)));
      if (mine !== turn) return;
      const n = found.hits.length;
      const count = say(n === 0 ? words.none : n === 1 ? words.one : words.many, n.toLocaleString(lang), query);
      show(n === 0 ? [hint()] : sections, found.relaxed ? `${count} ${words.relaxed[found.relaxed]}` : count);
    } catch {
      index = undefined;
      if (mine === turn) show([], words.failed);
    }
  };
  const show = (sections: readonly HTMLElement[], said: string) => {
    place.replaceChildren(...sections);
    status.textContent = said;
  };
  const hint = () => piece('div', 'row', piece('div', 'g'), piece('p', 'c soft', words.noneHint));

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(answer, PAUSE);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    void answer();
  });
  arrowKeys(field, place);
  if (field.value.trim()) void answer();
  else index = openIndex();
  index?.catch(() => (index = undefined));
}
