// What is asked of the Explorer: by JSON, with the token that only its own pages know.

import { t } from './texts.js';

const token = document.querySelector('meta[name=page-token]').content;

async function send(path, body, signal) {
  const headers = { 'Content-Type': 'application/json', 'X-TC3-Explore': token };
  let reply;
  try {
    reply = await fetch(path, { method: 'POST', headers, body: body instanceof Blob ? body : JSON.stringify(body), signal });
  } catch (error) {
    throw error.name === 'AbortError' ? error : new Error(t('gone'));
  }
  if (!reply.ok) {
    const text = await reply.text();
    throw new Error(text.startsWith('{') ? JSON.parse(text).problem : text.trim());
  }
  return reply;
}

// One answer. A file is sent as it is.
export async function ask(path, body) {
  return (await send(path, body)).json();
}

// A line of JSON at a time, as they come.
export async function* lines(path, body, signal) {
  const reply = await send(path, body, signal);
  const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
  let parts = [];
  for (;;) {
    let read;
    try {
      read = await reader.read();
    } catch (error) {
      throw error.name === 'AbortError' ? error : new Error(t('gone'));
    }
    if (read.done) return;
    // A long line comes in many parts, which are joined once.
    const pieces = read.value.split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield JSON.parse(parts.join('') + piece);
      parts = [];
    }
    parts.push(pieces.at(-1));
  }
}

// Waits until nothing has happened for a while. What began before is given up.
export function calmly(wait, action) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), wait);
  };
}
