// What came: an answer to be folded, searched, filtered and copied; events and pages as they come; and what went wrong.

import { ask, calmly } from './ask.js';
import { html, nothing } from './lit-html.js';
import { parse, write } from './model.js';
import { tree } from './tree.js';

// An answer larger than this is shown as text: to read it as a tree would hold the page up. In characters.
const LARGE = 4_000_000;
// How much of a text is shown at once.
const PIECE = 100_000;

// `look` leads to the action that shows what became of the request, if there is one.
export function answerView(draw, look) {
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
    else if (line.kind === 'page') state.progress = `Page ${line.number} with ${line.items} items`;
    else if (line.kind === 'progress') state.progress = line.told;
    else if (line.kind === 'failed') state.failed = line;
    else if (line.kind === 'end') state.end = line;
    draw();
  }

  function over() {
    state.isRunning = false;
    if (!state.failed && !state.end) state.broke = 'The Explorer ended before the answer was whole. Whether the call was carried out is not known.';
  }

  function broke(told) {
    state.isRunning = false;
    state.broke = told;
  }

  function view() {
    if (!state) return nothing;
    return html`<section class="came" aria-labelledby="came">
      <h2 id="came" tabindex="-1">${state.answer || state.events.length ? 'What came' : state.failed ? 'It failed' : 'Call'}</h2>
      <p class="told" role="status">${told()}</p>
      ${state.failed ? failed(state.failed) : nothing}
      ${state.answer || (state.failed && state.failed.sent !== 'not_sent') || state.broke ? became() : nothing}
      ${state.broke ? html`<p class="problem">${state.broke}</p>` : nothing}
      ${state.events.length ? html`<ol class="events" aria-label="Events">${state.events.map((shown) => html`<li>${tree(shown, '')}</li>`)}</ol>` : nothing}
      ${state.answer ? answer(state.answer) : nothing}
    </section>`;
  }

  function told() {
    if (state.isRunning) return state.progress || 'Calling…';
    const { answer, end } = state;
    const parts = answer
      ? [`HTTP ${answer.status}`, `${answer.ms} ms`, `${answer.bytes} bytes`, `${answer.attempts} ${answer.attempts === 1 ? 'attempt' : 'attempts'}`,
        SOURCES[answer.source] ?? answer.source, end?.told ?? '']
      : [end?.told ?? '', end ? `${end.ms} ms` : ''];
    return parts.filter((part) => part !== '').join(' · ');
  }

  function answer({ id, request_id, shown }) {
    const seen = state.filtered?.shown ?? shown;
    return html`
      <p class="id">Request id <code>${request_id}</code></p>
      <div class="bar tools">
        <label>Find <input id="words" type="search" .value=${state.words} autocomplete="off" @input=${(event) => { state.words = event.target.value; draw(); }}></label>
        <label>JMESPath <input id="expression" .value=${state.expression} autocomplete="off" spellcheck="false" aria-invalid=${!!state.filtered?.problem}
          aria-describedby="filtered" @input=${(event) => { state.expression = event.target.value; filter(id); }}></label>
        <button type="button" id="copy" @click=${(event) => copy(event.target, seen.text)}>Copy</button>
      </div>
      <p id="filtered" class="problem" role="status">${state.filtered?.problem ?? nothing}</p>
      ${seen.values === undefined ? plain(seen.text) : tree(seen, state.words)}`;
  }

  function became() {
    const next = look();
    return next ? html`<p><a id="look" href=${next.path}>See what became of it: ${next.name}</a></p>` : nothing;
  }

  // A text that is too large for a tree, a piece at a time.
  function plain(text) {
    const end = PIECE * state.whole;
    return html`<p class="quiet">It is too large to be folded: ${text.length} characters. JMESPath finds what you need of it.</p>
      <pre class="plain" tabindex="0">${text.slice(0, end)}</pre>
      ${end < text.length ? html`<button type="button" @click=${() => { state.whole += 1; draw(); }}>Show more</button>` : nothing}`;
  }

  function failed(line) {
    const facts = [['Code', line.code], ['Request id', line.request_id], ['HTTP status', line.status], ['Sent', line.sent],
      ['Safe to send again', line.sent === 'not_sent' ? '' : line.is_retry_safe ? 'yes' : 'no'], ['What to do', line.advice], ['Took', `${line.ms} ms`]];
    return html`<div class="failed">
      <p class="problem">${line.told}</p>
      <dl class="facts">${facts.filter(([, value]) => value !== '' && value !== null).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
      ${line.attempts.length ? html`<details><summary>Attempts (${line.attempts.length})</summary><ol>${line.attempts.map((attempt) => html`<li>${attempt}</li>`)}</ol></details>` : nothing}
      ${line.came ? html`<details><summary>What came</summary><pre class="plain" tabindex="0">${line.came}</pre></details>` : nothing}
    </div>`;
  }

  return { begin, add, over, broke, view };
}

// Where a mock says that its answer is from.
const SOURCES = { behaviour: 'the mock’s own behaviour', memory: 'what the mock remembers', synthesized: 'made from the spec by the mock' };

// A text of JSON as values, unless it is too large.
function shownOf(json) {
  if (json.length > LARGE) return { text: json };
  const values = parse(json);
  return { values, text: write(values, 2) };
}

async function copy(button, text) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not allowed to copy';
  }
  setTimeout(() => { button.textContent = 'Copy'; }, 1500);
}
