// Choosing two companies: the pairs are the links of the page. Without this script the links stand alone.
(() => {
  const form = document.querySelector('.chooser');
  if (!form) return;
  const { one, other } = form.elements;
  const said = form.querySelector('[role=status]');
  const link = () => document.querySelector(`a[data-pair="${CSS.escape(one.value)} ${CSS.escape(other.value)}"]`);
  const adjust = () => {
    for (const option of other.options) option.disabled = !document.querySelector(`a[data-pair="${CSS.escape(one.value)} ${CSS.escape(option.value)}"]`);
    if (other.selectedOptions[0]?.disabled) other.value = [...other.options].find(({ disabled }) => !disabled)?.value ?? '';
    said.textContent = link() ? '' : form.dataset.none;
  };
  form.addEventListener('change', adjust);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    link()?.click();
  });
  adjust();
})();
