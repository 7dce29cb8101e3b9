// The body of a function with two arguments: a list of [service, version, action], and for a test of this itself the member to lose.
const [actions, { lose } = {}] = arguments;
return (async () => {
  const from = document.querySelector('script[type=module]').src;
  const load = (name) => import(new URL(name, from).href);
  const [{ parse, put, typed, write }, { form }, { render }] = await Promise.all(['model.js', 'form.js', 'lit-html.js'].map(load));

  // What the skeleton has in the place of a value is a text, the name of its type. These are such values.
  const VALUES = { bool: true, float: JSON.rawJSON('-1.50e-7'), int64: JSON.rawJSON('-9223372036854775808'), uint64: JSON.rawJSON('18446744073709551615') };
  const filled = (value) => {
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner)]));
    return VALUES[value] ?? ` ${value}\n"好" `;
  };

  // Fields stand in another order than members: those that are required come first.
  const sorted = (value) => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null || JSON.isRawJSON(value)) return value;
    return Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]));
  };

  const at = (value, path) => path.reduce((around, step) => around?.[step], value);

  // The type of a member, by its path: names, and numbers of elements.
  const kindOf = (shape, path) => {
    let members = shape.request;
    let kind;
    for (const name of path.filter((step) => typeof step === 'string')) {
      kind = members.find((member) => member.name === name).kind;
      members = shape.objects[kind] ?? [];
    }
    return kind;
  };

  // The request that a form shows. Of a file that was chosen it shows how long it is, and no more.
  const read = (place, shape, values) => {
    let request = {};
    let count = 0;
    for (const element of place.querySelectorAll('[data-path]')) {
      const path = element.dataset.path.split('.').map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step));
      const own = (css) => element.querySelector(`:scope > ${css}`);
      count += 1;
      let value;
      if (element.dataset.json !== undefined) {
        value = parse(element.dataset.json);
      } else if (element.matches('.list')) {
        value = own('.remove') ? [] : undefined;
      } else if (element.matches('.object')) {
        value = own('.remove') ? {} : undefined;
      } else {
        const control = own('input, select, textarea') ?? element.querySelector('input, select, textarea');
        const isElement = typeof path.at(-1) === 'number';
        if (control.type === 'file') {
          const given = at(values, path);
          if (element.textContent.includes(`${write(given).length} characters are sent`)) value = given;
        } else if (control.value !== '' || isElement || own('p .remove')) {
          value = typed(kindOf(shape, path), control.value);
        }
      }
      if (value !== undefined && path[0] !== lose) request = put(request, path, value);
    }
    return { request, count };
  };

  const differ = [];
  let fields = 0;
  const go = async ([service, version, action]) => {
    const reply = await fetch(`/-/shape/${service}/${version}/${action}`);
    const shape = await reply.json();
    const skeleton = parse(shape.skeleton);
    for (const values of [skeleton, filled(skeleton)]) {
      const place = document.createElement('div');
      place.hidden = true;
      document.body.append(place);
      try {
        render(form({ shape, values, problems: [], isTouched: true, change() {} }), place);
        const { request, count } = read(place, shape, values);
        fields += count;
        const [given, shown] = [write(sorted(values)), write(sorted(request))];
        if (given !== shown) {
          let same = 0;
          while (given[same] === shown[same]) same += 1;
          const cut = (text) => text.slice(Math.max(same - 60, 0), same + 60);
          differ.push({ action: `${service} ${version} ${action}`, given: cut(given), shown: cut(shown) });
        }
      } catch (error) {
        differ.push({ action: `${service} ${version} ${action}`, error: String(error.stack) });
      }
      place.remove();
    }
  };
  // A few at a time: one is drawn while others are on their way.
  const waiting = [...actions];
  const work = async () => {
    while (waiting.length) await go(waiting.shift());
  };
  await Promise.all([work(), work(), work(), work()]);
  return { fields, differ };
})();
