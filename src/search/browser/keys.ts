/** Arrows go from the field to the results and back; Escape returns to the field. */
export function arrowKeys(field: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (!(target instanceof HTMLElement) || (target !== field && !results.contains(target))) return;
    const stops = [field, ...results.querySelectorAll<HTMLElement>('.hits a, .sec button:not([hidden])')];
    const here = stops.indexOf(target);
    const next = key === 'ArrowDown' ? stops[here + 1] : key === 'ArrowUp' ? stops[here - 1] : key === 'Escape' && here > 0 ? field : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
