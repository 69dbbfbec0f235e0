// @ts-check
/** Clients as they come and go: a referral and a decision, a job and its end. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { WIDTHS } from "./browser.mjs";
import { COACH, base, choice, demo, save, says, visit } from "./coach.mjs";
import { text } from "./words.mjs";

/** @typedef {import("playwright-core").Page} Page */

const LEAST_MS = 3_000;

/** What waits for somebody on Today, also in the folded week. @param {Page} page @param {string} name @param {string} key */
async function dues(page, name, key) {
  return page.locator("li.due", { hasText: name }).filter({ has: page.locator("h3", { hasText: await text("fi", key) }) });
}

/** Accepts somebody who waits; their page. @param {string} name */
async function accepted(name) {
  const { page, done } = await visit(COACH, `${base}/referrals`);
  await page.locator("th a", { hasText: name }).click();
  await page.locator("#coach").selectOption({ label: (await own(page)) ?? "" });
  await page.locator("form[action$='/accept'] button").click();
  await says(page, "notice-referral-accepted");
  const path = new URL(page.url()).pathname;
  await done();
  return path;
}

/** The own name among the coaches. @param {Page} page */
const own = (page) => page.locator("#coach option", { hasText: demo.login(COACH).name }).textContent();

describe("somebody new", () => {
  test("refers herself without script, is accepted, and has her first deadline", async () => {
    const path = base.replace("/programmes/", "/refer/");
    const { page, done } = await visit(null, path, { viewport: WIDTHS.phone, javaScriptEnabled: false });
    await page.locator("#wish").fill("Kukkien parissa");
    await page.locator("#send").click();
    assert.match(await page.title(), /^Virhe/);
    const faults = await page.locator(".error-summary a").evaluateAll((links) => links.map((each) => each.getAttribute("href")));
    assert.deepEqual(faults.slice(0, 2), ["#name", "#phone"]);
    assert.equal(await page.locator("#wish").inputValue(), "Kukkien parissa", "what was typed stays");
    await page.locator("#name").fill("Aino Uusitalo");
    await page.locator("#phone").fill("040 123 4567");
    await page.waitForTimeout(LEAST_MS);
    await page.locator("#send").click();
    assert.equal(new URL(page.url()).pathname, `${path}/thanks`);
    await done();
    const client = await accepted("Aino Uusitalo");
    assert.match(client, /\/clients\/[0-9a-f-]{36}$/);
    const { page: list, ear, done: end } = await visit(COACH, `${base}/clients`);
    await list.locator("tbody a", { hasText: "Aino Uusitalo" }).click();
    assert.ok((await list.locator("header blockquote").innerText()).includes("Kukkien parissa"));
    const first = await text("fi", "deadline-first_employer");
    assert.ok((await list.locator("header .kv").innerText()).includes(first), "the client's page names what comes next");
    // Today looks two weeks ahead; thirty days after the start lie beyond, on the page of all deadlines.
    await list.goto(`${base}/deadlines`);
    assert.equal(await (await dues(list, "Aino Uusitalo", "deadline-first_employer")).count(), 1);
    assert.deepEqual(ear.list, []);
    await end();
  });

  test("is not turned away for readiness without a word about that, and a decision is taken back", async () => {
    const { page, ear, done } = await visit(COACH, `${base}/referrals`);
    await page.locator("th a", { hasText: "Valma Kuusitiainen" }).click();
    await page.locator("details.decline > summary").click();
    const zero = page.locator(".banner.zero");
    assert.ok(!(await zero.isVisible()));
    await page.locator("details.decline .choices:not(.readiness) label.choice").first().click();
    assert.ok(!(await zero.isVisible()));
    await page.locator("details.decline .readiness label.choice").first().click();
    await zero.waitFor();
    assert.ok((await zero.innerText()).includes(await text("fi", "referral-zero")));
    await page.locator("form[action$='/decline'] button").click();
    await says(page, "notice-referral-declined");
    assert.equal(await page.locator("th a", { hasText: "Valma Kuusitiainen" }).count(), 0);
    await page.locator("form.toast button").click();
    assert.equal(await page.locator("th a", { hasText: "Valma Kuusitiainen" }).count(), 1);
    assert.deepEqual(ear.list, []);
    await done();
  });
});

describe("a job", () => {
  test("that begins has its visits, and a visit settles them", async () => {
    const name = "Saana Kevätvalo";
    const client = await accepted(name);
    const { page, ear, done } = await visit(COACH, `${client}/new/job`);
    await page.locator("#title").fill("puutarhuri");
    await page.locator("#kind").selectOption("competitive");
    const begins = async (/** @type {string} */ day) => {
      if (!page.url().endsWith("/new/job")) {
        await page.goto(`${client}/section/jobs`);
        await page.locator("article.card a.btn:not(.plain)").click();
      }
      await page.locator("#started_on").fill(day);
      await page.locator(".thumb button").click();
      await says(page, "notice-sheet-kept");
      await page.goto(`${base}/today`);
    };
    const ahead = await dues(page, name, "deadline-visit_before_start");
    const afterwards = await dues(page, name, "deadline-visit_after_start");
    await begins("2024-05-17");
    assert.deepEqual([await ahead.count(), await afterwards.count()], [1, 0]);
    assert.match(await ahead.locator(".when").innerText(), /to\s*16\.5\./);
    // The visit after the start is due from the first day of the job.
    await begins("2024-05-15");
    assert.deepEqual([await ahead.count(), await afterwards.count()], [0, 1]);
    assert.match(await afterwards.locator(".when").innerText(), /la\s*18\.5\./);
    await afterwards.locator(".settle a").click();
    await page.locator("#place").selectOption("workplace");
    await page.locator("#minutes").selectOption("30");
    await save(page);
    assert.equal(await afterwards.count(), 0);
    await begins("2024-05-17");
    assert.equal(await ahead.count(), 0, "the meeting lies within the week before the start, too");
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("that ends asks for a contact within three working days", async () => {
    const name = "Venla Mustaherukka";
    const { page, ear, done } = await visit(COACH, `${base}/clients`);
    await page.locator("tbody a", { hasText: name }).click();
    const path = new URL(page.url()).pathname;
    await page.goto(`${path}/section/jobs`);
    const now = await text("fi", "client-job-is-now");
    await page.locator("article.card", { has: page.locator(".tag", { hasText: now }) }).locator("a.btn:not(.plain)").click();
    await page.locator("#ended_on").fill("2024-05-14");
    await page.locator("#end_heard_on").fill("2024-05-15");
    await page.locator(".thumb button").click();
    await says(page, "notice-sheet-kept");
    await page.goto(`${base}/today`);
    const contact = await dues(page, name, "deadline-contact_after_loss");
    assert.match(await contact.locator(".when").innerText(), /ma\s*20\.5\./, "Wednesday and three working days");
    await contact.locator(".settle a").click();
    await choice(page, "channel", "phone").click();
    await save(page);
    assert.equal(await contact.count(), 0);
    assert.deepEqual(ear.list, []);
    await done();
  });
});
