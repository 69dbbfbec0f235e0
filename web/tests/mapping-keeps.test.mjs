// @ts-check
/**
 * What a mapping keeps and knows: choices whichever button is pressed, a mended file, and what the programme has already.
 */
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { startDemo } from "./demo.mjs";
import * as mapping from "./mapping.mjs";
import { unzip } from "./upload.mjs";

/** A code, a table or a column by the name that files have, which no person reads. */
const NAMES = /care_team|client_meeting|partner_teams|staff_id|\bplace\b|\bclients\b/;
const CLIENTS = mapping.SHEETS.asiakkaamme;

/** @type {import("./demo.mjs").Demo} */
let demo;
/** @type {import("playwright-core").Browser} */
let browser;
let base = "";

before(async () => {
  browser = await launch();
});

// What one test maps, another would know again.
beforeEach(async () => {
  demo = await startDemo();
  base = await demo.base();
});

afterEach(() => demo?.stop());

after(() => browser?.close());

async function visit() {
  const context = await open(browser, demo, { role: "team_leader" });
  const page = await context.newPage();
  await page.goto(`${base}/import`);
  return { page, done: () => context.close() };
}

/** Brings a sheet of clients under a name, settles it, and goes to its check. @param {string} name */
async function checked(name) {
  const { page, done } = await visit();
  await mapping.toMapping(page, mapping.ownZip({ [name]: CLIENTS }));
  if ((await page.locator("section[aria-labelledby=h-unsettled] li").count()) > 0) await mapping.settleClients(page);
  await mapping.save(page, "Asiakkaat");
  return { page, done };
}

describe("a mapping", () => {
  test("keeps what was chosen but not shown when it is saved", async () => {
    const { page, done } = await visit();
    await mapping.toMapping(page, mapping.ownZip({ kevät: CLIENTS }));
    await mapping.mean(page, "lääkäri", "is:care_team");
    await mapping.save(page, "");
    assert.equal(await page.locator("form[action$='/confirm']").count(), 1, "the word is settled");
    await done();
  });

  test("goes with the file that is mended", async () => {
    const { page, done } = await visit();
    await mapping.toMapping(page, mapping.ownZip());
    await mapping.settleClients(page);
    await mapping.save(page, "");
    await page.locator("#file").setInputFiles(mapping.ownZip());
    await page.locator("form[enctype] button").click();
    await page.locator("main a[href$='/mapping']").last().click();
    assert.equal(await mapping.row(page, "words", "lääkäri").locator("select").inputValue(), "is:care_team");
    await done();
  });

  test("says in words what is wrong", async () => {
    const { page, done } = await visit();
    await mapping.toMapping(page, mapping.ownZip());
    assert.doesNotMatch(await page.locator(".banner").innerText(), NAMES);
    await mapping.save(page, "");
    assert.doesNotMatch(await page.locator("main").innerText(), NAMES);
    await done();
  });

  test("knows who works here already", async () => {
    const { page, done } = await checked("asiakkaamme");
    await page.locator("form[action$='/confirm'] button").click();
    await mapping.arrived(page);
    await done();
    const zip = Buffer.from(await (await demo.ask("team_leader", `${base}/export.zip`)).arrayBuffer());
    const coaches = unzip(zip).get("staff.csv")?.match(/Riikka Poutapilvi/g) ?? [];
    assert.equal(coaches.length, 1);
  });

  test("knows the rows of a file that is named anew", async () => {
    const first = await checked("toukokuu");
    await first.page.locator("form[action$='/confirm'] button").click();
    await mapping.arrived(first.page);
    await first.done();
    const { page, done } = await checked("kesäkuu");
    const line = page.locator("section[aria-labelledby=h-tables] tbody tr", { hasText: "Asiakkaat" });
    assert.deepEqual(await line.locator("td").allInnerTexts(), ["0", "0", String(CLIENTS.length - 1)]);
    await done();
  });
});
