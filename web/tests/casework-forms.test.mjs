// @ts-check
/** Forms of a client: two who correct one plan, a consent, somebody of the network, documents; and texts that mean harm. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { WIDTHS } from "./browser.mjs";
import { COACH, base, demo, ready, says, visit as visitAt } from "./coach.mjs";
import { TEXTS } from "./hostile.mjs";
import { text } from "./words.mjs";

/** @typedef {import("playwright-core").Page} Page */

const CLIENT = "Touko Isokuovi";
const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

let client = "";

before(async () => {
  await ready();
  client = await pageOf(CLIENT);
});

/** The page of a client of the coach. @param {string} name */
async function pageOf(name) {
  const html = await (await demo.ask(COACH, `${base}/clients`)).text();
  return new RegExp(`href="([^"]*/clients/[0-9a-f-]{36})">${name}<`).exec(html)?.[1] ?? assert.fail(`no page of ${name}`);
}

/** @param {import("./demo.mjs").Role} role @param {string} path */
const visit = (role, path) => visitAt(role, path, { viewport: WIDTHS.desk });

/** Saves the form of the page. @param {Page} page */
async function save(page) {
  await Promise.all([page.waitForNavigation(), page.locator(".thumb button[type=submit]").click()]);
}

describe("a plan", () => {
  test("that two correct at once shows both texts to the second, and its history keeps all", async () => {
    const [first, mine, theirs, both] = ["Töihin kesäksi.", "Töihin kahvilaan.", "Töihin puutarhalle.", "Töihin kahvilaan tai puutarhalle."];
    const { page, ear, done } = await visit(COACH, `${client}/new/employment_plan`);
    await save(page);
    assert.match(await page.title(), /^Virhe/);
    assert.equal(await page.locator(".error-summary a[href='#goal']").count(), 1, "a plan has a goal");
    await page.locator("#date").fill("2024-05-15");
    await page.locator("#goal").fill(first);
    await page.locator("#steps").fill("Käydään paikalla.");
    await save(page);
    await says(page, "notice-sheet-kept");
    const edit = await page.locator("article.card", { hasText: first }).locator("a.btn.plain").getAttribute("href");
    const plan = (edit ?? "").replace(/\/history$/, "");
    await page.goto(plan);
    const { page: other, done: end } = await visit("team_leader", plan);
    await other.locator("#goal").fill(theirs);
    await other.locator("#reason").fill("Asiakas soitti minulle.");
    await save(other);
    await says(other, "notice-sheet-kept");
    await page.locator("#goal").fill(mine);
    await page.locator("#reason").fill("Puhuimme tänään.");
    await save(page);
    const differs = page.locator("section[aria-labelledby=h-differs]");
    assert.ok((await differs.innerText()).includes(theirs), "what was saved meanwhile");
    assert.ok((await differs.innerText()).includes(mine), "what one has typed");
    assert.equal(await page.locator("#goal").inputValue(), mine);
    assert.equal(await page.locator("#reason").inputValue(), "Puhuimme tänään.");
    await other.goto(plan);
    assert.equal(await other.locator("#goal").inputValue(), theirs, "nothing is overwritten unseen");
    await page.locator("#goal").fill(both);
    await save(page);
    await says(page, "notice-sheet-kept");
    await page.goto(`${plan}/history`);
    const changes = await page.locator("section[aria-labelledby=h-changes] li").allInnerTexts();
    assert.equal(changes.length, 2);
    const has = (/** @type {string[]} */ ...parts) => changes.some((each) => parts.every((part) => each.includes(part)));
    assert.ok(has(demo.login("team_leader").name, "Asiakas soitti minulle.", first, theirs), changes.join("\n"));
    assert.ok(has(demo.login(COACH).name, "Puhuimme tänään.", theirs, both), changes.join("\n"));
    assert.ok((await page.locator("section[aria-labelledby=h-now]").innerText()).includes(both));
    assert.deepEqual(ear.list.filter((each) => !/status of 4(09|22)/.test(each)), []);
    await Promise.all([done(), end()]);
  });
});

describe("what a client allows and whom they know", () => {
  test("a consent is given and withdrawn", async () => {
    const { page, ear, done } = await visit(COACH, `${client}/new/consent`);
    await pick(page, "party_kind", "care_team");
    await page.locator("#party").fill("Niityn poliklinikka");
    await pick(page, "direction", "both");
    await page.locator("#subject").fill("Työajat ja tuen tarve");
    await page.locator("#given_on").fill("2024-05-15");
    await pick(page, "given_how", "written");
    await save(page);
    await says(page, "notice-sheet-kept");
    const card = page.locator("article.card", { hasText: "Niityn poliklinikka" });
    await card.locator("a.btn:not(.plain)").click();
    await page.locator("#withdrawn_on").fill("2024-05-15");
    await save(page);
    assert.equal(await card.count(), 0, "a consent that was withdrawn holds no more");
    assert.equal(await page.locator("section[aria-labelledby=h-ended] tr", { hasText: "Niityn poliklinikka" }).count(), 1);
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("somebody of the network is kept, with whether to call them", async () => {
    const { page, ear, done } = await visit(COACH, `${client}/new/network_person`);
    await page.locator("#name").fill("Sisko Isokuovi");
    await pick(page, "relation", "family");
    await page.locator("#phone").fill("050 765 4321");
    await pick(page, "allowed", "no");
    await save(page);
    const card = await page.locator("article.card", { hasText: "Sisko Isokuovi" }).innerText();
    assert.ok(card.includes("050 765 4321"));
    assert.ok(card.includes(await text("fi", "client-may-not-contact")));
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("a document is kept and given out as a file to save; a page is refused", async () => {
    const { page, ear, done } = await visit(COACH, `${client}/section/documents`);
    ear.expected = 422;
    const html = Buffer.from("<!doctype html><script>document.title='x'</script>");
    for (const [name, buffer] of /** @type {[string, Buffer][]} */ ([["sivu.html", html], ["sivu.pdf", html]])) {
      await page.locator("#file").setInputFiles({ name, mimeType: "text/html", buffer });
      await page.locator("form[enctype] button").click();
      await page.locator("#file-problem").waitFor();
      assert.equal(await page.locator("#file-problem").innerText(), await text("fi", "fault-document-type"), name);
      await page.goto(`${client}/section/documents`);
    }
    await page.locator("#file").setInputFiles({ name: "Työtodistus 2023.pdf", mimeType: "application/pdf", buffer: PDF });
    await page.locator("form[enctype] button").click();
    await says(page, "notice-document-kept");
    const link = page.locator("tbody th a", { hasText: "Työtodistus 2023.pdf" });
    const path = (await link.getAttribute("href")) ?? "";
    const file = await demo.ask(COACH, path);
    assert.equal(file.status, 200);
    assert.match(file.headers.get("content-disposition") ?? "", /^attachment/);
    assert.equal(file.headers.get("x-content-type-options"), "nosniff");
    assert.equal(file.headers.get("content-type"), "application/pdf");
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), PDF);
    assert.equal((await demo.ask("manager", path)).status, 404);
    assert.deepEqual(ear.list, []);
    await done();
  });
});

/** Chooses an answer, be it of a list or of a row. @param {Page} page @param {string} name @param {string} value */
async function pick(page, name, value) {
  const list = page.locator(`select#${name}`);
  if ((await list.count()) > 0) await list.selectOption(value);
  else await page.locator(`label.choice:has(input[name=${name}][value=${value}])`).click();
}

test("texts that would do something are text, wherever they come from", { timeout: 120_000 }, async () => {
  const long = "Pitkä\u200B".repeat(600);
  const line = [...TEXTS.filter((each) => !/\n/.test(each)), "😀👩🏽‍💼 שלום مرحبا", "Ä".repeat(180)].map((each) => each.slice(0, 190));
  const { page, ear, done } = await visit(COACH, `${base}/today`);
  await page.addInitScript(() => Object.assign(window, { alert: () => console.error("an alert of a text") }));
  const form_token = await demo.formToken(COACH);
  const post = (/** @type {string} */ path, /** @type {Record<string, string>} */ fields) =>
    demo.ask(COACH, path, { method: "POST", body: new URLSearchParams({ form_token, ...fields }) });
  const id = client.split("/").at(-1) ?? "";
  const kept = [];
  for (const [at, harm] of line.entries()) {
    const more = [...TEXTS, long][at % (TEXTS.length + 1)];
    const own = crypto.randomUUID();
    const entry = { kind: "employer_contact", channel: "in_person", place: "workplace", minutes: "30", date: "2024-05-15", about: "competitive" };
    const answers = [
      await post(`${base}/log`, { ...entry, id: crypto.randomUUID(), who: `client:${id}`, new_employer: harm, note: more }),
      await post(`${base}/log`, { ...entry, kind: "client_meeting", id: crypto.randomUUID(), who: `client:${id}`, note: harm, next_what: harm, next_on: "2024-05-16" }),
      await post(`${client}/employment_plan/${own}`, { seen: "", date: "2024-05-15", goal: more, steps: harm }),
      await post(`${client}/network_person/${crypto.randomUUID()}`, { seen: "", name: harm, relation: "friend", allowed: "yes", note: more }),
      await post(`${base}/referrals/new?id=${crypto.randomUUID()}`, { name: harm, wish: more, referred_on: "2024-05-15", referral_source: "self" }),
    ];
    // What holds signs that no line may hold is refused in words; nothing breaks.
    for (const answer of answers) assert.ok([303, 422].includes(answer.status), `${answer.status} for ${harm}`);
    if (answers.every((answer) => answer.status === 303)) kept.push(`${client}/employment_plan/${own}`);
  }
  assert.ok(kept.length >= line.length - 2, `${kept.length} of ${line.length}`);
  const places = ["/today", "/log", "/clients", "/referrals", "/employers", "/deadlines", "/fidelity/17"].map((path) => base + path);
  const sections = ["", "/section/plans", "/section/network", "/section/support"].map((path) => client + path);
  for (const path of [...places, ...sections, ...kept, ...kept.map((each) => `${each}/history`)]) {
    await page.goto(path);
    const made = await page.evaluate(() => document.querySelectorAll("main :is(script, img, iframe), main svg[onload], main [onmouseover], main [onerror]").length);
    assert.equal(made, 0, `a text has become markup on ${path}`);
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide <= room, `${wide} wide on ${path}`);
  }
  await page.goto(`${client}/section/network`);
  const names = await page.locator("article.card h3").allInnerTexts();
  assert.ok(names.includes(line[0]), names.join("\n"));
  await page.goto(`${base}/employers`);
  assert.ok((await page.locator("main").innerText()).includes(line[0]), "the employer is called as it was written");
  assert.deepEqual(ear.list, []);
  await done();
});
