// The script of all pages: the search, and on the page of the mock what comes.

import { searchAsOneTypes } from './find.js';

document.documentElement.classList.add('scripted');
searchAsOneTypes(document.getElementById('find'), document.getElementById('hits'));

const mock = document.getElementById('watch');
if (mock) {
  const { watch } = await import('./watch.js');
  watch(mock);
}

// A link to an object leads into what is closed, and opens it.
function openTarget() {
  const target = location.hash.startsWith('#object-') && document.getElementById(location.hash.slice(1));
  for (let around = target; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  if (target) target.scrollIntoView({ block: 'nearest' });
}
addEventListener('hashchange', openTarget);
openTarget();
