// @ts-check
/** Finds texts that are missing: a text that is not there shows as its key. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { ROOT } from "./demo.mjs";

const LOCALES = path.join(ROOT, "crates/words/locales");
const KEY = /[a-z][a-z0-9]*(?:[-_]+[a-z0-9]+)+/g;
/** Names of parts and paths that look like keys and may stand in a text. */
const WORDS = ["what-if"];

/** @type {Promise<{ keys: Set<string>, shapes: RegExp[] }> | undefined} */
let known;

/** Every key of the texts, and every one that the pages ask for, also by a pattern such as `code-role-{}`. */
async function read() {
  const keys = new Set();
  for (const lang of await readdir(LOCALES)) {
    for (const file of await readdir(path.join(LOCALES, lang))) {
      const text = await readFile(path.join(LOCALES, lang, file), "utf8");
      for (const [, key] of text.matchAll(/^([a-z][a-z0-9_-]*) *=/gm)) keys.add(key);
    }
  }
  const icons = await readFile(path.join(ROOT, "web/icons.svg"), "utf8");
  const others = new Set([...WORDS, ...[...icons.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)]);
  const shapes = [];
  for (const folder of ["crates/server/src", "crates/server/templates", "crates/phrases/src"]) {
    const files = await readdir(path.join(ROOT, folder), { recursive: true });
    for (const file of files.filter((each) => /\.(rs|html)$/.test(each))) {
      const text = await readFile(path.join(ROOT, folder, file), "utf8");
      for (const [, name] of text.matchAll(/"([a-z]+(?:-[a-z0-9_{}]+)+)"/g)) {
        if (!name.includes("{")) keys.add(name);
        else shapes.push(shape(name));
      }
    }
  }
  return { keys: new Set([...keys].filter((key) => /[-_]/.test(key) && !others.has(key))), shapes };
}

/** @param {string} name */
function shape(name) {
  return new RegExp(`^${name.replace(/\{[^}]*\}/g, "[a-z0-9_-]+")}$`);
}

/**
 * What of a page's words is not words: keys, and places where a figure should have been filled in.
 * @param {string[]} texts
 * @returns {Promise<string[]>}
 */
export async function leftovers(texts) {
  known ??= read();
  const { keys, shapes } = await known;
  const found = new Set();
  for (const text of texts) {
    if (/\{\s*\$/.test(text)) found.add(text.trim());
    for (const [word] of text.matchAll(KEY)) {
      if (keys.has(word) || shapes.some((each) => each.test(word))) found.add(word);
    }
  }
  return [...found];
}

/**
 * A text of the service in a language; only those without figures.
 * @param {string} lang
 * @param {string} key
 */
export async function text(lang, key) {
  for (const file of await readdir(path.join(LOCALES, lang))) {
    const all = await readFile(path.join(LOCALES, lang, file), "utf8");
    const found = new RegExp(`^${key} = (.+)$`, "m").exec(all);
    if (found) return found[1].replaceAll('{"\\u00AD"}', "\u00AD");
  }
  throw new Error(`there is no text ${key} in ${lang}`);
}
