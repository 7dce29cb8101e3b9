// Calling: where it goes, how often, and what comes, line by line.

import { lines } from './ask.js';
import { html, nothing } from './lit-html.js';
import { t, tongue } from './texts.js';

export function caller(editor) {
  let how = 'once';
  let confirmed = '';
  let running = null;

  const { shape } = editor;
  const isChange = () => editor.target === 'real' && !shape.is_read;

  async function call() {
    if (running) return;
    const control = new AbortController();
    running = control;
    editor.draw();
    // Who types and calls at once is judged by what stands there now, and not by what was wrong before.
    if (!editor.unchecked) await editor.checkAll();
    if (!editor.unchecked && (editor.problem !== null || editor.errors().length > 0)) {
      running = null;
      editor.lead();
      return;
    }
    editor.answer.begin();
    editor.draw();
    const order = { ...editor.order(), confirmed, all_pages: how === 'pages', waiter: how.startsWith('wait:') ? how.slice(5) : '' };
    try {
      for await (const line of lines('/-/send', order, control.signal)) editor.answer.add(line);
      editor.answer.over();
    } catch (error) {
      editor.answer.broke(error.name === 'AbortError' ? t('stopped') : error.message);
    }
    running = null;
    // What was allowed was allowed once.
    confirmed = '';
    editor.draw();
    document.getElementById('came')?.focus();
  }

  addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!isChange()) call();
    }
  });

  function view() {
    const isReady = !running && (!isChange() || confirmed === shape.action);
    return html`<section class="call" aria-labelledby="call">
      <h2 id="call" class="unseen">${t('call')}</h2>
      <div class="bar">
        <fieldset class="switch"><legend class="unseen">${t('where')}</legend>
          ${target('mock', t('mock'))} ${target('real', t('real'))}
        </fieldset>
        ${ways()}
        <button type="button" id="send" class="primary" aria-disabled=${!isReady} @click=${() => (isReady ? call() : document.getElementById('confirm')?.focus())}>
          ${editor.target === 'mock' ? t('call-mock') : t('call-real')}</button>
        ${running ? html`<button type="button" id="stop" @click=${() => running.abort()}>${t('stop')}</button>` : nothing}
        <small class="quiet keys">${t('or-keys', html`<kbd>Ctrl</kbd> <kbd>Enter</kbd>`)}</small>
      </div>
      <div class="bar">${editor.verdict()} ${editor.errors().length > 0 && editor.isTouched ? allTheSame() : nothing}</div>
      ${editor.target === 'real' ? real() : nothing}
    </section>`;
  }

  function target(value, text) {
    return html`<label><input type="radio" name="target" value=${value} .checked=${editor.target === value}
      @change=${() => editor.choose(value)}><span>${text}</span></label>`;
  }

  function ways() {
    if (!shape.has_pages && shape.waiters.length === 0) return nothing;
    return html`<label class="ways"><span class="unseen">${t('how-often')}</span>
      <select id="how" @change=${(event) => { how = event.target.value; }}>
        <option value="once">${t('once')}</option>
        ${shape.has_pages ? html`<option value="pages">${t('all-pages')}</option>` : nothing}
        ${shape.waiters.map(({ name, doc }) => html`<option value="wait:${name}">${t('until', name, doc)}</option>`)}
      </select></label>`;
  }

  function allTheSame() {
    return html`<label class="quiet"><input type="checkbox" id="unchecked" .checked=${editor.unchecked}
      @change=${(event) => { editor.unchecked = event.target.checked; editor.draw(); }}> ${t('all-the-same')}</label>`;
  }

  function real() {
    const { who } = editor;
    const told = who === null ? t('looking') : who.is_found ? t('called-by', who.told) : who.told;
    return html`<div class="real">
      <p role="status" class=${who && !who.is_found ? 'problem' : 'quiet'} lang=${tongue(told)}>${told}</p>
      ${!isChange() || !who?.is_found ? nothing : html`<label for="confirm">${t('type-name', shape.action)}</label>
        <input id="confirm" .value=${confirmed} autocomplete="off" spellcheck="false"
          @input=${(event) => { confirmed = event.target.value.trim(); editor.draw(); }}>`}
    </div>`;
  }

  return { view, call };
}
