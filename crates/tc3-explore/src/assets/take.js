// Taking along: the request as a program in a language.

import { ask, calmly } from './ask.js';
import { html, nothing } from './lit-html.js';
import { t } from './texts.js';

const KEPT = 'language';

export function taker(editor) {
  const { languages } = editor.shape;
  const kept = remembered();
  let language = languages.includes(kept) ? kept : languages[0];
  let taken = null;
  let note = '';
  let isOpen = false;
  let asking = 0;

  const take = calmly(150, async () => {
    if (!isOpen) return;
    const mine = (asking += 1);
    let came;
    try {
      came = await ask('/-/sample', { ...editor.order(), language });
    } catch (error) {
      came = { problem: error.message, violations: [] };
    }
    if (mine !== asking) return;
    taken = came;
    note = '';
    editor.draw();
  });

  function choose(name) {
    language = name;
    try {
      localStorage.setItem(KEPT, name);
    } catch {
      // A browser that keeps nothing.
    }
    editor.draw();
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(taken.code);
      note = t('copied');
    } catch {
      note = t('not-copied');
    }
    editor.draw();
  }

  let before = '';
  function view() {
    // The program is that of what stands in the form.
    const now = isOpen ? JSON.stringify([editor.order(), language]) : '';
    if (now !== before) {
      before = now;
      take();
    }
    return html`<section class="take" aria-labelledby="take">
      <details @toggle=${(event) => { isOpen = event.target.open; editor.draw(); }}>
        <summary><h2 id="take">${t('take-along')}</h2></summary>
        ${isOpen ? body() : nothing}
      </details>
    </section>`;
  }

  function body() {
    const choice = (name) => html`<label><input type="radio" name="language" value=${name} .checked=${language === name}
      @change=${() => choose(name)}><span>${name}</span></label>`;
    return html`<div class="bar">
        <fieldset class="switch"><legend class="unseen">${t('language')}</legend>${languages.map(choice)}</fieldset>
        <button type="button" id="copy" ?disabled=${!taken?.code} @click=${copy}>${t('copy')}</button>
        <span class="note" role="status">${note}</span>
      </div>
      ${taken === null ? nothing : taken.problem ? refused() : program()}`;
  }

  function program() {
    const [id, key] = taken.key ?? [];
    return html`${taken.key ? html`<p class="quiet">${t('mock-key', id, key)}</p>` : nothing}
      <pre id="program" tabindex="0">${taken.code}</pre>`;
  }

  function refused() {
    return html`<div role="status"><p class="problem">${taken.problem}</p>
      <ul>${taken.violations.map(({ told }) => html`<li>${told}</li>`)}</ul></div>`;
  }

  return { view };
}

function remembered() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
