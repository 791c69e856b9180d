// What is far from view waits (src/styles/afar.css); once the page stands, it is laid out bit by bit, so that scroll bars and pictures of whole pages are right.
addEventListener('load', () => {
  document.querySelectorAll('.sec, .jr, .jrow, .acc > li, .sec tbody').forEach((one, i) => {
    setTimeout(() => (one.style.contentVisibility = 'visible'), 100 + 4 * i);
  });
});
