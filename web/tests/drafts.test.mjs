// @ts-check
/** What was typed when a session ended, or a tab was closed: it comes back to whoever typed it, and to nobody else. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { WIDTHS } from "./browser.mjs";
import { COACH, base, demo, ready, visit } from "./coach.mjs";
import { text } from "./words.mjs";

const TEXT = "Töihin <kukkakauppaan>, jossa on valoisaa.";
const FIELD = "#goal";

let plan = "";

before(async () => {
  await ready();
  const html = await (await demo.ask(COACH, `${base}/clients`)).text();
  const client = /href="([^"]*\/clients\/[0-9a-f-]{36})"/.exec(html)?.[1] ?? assert.fail("no client");
  plan = `${client}/new/employment_plan`;
});

/** @param {import("playwright-core").Page} page */
const send = (page) => Promise.all([page.waitForNavigation(), page.locator(".thumb button[type=submit]").click()]);

/** @param {import("playwright-core").Page} page @param {import("./demo.mjs").Role} role */
async function signIn(page, role) {
  const { username, password } = demo.login(role);
  await page.locator("#username").fill(username);
  await page.locator("#password").fill(password);
  await Promise.all([page.waitForNavigation(), page.locator("main form button[type=submit]").click()]);
}

/** The session is gone, as after twelve hours. @param {import("playwright-core").Page} page */
const leave = (page) => page.context().clearCookies();

/** Until the script has written the draft down. @param {import("playwright-core").Page} page */
const kept = (page) => page.waitForTimeout(900);

describe("a form that is sent when the session has ended", () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`comes back after signing in, ${javaScriptEnabled ? "with" : "without"} script`, async () => {
      const { page, faults, done } = await visit(COACH, plan, { viewport: WIDTHS.phone, javaScriptEnabled });
      await page.locator(FIELD).fill(TEXT);
      await leave(page);
      await send(page);
      assert.ok((await page.locator("main").innerText()).includes(await text("fi", "login-held")));
      assert.ok(!page.url().includes("kukka"));
      await signIn(page, COACH);
      await Promise.all([page.waitForNavigation(), page.locator("form[data-held] button").click()]);
      assert.equal(await page.locator(FIELD).inputValue(), TEXT);
      assert.ok((await page.locator("main").innerText()).includes(await text("fi", "draft-again")));
      assert.deepEqual(faults().filter((each) => !each.includes("401")), []);
      await done();
    });
  }

  test("is not shown to another account", async () => {
    const { page, done } = await visit(COACH, plan, { viewport: WIDTHS.phone });
    await page.locator(FIELD).fill(TEXT);
    await leave(page);
    await send(page);
    await signIn(page, "team_leader");
    assert.ok(!(await page.content()).includes("kukkakauppaan"));
    assert.ok((await page.locator("main").innerText()).includes(await text("fi", "notice-draft-other-failed")));
    await page.goto(plan);
    await kept(page);
    assert.equal(await page.locator(FIELD).inputValue(), "");
    await done();
  });
});

describe("a draft on the device", () => {
  test("is offered again, discarded, and gone once the form is saved", async () => {
    const { page, ear, done } = await visit(COACH, plan, { viewport: WIDTHS.phone });
    const note = page.locator("[data-draft-note]");
    assert.ok(!(await note.isVisible()));
    await page.locator(FIELD).fill(TEXT);
    await kept(page);
    await page.goto(plan);
    await note.waitFor();
    assert.equal(await page.locator(FIELD).inputValue(), TEXT);
    await page.locator("[data-draft-discard]").click();
    assert.equal(await page.locator(FIELD).inputValue(), "");
    await page.goto(plan);
    await kept(page);
    assert.ok(!(await note.isVisible()), "it was discarded");
    await page.locator(FIELD).fill(TEXT);
    await kept(page);
    await page.locator("#steps").fill("Käydään paikalla.");
    await send(page);
    await page.goto(plan);
    await kept(page);
    assert.ok(!(await note.isVisible()), "it was saved");
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("lies sealed, and goes at sign-out", async () => {
    const { page, done } = await visit(COACH, plan, { viewport: WIDTHS.desk });
    await page.locator(FIELD).fill(TEXT);
    await kept(page);
    /** @returns {Promise<string[]>} */
    const drafts = () =>
      page.evaluate(async () => {
        const request = indexedDB.open("rinnalla-drafts");
        const base = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
        if (!base.objectStoreNames.contains("drafts")) return [];
        const all = base.transaction("drafts").objectStore("drafts").getAll();
        const found = await new Promise((resolve) => (all.onsuccess = () => resolve(all.result)));
        base.close();
        return found.map((/** @type {any} */ each) => new TextDecoder().decode(each.bytes));
      });
    const lying = await drafts();
    assert.ok(lying.length > 0 && lying.every((each) => !each.includes("kukka")), "nothing can be read");
    await page.locator("details.menu > summary").click();
    await Promise.all([page.waitForNavigation(), page.locator("form[action='/logout'] button").click()]);
    await kept(page);
    assert.deepEqual(await drafts(), []);
    await done();
  });
});
