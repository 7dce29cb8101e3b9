// The search above each page: what is found as one types, by keyboard throughout.

import { html, nothing, render } from './lit-html.js';
import { t, tongue } from './texts.js';

export function searchAsOneTypes(input, list) {
  let hits = [];
  let chosen = -1;
  let asking = new AbortController();
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', 'hits');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-autocomplete', 'list');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', t('found'));

  function draw() {
    const isOpen = document.activeElement === input && input.value.trim() !== '';
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (chosen >= 0) input.setAttribute('aria-activedescendant', `hit-${chosen}`);
    else input.removeAttribute('aria-activedescendant');
    render(hits.length ? hits.map(hit) : html`<p role="option" aria-disabled="true" aria-selected="false" class="none">${t('nothing-called-so')}</p>`, list);
    list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  function hit(found, at) {
    return html`<a role="option" id="hit-${at}" href=${found.path} tabindex="-1" aria-selected=${String(at === chosen)}>
      <code>${found.name}</code> <span class="of">${found.service}</span>
      ${found.members.map((member) => html`<code class="member">${member}</code> `)}
      ${found.said ? html`<span class="said" lang=${tongue(found.said)}>${found.said}</span>` : nothing}
    </a>`;
  }

  async function search() {
    const query = input.value.trim();
    // What was asked for before is no more waited for: the browser has a few requests under way at a time.
    asking.abort();
    const mine = (asking = new AbortController());
    if (query === '') return draw();
    try {
      const reply = await fetch(`/-/find.json?q=${encodeURIComponent(query)}`, { signal: mine.signal });
      const found = await reply.json();
      if (mine !== asking) return;
      // Whoever chose already has the same hit still, wherever it stands now.
      const before = hits[chosen]?.path;
      hits = found;
      chosen = before === undefined ? -1 : hits.findIndex(({ path }) => path === before);
      draw();
    } catch {
      // Without the server there is nothing to find; the page itself says so when something is asked of it.
    }
  }

  input.addEventListener('input', search);
  input.addEventListener('focus', search);
  input.addEventListener('blur', () => setTimeout(draw, 150));
  // A press on a hit leaves the focus in the field: the list would be gone before slow hands let go.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      chosen = Math.min(Math.max(chosen + step, -1), hits.length - 1);
      event.preventDefault();
      draw();
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      location.assign(hits[chosen].path);
    } else if (event.key === 'Escape') {
      input.value = '';
      input.blur();
    }
  });
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
}
