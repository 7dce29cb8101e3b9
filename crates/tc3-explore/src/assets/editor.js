// The editor of a request: a form and JSON, both ways; what is wrong with it as one types; signing and calling it.

import { answerView } from './answer.js';
import { ask, calmly } from './ask.js';
import { caller } from './call.js';
import { form } from './form.js';
import { address, carried, forgetCarried, keep, lifeAddresses, lookAddress, restore } from './kept.js';
import { html, nothing, render } from './lit-html.js';
import { canKeepDigits, isObject, parse, put, write } from './model.js';
import { signer } from './sign.js';
import { taker } from './take.js';
import { t, tongue } from './texts.js';

// It is loaded by the element behind its place, and does not wait for the rest of the page, which may be long.
edit(document.getElementById('editor'));

async function edit(place) {
  if (!canKeepDigits) {
    render(html`<p class="problem">${t('too-old')}</p>`, place);
    return;
  }
  let shape;
  try {
    const reply = await fetch(place.dataset.shape);
    shape = await reply.json();
  } catch {
    render(html`<p class="problem">${t('not-loaded')}</p>`, place);
    return;
  }
  new Editor(place, shape).begin();
}

class Editor {
  constructor(place, shape) {
    this.place = place;
    this.shape = shape;
    // What is filled in, and the same as text. A text that is no JSON has a problem, and the values are those before.
    this.values = {};
    this.text = '{}';
    this.problem = null;
    this.region = '';
    this.view = 'form';
    this.target = 'mock';
    this.who = null;
    this.problems = [];
    // What is missing from a form that nobody has touched is no mistake yet.
    this.isTouched = false;
    this.unchecked = false;
    this.failed = null;
    this.note = '';
    this.answer = answerView(() => this.draw(), () => lookAddress(shape, this.values),
      (answer) => lifeAddresses(shape, this.values, answer));
    this.caller = caller(this);
    this.signer = signer(this);
    this.taker = taker(this);
    this.check = calmly(120, () => this.checkNow());
    this.keep = calmly(200, () => keep(shape, this));
  }

  begin() {
    const kept = restore(this.shape);
    const brought = carried();
    this.view = kept?.view ?? 'form';
    this.region = kept?.region ?? '';
    if (isObject(brought)) {
      this.take(brought);
      this.note = t('from-address');
    } else if (kept?.text) {
      this.read(kept.text);
      this.view = 'json';
    } else {
      this.take(kept?.values ? parse(kept.values) : {});
    }
    this.isTouched = this.problem !== null || Object.keys(this.values).length > 0;
    this.draw();
    this.checkNow();
    addEventListener('hashchange', () => {
      const another = carried();
      if (isObject(another)) {
        this.take(another);
        this.changed();
      }
    });
    addEventListener('pagehide', () => keep(this.shape, this));
  }

  // Values from elsewhere take the place of all.
  take(values) {
    this.values = values;
    this.text = write(values, 2);
    this.problem = null;
  }

  // What is typed as JSON.
  read(text) {
    this.text = text;
    try {
      const values = parse(text);
      if (!isObject(values)) throw new Error(t('no-object'));
      this.values = values;
      this.problem = null;
    } catch (error) {
      this.problem = t('no-json', error.message);
    }
  }

  change(path, value) {
    // Where nobody had typed yet, what was missing is not told at the very member that is being filled in.
    if (!this.isTouched) this.problems = this.problems.filter((problem) => problem.path !== path.join('.'));
    this.take(put(this.values, path, value));
    this.changed();
  }

  changed() {
    this.note = '';
    this.isTouched = true;
    forgetCarried();
    this.draw();
    this.check();
    this.keep();
  }

  // What the server is asked about: the request as it stands.
  order() {
    const { service, version, action } = this.shape;
    const request = this.problem === null ? write(this.values) : this.text;
    return { service, version, action, request, region: this.region, target: this.target, unchecked: this.unchecked };
  }

  checkNow() {
    this.checked = this.checkOnce();
    return this.checked;
  }

  // Until what stands in the form by then has been looked at.
  async checkAll() {
    this.checkNow();
    for (let last; last !== this.checked;) {
      last = this.checked;
      await last;
    }
  }

  async checkOnce() {
    const mine = (this.checking = (this.checking ?? 0) + 1);
    try {
      const checked = await ask('/-/check', this.order());
      if (mine !== this.checking) return;
      this.problems = checked.violations;
      this.failed = this.problem === null ? checked.problem : null;
    } catch (error) {
      if (mine !== this.checking) return;
      // What was wrong before may be mended by now.
      this.problems = [];
      this.failed = error.message;
    }
    this.draw();
  }

  async choose(target) {
    this.target = target;
    this.draw();
    this.check();
    if (target === 'real' && !this.who?.is_found) {
      try {
        this.who = await ask('/-/who', {});
      } catch (error) {
        this.who = { is_found: false, told: error.message };
      }
      this.draw();
    }
  }

  draw() {
    render(this.page(), this.place);
  }

  page() {
    return html`
      <section class="fill" aria-labelledby="fill">
        <div class="bar">
          <h2 id="fill">${t('fill-in')}</h2>
          ${this.starts()} ${this.views()}
        </div>
        <p class="note" role="status">${this.note}</p>
        ${this.invitation()}
        ${this.view === 'form' ? this.form() : this.json()}
        ${this.shape.takes_region ? this.regionField() : nothing}
        ${this.apart()}
        <button type="button" class="quiet" id="link" @click=${() => this.link()}>${t('copy-link')}</button>
      </section>
      ${this.caller.view()}
      ${this.answer.view()}
      ${this.shape.is_signed ? this.signer.view() : nothing}
      ${this.taker.view()}`;
  }

  // Requests to start from.
  starts() {
    const begin = (event) => {
      const { value } = event.target;
      event.target.value = '';
      if (value === '') return;
      const request = value === 'skeleton' ? this.shape.skeleton : value === 'empty' ? '{}' : this.shape.examples[value].request;
      this.take(parse(request));
      this.changed();
    };
    return html`<label class="start"><span class="unseen">${t('start')}</span>
      <select id="start" @change=${begin}>
        <option value="">${t('start-from')}</option>
        ${this.shape.examples.map((example, at) => html`<option value=${at}>${example.title}</option>`)}
        <option value="skeleton">${t('skeleton')}</option>
        <option value="empty">${t('empty-start')}</option>
      </select></label>`;
  }

  // Who sees an action for the first time has examples at hand.
  invitation() {
    const examples = this.shape.examples.slice(0, 3);
    const isEmpty = this.problem === null && Object.keys(this.values).length === 0;
    if (!isEmpty || examples.length === 0 || this.shape.request.length === 0) return nothing;
    const fill = (example) => { this.take(parse(example.request)); this.changed(); };
    return html`<p class="invitation"><span class="quiet">${t('fill-example')}</span>
      ${examples.map((example) => html`<button type="button" class="example" @click=${() => fill(example)}>${example.title}</button>`)}</p>`;
  }

  views() {
    const choice = (value, text) => html`<label><input type="radio" name="view" value=${value} .checked=${this.view === value}
      @change=${() => { this.view = value; this.draw(); this.keep(); }}><span>${text}</span></label>`;
    return html`<fieldset class="switch"><legend class="unseen">${t('fill-as')}</legend>${choice('form', t('form'))}${choice('json', 'JSON')}</fieldset>`;
  }

  form() {
    if (this.problem !== null) {
      return html`<p class="problem">${t('goes-on', this.problem)}</p>`;
    }
    return html`<div class="form">${form(this)}</div>`;
  }

  json() {
    return html`<label class="json"><span class="unseen">${t('as-json')}</span>
      <textarea id="json" .value=${this.text} rows=${Math.min(Math.max(this.text.split('\n').length + 1, 8), 28)} spellcheck="false"
        autocomplete="off" aria-invalid=${this.problem !== null} aria-describedby="verdict"
        @input=${(event) => { this.read(event.target.value); this.changed(); }}></textarea></label>`;
  }

  regionField() {
    const type = (event) => { this.region = event.target.value; this.draw(); this.check(); this.keep(); };
    const problem = this.isTouched ? this.problems.find(({ path }) => path === ':region') : undefined;
    return html`<div class="field region">
      <label for="region">${t('region')} ${this.shape.needs_region ? html`<span class="mark needed">${t('needed')}</span>` : nothing}</label>
      <input id="region" .value=${this.region} placeholder=${this.target === 'mock' ? 'ap-guangzhou' : t('of-profile')} list="regions"
        autocomplete="off" spellcheck="false" aria-invalid=${problem !== undefined} @input=${type}>
      <datalist id="regions">${REGIONS.map((region) => html`<option value=${region}></option>`)}</datalist>
      ${problem ? html`<p class="problem" lang=${tongue(problem.told)}>${problem.told}</p>` : nothing}
    </div>`;
  }

  // What is wrong beside the fields, or in a text.
  apart() {
    const shown = this.view === 'json' ? this.problems : this.problems.filter(({ path }) => path === '');
    if (shown.length === 0 || this.problem !== null || !this.isTouched) return nothing;
    return html`<ul class="problems">${shown.map(({ told }) => html`<li class="problem" lang=${tongue(told)}>${told}</li>`)}</ul>`;
  }

  errors() {
    return this.problems.filter((problem) => problem.is_error);
  }

  // How much is to be mended.
  verdict() {
    const count = this.errors().length;
    const problem = this.problem ?? this.failed;
    const told = problem ?? (count === 0 ? t('passes') : this.isTouched
      ? (count === 1 ? t('to-mend-one') : t('to-mend', count))
      : (count === 1 ? t('required-one') : t('required-some', count)));
    const isWrong = problem || (count > 0 && this.isTouched);
    return html`<p id="verdict" role="status" tabindex="-1" class=${isWrong ? 'wrong' : count ? '' : 'right'}>${told}</p>`;
  }

  // Leads to the first thing that is to be mended.
  lead() {
    this.isTouched = true;
    this.draw();
    const first = this.place.querySelector('.fill [aria-invalid=true]');
    (first ?? document.getElementById('verdict')).focus();
    first?.scrollIntoView({ block: 'center' });
  }

  async link() {
    if (this.problem !== null) return;
    const link = address(this.shape, this.values);
    history.replaceState(history.state, '', link);
    try {
      await navigator.clipboard.writeText(link);
      this.note = t('copied-link');
    } catch {
      this.note = t('in-address');
    }
    this.draw();
  }
}

const REGIONS = ['ap-guangzhou', 'ap-shanghai', 'ap-beijing', 'ap-nanjing', 'ap-chengdu', 'ap-chongqing', 'ap-hongkong',
  'ap-singapore', 'ap-bangkok', 'ap-jakarta', 'ap-seoul', 'ap-tokyo', 'na-siliconvalley', 'na-ashburn', 'sa-saopaulo', 'eu-frankfurt'];
