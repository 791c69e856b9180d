// Copies an article's address; the button is shown only where that can be done.
(() => {
  const button = document.querySelector('button.copy');
  if (!button || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.link);
    button.textContent = button.dataset.done;
  });
})();
