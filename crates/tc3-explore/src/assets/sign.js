// Signing: each step of it, with what is from the form marked; and a signature of one's own beside it.

import { ask, calmly } from './ask.js';
import { html, nothing } from './lit-html.js';

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
        <summary><h2 id="sign">Signature, step by step</h2></summary>
        ${isOpen ? body() : nothing}
      </details>
    </section>`;
  }

  function body() {
    return html`<div class="bar">
        <label>Time <input id="time" .value=${time} placeholder="now" autocomplete="off" spellcheck="false"
          @input=${(event) => { time = event.target.value; sign(); }}></label>
        ${steps?.time ? html`<button type="button" id="fix" @click=${() => { time = String(steps.timestamp); sign(); }}>Fix it at ${steps.timestamp}</button>` : nothing}
      </div>
      ${steps === null ? html`<p class="quiet">Signing…</p>` : steps.problem ? refused() : stepsView()}
      ${comparison()}`;
  }

  function refused() {
    return html`<div role="status"><p class="problem">${steps.problem}</p>
      <ul>${steps.violations.map(({ told }) => html`<li>${told}</li>`)}</ul></div>`;
  }

  function stepsView() {
    const { request } = steps;
    return html`<p class="quiet">Signed as of ${steps.time}. Lines marked “form” are decided by what you filled in.${
      steps.is_masked ? ' Secret members are masked here; what is hashed has them.' : ''}</p>
      <ol class="steps">
        <li><h3>The request</h3>${lines([
          { text: `${request.method} ${request.url}`, what: 'method and address', is_from_form: request.is_in_url },
          ...request.headers.map(({ name, value, is_from_form }) => ({ text: `${name}: ${value}`, what: 'header', is_from_form })),
          { text: request.body, what: 'body', is_from_form: !request.is_in_url },
        ])}</li>
        <li><h3>The canonical request: one text for all the ways to write it</h3>${lines(steps.canonical_request)}</li>
        <li><h3>Its SHA-256</h3><code class="hash">${steps.hashed_canonical_request}</code></li>
        <li><h3>The string to sign, with the scope <code>${steps.scope}</code></h3>${lines(steps.string_to_sign)}</li>
        <li><h3>The signature: its HMAC-SHA256 by a key that is derived for the scope</h3><code class="hash" id="signature">${steps.signature}</code></li>
        <li><h3>The header Authorization</h3><code class="hash">${steps.authorization}</code></li>
      </ol>`;
  }

  function lines(all) {
    return html`<table class="lines"><tbody>${all.map((line) => html`<tr class=${line.is_from_form ? 'from-form' : ''}>
      <td><code>${line.text === '' ? '(empty)' : line.text}</code></td>
      <td>${line.what}${line.is_from_form ? html` <span class="mark">form</span>` : nothing}</td></tr>`)}</tbody></table>`;
  }

  function comparison() {
    return html`<div class="compare">
      <h3 id="compare-head">Compare with your own</h3>
      <p class="quiet" id="pasted-said">A signature, an Authorization header, a whole request of HTTP, a curl command, or what
        <code>tc3 --dry-run</code> prints. For a signature alone, fill in the same request and fix the same time.</p>
      <textarea id="pasted" rows="4" aria-labelledby="compare-head" .value=${pasted} spellcheck="false" autocomplete="off" aria-describedby="pasted-said"
        @input=${(event) => { pasted = event.target.value; }}></textarea>
      <button type="button" id="compare" @click=${compare}>Compare</button>
      ${compared === null ? nothing : verdict()}
    </div>`;
  }

  function verdict() {
    if (compared.problem) return html`<p id="compared" tabindex="-1" class="problem">${compared.problem}</p>`;
    const { is_right, code, causes, difference, here, theirs } = compared.verdict;
    if (is_right) return html`<p id="compared" tabindex="-1" class="right">The signature is right.${causes.map((cause) => ` ${cause}`)}</p>`;
    return html`<div id="compared" tabindex="-1">
      <p class="problem">The service would answer ${code}.</p>
      <ul class="plain">${causes.map((cause) => html`<li>${cause}</li>`)}</ul>
      ${difference ? html`<p>They differ first in the ${difference.text.replaceAll('_', ' ')}, line ${difference.line}, character ${difference.column}:</p>
        <dl class="difference"><div><dt>Here</dt><dd>${cut(difference.here, difference.column)}</dd></div>
        <div><dt>Yours</dt><dd>${cut(difference.theirs, difference.column)}</dd></div></dl>` : nothing}
      ${here ? html`<details><summary>All that is signed here</summary><pre tabindex="0">${here.canonical_request}\n\n${here.string_to_sign}</pre></details>` : nothing}
      ${theirs ? html`<details><summary>What you signed</summary><pre tabindex="0">${theirs.canonical_request}\n\n${theirs.string_to_sign}</pre></details>` : nothing}
    </div>`;
  }

  // A line, with what is different marked from there on.
  function cut(line, column) {
    const signs = [...line];
    return html`<code>${signs.slice(0, column - 1).join('')}<mark>${signs.slice(column - 1).join('') || '(ends)'}</mark></code>`;
  }

  return { view };
}
