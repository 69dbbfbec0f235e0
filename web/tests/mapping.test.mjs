// @ts-check
/** A spreadsheet of another shape is mapped, with script and without: settled, kept, checked, imported, counted. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { launch, listen, open } from "./browser.mjs";
import { startDemo } from "./demo.mjs";
import * as mapping from "./mapping.mjs";
import { leftovers, text } from "./words.mjs";

/** @typedef {import("playwright-core").Page} Page */

const WAYS = [
  { way: "with script, of a zip", script: true, file: mapping.ownZip() },
  { way: "without script, of a workbook", script: false, file: mapping.ownBook() },
];
const NAME = "Tiimin seuranta";

/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

for (const { way, script, file } of WAYS) {
  describe(`a spreadsheet is mapped ${way}`, () => {
    /** @type {import("./demo.mjs").Demo} */
    let demo;
    let base = "";

    before(async () => {
      demo = await startDemo();
      base = await demo.base();
    });

    after(() => demo?.stop());

    /** The page of imports, as a team leader has it. */
    async function visit() {
      const context = await open(browser, demo, { role: "team_leader", options: { javaScriptEnabled: script } });
      const page = await context.newPage();
      const ear = listen(page, demo);
      await page.goto(`${base}/import`);
      return { page, ear, done: () => context.close() };
    }

    /** The figure of item 1 that clients come into. */
    async function activeClients() {
      const html = await (await demo.ask("team_leader", `${base}/fidelity/1`)).text();
      const words = html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
      return Number(/Valmentajien aktiiviset asiakkaat (\d+)/.exec(words)?.[1]);
    }

    test("what is incomplete is told, imports nothing, and keeps what was chosen", async () => {
      const { page, ear, done } = await visit();
      await mapping.toMapping(page, file);
      await mapping.settleClients(page);
      await mapping.row(page, "columns", "Lähete tullut").locator("select").first().selectOption("");
      await mapping.keep(page, "columns");
      await mapping.save(page, "");
      assert.match(await page.title(), /^Virhe/);
      const told = await page.locator(".error-summary").innerText();
      for (const place of [/asiakkaamme, rivi 1/, /viikon työt, rivi 3, Mitä tehtiin/]) assert.match(told, place);
      const table = await page.locator("#rows").innerText();
      for (const word of ["kahvittelu", "hammaslääkäri"]) assert.match(table, new RegExp(word));
      assert.doesNotMatch(table, /(^|\s)lääkäri/);
      assert.deepEqual(await leftovers(await page.locator("main").allInnerTexts()), []);
      assert.equal(await page.locator("form[action$='/confirm']").count(), 0);
      await page.locator("main a.btn[href$='/mapping']").click();
      assert.equal(await chosen(page, "columns", "Tuli palveluun"), "enrolled_on");
      assert.equal(await chosen(page, "columns", "Lähete tullut"), "");
      assert.equal(await chosen(page, "words", "lääkäri"), "is:care_team");
      assert.equal(await page.locator("section[aria-labelledby=h-unsettled] li").count(), 2);
      await page.goto(`${base}/import`);
      await page.locator("section[aria-labelledby=h-waiting] form button").click();
      assert.equal(await activeClients(), 17);
      assert.deepEqual(ear.list, []);
      await done();
    });

    test("it is settled, seen in ten rows, kept as a file and a name, imported, counted, and undone", async () => {
      const { page, ear, done } = await visit();
      await mapping.toMapping(page, file);
      const waiting = page.locator("section[aria-labelledby=h-unsettled]");
      assert.deepEqual(await waiting.locator("li").allInnerTexts(), mapping.UNSETTLED.map((word) => `${word} (4)`));
      assert.equal((await mapping.preview(page)).marked, 3);
      await mapping.settleClients(page);
      const clients = await mapping.preview(page);
      assert.equal(clients.lines.length, 10);
      assert.equal(clients.lines[2], "rivi 4 Aino Aaltonen 3 3.4.2024 Hoitotiimi 12.4.2024 Riikka Poutapilvi");
      await mapping.settleWork(page);
      const work = await mapping.preview(page);
      assert.deepEqual([clients.marked, work.marked], [0, 0]);
      assert.deepEqual(await page.locator("main .banner").count(), 0);
      assert.equal(await waiting.locator("h2").innerText(), await text("fi", "mapping-page-none-unsettled"));

      const [kept] = await Promise.all([page.waitForEvent("download"), page.locator("a[href$='/mapping.toml']").click()]);
      assert.equal(kept.suggestedFilename(), "mapping.toml");
      const told = await readFile(await kept.path(), "utf8");
      assert.match(told, /^version = 1$/m);
      assert.match(told, /from = "Tuli palveluun"\nto = "enrolled_on"/);
      assert.match(told, /^"?lääkäri"? = "care_team"$/m);
      assert.match(told, /^leave_out = \["hammaslääkäri"\]$/m);
      assert.match(told, /^place = "office"$/m);

      await mapping.save(page, NAME);
      assert.match(await page.locator("main [role=status]").innerText(), /^Kohdistus on tallennettu/);
      assert.deepEqual(await counts(page, "Asiakkaat"), ["12", "0", "0"]);
      assert.deepEqual(await counts(page, "Kirjaukset"), ["8", "0", "0"], "the dentist is left out");
      assert.equal(await activeClients(), 17, "nothing is changed before it is confirmed");
      await page.locator("form[action$='/confirm'] button").click();
      await mapping.arrived(page);
      assert.equal(await activeClients(), 29);

      await page.goto(`${base}/import`);
      const imported = page.locator("section[aria-labelledby=h-imports] tbody tr").first();
      assert.match(await imported.innerText(), new RegExp(`${file.name}[^]*riviä lisättiin`));
      assert.match(await page.locator("section[aria-labelledby=h-mappings]").innerText(), new RegExp(NAME));

      await mapping.toMapping(page, file);
      assert.match(await waiting.innerText(), new RegExp(`${NAME}[^]*käytössä on se`));
      assert.equal(await chosen(page, "words", "lääkäri"), "is:care_team");
      await mapping.save(page, "");
      assert.deepEqual(await counts(page, "Asiakkaat"), ["0", "0", "12"]);
      assert.equal(await page.locator("form[action$='/confirm']").count(), 0, "the same file has nothing to import");
      await page.locator("form[action$='/discard'] button").click();
      await imported.locator("form button").click();
      assert.equal(await activeClients(), 17);
      assert.deepEqual(ear.list, []);
      await done();
    });
  });
}

/** What the form of a step has chosen. @param {Page} page @param {string} step @param {string} name */
function chosen(page, step, name) {
  return mapping.row(page, step, name).locator("select").first().inputValue();
}

/** What the check says of a table: added, updated, unchanged. @param {Page} page @param {string} table */
async function counts(page, table) {
  const line = page.locator("section[aria-labelledby=h-tables] tbody tr", { hasText: table });
  return line.locator("td").allInnerTexts();
}
