// Remembers the theme. In the head, so that the first paint already has it; without it the radios still work.
(() => {
  const root = document.documentElement;
  const stored = () => {
    try {
      return localStorage.getItem('theme') || 'auto';
    } catch {
      return 'auto';
    }
  };
  root.dataset.theme = stored();
  document.addEventListener('DOMContentLoaded', () => {
    const radio = document.getElementById(`theme-${root.dataset.theme}`);
    if (radio) radio.checked = true;
    document.addEventListener('change', ({ target }) => {
      if (target.name !== 'theme') return;
      root.dataset.theme = target.value;
      try {
        localStorage.setItem('theme', target.value);
      } catch {
        // Private mode: the choice lasts for this page.
      }
    });
  });
})();
