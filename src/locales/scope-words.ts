import type { Scope } from '../model/figure.ts';
import type { Edition } from './edition.ts';

/** A scope as a reader sees it: "Trung Quốc, hạ tầng đám mây"; empty where the text says nothing. */
export function scopeWords(scope: Scope, edition: Edition): string {
  return [scope.geography, scope.market].flatMap((id) => (id ? [edition.name(id)] : [])).join(', ');
}
