// @ts-check
/** How far a coach reaches: what a search finds, and whose clients one sees while standing in for a colleague. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { WIDTHS } from "./browser.mjs";
import { COACH, base, choice, demo, save, says, visit } from "./coach.mjs";
import { text } from "./words.mjs";

/** @typedef {import("playwright-core").Page} Page */

const COLLEAGUE = "Oskari Hopeapaju";

/** Searches, and gives what was found. @param {Page} page @param {string} question */
async function search(page, question) {
  await page.goto(`${base}/search`);
  await page.locator("main #q").fill(question);
  await page.locator("main form button").click();
  assert.ok(page.url().endsWith("/search"), "what is looked for stands in no address");
  return page.locator("ul.found li").allInnerTexts();
}

/** The names of a colleague's clients. */
async function colleagues() {
  const html = await (await demo.ask("team_leader", `${base}/clients`)).text();
  const rows = [...html.matchAll(/href="([^"]*\/clients\/[0-9a-f-]{36})">([^<]+)<.*?data-label="Valmentaja">([^<]*)</g)];
  return rows.filter(([, , , coach]) => coach === COLLEAGUE).map(([, path, name]) => ({ path, name }));
}

describe("a search", () => {
  test("finds a note just written, inflected and mistyped", async () => {
    const { page, ear, done } = await visit(COACH, `${base}/log`, { viewport: WIDTHS.desk });
    await page.locator("[data-people] label.choice", { hasText: "Tapio Mesimarja" }).click();
    await choice(page, "kind", "client_meeting").click();
    await choice(page, "channel", "in_person").click();
    await page.locator("#place").selectOption("community");
    await page.locator("#minutes").selectOption("30");
    await page.locator("#note").fill("Tutustuimme kasvihuoneisiin ja orkideoihin.");
    await save(page);
    for (const question of ["kasvihuone", "kasvihuoneissa", "kasvihuonesiin", "KASVIHUONEISIIN", "tutustuimme kasvihuone"]) {
      const found = await search(page, question);
      assert.ok(found.some((each) => each.includes("Tutustuimme kasvihuoneisiin")), `${question}: ${found.join("; ")}`);
    }
    await page.locator("ul.found a", { hasText: "Tutustuimme" }).click();
    assert.match(await page.locator("h1").innerText(), /Tapio Mesimarja/);
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("does not find a note that was taken back", async () => {
    const { page, done } = await visit(COACH, `${base}/log`, { viewport: WIDTHS.desk });
    await page.locator("[data-people] label.choice", { hasText: "Tapio Mesimarja" }).click();
    await page.locator("#place").selectOption("office");
    await page.locator("#minutes").selectOption("30");
    await page.locator("#note").fill("Salamanteri väärästä ihmisestä.");
    await save(page);
    await page.locator("form.toast button").click();
    await says(page, "notice-entry-undone");
    assert.deepEqual(await search(page, "salamanteri"), []);
    await done();
  });

  test("finds an employer who was written down with an entry", async () => {
    const form_token = await demo.formToken(COACH);
    const fields = { kind: "employer_contact", channel: "phone", place: "office", minutes: "15", date: "2024-05-15", about: "unknown" };
    const body = new URLSearchParams({ form_token, ...fields, id: crypto.randomUUID(), new_employer: "Kukkakauppa Orvokki" });
    assert.equal((await demo.ask(COACH, `${base}/log`, { method: "POST", body })).status, 303);
    const { page, done } = await visit(COACH, `${base}/search`);
    assert.deepEqual(await search(page, "Orvokki"), ["Kukkakauppa Orvokki"]);
    await done();
  });

  test("does not find a colleague's client", async () => {
    const { page, done } = await visit(COACH, `${base}/search`);
    const [{ name }] = await colleagues();
    assert.deepEqual(await search(page, name), []);
    assert.deepEqual(await search(page, name.split(" ")[1]), []);
    await done();
    const { page: led, done: end } = await visit("team_leader", `${base}/search`);
    assert.ok((await search(led, name)).some((each) => each.includes(name)), "the leader finds them");
    await end();
  });
});

test("whoever stands in sees a colleague's client as long as that lasts", async () => {
  const [{ path, name }] = await colleagues();
  const status = async () => (await demo.ask(COACH, path)).status;
  assert.equal(await status(), 404);
  const { page: led, ear, done } = await visit("team_leader", `${base}/team`, { viewport: WIDTHS.desk });
  await led.locator("#absent").selectOption({ label: COLLEAGUE });
  await led.locator("#covering").selectOption({ label: COLLEAGUE });
  await led.locator("#until").fill("2024-05-17");
  ear.expected = 422;
  await led.locator("form[action$='/covers'] button").click();
  assert.ok((await led.locator(".error-summary").innerText()).includes(await text("fi", "fault-cover-oneself")));
  await led.locator("#covering").selectOption({ label: demo.login(COACH).name });
  await led.locator("form[action$='/covers'] button").click();
  await says(led, "notice-cover-given");
  const { page, done: end } = await visit(COACH, `${base}/today`, { viewport: WIDTHS.desk });
  assert.ok((await page.locator(".banner.info").first().innerText()).includes(COLLEAGUE));
  await page.goto(path);
  assert.equal(await page.locator("h1").innerText(), name);
  assert.ok((await search(page, name)).some((each) => each.includes(name)));
  await led.locator("ul.covers form button").click();
  await says(led, "notice-cover-ended");
  assert.equal(await status(), 404, "it ends at once");
  assert.deepEqual(await search(page, name), []);
  assert.deepEqual(ear.list, []);
  await Promise.all([done(), end()]);
});
