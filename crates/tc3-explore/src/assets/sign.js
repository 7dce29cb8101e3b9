// Signing: each step of it, with what is from the form marked; and a signature of one's own beside it.

import { ask, calmly } from './ask.js';
import { html, nothing } from './lit-html.js';
import { t, tongue } from './texts.js';

// The texts that are compared.
const TEXTS = { canonical_request: t('of-canonical'), string_to_sign: t('of-to-sign') };

export function signer(editor) {
  let time = '';
  let steps = null;
  let pasted = '';
  let compared = null;
  let isOpen = false;

  const sign = calmly(150, async () => {
    if (!isOpen) return;
    try {
      steps = await ask('/-/sign', { ...editor.order(), time });
    } catch (error) {
      steps = { problem: error.message, violations: [] };
    }
    editor.draw();
  });

  async function compare() {
    try {
      compared = await ask('/-/compare', { ...editor.order(), time, pasted });
    } catch (error) {
      compared = { problem: error.message };
    }
    editor.draw();
    document.getElementById('compared')?.focus();
  }

  let before = '';
  function view() {
    // The steps are those of what stands in the form.
    const now = isOpen ? JSON.stringify(editor.order()) : '';
    if (now !== before) {
      before = now;
      sign();
    }
    return html`<section class="sign" aria-labelledby="sign">
      <details @toggle=${(event) => { isOpen = event.target.open; editor.draw(); }}>
        <summary><h2 id="sign">${t('signature')}</h2></summary>
        ${isOpen ? body() : nothing}
      </details>
    </section>`;
  }

  function body() {
    return html`<div class="bar">
        <label>${t('time')} <input id="time" .value=${time} placeholder=${t('now')} autocomplete="off" spellcheck="false"
          @input=${(event) => { time = event.target.value; sign(); }}></label>
        ${steps?.time ? html`<button type="button" id="fix" @click=${() => { time = String(steps.timestamp); sign(); }}>${t('fix', steps.timestamp)}</button>` : nothing}
      </div>
      ${steps === null ? html`<p class="quiet">${t('signing')}</p>` : steps.problem ? refused() : stepsView()}
      ${comparison()}`;
  }

  function refused() {
    return html`<div role="status"><p class="problem" lang=${tongue(steps.problem)}>${steps.problem}</p>
      <ul>${steps.violations.map(({ told }) => html`<li lang=${tongue(told)}>${told}</li>`)}</ul></div>`;
  }

  function stepsView() {
    const { request } = steps;
    return html`<p class="quiet">${t('signed-as-of', steps.time)} ${steps.is_masked ? t('masked') : ''}</p>
      <ol class="steps">
        <li><h3>${t('the-request')}</h3>${lines([
          { text: `${request.method} ${request.url}`, what: t('method-address'), is_from_form: request.is_in_url },
          ...request.headers.map(({ name, value, is_from_form }) => ({ text: `${name}: ${value}`, what: t('header'), is_from_form })),
          { text: request.body, what: t('body'), is_from_form: !request.is_in_url },
        ])}</li>
        <li><h3>${t('canonical')}</h3>${lines(steps.canonical_request)}</li>
        <li><h3>${t('canonical-hash')}</h3><code class="hash">${steps.hashed_canonical_request}</code></li>
        <li><h3>${t('to-sign', html`<code>${steps.scope}</code>`)}</h3>${lines(steps.string_to_sign)}</li>
        <li><h3>${t('the-signature')}</h3><code class="hash" id="signature">${steps.signature}</code></li>
        <li><h3>${t('authorization')}</h3><code class="hash">${steps.authorization}</code></li>
      </ol>`;
  }

  function lines(all) {
    return html`<table class="lines"><tbody>${all.map((line) => html`<tr class=${line.is_from_form ? 'from-form' : ''}>
      <td><code>${line.text === '' ? t('empty') : line.text}</code></td>
      <td>${line.what}${line.is_from_form ? html` <span class="mark">${t('of-form')}</span>` : nothing}</td></tr>`)}</tbody></table>`;
  }

  function comparison() {
    return html`<div class="compare">
      <h3 id="compare-head">${t('compare-own')}</h3>
      <p class="quiet" id="pasted-said">${t('compare-said', html`<code>tc3 --dry-run</code>`)}</p>
      <textarea id="pasted" rows="4" aria-labelledby="compare-head" .value=${pasted} spellcheck="false" autocomplete="off" aria-describedby="pasted-said"
        @input=${(event) => { pasted = event.target.value; }}></textarea>
      <button type="button" id="compare" @click=${compare}>${t('compare')}</button>
      ${compared === null ? nothing : verdict()}
    </div>`;
  }

  function verdict() {
    if (compared.problem) return html`<p id="compared" tabindex="-1" class="problem" lang=${tongue(compared.problem)}>${compared.problem}</p>`;
    const { is_right, code, causes, difference, here, theirs } = compared.verdict;
    if (is_right) return html`<p id="compared" tabindex="-1" class="right">${t('right')}${causes.map((cause) => html` <span lang=${tongue(cause)}>${cause}</span>`)}</p>`;
    return html`<div id="compared" tabindex="-1">
      <p class="problem">${t('would-answer', code)}</p>
      <ul class="plain">${causes.map((cause) => html`<li lang=${tongue(cause)}>${cause}</li>`)}</ul>
      ${difference ? html`<p>${t('differ', TEXTS[difference.text], difference.line, difference.column)}</p>
        <dl class="difference"><div><dt>${t('here')}</dt><dd>${cut(difference.here, difference.column)}</dd></div>
        <div><dt>${t('yours')}</dt><dd>${cut(difference.theirs, difference.column)}</dd></div></dl>` : nothing}
      ${here ? html`<details><summary>${t('signed-here')}</summary><pre tabindex="0">${here.canonical_request}\n\n${here.string_to_sign}</pre></details>` : nothing}
      ${theirs ? html`<details><summary>${t('you-signed')}</summary><pre tabindex="0">${theirs.canonical_request}\n\n${theirs.string_to_sign}</pre></details>` : nothing}
    </div>`;
  }

  // A line, with what is different marked from there on.
  function cut(line, column) {
    const signs = [...line];
    return html`<code>${signs.slice(0, column - 1).join('')}<mark>${signs.slice(column - 1).join('') || t('ends')}</mark></code>`;
  }

  return { view };
}
