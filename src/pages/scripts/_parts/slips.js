// Escape closes the note of a figure, however it was opened, and leaves the reader at the figure.
(() => {
  const { classList } = document.documentElement;
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
