
'use strict';
{
  const lines = [...document.querySelectorAll('.line')];
  const all = [...document.querySelectorAll('details')];
  const byId = (id) => document.getElementById(id);

  // A link into something closed opens it.
  const reveal = () => {
    const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      if (at.localName === 'details') at.open = true;
    }
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();

  // Paper cannot be clicked.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all.filter((one) => !one.open);
    for (const one of closed) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const texts = new Map();
  const textOf = (line) => {
    if (!texts.has(line)) texts.set(line, fold(line.textContent));
    return texts.get(line);
  };
  byId('find').addEventListener('input', (event) => {
    const words = fold(event.target.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const line of lines) {
      const wanted = words.every((word) => textOf(line).includes(word));
      line.hidden = !wanted;
      if (wanted) found++;
    }
    for (const group of document.querySelectorAll('.group')) {
      group.hidden = !group.querySelector('.line:not([hidden])');
    }
    byId('found').textContent = words.length ? `${found} of ${lines.length} lines` : '';
  });
  byId('open').addEventListener('click', () => lines.forEach((one) => { one.open = !one.hidden; }));
  byId('close').addEventListener('click', () => all.forEach((one) => { one.open = false; }));
  byId('tools').hidden = false;
}
