// @ts-check
/** A partner professional: what clients have let the team see, until they take it back. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { WIDTHS } from "./browser.mjs";
import { base, demo, visit } from "./coach.mjs";

/** @typedef {import("playwright-core").Page} Page */

const PARTNER = "partner_professional";
/** Shares all that a consent can name. */
const OPEN = "Onni Rantavehnä";
/** Shares the steps only. */
const STEPS = "Ensio Iltarusko";

/** The client's page, opened from the list. @param {Page} page @param {string} name */
async function openShared(page, name) {
  await page.goto(`${base}/shared`);
  await page.locator("main table a", { hasText: name }).click();
  assert.equal(await page.locator("h1").innerText(), name);
}

describe("a partner professional", () => {
  test("comes to the shared clients and opens one", async () => {
    for (const viewport of Object.values(WIDTHS)) {
      const { page, ear, done } = await visit(PARTNER, "/", { viewport });
      assert.ok(page.url().endsWith("/shared"), page.url());
      assert.equal(await page.locator(".nav [aria-current=page]").count(), 1);
      assert.deepEqual((await page.locator("main tbody th").allInnerTexts()).toSorted(), [STEPS, OPEN].toSorted());
      assert.match(await page.locator("main tbody tr", { hasText: OPEN }).innerText(), /Oskari Hopeapaju/);
      await openShared(page, OPEN);
      for (const part of ["h-steps", "h-plan", "h-notes", "h-jobs", "h-allowed"]) {
        assert.equal(await page.locator(`#${part}`).count(), 1, part);
      }
      assert.match(await page.locator("main").innerText(), /Muistilista työvuoroja varten/);
      assert.deepEqual(ear.list, []);
      await done();
    }
  });

  test("sees only what a consent names", async () => {
    const { page, done } = await visit(PARTNER, `${base}/shared`);
    await openShared(page, STEPS);
    assert.equal(await page.locator("#h-steps").count(), 1);
    for (const part of ["h-notes", "h-jobs"]) assert.equal(await page.locator(`#${part}`).count(), 0, part);
    assert.equal(await page.locator("aside li").count(), 1);
    await done();
  });

  test("does so without script and by keyboard", async () => {
    const { page, faults, done } = await visit(PARTNER, `${base}/shared`, { viewport: WIDTHS.phone, javaScriptEnabled: false });
    await page.locator("main table a", { hasText: OPEN }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/shared\/[0-9a-f-]{36}$/);
    assert.equal(await page.locator("h1").innerText(), OPEN);
    assert.deepEqual(faults(), []);
    await done();
  });

  test("does not find whoever shares nothing", async () => {
    const html = await (await demo.ask("team_leader", `${base}/clients`)).text();
    const [, client] = /href="[^"]*\/clients\/([0-9a-f-]{36})">Isla Lehtotähti</.exec(html) ?? [];
    assert.ok(client, "the leader knows her");
    for (const path of [`/shared/${client}`, `/clients/${client}`]) {
      const answer = await demo.ask(PARTNER, base + path);
      assert.equal(answer.status, 404, path);
      assert.ok(!(await answer.text()).includes("Isla"), path);
    }
  });
});

test("a consent that is withdrawn shows nothing from that moment", async () => {
  const { page, done } = await visit(PARTNER, `${base}/shared`, { viewport: WIDTHS.desk });
  await openShared(page, STEPS);
  const shared = page.url();
  const { page: led, ear, done: end } = await visit("team_leader", `${shared.replace("/shared/", "/clients/")}/section/agreement`, { viewport: WIDTHS.desk });
  assert.match(await led.locator("section[aria-labelledby=h-seen]").innerText(), /Koivusillan työtoiminta/);
  await led.locator("main article a.btn").first().click();
  await led.locator("#withdrawn_on").fill("2024-05-15");
  await Promise.all([led.waitForURL(/\/section\/agreement$/), led.locator("main form .btn.primary").first().click()]);
  assert.doesNotMatch(await led.locator("section[aria-labelledby=h-seen]").innerText(), /Koivusillan työtoiminta/);
  assert.deepEqual(ear.list, []);
  await end();
  assert.equal((await demo.ask(PARTNER, shared)).status, 404);
  await page.goto(`${base}/shared`);
  assert.equal(await page.locator("main table a", { hasText: STEPS }).count(), 0);
  await done();
});
