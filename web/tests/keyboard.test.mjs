// @ts-check
/** By keyboard alone: one gets everywhere, sees where one is, and nothing lies on top of it. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { WIDTHS, launch, listen, open } from "./browser.mjs";
import { startDemo } from "./demo.mjs";
import { seenHere, tabThrough, tabTo } from "./focus.mjs";
import { bring, bundle, withEvent } from "./upload.mjs";

const REASON = "Todettu käynnillä.";

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

/**
 * @param {import("./demo.mjs").Role | null} role
 * @param {string} path
 * @param {keyof typeof WIDTHS} [width]
 */
async function visit(role, path, width = "desk") {
  const context = await open(browser, demo, { role, options: { viewport: WIDTHS[width] } });
  const page = await context.newPage();
  const ear = listen(page, demo);
  await page.goto(path);
  return { page, ear, done: () => context.close() };
}

/** Presses a key that leads to another page. @param {import("playwright-core").Page} page @param {string} key */
async function go(page, key) {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}

describe("by keyboard", () => {
  test("the first stop skips to the content", async () => {
    const { page, done } = await visit("team_leader", `${base}/fidelity`);
    await page.keyboard.press("Tab");
    await seenHere(page);
    assert.equal(await page.evaluate(() => document.activeElement?.className), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
    await page.keyboard.press("Tab");
    await seenHere(page);
    assert.equal(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement)), true);
    await done();
  });

  test("one signs in, finds item 17, and opens its details", async () => {
    const { page, ear, done } = await visit(null, "/");
    const { username, password } = demo.login("team_leader");
    await tabTo(page, "#username");
    await page.keyboard.type(username);
    await tabTo(page, "#password");
    await page.keyboard.type(password);
    await tabTo(page, "main button");
    await go(page, "Enter");
    await tabTo(page, ".nav a[href$='/fidelity']");
    await go(page, "Enter");
    await tabTo(page, "#items a[href*='/fidelity/17']");
    await go(page, "Enter");
    await tabTo(page, "#limits > summary");
    await page.keyboard.press("Space");
    assert.ok(await page.locator("#limits table").isVisible());
    await page.keyboard.press("Enter");
    assert.ok(!(await page.locator("#limits table").isVisible()));
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("the menu of the account opens, closes with Escape, and the focus comes back", async () => {
    const { page, done } = await visit("team_leader", base);
    await tabTo(page, "details.menu > summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "details.menu a");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("details.menu").getAttribute("open"), null);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), "summary");
    await seenHere(page);
    await done();
  });

  test("a component is attested", async () => {
    const { page, ear, done } = await visit("team_leader", `${base}/fidelity/5`);
    const details = "details:has(> form input[name=component][value=d])";
    await tabTo(page, `${details} > summary`);
    await page.keyboard.press("Enter");
    await tabTo(page, `${details} input[name=value]`);
    await page.keyboard.press("ArrowRight");
    await seenHere(page);
    assert.ok(await page.locator(`${details} input[name=value][value=no]`).isChecked());
    await tabTo(page, `${details} input[name=source]`);
    await page.keyboard.press("Space");
    assert.ok(await page.locator(`${details} input[name=source]`).first().isChecked());
    await tabTo(page, `${details} textarea`);
    await page.keyboard.type(REASON);
    await tabTo(page, `${details} button`);
    await go(page, "Enter");
    assert.equal(await page.locator("section[aria-labelledby=h-now] .score b").innerText(), "4");
    await tabTo(page, "form.toast button");
    await go(page, "Space");
    assert.equal(await page.locator("section[aria-labelledby=h-now] .score b").innerText(), "5");
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("faults have the focus, and lead to their fields", async () => {
    const { page, done } = await visit("team_leader", `${base}/fidelity/5`);
    const details = "details:has(> form input[name=component][value=d])";
    await tabTo(page, `${details} > summary`);
    await page.keyboard.press("Enter");
    await tabTo(page, `${details} button`);
    await go(page, "Enter");
    assert.match(await page.evaluate(() => document.activeElement?.className ?? ""), /error-summary/);
    await tabTo(page, ".error-summary a[href$='-comment']");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.localName), "textarea");
    await seenHere(page);
    await done();
  });

  test("a figure is changed with the arrows of its slider", async () => {
    const { page, done } = await visit("team_leader", `${base}/what-if`);
    await tabTo(page, "#section-services > summary");
    if ((await page.locator("#section-services[open]").count()) === 0) await page.keyboard.press("Enter");
    await tabTo(page, "input[type=range][data-pair='set-17-contacts_per_week']");
    await page.keyboard.press("End");
    await page.locator("#result .total b", { hasText: "97" }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-pair")), "set-17-contacts_per_week");
    await seenHere(page);
    await done();
  });

  test("a file is brought and confirmed", async () => {
    const { page, ear, done } = await visit("team_leader", base);
    await tabTo(page, "main a[href$='/import']");
    await go(page, "Enter");
    await tabTo(page, "#file");
    await page.locator("#file").setInputFiles({ name: "kevät.zip", mimeType: "application/zip", buffer: await bundle(withEvent) });
    await tabTo(page, "form[enctype] button");
    await go(page, "Enter");
    await tabTo(page, "form[action$='/confirm'] button");
    await go(page, "Enter");
    await page.locator("section[aria-labelledby=h-done]").waitFor();
    await tabTo(page, "section[aria-labelledby=h-done] form button");
    await go(page, "Enter");
    assert.match(page.url(), /\/import$/);
    assert.deepEqual(ear.list, []);
    await done();
  });
});

describe("every stop is seen", () => {
  const under = (/** @type {string} */ path) => async () => base + path;
  /** @type {[string, import("./demo.mjs").Role | null, () => Promise<string>][]} */
  const pages = [
    ["the sign-in", null, async () => "/login"],
    ["the account", "team_leader", async () => "/account"],
    ["the home page", "team_leader", under("")],
    ["the ratings", "team_leader", under("/fidelity")],
    ["item 5", "team_leader", under("/fidelity/5")],
    ["item 17", "team_leader", under("/fidelity/17")],
    ["what if", "team_leader", under("/what-if?set.17.contacts_per_week=6")],
    ["the deadlines", "team_leader", under("/deadlines")],
    ["the sites", "manager", async () => "/sites"],
    ["the imports", "team_leader", under("/import")],
    ["a checked file", "team_leader", () => bring(demo, "changed")],
    ["a refused file", "team_leader", () => bring(demo, "faulty")],
    ["the mapping", "team_leader", async () => `${await bring(demo, "workbook")}/mapping`],
  ];
  for (const width of /** @type {const} */ (["desk", "phone"])) {
    for (const [name, role, place] of pages) {
      test(`on ${name}, ${width}`, { timeout: 60_000 }, async () => {
        const { page, done } = await visit(role, await place(), width);
        const { faults, count } = await tabThrough(page);
        if (faults.length > 0) assert.fail(`${count} stops\n${faults.join("\n")}`);
        assert.ok(count > 5, `${count} stops`);
        await done();
      });
    }
  }
});
