// What is far from view waits (src/styles/afar.css); once the page stands, it is laid out bit by bit, so that scroll bars and pictures of whole pages are right.
(() => {
  const BIT = 160;
  const idle = window.requestIdleCallback || setTimeout;
  addEventListener('load', () => {
    const far = [...document.querySelectorAll('.sec, .jrow, .acc > li, .ledger > tbody')];
    const layOut = () => {
      for (let room = BIT; room > 0 && far.length; ) {
        const one = far.shift();
        one.style.contentVisibility = 'visible';
        room -= one.getElementsByTagName('*').length;
      }
      if (far.length) requestAnimationFrame(() => idle(layOut));
    };
    idle(layOut);
  });
})();
