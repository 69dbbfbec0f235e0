// @ts-check
/**
 * A month of work through the pages, on the published case: what was written once moves the nine items that follow from
 * it, each by what the rules say, on its page and for whoever rates the export anew.
 */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { before, describe, test } from "node:test";
import { WIDTHS } from "./browser.mjs";
import { COACH, base, choice, demo, ready, save, says, visit } from "./coach.mjs";
import { run } from "./demo.mjs";
import { AFTER, BEFORE, DAY, ENDS, ENTRIES, PLANS, REFERRED, STARTS } from "./month.mjs";
import { text } from "./words.mjs";

/** @typedef {import("playwright-core").Page} Page @typedef {import("./month.mjs").Entry} Entry @typedef {import("./month.mjs").Rated} Rated */

const LEADER = "team_leader";
const NUMBERS = Object.keys(BEFORE).map(Number);

before(ready);

/** Numbers with plain spaces, as a test writes them. @param {string} shown */
const plain = (shown) => shown.replace(/[\u00A0\u202F]/g, " ").trim();

/** What the leader reads on the page of an item: rating, what was looked at, and the counts of its components. @param {Page} page @param {number} item */
async function read(page, item) {
  await page.goto(`${base}/fidelity/${item}?day=${DAY}`);
  /** @type {Record<string, string>} */
  const inputs = {};
  /** @type {Record<string, string>} */
  const letters = {};
  for (const row of await page.locator("section[aria-labelledby=h-inputs] table:not(.fold) tbody tr").all()) {
    inputs[await row.locator("th").innerText()] = plain(await row.locator("td").innerText());
  }
  for (const row of await page.locator("section[aria-labelledby=h-components] li.due").all()) {
    letters[await row.locator(".when").innerText()] = plain(await row.locator("p.small").first().innerText());
  }
  return { score: Number(await page.locator("section[aria-labelledby=h-now] .score b").innerText()), inputs, letters };
}

/** Compares every page, and whoever rates the export anew, with what was worked out by hand. @param {Record<number, Rated>} expected */
async function compare(expected) {
  const { page, faults, done } = await visit(LEADER, `${base}/fidelity`, { viewport: WIDTHS.desk });
  for (const item of NUMBERS) {
    const [found, wanted] = [await read(page, item), expected[item]];
    assert.equal(found.score, wanted.score, `item ${item}`);
    for (const [name, amount] of Object.entries(wanted.inputs ?? {})) {
      assert.equal(found.inputs[await text("fi", `input-${name}`)], amount, `item ${item}: ${name}`);
    }
    for (const [letter, count] of Object.entries(wanted.letters ?? {})) {
      assert.match(found.letters[letter], new RegExp(`: ${count}\\.$`), `item ${item} ${letter}`);
    }
  }
  assert.deepEqual(faults(), []);
  await done();
  const folder = await mkdtemp(path.join(tmpdir(), "rinnalla-"));
  const file = path.join(folder, "records.zip");
  await writeFile(file, Buffer.from(await (await demo.ask(LEADER, `${base}/export.zip`)).arrayBuffer()));
  const { items } = JSON.parse(await run("fidelity", file, "--as-of", DAY, "--json"));
  for (const item of NUMBERS) {
    const [found, wanted] = [items[item - 1], expected[item]];
    assert.equal(found.score, wanted.score, `item ${item} of the export`);
    if (wanted.value === null) assert.equal(found.value, null, `item ${item} of the export`);
    else assert.ok(Math.abs(found.value - wanted.value) < 1e-9, `item ${item} of the export: ${found.value} for ${wanted.value}`);
  }
  await rm(folder, { recursive: true });
}

/** Chooses from a list, or writes what it does not have. @param {Page} page @param {string} id @param {string} value */
async function put(page, id, value) {
  const listed = await page.locator(`#${id} option[value="${value}"]`).count();
  await page.locator(`#${id}`).selectOption(listed > 0 ? value : "own");
  if (listed === 0) await page.locator(`#${id}_own`).fill(value);
}

/** Opens the list of everybody. @param {Page} page */
async function everybody(page) {
  if (!(await page.locator("#new_employer").isVisible())) await page.locator("#everybody > summary").click();
}

/** Ticks somebody, among those of late or among everybody; an employer may stand in the list below. @param {Page} page @param {string} name */
async function tick(page, name) {
  const row = page.locator("[data-people] label.choice, #others label.choice", { hasText: name });
  if ((await row.count()) === 0) {
    await everybody(page);
    await page.locator("#employer").selectOption({ label: name });
    return;
  }
  if (!(await row.isVisible())) await everybody(page);
  if (!(await row.locator("input").isChecked())) await row.click();
}

/** Writes an entry down as a coach does. @param {Page} page @param {Entry} entry */
async function write(page, entry) {
  await page.goto(`${base}/log`);
  for (const name of [entry.who, entry.employer ?? ""].filter(Boolean)) await tick(page, name);
  if (entry.newEmployer) {
    await everybody(page);
    await page.locator("#new_employer").fill(entry.newEmployer);
  }
  // A journey is found under what is other.
  if (entry.kind === "travel") await choice(page, "kind", "other_service").click();
  await choice(page, "kind", entry.kind).click();
  if (entry.channel) await choice(page, "channel", entry.channel).click();
  if (entry.place) await page.locator("#place").selectOption(entry.place);
  await put(page, "minutes", String(entry.minutes));
  await put(page, "date", entry.date);
  if (entry.kind === "employer_contact") {
    await page.locator("#about").selectOption("competitive");
    await choice(page, "preference_based", entry.preference ?? "").click();
  }
  if (entry.joint) await page.locator("label.joint").click();
  if (entry.next) {
    await page.locator("#next_what").fill("Soitan uudelleen");
    await put(page, "next_on", entry.next);
  }
  await save(page, entry.missed ? "#entry button[name=completed]" : undefined);
  await says(page, "notice-entry-kept");
}

/** The pages of the coach's clients by name. @type {Map<string, string>} */
const clients = new Map();

/** Finds them anew. */
async function find() {
  const html = await (await demo.ask(COACH, `${base}/clients`)).text();
  for (const [, href, name] of html.matchAll(/href="([^"]*\/clients\/[0-9a-f-]{36})">([^<]+)</g)) clients.set(name, href);
}

/** @param {string} name */
const pageOf = (name) => clients.get(name) ?? assert.fail(`no page of ${name}`);

/** Fills fields of a form, whatever their controls. @param {Page} page @param {Record<string, string>} fields */
async function fill(page, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`#${name}`);
    const tag = await field.evaluate((found) => found.tagName);
    if (tag === "SELECT") await field.selectOption(value);
    else if (tag === "FIELDSET") await page.locator(`label.choice:has(input[name=${name}][value=${value}])`).click();
    else await field.fill(value);
  }
  await Promise.all([page.waitForNavigation(), page.locator(".thumb button[type=submit]").click()]);
  await says(page, "notice-sheet-kept");
}

/** Accepts somebody who waits, with the coach who writes. @param {Page} page @param {string} name */
async function accept(page, name) {
  await page.goto(`${base}/referrals`);
  await Promise.all([page.waitForURL(/\/referrals\/[0-9a-f-]{36}$/), page.locator("main a", { hasText: name }).first().click()]);
  const own = page.locator("#coach option", { hasText: demo.login(COACH).name });
  await page.locator("#coach").selectOption(await own.getAttribute("value"));
  await Promise.all([page.waitForNavigation(), page.locator("form[action$='/accept'] button").click()]);
  await says(page, "notice-referral-accepted");
}

describe("a month of work through the pages", { concurrency: false }, () => {
  test("begins where the published case stands", () => compare(BEFORE));

  test("accepts those who wait", async () => {
    const { page, faults, done } = await visit(LEADER, `${base}/referrals`, { viewport: WIDTHS.desk });
    for (const name of REFERRED) await accept(page, name);
    assert.deepEqual(faults(), []);
    await done();
    await find();
  });

  test("is written down entry by entry, on a phone", { timeout: 180_000 }, async () => {
    const { page, faults, done } = await visit(COACH, `${base}/today`);
    for (const entry of ENTRIES) await write(page, entry);
    assert.deepEqual(faults(), []);
    await done();
  });

  test("has jobs that begin and end, and plans", async () => {
    const { page, faults, done } = await visit(COACH, `${base}/today`);
    for (const { who, employer, ...fields } of STARTS) {
      await page.goto(`${pageOf(who)}/new/job`);
      await page.locator("#employer_id").selectOption({ label: employer });
      await fill(page, fields);
    }
    for (const { who, title, ...fields } of ENDS) {
      await page.goto(`${pageOf(who)}/section/jobs`);
      const job = page.locator("main a[href*='/job/']");
      const links = await job.evaluateAll((all) => all.map((each) => /** @type {HTMLAnchorElement} */ (each).pathname));
      for (const link of new Set(links.map((each) => each.replace(/\/history$/, "")))) {
        await page.goto(link);
        if ((await page.locator("#title").inputValue()) === title) break;
      }
      assert.equal(await page.locator("#title").inputValue(), title);
      await fill(page, fields);
    }
    for (const { who, ...fields } of PLANS) {
      await page.goto(`${pageOf(who)}/new/job_search_plan`);
      await fill(page, fields);
    }
    assert.deepEqual(faults(), []);
    await done();
  });

  test("moves the nine items by what the rules say", () => compare(AFTER));
});
