// @ts-check
/** Everything that is saved or asked works without script; script is comfort only. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launch, listen, open } from "./browser.mjs";
import { startDemo } from "./demo.mjs";
import { bundle, unzip, withEvent, withFaults } from "./upload.mjs";
import { leftovers, text } from "./words.mjs";

/** @typedef {import("playwright-core").Page} Page */

const REASON = "Kävimme arvioinnissa paikalla ja näimme tilat.";
const UNSAVED = "Tätä ei tallenneta ennen kuin vastaus on valittu.";

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
 * A page without script.
 * @param {import("./demo.mjs").Role | null} role
 * @param {string} path
 * @param {{ cookie?: string }} [more]
 */
async function visit(role, path, { cookie } = {}) {
  const context = await open(browser, demo, { role, cookie, options: { javaScriptEnabled: false } });
  const page = await context.newPage();
  const ear = listen(page, demo);
  await page.goto(path);
  return { page, ear, done: () => context.close() };
}

/** What the page says happened; the words are words. @param {Page} page */
async function said(page) {
  const text = await page.locator("main [role=status]").first().innerText();
  assert.deepEqual(await leftovers([text]), []);
  return text;
}

describe("without script", () => {
  test("one signs in, lands where one was going, and signs out", async () => {
    const { page, ear, done } = await visit(null, `${base}/fidelity/17?day=2024-03-31`);
    assert.match(page.url(), /\/login\?next=/);
    const { username, password } = demo.login("team_leader");
    await page.locator("#username").fill(username);
    await page.locator("#password").fill(password);
    await page.locator("main button").click();
    assert.match(page.url(), /\/fidelity\/17\?day=2024-03-31$/);
    await page.locator("details.menu summary").click();
    await page.locator("details.menu form button").click();
    assert.match(page.url(), /\/login$/);
    await page.goto(`${base}/fidelity`);
    assert.match(page.url(), /\/login\?next=/, "the session has ended");
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("a wrong password is told, the name is kept, and the password is not", async () => {
    const { page, done } = await visit(null, "/login?next=/about");
    await page.locator("#username").fill("leader");
    await page.locator("#password").fill("tämä ei ole se");
    await page.locator("main button").click();
    assert.match(await page.title(), /^Virhe/);
    assert.equal(await page.locator("#username").inputValue(), "leader");
    assert.equal(await page.locator("#password").inputValue(), "");
    assert.equal(await page.locator("input[name=next]").inputValue(), "/about");
    assert.equal(await page.locator(".error-summary a").getAttribute("href"), "#username");
    await done();
  });

  test("the language changes and the page stays", async () => {
    const cookie = await demo.signIn("team_leader");
    const { page, done } = await visit(null, `${base}/fidelity/17?day=2024-03-31`, { cookie });
    for (const [lang, name] of [["sv", "Svenska"], ["en", "English"], ["fi", "Suomi"]]) {
      await page.locator(".langs button", { hasText: name }).click();
      assert.match(page.url(), /\/fidelity\/17\?day=2024-03-31$/);
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      assert.equal(await page.locator(".langs [aria-current]").innerText(), name);
    }
    await done();
  });

  test("another day is one button away", async () => {
    const { page, done } = await visit("team_leader", `${base}/fidelity`);
    await page.locator("#day").fill("2023-12-31");
    await page.locator("form.filters button").click();
    assert.equal(await page.locator(".overview .total b").innerText(), "86");
    await done();
  });

  test("deadlines are of one coach", async () => {
    const { page, done } = await visit("team_leader", `${base}/deadlines`);
    const all = await page.locator("li.due").count();
    await page.locator("#coach").selectOption({ index: 1 });
    await page.locator("form.filters[method=get] button").click();
    const own = await page.locator("li.due").count();
    assert.ok(own > 0 && own < all, `${own} of ${all}`);
    await done();
  });

  test("what if is counted by its button, and reset by its link", async () => {
    const { page, done } = await visit("team_leader", `${base}/what-if`);
    await unfold(page);
    await page.locator("#set-17-contacts_per_week").fill("6");
    await page.locator("#reach").selectOption("exemplary");
    await page.locator(".thumb button").click();
    assert.equal(await page.locator("#result .total b").innerText(), "97");
    assert.equal(await page.locator("#reach").inputValue(), "exemplary");
    await page.locator(".thumb a").click();
    assert.equal(await page.locator("#result .total b").innerText(), "93");
    await done();
  });

  test("records are sorted by their headings", async () => {
    const { page, done } = await visit("team_leader", `${base}/fidelity/17`);
    const minutes = () => page.locator("#records tbody tr td:last-child").allInnerTexts();
    await page.locator("#records thead a", { hasText: "Minuutit" }).click();
    assert.deepEqual(await minutes(), (await minutes()).toSorted((one, other) => Number(one) - Number(other)));
    assert.equal(await page.locator("#records th[aria-sort=ascending]").innerText(), "Minuutit");
    await page.locator("#records thead a", { hasText: "Minuutit" }).click();
    assert.equal(await page.locator("#records th[aria-sort=descending]").innerText(), "Minuutit");
    await done();
  });

  test("a component is attested with a reason, stands in the history, and is undone", async () => {
    const { page, ear, done } = await visit("team_leader", `${base}/fidelity/5`);
    const before = await page.locator("section[aria-labelledby=h-history] li").count();
    await attest(page, "d", "no", REASON);
    assert.match(page.url(), /\/fidelity\/5\?day=/);
    assert.match(await said(page), /^Tallennettu/);
    assert.equal(await page.locator("section[aria-labelledby=h-now] .score b").innerText(), "4");
    const history = page.locator("section[aria-labelledby=h-history] li");
    assert.equal(await history.count(), before + 1);
    const own = history.filter({ hasText: REASON });
    assert.match(await own.innerText(), new RegExp(demo.login("team_leader").name));
    assert.deepEqual(await leftovers([await own.innerText()]), []);
    await own.locator("form button").click();
    assert.match(await said(page), /^Kumottu/);
    assert.equal(await page.locator("section[aria-labelledby=h-now] .score b").innerText(), "5");
    assert.match(await own.innerText(), new RegExp(await text("fi", "item-page-replaced").then((words) => words.replace(/^.*\} /, "").replace(/[()]/g, "\\$&"))));
    assert.equal(await own.locator("form").count(), 0, "what is undone stays in the history and is not undone twice");
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("what was attested is undone from the message, too, which then is gone", async () => {
    const { page, done } = await visit("team_leader", `${base}/fidelity/5`);
    await attest(page, "d", "no", REASON);
    await page.locator("form.toast button").click();
    assert.equal(await page.locator("section[aria-labelledby=h-now] .score b").innerText(), "5");
    assert.match(await said(page), /^Kumottu/);
    await page.reload();
    assert.equal(await page.locator("main [role=status]:visible").count(), 0);
    await done();
  });

  test("an item is judged with a reason, and undone", async () => {
    const { page, done } = await visit("team_leader", `${base}/fidelity/17`);
    const form = page.locator("section[aria-labelledby=h-judge]");
    await form.locator("summary").click();
    await form.locator("label.choice", { hasText: "3" }).click();
    await form.locator("input[name=source][value=document]").check({ force: true });
    await form.locator("textarea").fill(REASON);
    await form.locator("form button[type=submit]").click();
    assert.match(await said(page), /^Tallennettu/);
    assert.equal(await page.locator("section[aria-labelledby=h-now] .score b").innerText(), "3");
    await page.locator("form.toast button").click();
    assert.equal(await page.locator("section[aria-labelledby=h-now] .score b").innerText(), "1");
    await done();
  });

  test("what must be mended is told where it is, and nothing typed is lost", async () => {
    const { page, done } = await visit("team_leader", `${base}/fidelity/5`);
    const form = page.locator("form[action$='/attest']:has(input[name=component][value=c])");
    await page.locator("details:has(> form input[name=component][value=c]) > summary").click();
    await form.locator("input[name=source][value=interview]").check({ force: true });
    await form.locator("input[type=date]").fill("2024-05-10");
    await form.locator("textarea").fill(UNSAVED);
    await form.locator("button[type=submit]").click();
    assert.match(await page.title(), /^Virhe/);
    const problem = page.locator(".error-summary li a");
    assert.equal(await problem.count(), 1);
    assert.deepEqual(await leftovers(await problem.allInnerTexts()), []);
    const field = page.locator(await problem.getAttribute("href") ?? "none");
    assert.ok(await field.isVisible(), "the form that was sent is open");
    assert.match(await field.innerText(), new RegExp(await problem.innerText()));
    assert.equal(await form.locator("textarea").inputValue(), UNSAVED);
    assert.equal(await form.locator("input[type=date]").inputValue(), "2024-05-10");
    assert.ok(await form.locator("input[name=source][value=interview]").isChecked());
    await form.locator("input[type=date]").fill("");
    await form.locator("textarea").fill("");
    await form.locator("button[type=submit]").click();
    assert.equal(await page.locator(".error-summary li a").count(), 3);
    assert.deepEqual(await leftovers(await page.locator("main").allInnerTexts()), []);
    assert.ok(!(await page.locator("section[aria-labelledby=h-history]").innerText()).includes(UNSAVED));
    await done();
  });

  test("a new password that is too short is told", async () => {
    const { page, done } = await visit("reviewer", "/account");
    await page.locator("#current").fill("not this");
    await page.locator("#new").fill("short");
    await page.locator("#again").fill("other");
    await page.locator("form[action='/account/password'] button").click();
    assert.match(await page.title(), /^Virhe/);
    assert.deepEqual(await page.locator(".error-summary a").evaluateAll((all) => all.map((each) => each.getAttribute("href"))), ["#current", "#new"]);
    assert.deepEqual(await leftovers(await page.locator("main").allInnerTexts()), []);
    await done();
  });

  test("a password is changed, and the other sessions of the account end", async () => {
    const other = await demo.signIn("evaluator");
    const { page, done } = await visit(null, "/account", { cookie: await demo.signIn("evaluator") });
    await page.locator("#current").fill(demo.login("evaluator").password);
    await page.locator("#new").fill("kolme koivua ja pihlaja");
    await page.locator("#again").fill("kolme koivua ja pihlaja");
    await page.locator("form[action='/account/password'] button").click();
    assert.match(await said(page), /vaihdettu/);
    const answer = await demo.ask(null, "/account", { headers: { cookie: other } });
    assert.equal(answer.status, 303, "the other session has ended");
    await done();
  });

  test("a file is brought, looked at, confirmed, and undone", async () => {
    const { page, ear, done } = await visit("team_leader", `${base}/import`);
    await page.locator("#file").setInputFiles({ name: "kevät 2024.zip", mimeType: "application/zip", buffer: await bundle(withEvent) });
    await page.locator("form[enctype] button").click();
    assert.match(page.url(), /\/import\/[0-9a-f-]{36}$/);
    assert.match(await page.locator("main").innerText(), /kevät 2024\.zip/);
    assert.match(await page.locator("#rows").innerText(), /V900/);
    assert.equal(await events(), 7, "nothing is changed before it is confirmed");
    await page.locator("form[action$='/confirm'] button").click();
    await arrived(page);
    assert.equal(await events(), 8);
    await page.goto(`${base}/import`);
    const row = page.locator("section[aria-labelledby=h-imports] tbody tr").first();
    assert.match(await row.innerText(), /kevät 2024\.zip/);
    assert.match(await row.innerText(), new RegExp(demo.login("team_leader").name));
    await row.locator("form button").click();
    assert.match(await said(page), /./);
    assert.equal(await events(), 7);
    assert.deepEqual(ear.list, []);
    await done();
  });

  test("a file with faults says what to mend, and offers nothing to confirm", async () => {
    const { page, done } = await visit("team_leader", `${base}/import`);
    await page.locator("#file").setInputFiles({ name: "virheet.zip", mimeType: "application/zip", buffer: await bundle(withFaults) });
    await page.locator("form[enctype] button").click();
    assert.match(await page.title(), /^Virhe/);
    assert.match(await page.locator("#rows").innerText(), /2024-02-31[^]*C999|C999[^]*2024-02-31/);
    assert.equal(await page.locator("form[action$='/confirm']").count(), 0);
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator("a[href$='/errors.xlsx']").click()]);
    assert.equal(await file.failure(), null);
    await page.locator("form[action$='/discard'] button").click();
    assert.match(page.url(), /\/import$/);
    assert.match(await said(page), /./);
    await done();
  });
});

/**
 * Attests a component by its form.
 * @param {Page} page
 * @param {string} component
 * @param {"yes" | "no"} answer
 * @param {string} reason
 */
async function attest(page, component, answer, reason) {
  const details = page.locator(`details:has(> form input[name=component][value=${component}])`);
  await details.locator("> summary").click();
  await details.locator(`input[name=value][value=${answer}]`).check({ force: true });
  await details.locator("input[name=source][value=observation]").check({ force: true });
  await details.locator("textarea").fill(reason);
  await details.locator("form button[type=submit]").click();
}

/** Follows an import until it is done, by the button that asks how far it is. @param {Page} page */
async function arrived(page) {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await page.locator("section[aria-labelledby=h-done]").count()) > 0) return;
    await page.locator("#progress a.btn").click();
  }
  assert.fail("the import did not end");
}

/** How many events the records hold: the demonstration has seven, and the file one more. */
async function events() {
  const answer = await demo.ask("team_leader", `${base}/export.zip`);
  assert.equal(answer.status, 200);
  const rows = unzip(Buffer.from(await answer.arrayBuffer())).get("events.csv")?.trimEnd().split(/\r?\n/) ?? [];
  return rows.length - 1;
}

/** Opens the part of the figures that item 17 is in, where it is not open already. @param {import("playwright-core").Page} page */
async function unfold(page) {
  if ((await page.locator("#section-services[open]").count()) === 0) await page.locator("#section-services > summary").click();
}
