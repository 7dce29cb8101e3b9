// What was typed, so that a reload does not lose it; and a request in an address, behind its #, where no server sees it. Secrets
// are in neither.

import { hasSecrets, isNumber, parse, textOf, withoutSecrets, write } from './model.js';

const MARK = '#r=';
// How many things of an answer lead to their lives.
const LIVES = 5;

// What is kept of an action's editor, in this window.
export function keep(shape, state) {
  const values = state.problem === null ? write(withoutSecrets(shape, state.values)) : null;
  // A text that is no JSON yet may have a secret anywhere.
  const text = state.problem !== null && !hasSecrets(shape) ? state.text : null;
  const before = restore(shape) ?? {};
  const now = { values: values ?? before.values, text, region: state.region, view: state.view };
  try {
    sessionStorage.setItem(key(shape), JSON.stringify(now));
  } catch {
    // A browser that keeps nothing, or a request that is too large for it: the page itself still has it.
  }
}

export function restore(shape) {
  try {
    return JSON.parse(sessionStorage.getItem(key(shape)));
  } catch {
    return null;
  }
}

function key(shape) {
  return `${shape.service}/${shape.version}/${shape.action}`;
}

// An address of this page that carries the request.
export function address(shape, values) {
  const text = write(withoutSecrets(shape, values));
  return `${location.origin}${location.pathname}${MARK}${encodeURIComponent(text)}`;
}

// The action that shows what became of a change, with what both requests have filled in.
export function lookAddress(shape, values) {
  const { look } = shape;
  if (!look) return null;
  const shared = Object.fromEntries(Object.entries(values).filter(([name]) => look.members.includes(name)));
  return { name: look.action, path: `${look.path}${MARK}${encodeURIComponent(write(withoutSecrets(shape, shared)))}` };
}

// The request that the address carries, if it does. It is filled in and no more.
export function carried() {
  if (!location.hash.startsWith(MARK)) return null;
  try {
    return parse(decodeURIComponent(location.hash.slice(MARK.length)));
  } catch {
    return null;
  }
}

// Once something else is typed, the address does not say what is in the form any more.
export function forgetCarried() {
  if (location.hash.startsWith(MARK)) history.replaceState(history.state, '', location.pathname);
}

// The lives of the things that a request or its answer names, the first few.
export function lifeAddresses(shape, values, answer) {
  const step = (found, name) => [found].flat().map((one) => one?.[name]);
  return (shape.lives ?? []).flatMap(({ kind, path, request, answer: at }) => {
    const ids = [values[request] ?? [], at.length ? at.reduce(step, answer) : []].flat(2);
    const texts = ids.filter((id) => typeof id === 'string' || isNumber(id)).map(textOf).filter((id) => id !== '');
    return [...new Set(texts)].slice(0, LIVES).map((id) => ({ kind, id, path: path + encodeURIComponent(id) }));
  });
}
