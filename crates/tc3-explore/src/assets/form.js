// A request as a form: a field for each member, typed; objects and lists grow where they are wanted.

import { html, nothing } from './lit-html.js';
import { fresh, isObject, membersOf, textOf, typed, write } from './model.js';
import { t, tongue } from './texts.js';

// How many optional members are shown without being asked for.
const SHOWN = 10;

// `editor` has the shape, the values, what is wrong by path, and `change(path, value)`.
export function form(editor) {
  const { shape, values } = editor;
  const form = {
    shape,
    values,
    problems: editor.isTouched === false ? [] : editor.problems,
    change: (path, value) => editor.change(path, value),
  };
  const needed = shape.request.filter((member) => member.required);
  const others = shape.request.filter((member) => !member.required);
  const isWanted = others.some((member) => member.name in values || isWrong(form, member.name));
  return html`
    ${needed.map((member) => field(form, member, values[member.name], [member.name]))}
    ${others.length === 0 ? nothing : html`
      <details class="others" ?open=${others.length <= SHOWN || isWanted || needed.length === 0}>
        <summary>${t('optional')} <small>${others.length}</small></summary>
        ${others.map((member) => field(form, member, values[member.name], [member.name]))}
      </details>`}
    ${strangers(form, shape.request, values, [])}
    ${shape.request.length === 0 ? html`<p class="quiet">${t('no-members')}</p>` : nothing}`;
}

function isWrong(form, name) {
  return form.problems.some((problem) => problem.path === name || problem.path.startsWith(`${name}.`));
}

// A member with its name, what is said of it, its control, and what is wrong with it.
function field(form, member, value, path) {
  if (value !== undefined && (member.is_list ? !Array.isArray(value) : member.is_object && !isObject(value))) {
    return stranger(form, member.name, value, path);
  }
  if (member.is_list) return list(form, member, value, path);
  if (member.is_object) return object(form, member, value, path);
  return html`<div class="field" data-path=${path.join('.')}>
    <label for=${id(path)}>${name(member)}</label>
    ${member.said ? html`<p class="said" id="${id(path)}-said" lang=${tongue(member.said)}>${marked(member.said)}</p>` : nothing}
    ${scalar(form, member, value, path)}
    ${problems(form, path)}
  </div>`;
}

function name(member) {
  return html`<code>${member.name}</code> <span class="kind">${member.kind}</span>${
    member.required ? html` <span class="mark needed">${t('required')}</span>` : nothing}${
    member.secret ? html` <span class="mark">${t('secret')}</span>` : nothing}`;
}

// A line whose names stand between backticks.
function marked(text) {
  return text.split('`').map((part, at) => (at % 2 ? html`<code>${part}</code>` : part));
}

function object(form, member, value, path) {
  return html`<fieldset class="object" data-path=${path.join('.')}>
    <legend>${name(member)}</legend>
    ${member.said ? html`<p class="said" lang=${tongue(member.said)}>${marked(member.said)}</p>` : nothing}
    ${value === undefined
      ? html`<button type="button" class="add" id=${id(path)} @click=${() => form.change(path, fresh(member))}>
          ${t('add', member.name)}</button>`
      : html`${members(form, membersOf(form.shape, member), value, path)} ${remove(form, member.name, path)}`}
    ${problems(form, path)}
  </fieldset>`;
}

function members(form, known, values, path) {
  return html`${known.map((member) => field(form, member, values[member.name], [...path, member.name]))}
    ${strangers(form, known, values, path)}`;
}

function list(form, member, value, path) {
  const elements = value ?? [];
  const add = () => form.change(path, [...elements, fresh(member, true)]);
  return html`<fieldset class="list" data-path=${path.join('.')}>
    <legend>${name({ ...member, kind: t('list-of', member.kind) })}</legend>
    ${member.said ? html`<p class="said" lang=${tongue(member.said)}>${marked(member.said)}</p>` : nothing}
    ${elements.map((element, at) => entry(form, member, element, [...path, at]))}
    <button type="button" class="add" id=${id(path)} @click=${add}>${elements.length ? t('add-another', member.name) : t('add-one', member.name)}</button>
    ${value === undefined ? nothing : remove(form, member.name, path)}
    ${problems(form, path)}
  </fieldset>`;
}

function entry(form, member, value, path) {
  const at = path.at(-1);
  const element = { ...member, name: `${member.name} ${at + 1}`, is_list: false, required: false, said: '' };
  if (member.is_object && isObject(value)) {
    return html`<fieldset class="object" data-path=${path.join('.')}>
      <legend><code>${at + 1}</code></legend>
      ${members(form, membersOf(form.shape, member), value, path)} ${remove(form, element.name, path)} ${problems(form, path)}
    </fieldset>`;
  }
  if (member.is_object) return stranger(form, element.name, value, path);
  return html`<div class="entry">${field(form, element, value, path)}</div>`;
}

function scalar(form, member, value, path) {
  const text = value === undefined ? '' : textOf(value);
  const isBad = form.problems.some((problem) => problem.path === path.join('.') && problem.is_error);
  const told = [member.said ? `${id(path)}-said` : '', isBad ? `${id(path)}-problem` : ''].join(' ').trim() || nothing;
  const isElement = typeof path.at(-1) === 'number';
  // An empty field is a member that is not sent; in a list, an element that is empty.
  const set = (text) => form.change(path, text === '' && !isElement ? undefined : typed(member.kind, text));
  const values = member.values ? form.shape.enums[member.values] : member.kind === 'bool' ? BOOLEANS : null;
  if (values && (member.closed || member.kind === 'bool')) {
    const isOther = text !== '' && !values.some((known) => known.value === text);
    return html`<select id=${id(path)} aria-describedby=${told} aria-invalid=${isBad} @change=${(event) => set(event.target.value)}>
      <option value="" .selected=${text === ''}>${value === undefined ? t('not-given') : t('empty')}</option>
      ${values.map((known) => html`<option value=${known.value} .selected=${known.value === text}>${shown(known)}</option>`)}
      ${isOther ? html`<option value=${text} .selected=${true}>${text}</option>` : nothing}
    </select>`;
  }
  if (member.kind === 'binary') return file(form, path, value, told, set);
  // A field of one line drops the breaks of what is pasted, and a key without its lines is none.
  const paste = (event) => {
    const pasted = event.clipboardData.getData('text');
    if (!pasted.trim().includes('\n')) return;
    event.preventDefault();
    const { value: before, selectionStart, selectionEnd } = event.target;
    set(before.slice(0, selectionStart) + pasted + before.slice(selectionEnd));
    queueMicrotask(() => document.getElementById(id(path))?.focus());
  };
  if (text.includes('\n')) {
    return html`<textarea id=${id(path)} class=${member.secret ? 'secret' : ''} .value=${text} rows="3" aria-describedby=${told} aria-invalid=${isBad} autocomplete="off"
      @input=${(event) => set(event.target.value)}></textarea>${emptied(form, value, path)}`;
  }
  return html`<input id=${id(path)} .value=${text} type=${member.secret ? 'password' : 'text'} autocomplete=${
      member.secret ? 'new-password' : 'off'} spellcheck="false" inputmode=${inputMode(member.kind)} placeholder=${PLACEHOLDERS[member.kind] ?? ''}
    list=${values ? `${id(path)}-values` : nothing} aria-describedby=${told} aria-invalid=${isBad} aria-required=${member.required ? 'true' : nothing}
    @paste=${paste} @input=${(event) => set(event.target.value)}>${
    values ? html`<datalist id="${id(path)}-values">${values.map((known) => html`<option value=${known.value}>${known.name}</option>`)}</datalist>` : nothing}${
    emptied(form, value, path)}`;
}

const BOOLEANS = [{ value: 'true', name: '' }, { value: 'false', name: '' }];
const PLACEHOLDERS = { date: '2026-01-31', datetime: '2026-01-31 12:00:00', datetime_iso: '2026-01-31T12:00:00+08:00' };

function shown(known) {
  return known.name && known.name !== known.value ? `${known.value} ${known.name}` : known.value;
}

function inputMode(kind) {
  return kind === 'int64' || kind === 'uint64' ? 'numeric' : kind === 'float' ? 'decimal' : 'text';
}

// A text that is there and empty looks like one that is not there: it is told.
function emptied(form, value, path) {
  if ((value !== '' && value !== null) || typeof path.at(-1) === 'number') return nothing;
  return html`<p class="quiet">${value === null ? t('sent-null') : t('sent-empty')} ${remove(form, path.at(-1), path)}</p>`;
}

function file(form, path, value, told, set) {
  const read = (event) => {
    const [chosen] = event.target.files;
    if (!chosen) return;
    const reader = new FileReader();
    reader.onload = () => set(reader.result.replace(/^data:[^,]*,/, 'data:;base64,'));
    reader.readAsDataURL(chosen);
  };
  return html`<input id=${id(path)} type="file" aria-describedby=${told} @change=${read}>
    ${value ? html`<p class="quiet">${t('sent-file', write(value).length)} ${remove(form, path.at(-1), path)}</p>` : nothing}`;
}

function remove(form, what, path) {
  return html`<button type="button" class="remove" @click=${() => form.change(path, undefined)}>${t('remove')}<span class="unseen"> ${what}</span></button>`;
}

// Members that the spec does not know, or values of quite another type: as JSON, to be seen and removed.
function strangers(form, known, values, path) {
  const others = Object.keys(values).filter((name) => !known.some((member) => member.name === name));
  return others.map((name) => stranger(form, name, values[name], [...path, name]));
}

function stranger(form, what, value, path) {
  return html`<div class="field stranger" data-path=${path.join('.')} data-json=${write(value)}>
    <span><code>${what}</code> <span class="kind">${t('stranger')}</span></span>
    <pre>${write(value, 2)}</pre> ${remove(form, what, path)} ${problems(form, path)}
  </div>`;
}

function problems(form, path) {
  const mine = form.problems.filter((problem) => problem.path === path.join('.'));
  if (mine.length === 0) return nothing;
  const told = mine.map((problem) => problem.told).join('; ');
  return html`<p class=${mine.some((problem) => problem.is_error) ? 'problem' : 'problem warning'} id="${id(path)}-problem" lang=${
    tongue(told)}>${told}</p>`;
}

function id(path) {
  return `field-${path.join('.')}`;
}
