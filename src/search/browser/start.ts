/** The search page's own script: until the field is used, or the address brings a query, nothing more is loaded. */
const form = document.querySelector<HTMLFormElement>('form.search');
const field = form?.querySelector('input');
if (form && field) {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    void import('./session.ts').then(({ session }) => session(form, field));
  };
  field.addEventListener('focus', begin);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    begin();
  });
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  if (field.value || document.activeElement === field) begin();
}
