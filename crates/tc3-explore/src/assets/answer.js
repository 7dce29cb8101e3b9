// What came: an answer to be folded, searched, filtered and copied; events and pages as they come; and what went wrong.

import { ask, calmly } from './ask.js';
import { html, nothing } from './lit-html.js';
import { parse, write } from './model.js';
import { t, tongue } from './texts.js';
import { tree } from './tree.js';

// An answer larger than this is shown as text: to read it as a tree would hold the page up. In characters.
const LARGE = 4_000_000;
// How much of a text is shown at once.
const PIECE = 100_000;

// `look` leads to the action that shows what became of the request, if there is one; `lives` to the lives of the things in it.
export function answerView(draw, look, lives) {
  let state = null;

  const filter = calmly(150, async () => {
    const { expression } = state;
    const mine = (state.filtering = (state.filtering ?? 0) + 1);
    let found = null;
    if (expression.trim() !== '') {
      try {
        found = await ask('/-/filter', { answer: state.answer.id, expression });
      } catch (error) {
        found = { problem: error.message };
      }
    }
    if (mine !== state.filtering) return;
    state.filtered = found?.json === undefined ? found : { shown: shownOf(found.json) };
    draw();
  });

  function begin() {
    state = { isRunning: true, answer: null, events: [], progress: '', failed: null, end: null, broke: null, expression: '', words: '', filtered: null, whole: 1 };
  }

  function add(line) {
    if (line.kind === 'answer') state.answer = { ...line, shown: shownOf(line.json) };
    else if (line.kind === 'event') state.events.push(shownOf(line.json));
    else if (line.kind === 'page') state.progress = pageTold(line);
    else if (line.kind === 'progress') state.progress = line.told;
    else if (line.kind === 'failed') state.failed = line;
    else if (line.kind === 'end') state.end = line;
    draw();
  }

  function over() {
    state.isRunning = false;
    if (!state.failed && !state.end) state.broke = t('broke-off');
  }

  function broke(told) {
    state.isRunning = false;
    state.broke = told;
  }

  function view() {
    if (!state) return nothing;
    return html`<section class="came" aria-labelledby="came">
      <h2 id="came" tabindex="-1">${state.answer || state.events.length ? t('what-came') : state.failed ? t('failed') : t('call')}</h2>
      <p class="told" role="status">${told()}</p>
      ${state.failed ? failed(state.failed) : nothing}
      ${state.answer || (state.failed && state.failed.sent !== 'not_sent') || state.broke ? became() : nothing}
      ${state.answer ? lived() : nothing}
      ${state.broke ? html`<p class="problem">${state.broke}</p>` : nothing}
      ${state.events.length ? html`<ol class="events" aria-label=${t('events')}>${state.events.map((shown) => html`<li>${tree(shown, '')}</li>`)}</ol>` : nothing}
      ${state.answer ? answer(state.answer) : nothing}
    </section>`;
  }

  function told() {
    if (state.isRunning) return state.progress || t('calling');
    const { answer, end } = state;
    const parts = answer
      ? [`HTTP ${answer.status}`, t('milliseconds', answer.ms), t('bytes', answer.bytes),
        answer.attempts === 1 ? t('attempt-one') : t('attempts-some', answer.attempts),
        SOURCES[answer.source] ?? answer.source, end?.told ?? '']
      : [end?.told ?? '', end ? t('milliseconds', end.ms) : ''];
    return parts.filter((part) => part !== '').join(' · ');
  }

  function answer({ id, request_id, shown }) {
    const seen = state.filtered?.shown ?? shown;
    return html`
      <p class="id">${t('request-id')} <code>${request_id}</code></p>
      <div class="bar tools">
        <label>${t('find')} <input id="words" type="search" .value=${state.words} autocomplete="off" @input=${(event) => { state.words = event.target.value; draw(); }}></label>
        <label>JMESPath <input id="expression" .value=${state.expression} autocomplete="off" spellcheck="false" aria-invalid=${!!state.filtered?.problem}
          aria-describedby="filtered" @input=${(event) => { state.expression = event.target.value; filter(id); }}></label>
        <button type="button" id="copy" @click=${(event) => copy(event.target, seen.text)}>${t('copy')}</button>
      </div>
      <p id="filtered" class="problem" role="status">${state.filtered?.problem ?? nothing}</p>
      ${seen.values === undefined ? plain(seen.text) : tree(seen, state.words)}`;
  }

  function lived() {
    return lives(state.answer.shown.values).map(({ kind, id, path }) => html`<p><a class="life" href=${path}>${t('life', kind, id)}</a></p>`);
  }

  function became() {
    const next = look();
    return next ? html`<p><a id="look" href=${next.path}>${t('became', next.name)}</a></p>` : nothing;
  }

  // A text that is too large for a tree, a piece at a time.
  function plain(text) {
    const end = PIECE * state.whole;
    return html`<p class="quiet">${t('too-large', text.length)}</p>
      <pre class="plain" tabindex="0">${text.slice(0, end)}</pre>
      ${end < text.length ? html`<button type="button" @click=${() => { state.whole += 1; draw(); }}>${t('show-more')}</button>` : nothing}`;
  }

  function failed(line) {
    const facts = [[t('code'), line.code], [t('request-id'), line.request_id], [t('status'), line.status], [t('sent'), SENT[line.sent]],
      [t('safe'), line.sent === 'not_sent' ? '' : line.is_retry_safe ? t('yes') : t('no')], [t('advice'), line.advice], [t('took'), t('milliseconds', line.ms)]];
    return html`<div class="failed">
      <p class="problem" lang=${tongue(line.told)}>${line.told}</p>
      <dl class="facts">${facts.filter(([, value]) => value !== '' && value !== null).map(([name, value]) => html`<div><dt>${name}</dt><dd lang=${tongue(String(value))}>${value}</dd></div>`)}</dl>
      ${line.attempts.length ? html`<details><summary>${t('attempts', line.attempts.length)}</summary><ol>${line.attempts.map((attempt) => html`<li lang=${tongue(attempt)}>${attempt}</li>`)}</ol></details>` : nothing}
      ${line.came ? html`<details><summary>${t('what-came')}</summary><pre class="plain" tabindex="0">${line.came}</pre></details>` : nothing}
    </div>`;
  }

  return { begin, add, over, broke, view };
}

// Where a mock says that its answer is from.
const SOURCES = { behaviour: t('source-behaviour'), memory: t('source-memory'), synthesized: t('source-made') };
// What became of a request that failed.
const SENT = { not_sent: t('not-sent'), maybe_sent: t('maybe-sent'), answered: t('answered') };

function pageTold({ number, items }) {
  return items === 1 ? t('page-one', number) : t('page', number, items);
}

// A text of JSON as values, unless it is too large.
function shownOf(json) {
  if (json.length > LARGE) return { text: json };
  const values = parse(json);
  return { values, text: write(values, 2) };
}

async function copy(button, text) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = t('copied');
  } catch {
    button.textContent = t('no-copy');
  }
  setTimeout(() => { button.textContent = t('copy'); }, 1500);
}
