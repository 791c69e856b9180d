// Remembers the theme. In the head, so that the first paint already has it; without it the radios still work.
(() => {
  const { dataset } = document.documentElement;
  const kept = (theme) => {
    try {
      if (theme) localStorage.theme = theme;
      return localStorage.theme;
    } catch {
      // Private mode: the choice lasts for this page.
    }
  };
  dataset.theme = kept() || 'auto';
  addEventListener('DOMContentLoaded', () => {
    const radio = document.getElementById(`theme-${dataset.theme}`);
    if (radio) radio.checked = true;
    addEventListener('change', ({ target }) => {
      if (target.name === 'theme') kept((dataset.theme = target.value));
    });
  });
})();
