// Tips of chart marks, made steadier than style sheets can: one at a time, beside its mark, held by a tap, closed by Escape or a tap elsewhere.
(() => {
  let mark;
  let tip;
  let held = false;
  let timer;
  let touch = false;
  const tipOf = (one) => document.getElementById(one.getAttribute('aria-describedby'));
  const close = () => {
    clearTimeout(timer);
    mark?.classList.remove('open');
    tip?.classList.remove('open');
    mark = tip = undefined;
    held = false;
  };
  const place = () => {
    tip.style.cssText = '';
    if (getComputedStyle(tip).position === 'fixed') return;
    const [at, stage] = [mark.getBoundingClientRect(), tip.parentElement.getBoundingClientRect()];
    const above = at.bottom + tip.offsetHeight + 16 > innerHeight && at.top > tip.offsetHeight + 8;
    tip.style.right = 'auto';
    tip.style.left = `${Math.max(0, Math.min(at.left - stage.left, stage.width - tip.offsetWidth))}px`;
    tip.style.top = `${above ? at.top - stage.top - tip.offsetHeight - 8 : at.bottom - stage.top + 8}px`;
  };
  const open = (one) => {
    clearTimeout(timer);
    if (mark === one) return;
    close();
    mark = one;
    tip = tipOf(one);
    mark.classList.add('open');
    tip.classList.add('open');
    place();
  };
  // Time to cross from the mark to its tip.
  const later = () => {
    clearTimeout(timer);
    if (!held) timer = setTimeout(close, 220);
  };
  const markAt = (target) => target.closest?.('.plate.full .mk[aria-describedby]');
  addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      touch = pointerType === 'touch';
    },
    true,
  );
  addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch' || held) return;
    const one = markAt(target);
    if (one) open(one);
    else if (tip?.contains(target)) clearTimeout(timer);
    else if (mark && !mark.contains(document.activeElement)) later();
  });
  addEventListener('focusin', ({ target }) => {
    const one = markAt(target);
    if (one && !touch) open(one);
    else if (tip && !tip.contains(target)) later();
  });
  addEventListener('click', (event) => {
    const one = markAt(event.target);
    if (one && touch && !(held && one === mark)) {
      // The first tap shows the sentence and stays; a second follows the mark.
      event.preventDefault();
      open(one);
      held = true;
    } else if (tip && !one && !tip.contains(event.target)) close();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
})();
