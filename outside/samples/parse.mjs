// Parses samples of Go or Java, whose files a list names, and reads from each the text that it hands to its client.
//
//     node parse.mjs go LIST
//
// Go is parsed by gofmt itself, Java by the parser that prettier has. Printed is a list: of each sample why it is none of the
// language, or the text, with {{NAME}} where it has a variable's.

import { readFileSync } from "node:fs";

const LANGUAGES = {
  go: { parse: async () => (await import("@wasm-fmt/gofmt")).format, request: "\trequest := ", tokens: goTokens },
  java: { parse: async () => (await import("java-parser")).parse, request: " String request = ", tokens: javaTokens },
};

// What an expression of texts is made of: for each token what it looks like, and what it says.
function goTokens() {
  const escapes = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\\": "\\", '"': '"' };
  const escape = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{3})|(.))/gisu;
  const said = (_, x, u, U, octal, letter) =>
    letter ? known(escapes, letter) : String.fromCodePoint(octal ? parseInt(octal, 8) : parseInt(x ?? u ?? U, 16));
  return [
    // Go takes no carriage return within these.
    [/`([^`]*)`/y, (text) => text.replaceAll("\r", "")],
    [/"((?:[^"\\\n]|\\.)*)"/y, (text) => text.replace(escape, said)],
    ...SHARED,
  ];
}

function javaTokens() {
  const escapes = { b: "\b", f: "\f", n: "\n", r: "\r", s: " ", t: "\t", "\\": "\\", '"': '"', "'": "'", "\n": "" };
  const said = (text) =>
    text.replace(/\\(?:([0-3]?[0-7]{1,2})|(.))/gsu, (_, octal, letter) =>
      octal ? String.fromCharCode(parseInt(octal, 8)) : known(escapes, letter));
  return [
    [/"""[ \t]*\n((?:[^\\"]|\\.|"(?!""))*)"""/sy, (text) => said(stripped(text))],
    [/"((?:[^"\\\n]|\\.)*)"/y, said],
    ...SHARED,
  ];
}

// A call that has a variable's text as JSON, and what stands between texts.
const SHARED = [
  [/quoted\("([A-Z0-9_]+)"\)/y, (name) => `{{${name}}}`],
  [/\s*\+\s*/y, () => ""],
];

function known(escapes, letter) {
  if (letter in escapes) return escapes[letter];
  throw new Error(`there is no escape \\${letter}`);
}

// A block of text without what its lines begin with alike, and without blanks at their ends.
function stripped(block) {
  const lines = block.split("\n");
  const counted = lines.filter((line, at) => line.trim() !== "" || at === lines.length - 1);
  const common = Math.min(...counted.map((line) => line.match(/^[ \t\f]*/)[0].length));
  return lines.map((line) => line.slice(common).replace(/[ \t\f]+$/, "")).join("\n");
}

// Java reads \u0041 before anything else, unless the backslash is itself behind an odd number of them.
function withoutUnicodeEscapes(text) {
  return text.replace(/(?<!\\)((?:\\\\)*)\\u+([0-9a-fA-F]{4})/g, (_, before, code) =>
    before + String.fromCharCode(parseInt(code, 16)));
}

function said(text, start, tokens) {
  let at = text.indexOf(start);
  if (at < 0) throw new Error(`it has no ${start.trim()}`);
  at += start.length;
  let request = "";
  for (;;) {
    let found = false;
    for (const [look, say] of tokens) {
      look.lastIndex = at;
      const match = look.exec(text);
      if (match) {
        request += say(match[1]);
        at = look.lastIndex;
        found = true;
        break;
      }
    }
    if (!found) return request;
  }
}

const [, , language, list] = process.argv;
const { parse, request, tokens } = LANGUAGES[language];
const parser = await parse();
const paths = readFileSync(list, "utf8").split("\n").filter((path) => path !== "");
const parsed = paths.map((path) => {
  try {
    const text = readFileSync(path, "utf8");
    parser(text);
    return { request: said(language === "java" ? withoutUnicodeEscapes(text) : text, request, tokens()) };
  } catch (error) {
    return { error: String(error.message ?? error).slice(0, 1000) };
  }
});
console.log(JSON.stringify(parsed));
