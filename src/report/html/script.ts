// What the page does in the browser: explanations, switches, jumps, sorting. Text of a document never reaches it as code:
// it only moves nodes that are there already, and the page's policy allows no other script.

export const SCRIPT = `
(() => {
  'use strict';
  const body = document.body;
  const tip = document.getElementById('tip');
  const marks = () => document.querySelectorAll('.m[data-open]');
  const isOff = (layer) => body.classList.contains('off-' + layer);

  const index = document.querySelector('.index');
  if (index) document.querySelector('main').prepend(index);

  // A finding that is switched off is no stop for the keyboard.
  const setStops = () => {
    for (const mark of marks()) mark.tabIndex = mark.dataset.open.split(' ').every(isOff) ? -1 : 0;
  };
  for (const box of document.querySelectorAll('.bar input')) {
    const apply = () => {
      body.classList.toggle('off-' + box.value, !box.checked);
    };
    box.addEventListener('change', () => { apply(); setStops(); hide(); });
    apply();
  }
  setStops();

  let shown = null;
  const hide = () => { tip.hidden = true; shown = null; };
  const show = (mark) => {
    if (mark === shown) return;
    const parts = [];
    for (const id of mark.dataset.f.split(' ')) {
      const text = document.getElementById('x-' + id);
      if (!text || isOff(text.dataset.layer)) continue;
      const copy = text.cloneNode(true);
      copy.removeAttribute('id');
      parts.push(copy);
    }
    if (parts.length === 0) return hide();
    tip.replaceChildren(...parts);
    tip.hidden = false;
    shown = mark;
    const box = mark.getClientRects()[0];
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    const above = box.bottom + tip.offsetHeight + 12 > innerHeight && box.top > tip.offsetHeight + 12;
    tip.style.left = Math.max(8, left) + scrollX + 'px';
    tip.style.top = (above ? box.top - tip.offsetHeight - 6 : box.bottom + 6) + scrollY + 'px';
  };
  const markOf = (event) => event.target instanceof Element ? event.target.closest('.m') : null;
  document.addEventListener('mouseover', (event) => {
    const mark = markOf(event);
    if (mark) show(mark);
    else if (!tip.contains(event.target)) hide();
  });
  document.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    if (mark) show(mark);
    else hide();
  });
  document.addEventListener('click', (event) => {
    const mark = markOf(event);
    if (mark) show(mark);
  });

  const jump = () => {
    for (const mark of document.querySelectorAll('.m.hit')) mark.classList.remove('hit');
    const id = location.hash.slice(1);
    if (!/^[a-z0-9-]+$/.test(id)) return;
    const hits = document.querySelectorAll('.m[data-f~="' + id + '"]');
    for (const mark of hits) mark.classList.add('hit');
    if (hits[0]) {
      hits[0].scrollIntoView({ block: 'center' });
      if (hits[0].tabIndex < 0) hits[0].tabIndex = -1;
      hits[0].focus({ preventScroll: true });
    }
  };
  addEventListener('hashchange', jump);
  // A second click on the same link jumps again.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link && link.getAttribute('href') === location.hash) jump();
  });
  jump();

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return hide();
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input')) return;
    const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0;
    if (step === 0) return;
    const stops = [...marks()].filter((mark) => /need|vague/.test(mark.dataset.open) && mark.tabIndex === 0);
    const at = stops.indexOf(document.activeElement);
    const next = stops[at < 0 ? (step > 0 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length];
    if (next) { next.scrollIntoView({ block: 'center' }); next.focus({ preventScroll: true }); }
  });

  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => head.querySelector('button').addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') !== 'descending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const value = (row) => row.cells[column].dataset.v ?? row.cells[column].textContent;
      const compare = (a, b) => head.classList.contains('n') ? Number(value(a)) - Number(value(b)) : value(a).localeCompare(value(b));
      const rows = [...table.tBodies[0].rows].sort((a, b) => down ? compare(b, a) : compare(a, b));
      table.tBodies[0].append(...rows);
    }));
  }
})();
`;
