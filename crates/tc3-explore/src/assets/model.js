// A request as values. Numbers keep their digits: one of them may be an id of twenty digits, which no float holds.

export const canKeepDigits = typeof JSON.rawJSON === 'function';

const INTEGER = /^-?(0|[1-9][0-9]*)$/;
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;

export function parse(text) {
  return JSON.parse(text, (_, value, context) => (typeof value === 'number' ? JSON.rawJSON(context.source) : value));
}

export function write(value, indent) {
  return JSON.stringify(value, null, indent);
}

export function isNumber(value) {
  return JSON.isRawJSON(value);
}

export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isNumber(value);
}

// A scalar as one types it.
export function textOf(value) {
  if (typeof value === 'string') return value;
  return isNumber(value) ? value.rawJSON : String(value);
}

// What one typed into a field of this type. What does not fit stays as it is: the rules say what is wrong with it.
export function typed(kind, text) {
  if (kind === 'int64' || kind === 'uint64') return INTEGER.test(text) ? JSON.rawJSON(text) : text;
  if (kind === 'float') return NUMBER.test(text) ? JSON.rawJSON(text) : text;
  if (kind === 'bool') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

// The same request with another value at a path; without it, where the value is undefined.
export function put(values, path, value) {
  if (path.length === 0) return value;
  const [step, ...rest] = path;
  const copy = Array.isArray(values) ? [...values] : { ...values };
  const inner = put(copy[step], rest, value);
  if (inner !== undefined) copy[step] = inner;
  else if (Array.isArray(copy)) copy.splice(step, 1);
  else delete copy[step];
  return copy;
}

// A new element or member of this type, before anything is typed.
export function fresh(member, asElement) {
  if (member.is_list && !asElement) return [];
  return member.is_object ? {} : '';
}

// The members of the object that a member is, or a list of.
export function membersOf(shape, member) {
  return shape.objects[member.kind] ?? [];
}

// The same request without what is secret in it; nothing is kept of those.
export function withoutSecrets(shape, values, members = shape.request) {
  if (Array.isArray(values)) return values.map((value) => withoutSecrets(shape, value, members));
  if (!isObject(values)) return values;
  const kept = {};
  for (const [name, value] of Object.entries(values)) {
    const member = members.find((known) => known.name === name);
    if (member?.secret) continue;
    kept[name] = member?.is_object ? withoutSecrets(shape, value, membersOf(shape, member)) : value;
  }
  return kept;
}

export function hasSecrets(shape) {
  return [shape.request, ...Object.values(shape.objects)].flat().some((member) => member.secret);
}
