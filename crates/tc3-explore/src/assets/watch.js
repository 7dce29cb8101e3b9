// The page of the mock: what comes as it comes, and what is ordered by form. Tables are the server's; rows are added here.

import { ask, lines } from './ask.js';
import { t } from './texts.js';

// How many requests are shown: the page stays as small as it is.
const KEPT = 500;
const DRAW = 250;
const LOOK = 1000;
// A reader of the screen is told how many came, not of each.
const TELL = 4000;

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

export function watch(page) {
  const $ = (css) => page.querySelector(css);
  const requests = $('[data-rows=requests]');
  const pause = $('#pause').textContent;
  const counts = { came: 0, refused: 0, dropped: 0 };
  const shown = new Map([...requests.rows].map((row) => [row.dataset.key, row]));
  let coming = [];
  let isPaused = false;
  let isHeard = false;
  let clock = null;

  // Rows, by their keys.
  function fill(row, { path, tone, cells }) {
    row.className = tone;
    cells.forEach((text, at) => {
      const cell = row.cells[at] ?? row.insertCell();
      const place = at === 0 && path ? (cell.firstElementChild ?? cell.appendChild(element('a', { href: path }))) : cell;
      if (place.textContent !== text) place.textContent = text;
    });
    return row;
  }

  function made(data) {
    const row = fill(element('tr'), data);
    row.dataset.key = data.key;
    return row;
  }

  // A table as a whole. Rows that stay keep the focus.
  function show(name, all, finish) {
    const body = $(`[data-rows=${name}]`);
    const before = new Map([...body.rows].map((row) => [row.dataset.key, row]));
    for (const data of all) {
      const known = before.get(data.key);
      before.delete(data.key);
      const row = known ? fill(known, data) : body.appendChild(made(data));
      if (row.cells.length === data.cells.length) finish?.(row, data);
    }
    before.forEach((row) => row.remove());
  }

  function sift(row) {
    const text = row.textContent.toLowerCase();
    row.hidden = !$('#words').value.toLowerCase().split(/\s+/).every((word) => text.includes(word));
    if (row.hidden) close(row);
    return row;
  }

  function draw() {
    if (isPaused) {
      $('#pause').textContent = `${t('go-on')} (${coming.length})`;
      return;
    }
    for (const data of coming) {
      if (shown.has(data.key)) continue;
      const row = sift(made(data));
      shown.set(data.key, row);
      requests.prepend(row);
    }
    coming = [];
    leave(KEPT);
  }

  // Leaves so many of the last.
  function leave(count) {
    for (const [key, row] of shown) {
      if (shown.size <= count) return;
      close(row);
      row.remove();
      shown.delete(key);
    }
  }

  function clear() {
    coming = [];
    leave(0);
  }

  const soon = (wait, action) => {
    let timer;
    return () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        action();
      }, wait);
    };
  };
  const drawSoon = soon(DRAW, draw);

  // What there is of a request, below its row.
  async function open(link) {
    const row = link.closest('tr');
    if (close(row)) return;
    const cell = element('td', { colSpan: row.cells.length });
    row.after(element('tr', { className: 'detail' }, cell));
    link.ariaExpanded = 'true';
    try {
      const reply = await fetch(`${link.getAttribute('href')}&form=json`);
      const told = await reply.json();
      cell.append(...(told.problem ? [told.problem] : detail(told)));
    } catch {
      cell.append(t('gone'));
    }
  }

  function close(row) {
    const below = row.nextElementSibling;
    if (!below?.matches('.detail')) return false;
    below.remove();
    row.querySelector('a').ariaExpanded = 'false';
    return true;
  }

  function* detail({ facts, why }) {
    const fact = ([name, told]) => element('div', {}, element('dt', {}, name), element('dd', {}, told));
    if (why) {
      yield element('h3', {}, why.title);
      yield element('ul', { className: 'problems' }, ...why.causes.map((cause) => element('li', {}, cause)));
      for (const { title, rows } of why.steps) {
        const body = element('tbody', {}, ...rows.map(made));
        yield element('details', { open: true }, element('summary', {}, title), element('table', { className: 'rows' }, body));
      }
    }
    yield element('dl', { className: 'facts' }, ...facts.map(fact));
  }

  // What happens.
  function say(text, isWrong = false) {
    $('#heard').textContent = text;
    $('#heard').classList.toggle('problem', isWrong);
  }

  function take(batch) {
    if (batch.gone) {
      isHeard = false;
      return say(t('mock-gone', batch.gone), true);
    }
    if (!isHeard) look();
    if (batch.happened === 'reset') clear();
    if (batch.happened) say(batch.happened === 'reset' ? t('mock-reset') : t('mock-state'));
    coming = [...coming, ...batch.rows].slice(-KEPT);
    counts.came += batch.rows.length;
    counts.refused += batch.rows.filter(({ tone }) => tone === 'wrong').length;
    counts.dropped += batch.dropped;
    drawSoon();
    lookSoon();
  }

  async function look() {
    let now;
    try {
      now = await (await fetch('/-/mock/now')).json();
    } catch {
      return say(t('gone'), true);
    }
    if (now.problem) return say(now.problem, true);
    if (!isHeard) {
      isHeard = true;
      say(t('mock-heard'));
      coming = [...now.requests.reverse(), ...coming];
      draw();
    }
    show('faults', now.faults, ending);
    show('kinds', now.kinds);
    if ($('#size')) $('#size').textContent = now.size;
    clock = { from: Date.parse(now.clock.now), at: Date.now(), isFrozen: now.clock.is_frozen };
    tick();
  }
  const lookSoon = soon(LOOK, look);

  function tick() {
    if (!clock || !$('#time')) return;
    const time = new Date(clock.from + (clock.isFrozen ? 0 : Date.now() - clock.at));
    $('#time time').textContent = time.toISOString().replace(/\.\d+/, '');
    $('#stands').hidden = !clock.isFrozen;
    $('#runs').hidden = clock.isFrozen;
  }

  function tell() {
    const text = `${t('mock-count', counts.came, counts.refused)} ${counts.dropped ? t('mock-dropped', counts.dropped) : ''}`;
    if ($('#counts').textContent !== text) $('#counts').textContent = text;
  }

  async function hear() {
    for (;;) {
      const control = new AbortController();
      // A window that nobody sees watches nothing: a browser has few connections.
      const end = () => document.hidden && control.abort();
      document.addEventListener('visibilitychange', end);
      try {
        for await (const batch of lines('/-/mock/events', {}, control.signal)) take(batch);
      } catch (error) {
        if (error.name !== 'AbortError') say(error.message, true);
      }
      document.removeEventListener('visibilitychange', end);
      isHeard = false;
      await new Promise((go) => setTimeout(go, LOOK));
      while (document.hidden) await new Promise((go) => document.addEventListener('visibilitychange', go, { once: true }));
    }
  }

  // What is ordered.
  function ending(row, { key }) {
    const end = $('[aria-labelledby=faults] th:last-child').textContent;
    const onclick = () => order('faults/end', { id: key });
    row.insertCell().append(element('button', { type: 'button', className: 'quiet', ariaLabel: `${end} ${key}`, onclick }, end));
  }

  async function order(to, what) {
    try {
      await ask(`/-/mock/${to}`, what);
      look();
      return null;
    } catch (error) {
      return error.message;
    }
  }

  function read(form, submitter) {
    const what = {};
    const fields = [...form.querySelectorAll('[name]:enabled:not(button)'), submitter].filter((field) => field?.name);
    for (const { name, value, type } of fields) {
      // What goes wrong is told as a whole, the rest as far as it was filled in.
      if (value === '' && !name.startsWith('fault.')) continue;
      const way = name.split('.');
      const last = way.pop();
      const within = way.reduce((object, member) => (object[member] ??= {}), what);
      within[last] = type === 'number' || type === 'submit' ? JSON.parse(value) : value;
    }
    return what;
  }

  for (const form of page.querySelectorAll('form')) {
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const file = form.querySelector('[type=file]')?.files[0];
      const problem = await order(form.dataset.to, file ?? read(form, event.submitter));
      const said = form.querySelector('.said');
      said.textContent = problem ?? t('mock-done');
      said.classList.toggle('problem', problem !== null);
    });
  }
  $('#kind').addEventListener('change', () => {
    for (const set of page.querySelectorAll('[data-kind]')) {
      set.hidden = set.disabled = set.dataset.kind !== $('#kind').value;
    }
  });
  $('#words').addEventListener('input', () => shown.forEach((row) => sift(row)));
  $('#pause').addEventListener('click', () => {
    isPaused = !isPaused;
    $('#pause').ariaPressed = String(isPaused);
    $('#pause').textContent = pause;
    draw();
  });
  $('#clear').addEventListener('click', () => {
    clear();
    draw();
  });
  requests.addEventListener('click', (event) => {
    const link = event.target.closest('td > a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });
  setInterval(tick, LOOK);
  setInterval(tell, TELL);
  hear();
}
