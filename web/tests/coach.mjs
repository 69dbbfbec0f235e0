// @ts-check
/** What the tests of a coach's work share: the demonstration, a browser, and the ways of the page for an entry. */
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { WIDTHS, launch, listen, open } from "./browser.mjs";
import { startDemo } from "./demo.mjs";
import { text } from "./words.mjs";

/** @typedef {import("playwright-core").Page} Page */

export const COACH = "employment_specialist";

/** @type {import("./demo.mjs").Demo} */
export let demo;
/** @type {import("playwright-core").Browser} */
export let browser;
/** The address of the programme's pages. */
export let base = "";

/** @type {Promise<void> | undefined} */
let starting;

async function start() {
  [demo, browser] = await Promise.all([startDemo(), launch()]);
  base = await demo.base();
}

/** Starts all of it once; a file's own preparation waits for it. */
export const ready = () => (starting ??= start());

before(ready);

after(async () => {
  await browser?.close();
  await demo?.stop();
});

/**
 * A page as somebody in this role gets it, on a phone where nothing else is said.
 * @param {import("./demo.mjs").Role | null} role
 * @param {string} path
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function visit(role, path, options = { viewport: WIDTHS.phone }) {
  const context = await open(browser, demo, { role, options });
  const page = await context.newPage();
  const ear = listen(page, demo);
  await page.goto(path);
  // Without script the browser fetches none, and calls that a failure.
  const faults = () => ear.list.filter((each) => options.javaScriptEnabled !== false || !/\.js\?\S* csp$/.test(each));
  return { page, ear, faults, done: () => context.close() };
}

/** The row of somebody, or of an answer. @param {Page} page @param {string} name @param {string} value */
export const choice = (page, name, value) => page.locator(`label.choice:has(input[name=${name}][value="${value}"])`);

/** Saves the entry and waits for Today. @param {Page} page @param {string} [button] */
export async function save(page, button = "#entry .btn.primary") {
  await Promise.all([page.waitForURL(/\/today$/), page.locator(button).click()]);
}

/** What the message of the page says. @param {Page} page @param {string} key */
export async function says(page, key) {
  assert.equal(await page.locator("main :is(.toast, .banner) [role=status]").first().innerText(), await text("fi", key));
}
