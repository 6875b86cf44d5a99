
'use strict';
(() => {
  const numbers = [...document.querySelectorAll('.text .number')];
  const partners = new Map();
  for (const number of numbers) {
    const note = document.getElementById(number.hash.slice(1));
    const ids = [...note.querySelectorAll('ul a')].map((a) => a.hash.slice('#claim-'.length));
    partners.set(number.id.slice('claim-'.length), ids);
  }
  const marks = [...document.querySelectorAll('.text mark')];
  const claims = (mark) => mark.dataset.claims.split(' ');
  const light = (lit) => {
    for (const mark of marks) {
      mark.classList.toggle('lit', claims(mark).some((id) => lit.has(id)));
    }
  };
  for (const mark of marks) {
    mark.addEventListener('mouseenter', () => {
      light(new Set(claims(mark).flatMap((id) => [id, ...(partners.get(id) || [])])));
    });
    mark.addEventListener('mouseleave', () => light(new Set()));
  }
  let at = -1;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F7') {
      return;
    }
    event.preventDefault();
    const shown = numbers.filter((number) => number.offsetParent !== null
        && (!event.ctrlKey || number.classList.contains('conflict')));
    if (shown.length === 0) {
      return;
    }
    const last = shown.indexOf(numbers[at]);
    const step = event.shiftKey ? -1 : 1;
    const next = last < 0 && step < 0 ? shown.length - 1 : (last + step + shown.length) % shown.length;
    at = numbers.indexOf(shown[next]);
    numbers[at].focus();
    numbers[at].scrollIntoView({block: 'center', inline: 'nearest'});
    document.getElementById('status').textContent = `${next + 1} / ${shown.length}`;
  });
})();
