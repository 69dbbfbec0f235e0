// @ts-check
/** A coach with a phone: writes entries down where the connection comes and goes. */
import assert from "node:assert/strict";
import { WIDTHS, open } from "./browser.mjs";

/** @typedef {import("./demo.mjs").Demo} Demo @typedef {import("playwright-core").Page} Page */

/** The parts of the outbox on a page. */
export const PARTS = {
  away: "[data-outbox] [data-away]",
  signIn: "[data-outbox] [data-sign-in]",
  said: "[data-outbox] [data-said]",
  waiting: "[data-list=waiting] li",
  refused: "[data-list=refused] li.due",
  conflict: "[data-list=conflict] > ol > li",
};

/**
 * The phone of a coach, with what it needs for when the connection goes.
 * @param {import("playwright-core").Browser} browser
 * @param {Demo} demo
 * @param {{ cookie?: string, lang?: string }} [of] a session of its own where one is named
 */
export async function phone(browser, demo, { cookie, lang } = {}) {
  const role = /** @type {const} */ ("employment_specialist");
  const context = await open(browser, demo, { role, cookie, lang, options: { viewport: WIDTHS.phone } });
  const answer = await fetch(demo.url, { redirect: "manual", headers: { cookie: cookie ?? (await demo.session(role)) } });
  const base = (answer.headers.get("location") ?? "").replace(/\/today$/, "");
  assert.match(base, /^\/programmes\/[0-9a-f-]{36}$/);
  const page = await context.newPage();
  await page.goto(`${base}/today`);
  await kept(page, [`${base}/log`, `${base}/today`]);
  return { context, page, base };
}

/** What the device keeps, as anybody would find it who reads its disk. @param {Page} page */
export function onDisk(page) {
  return page.evaluate(async () => {
    const ask = (/** @type {IDBRequest<any>} */ request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // To open what the page has not made yet would make it, without its stores.
    if (!(await indexedDB.databases()).some(({ name }) => name === "rinnalla")) {
      return { entries: 0, paths: [], text: "", keysCanLeave: false, files: [] };
    }
    const base = /** @type {IDBDatabase} */ (await ask(indexedDB.open("rinnalla")));
    const read = (/** @type {string} */ store) => ask(base.transaction(store).objectStore(store).getAll());
    const [entries, pages] = [await read("entries"), await read("pages")];
    base.close();
    const bytes = [...entries, ...pages].map((each) => new TextDecoder("latin1").decode(each.bytes));
    const plain = JSON.stringify([...entries, ...pages].map(({ bytes: _, ...rest }) => rest));
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((each) => each.url)));
    return {
      entries: entries.length,
      paths: pages.map((/** @type {{ path: string }} */ each) => each.path).sort(),
      text: plain + bytes.join("\n"),
      keysCanLeave: [...entries, ...pages].some((each) => each.key.extractable),
      files: caught.flat(),
    };
  });
}

/** Waits until exactly these pages are kept, and with them the files that they need. @param {Page} page @param {string[]} paths */
export async function kept(page, paths) {
  const isReady = async () => {
    const { paths: found, files } = await onDisk(page);
    const hasFiles = ["app.css", "app.js", "entry.js", "outbox.js", "queue.js", "icons.svg"].every((name) => files.some((url) => url.includes(`/static/${name}`)));
    return found.join() === paths.join() && (paths.length === 0 || hasFiles);
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isReady().catch(() => false)) return;
    await page.waitForTimeout(100);
  }
  const { paths: found, files } = await onDisk(page);
  assert.fail(`kept is ${found.join(", ")} with ${files.join(", ")}`);
}

/**
 * Fills in an entry about the first client; the id of the entry and of the client.
 * @param {Page} page on the page for writing
 * @param {string} note
 * @param {{ minutes?: string }} [with_]
 */
export async function fillIn(page, note, { minutes = "30" } = {}) {
  const client = await page.evaluate(() => {
    const pick = (/** @type {string} */ selector) => {
      const input = /** @type {HTMLInputElement} */ (document.querySelector(selector));
      if (!input.checked) input.click();
      return input.value;
    };
    const who = pick("input[name=who][value^='client:']");
    pick("input[name=kind][value=client_meeting]");
    pick("input[name=channel][value=in_person]");
    return who.replace("client:", "");
  });
  await page.locator("#place").selectOption("community");
  await page.locator("#minutes").selectOption(minutes);
  if (minutes === "own") await page.locator("#minutes_own").fill("");
  await page.locator("#note").fill(note);
  return { client, id: await page.locator("#id").inputValue() };
}

/** Saves what is filled in. @param {Page} page */
export async function save(page) {
  await page.locator("#entry .btn.primary").click();
}

/** Writes an entry where there is no connection. @param {Page} page @param {string} note @param {{ minutes?: string }} [with_] */
export async function writeAway(page, note, with_) {
  const before = await page.locator(PARTS.waiting).count();
  const written = await fillIn(page, note, with_);
  await save(page);
  await page.locator(PARTS.waiting).nth(before).waitFor();
  return written;
}

/** Waits until nothing waits any more. @param {Page} page */
export async function allSent(page, left = 0) {
  // The list is hidden, too, before it is drawn: what is on the device decides.
  for (let tries = 0; tries < 150; tries += 1) {
    const there = await onDisk(page).then(({ entries }) => entries, () => Infinity);
    if (there <= left) break;
    // As when somebody takes the phone up again.
    if (tries % 10 === 9) await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange"))).catch(() => undefined);
    await page.waitForTimeout(100);
  }
  await page.locator("[data-list=waiting]").waitFor({ state: "hidden" });
}

/**
 * How often each note stands on the page of a client.
 * @param {Demo} demo
 * @param {string} base
 * @param {string} client
 * @param {string[]} notes
 * @param {string} [cookie]
 */
export async function onTimeline(demo, base, client, notes, cookie) {
  const headers = { cookie: cookie ?? (await demo.session("employment_specialist")) };
  const html = await (await fetch(`${demo.url}${base}/clients/${client}`, { headers })).text();
  return notes.map((note) => html.split(note).length - 1);
}
