// @ts-check
/** The pages of a mapping that is worked on: as they look, as they are read aloud, and by keyboard alone. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LANGS, WIDTHS, launch, listen, open } from "./browser.mjs";
import { checkPage, markup, seen } from "./checks.mjs";
import { startDemo } from "./demo.mjs";
import { seenHere, tabThrough, tabTo } from "./focus.mjs";
import * as mapping from "./mapping.mjs";

/** @type {import("./demo.mjs").Demo} */
let demo;
/** @type {import("playwright-core").Browser} */
let browser;
let base = "";

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launch()]);
  base = await demo.base();
});

after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** @param {string} path @param {string} [lang] */
async function visit(path, lang) {
  const context = await open(browser, demo, { role: "team_leader", lang });
  const page = await context.newPage();
  const ear = listen(page, demo);
  const answer = await page.goto(path);
  return { page, ear, answer, done: () => context.close() };
}

/**
 * A file that has come as far as `work` takes it; the path of its check.
 * @param {(page: import("playwright-core").Page) => Promise<void>} work
 */
async function brought(work) {
  const { page, done } = await visit(`${base}/import`);
  await mapping.toMapping(page, mapping.ownZip());
  const place = new URL(page.url()).pathname.replace(/\/mapping$/, "");
  await work(page);
  await done();
  return place;
}

/** @param {import("playwright-core").Page} page */
async function settle(page) {
  await mapping.settleClients(page);
  await mapping.settleWork(page);
}

/** @param {import("playwright-core").Page} page */
async function settleAndSave(page) {
  await settle(page);
  await mapping.save(page, "");
}

/** @type {[string, (page: import("playwright-core").Page) => Promise<void>, string][]} */
const STATES = [
  ["the first sheet, settled", settle, "/mapping?sheet=0"],
  ["the second sheet, settled", settle, "/mapping?sheet=1"],
  ["the second sheet, of which nothing is settled", mapping.settleClients, "/mapping?sheet=1"],
  ["a check that is refused", (page) => mapping.save(page, ""), ""],
  ["a check that is fine", settleAndSave, ""],
];

describe("a mapping that is worked on", () => {
  for (const [name, work, end] of STATES) {
    test(name, { timeout: 120_000 }, async () => {
      const path = (await brought(work)) + end;
      /** @type {string[]} */
      const faults = [];
      for (const lang of LANGS) {
        const { page, ear, answer, done } = await visit(path, lang);
        faults.push(...(await markup((await answer?.text()) ?? "")).map((fault) => `${lang}, markup: ${fault}`));
        for (const [width, viewport] of Object.entries(WIDTHS)) {
          await page.setViewportSize(viewport);
          const found = [...(await checkPage(page, lang)), ...(await seen(page))];
          faults.push(...found.map((fault) => `${lang}, ${width}: ${fault}`));
        }
        await page.emulateMedia({ colorScheme: "dark" });
        faults.push(...(await seen(page)).map((fault) => `${lang}, dark: ${fault}`));
        faults.push(...ear.list);
        await done();
      }
      if (faults.length > 0) assert.fail(`${faults.length} faults in ${path}\n${[...new Set(faults)].join("\n")}`);
    });
  }

  for (const [width, viewport] of Object.entries(WIDTHS)) {
    test(`every stop is seen on a settled sheet, ${width}`, { timeout: 60_000 }, async () => {
      const { page, done } = await visit(`${await brought(settle)}/mapping?sheet=1`);
      await page.setViewportSize(viewport);
      const { faults, count } = await tabThrough(page);
      if (faults.length > 0) assert.fail(`${count} stops\n${faults.join("\n")}`);
      assert.ok(count > 30, `${count} stops`);
      await done();
    });
  }

  test("it is settled, saved, checked and imported by keyboard alone", { timeout: 120_000 }, async () => {
    const { page, ear, done } = await visit(`${base}/import`);
    /** Presses Enter, which leads to another page; the place in it takes the focus when it is first drawn. */
    const enter = async () => {
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    };
    /** Chooses by the beginning of a word. @param {string} selector @param {string} word */
    const choose = async (selector, word) => {
      await tabTo(page, selector);
      await page.keyboard.type(word);
      await seenHere(page);
    };
    /** Presses the button of the section that the focus is in. @param {string} section */
    const keep = async (section) => {
      await tabTo(page, `#${section} > p > button`);
      await enter();
      assert.equal(new URL(page.url()).hash, `#${section}`);
    };
    await tabTo(page, "#file");
    await page.locator("#file").setInputFiles(mapping.ownZip());
    await tabTo(page, "form[enctype] button");
    await enter();
    await tabTo(page, "main a[href$='/mapping']");
    await enter();
    await choose("#columns select[name=to-3]", "Alkamis");
    await keep("columns");
    await choose("#words select[name=meaning-0]", "Hoito");
    await keep("words");
    await tabTo(page, "#columns nav button[value='columns:1']", "Shift+Tab");
    await enter();
    await choose("#words tr:has(input[value=hammaslääkäri]) select", "Jätetään");
    await choose("#words tr:has(input[value=kahvittelu]) select", "Asiakas");
    await keep("words");
    await choose("#fixed-place", "Toimi");
    await keep("fixed");
    assert.equal(await page.locator("section[aria-labelledby=h-unsettled] li").count(), 0);
    await tabTo(page, "#name");
    await page.keyboard.type("Näppäimillä");
    await tabTo(page, "button[value=save]");
    await enter();
    await tabTo(page, "form[action$='/confirm'] button");
    await enter();
    await page.locator("section[aria-labelledby=h-done]").waitFor();
    assert.match(await page.locator("#h-done").innerText(), /^20 riviä lisättiin/);
    assert.deepEqual(ear.list, []);
    await done();
  });
});
