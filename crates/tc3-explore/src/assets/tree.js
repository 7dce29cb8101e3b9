// JSON as a tree that folds. Its branches are made when they are opened, a hundred at a time: a list may have many thousands.

import { html } from './lit-html.js';
import { isNumber, textOf } from './model.js';
import { t } from './texts.js';

// How many branches are made at a time.
const BRANCHES = 100;
// Down to which depth it is open at first, and how many branches may be.
const OPEN = 3;
const MOST_OPEN = 30;
// How many hits are opened. Who has more of them looks for another word.
const HITS = 200;

const made = new WeakMap();

// The tree of what is shown. It is made once, and again for other words; so what was opened stays open.
export function tree(shown, words) {
  const before = made.get(shown);
  if (before?.words === words) return before.template;
  const wanted = words.trim().toLowerCase();
  const hits = wanted === '' ? null : found(shown.values, wanted);
  const root = document.createElement('div');
  root.className = 'tree';
  root.append(branch('', shown.values, 0, hits, wanted));
  const template = html`${hits ? html`<p class="quiet" role="status">${hitsTold(hits.count)}</p>` : ''}${root}`;
  made.set(shown, { words, template });
  return template;
}

function hitsTold(count) {
  if (count > HITS) return t('hits-opened', count, HITS);
  return count === 1 ? t('hit') : t('hits', count);
}

// What has the words in it, and everything around that.
function found(values, wanted) {
  const hits = { around: new Set(), count: 0 };
  const look = (name, value) => {
    const isHit = name.toLowerCase().includes(wanted) || (isLeaf(value) && textOf(value).toLowerCase().includes(wanted));
    if (isHit) hits.count += 1;
    let isIn = isHit && hits.count <= HITS;
    if (!isLeaf(value)) {
      for (const [inner, within] of Object.entries(value)) {
        if (look(Array.isArray(value) ? '' : inner, within)) isIn = true;
      }
      if (isIn) hits.around.add(value);
    }
    return isIn;
  };
  look('', values);
  return hits;
}

function isLeaf(value) {
  return typeof value !== 'object' || value === null || isNumber(value);
}

function branch(name, value, depth, hits, wanted) {
  if (isLeaf(value)) {
    const line = element('div', 'leaf');
    if (name !== '') line.append(marked('span', 'key', name, wanted), ': ');
    line.append(marked('span', kindOf(value), typeof value === 'string' ? JSON.stringify(value) : textOf(value), wanted));
    return line;
  }
  const entries = Object.entries(value);
  const isList = Array.isArray(value);
  if (entries.length === 0) {
    const line = element('div', 'leaf');
    if (name !== '') line.append(marked('span', 'key', name, wanted), ': ');
    line.append(element('span', 'count', isList ? '[]' : '{}'));
    return line;
  }
  const around = document.createElement('details');
  const head = document.createElement('summary');
  if (name !== '') head.append(marked('span', 'key', name, wanted), ' ');
  head.append(element('span', 'count', isList ? `[${entries.length}]` : `{${entries.length}}`));
  around.append(head);
  const fill = () => {
    if (around.childElementCount > 1) return;
    const within = element('div', 'within');
    around.append(within);
    grow(within, entries, 0, isList, depth, hits, wanted);
  };
  around.addEventListener('toggle', () => around.open && fill());
  if (hits ? hits.around.has(value) : depth < OPEN && entries.length <= MOST_OPEN) {
    around.open = true;
    fill();
  }
  return around;
}

function grow(within, entries, from, isList, depth, hits, wanted) {
  const some = entries.slice(from, from + BRANCHES);
  within.append(...some.map(([name, value]) => branch(isList ? `${name}` : name, value, depth + 1, hits, wanted)));
  const rest = entries.length - from - some.length;
  if (rest > 0) {
    const more = element('button', 'more', t('more-of', Math.min(rest, BRANCHES), rest));
    more.type = 'button';
    more.addEventListener('click', () => {
      more.remove();
      grow(within, entries, from + BRANCHES, isList, depth, hits, wanted);
    });
    within.append(more);
  }
}

function kindOf(value) {
  return value === null ? 'null' : typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'bool' : 'number';
}

function element(name, className, text = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

// A text with what is looked for in it marked.
function marked(name, className, text, wanted) {
  const at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted);
  if (at < 0) return element(name, className, text);
  const made = element(name, className);
  made.append(text.slice(0, at), element('mark', '', text.slice(at, at + wanted.length)), text.slice(at + wanted.length));
  return made;
}
