// The note of a figure and its mark in the story's chart answer to pointer and keyboard; Escape closes a note, however it was
// opened, and leaves the reader at the figure. Without this script style sheets do the first.
(() => {
  const { classList } = document.documentElement;
  const sorts = { f: 'fig', g: 'mk', n: 'slip' };
  // Figure, mark and note of one number: `f7`, `g7`, `n7`.
  const numberOf = (one, sort) => one?.classList?.contains(sorts[sort]) && one.getAttribute('class').match(`(?:^| )${sort}(\\d+)`)?.[1];
  const over = {};
  const show = () => {
    for (const one of document.querySelectorAll('.slip.open, .lit')) one.classList.remove('open', 'lit');
    const light = (sort, n, name) => {
      for (const one of n ? document.querySelectorAll(`.${sorts[sort]}.${sort}${n}`) : []) one.classList.add(name);
    };
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    light('g', numberOf(target, 'f'), 'lit');
    light('f', numberOf(target, 'n'), 'lit');
    for (const one of Object.values(over)) {
      light('n', numberOf(one, 'f'), 'open');
      light('g', numberOf(one, 'f'), 'lit');
      light('f', numberOf(one, 'g'), 'lit');
    }
  };
  const follow = (how) => (event) => {
    const one = event.target.closest?.('.fig, .mk');
    if (one === over[how]) return;
    over[how] = one;
    show();
  };
  // A tap opens the note as the link's target.
  addEventListener('pointerover', (event) => event.pointerType !== 'touch' && follow('pointer')(event));
  document.addEventListener('pointerleave', follow('pointer'));
  addEventListener('focusin', ({ target }) => follow('focus')({ target: target.matches(':focus-visible') ? target : document }));
  addEventListener('focusout', () => follow('focus')({ target: document }));
  addEventListener('hashchange', show);
  show();
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return void classList.remove('quiet');
    const close = document.querySelector('.slip:target .x');
    // The way out that a browser without script takes, but with no step more in its history.
    if (close) {
      location.replace(close.hash);
      document.getElementById(decodeURIComponent(close.hash.slice(1)))?.focus({ preventScroll: true });
    }
    classList.add('quiet');
  });
  // A note that was sent away stays away until the reader moves on.
  document.addEventListener('pointermove', () => classList.remove('quiet'));
  document.addEventListener('pointerdown', () => classList.remove('quiet'));
})();
