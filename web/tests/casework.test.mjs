// @ts-check
/** A coach's day as it goes: a visit, a meeting that nobody came to, somebody new, a job. What is saved shows at once. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { WIDTHS } from "./browser.mjs";
import { COACH, base, choice, demo, save, says, visit } from "./coach.mjs";
import { tabTo } from "./focus.mjs";
import { text } from "./words.mjs";

/** @typedef {import("playwright-core").Page} Page */

const SEEKER = "Rasmus Västäräkki";
const EMPLOYER = "Lähikauppa Vadelma";

/** The chip of somebody among the people of late. @param {Page} page @param {string} name */
const chip = (page, name) => page.locator("[data-people] label.choice, #others label.choice", { hasText: name });

/** How many employers the coach has met this week, as Today tells it. @param {Page} page */
async function met(page) {
  const stat = page.locator("aside .stat", { hasText: await text("fi", "today-week-employers") });
  return Number.parseInt(await stat.locator("b").innerText(), 10);
}

/** The contacts with the employer today among the records behind item 17, as the leader sees them. */
async function contacts() {
  const html = await (await demo.ask("team_leader", `${base}/fidelity/17?day=2024-05-15&table=activities`)).text();
  const rows = html.slice(html.indexOf('id="records"')).split("<tr>");
  return rows.filter((row) => row.includes(">15.5.2024<") && row.includes(EMPLOYER) && row.includes(SEEKER)).length;
}

/** What waits for somebody on Today, also in the folded week. @param {Page} page @param {string} name @param {string} key */
async function dues(page, name, key) {
  return page.locator("li.due", { hasText: name }).filter({ has: page.locator("h3", { hasText: await text("fi", key) }) });
}

/** Undoes from the message, and sees that the visit is gone. @param {Page} page @param {number} was */
async function takeBack(page, was) {
  await says(page, "notice-entry-kept");
  assert.equal(await met(page), was + 1);
  assert.equal(await contacts(), 1, "the leader sees the visit behind item 17");
  await page.locator("form.toast button").click();
  await says(page, "notice-entry-undone");
  assert.equal(await met(page), was);
  assert.equal(await contacts(), 0);
}

/** Fills a visit in with fingers alone. @param {Page} page */
async function write(page) {
  await chip(page, EMPLOYER).click();
  await chip(page, SEEKER).click();
  await choice(page, "kind", "employer_contact").click();
  await choice(page, "channel", "in_person").click();
  await page.locator("#place").selectOption("workplace");
  await page.locator("#minutes").selectOption("45");
  await page.locator("#about").selectOption("competitive");
  await page.locator("#note").fill("Kävimme paikalla.");
}

describe("an employer visit", () => {
  test("is written on a phone, counts, counts once, and is taken back", async () => {
    const { page, faults, done } = await visit(COACH, `${base}/today`);
    const was = await met(page);
    await page.locator(".nav a[href$='/log']").click();
    await chip(page, EMPLOYER).click();
    const last = await chip(page, EMPLOYER).locator("input").evaluate((input) => ({ .../** @type {HTMLElement} */ (input).dataset }));
    assert.ok(await page.locator(`input[name=kind][value=${last.kind}]`).isChecked());
    assert.ok(await page.locator(`input[name=channel][value=${last.channel}]`).isChecked());
    for (const name of ["place", "minutes", "about"]) assert.equal(await page.locator(`#${name}`).inputValue(), last[name], name);
    await chip(page, SEEKER).click();
    assert.ok(await page.locator(`input[name=kind][value=employer_contact]`).isChecked(), "the employer leads");
    await choice(page, "channel", "in_person").click();
    await page.locator("#place").selectOption("workplace");
    await page.locator("#about").selectOption("competitive");
    await page.locator("#note").fill("Kiersimme myymälän ja sovimme työkokeilun sijaan iltavuoroista.");
    const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/log"));
    await save(page);
    const body = new URLSearchParams((await sent).postData() ?? "");
    assert.equal(await met(page), was + 1);
    const again = await demo.ask(COACH, `${base}/log`, { method: "POST", body });
    assert.equal(again.status, 303);
    assert.equal(await contacts(), 1, "what is sent twice is kept once");
    await takeBack(page, was);
    assert.deepEqual(faults(), []);
    await done();
  });

  test("is written without script, and taken back", async () => {
    const { page, faults, done } = await visit(COACH, `${base}/today`, { viewport: WIDTHS.phone, javaScriptEnabled: false });
    const was = await met(page);
    await page.locator(".nav a[href$='/log']").click();
    await write(page);
    const sent = page.waitForRequest((request) => request.method() === "POST");
    await save(page);
    const body = new URLSearchParams((await sent).postData() ?? "");
    assert.equal((await demo.ask(COACH, `${base}/log`, { method: "POST", body })).status, 303);
    await takeBack(page, was);
    assert.deepEqual(faults(), []);
    await done();
  });

  test("is written by keyboard alone, and taken back", async () => {
    const { page, faults, done } = await visit(COACH, `${base}/today`, { viewport: WIDTHS.desk });
    const was = await met(page);
    await tabTo(page, ".nav a[href$='/log']");
    await Promise.all([page.waitForURL(/\/log$/), page.keyboard.press("Enter")]);
    for (const name of [EMPLOYER, SEEKER]) {
      const value = await chip(page, name).locator("input").getAttribute("value");
      await tabTo(page, `input[name=who][value="${value}"]`);
      await page.keyboard.press("Space");
    }
    await tabTo(page, "input[name=channel]");
    await page.keyboard.press("ArrowLeft");
    assert.ok(await page.locator("input[name=channel][value=in_person]").isChecked());
    for (const [field, typed, value] of [["#place", "Työp", "workplace"], ["#minutes", "45", "45"], ["#about", "Palkkatyö", "competitive"]]) {
      await tabTo(page, field);
      await page.keyboard.type(typed);
      assert.equal(await page.locator(field).inputValue(), value);
    }
    await tabTo(page, "#note");
    await page.keyboard.type("Näppäimin.");
    await tabTo(page, "#entry .btn.primary");
    await Promise.all([page.waitForURL(/\/today$/), page.keyboard.press("Enter")]);
    await says(page, "notice-entry-kept");
    assert.equal(await met(page), was + 1);
    assert.equal(await contacts(), 1);
    await tabTo(page, "form.toast button");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await says(page, "notice-entry-undone");
    assert.equal(await met(page), was);
    assert.equal(await contacts(), 0);
    assert.deepEqual(faults(), []);
    await done();
  });
});

test("an employer nobody knew and what was promised to them are kept together, and taken back together", async () => {
  const { page, faults, done } = await visit(COACH, `${base}/log`);
  const [name, promise] = ["Kukkakauppa Orvokki", "Soitan kauppiaalle"];
  await choice(page, "kind", "employer_contact").click();
  await page.locator("#everybody > summary").click();
  await page.locator("#new_employer").fill(name);
  await page.locator("#place").selectOption("workplace");
  await page.locator("#about").selectOption("unknown");
  await page.locator("#next_what").fill(promise);
  await page.locator("#next_on").selectOption("2024-05-16");
  await save(page);
  const due = page.locator("li.due", { hasText: promise });
  assert.ok((await due.innerText()).includes(name));
  await page.locator("form.toast button").click();
  await says(page, "notice-entry-undone");
  assert.equal(await due.count(), 0);
  assert.deepEqual(faults(), []);
  await done();
});

test("a meeting that nobody came to is one tap, and somebody to be reached", async () => {
  const { page, faults, done } = await visit(COACH, `${base}/log`);
  const own = chip(page, "Touko Isokuovi");
  if (!(await own.isVisible())) await page.locator("#everybody > summary").click();
  await own.click();
  await save(page, "#entry button[name=completed]");
  await says(page, "notice-entry-kept");
  assert.equal(await (await dues(page, "Touko Isokuovi", "today-missed")).count(), 1);
  await (await dues(page, "Touko Isokuovi", "today-missed")).locator(".settle a").click();
  assert.ok(await own.locator("input").isChecked(), "the contact opens with the client");
  await choice(page, "channel", "phone").click();
  await page.locator("#place").selectOption("office");
  await page.locator("#minutes").selectOption("15");
  await save(page);
  assert.equal(await (await dues(page, "Touko Isokuovi", "today-missed")).count(), 0, "who is reached waits no more");
  assert.deepEqual(faults(), []);
  await done();
});

/** How often a note stands on the pages of the coach's clients, by their names. @param {string} note */
async function standing(note) {
  const html = await (await demo.ask(COACH, `${base}/clients`)).text();
  const found = [];
  for (const [, path, name] of html.matchAll(/href="([^"]*\/clients\/[0-9a-f-]{36})">([^<]+)</g)) {
    const page = await (await demo.ask(COACH, path)).text();
    for (let count = page.split(note).length; count > 1; count -= 1) found.push(name);
  }
  return found;
}

for (const javaScriptEnabled of [true, false]) {
  test(`going back and saving again writes nothing twice and about nobody else, ${javaScriptEnabled ? "with" : "without"} script`, async () => {
    const { page, done } = await visit(COACH, `${base}/log`, { viewport: WIDTHS.phone, javaScriptEnabled });
    const [name, note] = ["Venla Mustaherukka", `Tämä on vain Venlan asia, ${javaScriptEnabled}.`];
    await chip(page, name).click();
    await page.locator("#place").selectOption("office");
    await page.locator("#note").fill(note);
    await save(page);
    assert.deepEqual(await standing(note), [name]);
    await page.goBack();
    await page.locator("#entry .btn.primary").click();
    await page.waitForLoadState("networkidle");
    assert.deepEqual(await standing(note), [name]);
    await done();
  });
}
