// @ts-check
/** What the pages tell is what the published review found: 93 of 125, fair; and other figures give other points. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LANGS, launch, listen, open } from "./browser.mjs";
import { startDemo } from "./demo.mjs";

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
 * A page of the leader.
 * @param {string} path
 * @param {{ lang?: string, script?: boolean }} [how]
 */
async function visit(path, { lang = "fi", script = true } = {}) {
  const context = await open(browser, demo, { role: "team_leader", lang, options: { javaScriptEnabled: script } });
  const page = await context.newPage();
  const ear = listen(page, demo);
  await page.goto(base + path);
  return { page, ear, done: () => context.close() };
}

const FIGURES = {
  fi: { of: "/ 125 pistettä", band: "Kohtalainen taso.", level: "Kohtalainen", figure: "0,38/viikko" },
  sv: { of: "/ 125 poäng", band: "Måttlig nivå.", level: "Måttlig", figure: "0,38/vecka" },
  en: { of: "/ 125 points", band: "Fair level.", level: "Fair", figure: "0.38 a week" },
};

describe("the ratings", () => {
  for (const lang of LANGS) {
    test(`are 93 of 125, and fair, in ${lang}`, async () => {
      const { page, done } = await visit("/fidelity", { lang });
      assert.equal(await page.locator(".overview .total b").innerText(), "93");
      assert.equal(await page.locator(".overview .total span").innerText(), FIGURES[lang].of);
      assert.equal(await page.locator(".overview p strong").first().innerText(), FIGURES[lang].band);
      await done();
    });

    test(`say the same on the home page in ${lang}`, async () => {
      const { page, done } = await visit("", { lang });
      assert.equal(await page.locator(".total b").first().innerText(), "93");
      assert.match(await page.locator("section[aria-labelledby=h-now]").innerText(), new RegExp(FIGURES[lang].level));
      await done();
    });

    test(`show in ${lang} why item 17 is rated 1, and what would raise it`, async () => {
      const { page, done } = await visit("/fidelity/17", { lang });
      const now = page.locator("section[aria-labelledby=h-now]");
      assert.equal(await now.locator(".score b").innerText(), "1");
      assert.equal(await now.locator("strong").innerText(), FIGURES[lang].figure);
      assert.match(await page.locator("section[aria-labelledby=h-next]").innerText(), /\b2\b[^]*\b17\b/);
      assert.equal(await page.locator("#records tbody tr").count(), 4);
      await done();
    });
  }

  test("are of 25 items, whose sum is the total", async () => {
    const { page, done } = await visit("/fidelity");
    const items = page.locator("#items li.item:not(.head)");
    const numbers = (await items.locator(".no").allInnerTexts()).map(Number);
    assert.deepEqual(numbers, Array.from({ length: 25 }, (_, index) => index + 1));
    const scores = (await items.locator(".score b").allInnerTexts()).map(Number);
    assert.equal(scores.reduce((sum, score) => sum + score, 0), 93);
    const sums = await page.locator(".sums .num").allInnerTexts();
    assert.deepEqual(sums.map((each) => each.replace(/\s/g, "")), ["15/15", "31/40", "47/70"]);
    await done();
  });

  test("lead from every item to its page", async () => {
    const { page, done } = await visit("/fidelity");
    const links = await page.locator("#items li.item h4 a").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
    assert.equal(links.length, 25);
    for (const link of links) {
      const answer = await demo.ask("team_leader", link ?? "");
      assert.equal(answer.status, 200, link ?? "");
    }
    await done();
  });

  test("show only what is below five when asked", async () => {
    const { page, done } = await visit("/fidelity");
    await page.locator("#items nav a").nth(1).click();
    const scores = (await page.locator("#items li.item:not(.head) .score b").allInnerTexts()).map(Number);
    assert.equal(scores.length, 12);
    assert.ok(scores.every((score) => score < 5));
    await done();
  });

  test("are of another day by the picker, at once", async () => {
    const { page, ear, done } = await visit("/fidelity");
    await Promise.all([page.waitForURL(/day=2023-12-31/), page.locator("#day").fill("2023-12-31")]);
    assert.equal(await page.locator(".overview .total b").innerText(), "86");
    assert.match(await page.locator("#day-in-words").innerText(), /31\.12\.2023/);
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("say of a day before the service began that there is no total, and why", async () => {
    const { page, done } = await visit("/fidelity?day=2023-01-31");
    assert.equal(await page.locator(".overview .total b").innerText(), "–");
    assert.ok((await page.locator("section[aria-labelledby=h-missing] li").count()) > 0);
    await done();
  });

  test("have a chart of months with a table of the same 13 figures", async () => {
    const { page, done } = await visit("/fidelity");
    const rows = page.locator("#trend tbody tr");
    assert.equal(await rows.count(), 13);
    const totals = await rows.locator("td:nth-of-type(1)").allInnerTexts();
    assert.deepEqual([totals[0], totals[12]], ["76", "93"]);
    const chart = page.locator("#trend .swap svg:visible");
    assert.equal(await chart.count(), 1);
    assert.equal(await chart.getAttribute("aria-hidden"), "true", "the table says it to those who listen");
    await done();
  });

  test("can be taken along as a workbook", async () => {
    const { page, done } = await visit("/fidelity");
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator("a[href*='fidelity.xlsx']").click()]);
    assert.match(file.suggestedFilename(), /\.xlsx$/);
    assert.equal(await file.failure(), null);
    await done();
  });
});

describe("what if", () => {
  const VISITS = "#set-17-contacts_per_week";

  test("raises the total while a figure is typed, and says so", async () => {
    const { page, ear, done } = await visit("/what-if");
    assert.equal(await page.locator("#result .total b").innerText(), "93");
    await unfold(page);
    await page.locator(VISITS).fill("6");
    await page.locator("#result .total b", { hasText: "97" }).waitFor();
    assert.match(await page.locator("#result [role=status]").innerText(), /97[^]*\+4[^]*93/);
    assert.equal(await page.locator(VISITS).inputValue(), "6");
    assert.equal(await page.locator("#section-services").getAttribute("open"), "", "what was open stays open");
    assert.match(page.url(), /set\.17\.contacts_per_week=6/);
    assert.equal(await page.locator(`input[type=range][data-pair='${VISITS.slice(1)}']`).inputValue(), "6");
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("tells changes where a screen reader listens: the region is there first and filled afterwards", async () => {
    const { page, done } = await visit("/what-if");
    await unfold(page);
    await page.evaluate(() => {
      const heard = /** @type {string[]} */ ([]);
      Object.assign(window, { heard });
      new MutationObserver(() => {
        const words = document.querySelector("#result [role=status]")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
        if (heard.at(-1) !== words) heard.push(words);
      }).observe(document.body, { subtree: true, childList: true });
    });
    await page.locator(VISITS).fill("6");
    await page.locator("#result .total b", { hasText: "97" }).waitFor();
    const heard = await page.evaluate(() => /** @type {any} */ (window).heard);
    assert.equal(heard.length, 2);
    assert.equal(heard[0], "");
    assert.match(heard[1], /^97/);
    await done();
  });

  test("follows the slider", async () => {
    const { page, done } = await visit("/what-if");
    await unfold(page);
    await page.locator(`input[type=range][data-pair='${VISITS.slice(1)}']`).fill("6");
    assert.equal(await page.locator(VISITS).inputValue(), "6");
    await page.locator("#result .total b", { hasText: "97" }).waitFor();
    await done();
  });

  test("raises the total by the button without script", async () => {
    const { page, done } = await visit("/what-if", { script: false });
    await unfold(page);
    assert.equal(await page.locator("input[type=range]:visible").count(), 0, "no slider that does nothing");
    await page.locator(VISITS).fill("6");
    await page.locator(".thumb button").click();
    assert.equal(await page.locator("#result .total b").innerText(), "97");
    assert.equal(await page.locator(VISITS).inputValue(), "6");
    assert.ok(await page.locator(VISITS).isVisible(), "what was changed is in sight");
    await done();
  });

  test("shows the cheapest way to a band, and takes one's own estimate of the work", async () => {
    const { page, done } = await visit("/what-if?reach=good");
    const plan = page.locator("section[aria-labelledby=h-plan]");
    assert.match(await plan.innerText(), /100[^]*Hyvä taso/);
    const first = plan.locator("tbody tr").first();
    assert.ok((await plan.locator("tbody tr").count()) > 1);
    const before = await plan.locator("tbody th").allInnerTexts();
    await first.locator("input[type=checkbox]").check();
    await Promise.all([page.waitForNavigation(), page.locator(".thumb button").click()]);
    const afterwards = await plan.locator("tbody th").allInnerTexts();
    assert.ok(!afterwards.includes(before[0]), "what is left out is not in the plan");
    await done();
  });

  test("says what to mend when a figure is mistyped, and keeps it", async () => {
    const { page, done } = await visit("/what-if?set.17.contacts_per_week=kuusi");
    assert.match(await page.title(), /^Virhe/);
    const link = page.locator(".error-summary a");
    assert.equal(await link.getAttribute("href"), VISITS);
    assert.equal(await page.locator(VISITS).inputValue(), "kuusi");
    assert.equal(await page.locator(VISITS).getAttribute("aria-invalid"), "true");
    assert.equal(await page.evaluate(() => document.activeElement?.className.includes("error-summary")), true);
    await done();
  });
});

/** Opens the part of the figures that item 17 is in, where it is not open already. @param {import("playwright-core").Page} page */
async function unfold(page) {
  if ((await page.locator("#section-services[open]").count()) === 0) await page.locator("#section-services > summary").click();
}
