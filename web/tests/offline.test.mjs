// @ts-check
/** Entries that are written without a connection: with the network cut, the tab killed and the service restarted. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LANGS, WIDTHS, launch, listen } from "./browser.mjs";
import { checkPage, seen } from "./checks.mjs";
import { startDemo } from "./demo.mjs";
import { serve } from "./served.mjs";
import { PARTS, allSent, fillIn, kept, onDisk, onTimeline, phone, save, writeAway } from "./waiting.mjs";
import { text } from "./words.mjs";

/** @type {import("./demo.mjs").Demo} */
let demo;
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launch()]);
});

after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** The texts of the entries that are sent from here on, in their order. @param {import("playwright-core").BrowserContext} context */
function sending(context) {
  /** @type {string[]} */
  const notes = [];
  context.on("request", (request) => {
    if (request.method() !== "POST" || !new URL(request.url()).pathname.endsWith("/log")) return;
    notes.push(new URLSearchParams(request.postData() ?? "").get("note") ?? "");
  });
  return notes;
}

/** An answer of the service to an entry that another device sends. @param {string} base @param {Record<string, string>} fields */
async function sendElsewhere(base, fields) {
  const token = await demo.formToken("employment_specialist");
  const usual = { kind: "client_meeting", channel: "in_person", place: "community", minutes: "30", date: "2024-05-15" };
  const body = new URLSearchParams({ form_token: token, ...usual, ...fields });
  return demo.ask("employment_specialist", `${base}/log`, { method: "POST", body });
}

describe("without a connection", () => {
  test("entries wait in their order, and each is sent once when the line returns", async () => {
    const { context, page, base } = await phone(browser, demo);
    await page.goto(`${base}/log`);
    await context.setOffline(true);
    const notes = ["Ensimmäinen ilman yhteyttä.", "Toinen ilman yhteyttä."];
    const first = await writeAway(page, notes[0]);
    assert.equal(await page.locator("#note").inputValue(), "", "the form is ready for the next one");
    const second = await writeAway(page, notes[1]);
    assert.notEqual(first.id, second.id);
    assert.match(second.id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.ok(await page.locator(PARTS.away).isVisible());
    assert.match(await page.locator(PARTS.said).innerText(), /2/);
    for (const [place, note] of notes.entries()) {
      assert.match(await page.locator(PARTS.waiting).nth(place).innerText(), new RegExp(note));
    }
    const sent = sending(context);
    await context.setOffline(false);
    await allSent(page);
    assert.deepEqual(sent, notes);
    assert.deepEqual(await onTimeline(demo, base, first.client, notes), [1, 1]);
    await page.locator(PARTS.away).waitFor({ state: "hidden" });
    await context.close();
  });

  test("they survive the end of the tab, and both pages open without the network", async () => {
    const { context, page, base } = await phone(browser, demo);
    await page.goto(`${base}/log`);
    await context.setOffline(true);
    const note = "Välilehti suljettiin kesken.";
    const { client, id } = await writeAway(page, note);
    await page.close();
    const other = await context.newPage();
    const ear = listen(other, demo);
    await other.goto(`${base}/today`);
    await other.locator(PARTS.away).waitFor({ state: "visible" });
    assert.match(await other.locator(PARTS.waiting).innerText(), new RegExp(note));
    await other.goto(`${base}/log?client=${client}&kind=family_contact`);
    assert.deepEqual(ear.list.filter((each) => !/\/health\/live|ERR_INTERNET_DISCONNECTED/.test(each)), []);
    assert.equal(await other.locator(`input[name=who][value="client:${client}"]`).isChecked(), true);
    assert.equal(await other.locator("input[name=who]:checked").count(), 1);
    assert.equal(await other.locator("input[name=kind][value=family_contact]").isChecked(), true);
    assert.notEqual(await other.locator("#id").inputValue(), id);
    await context.setOffline(false);
    await allSent(other);
    assert.deepEqual(await onTimeline(demo, base, client, [note]), [1]);
    await context.close();
  });

  test("a second tap and a request sent again leave one entry", async () => {
    const { context, page, base } = await phone(browser, demo);
    await page.goto(`${base}/log`);
    const note = "Vastaus ei tullut perille.";
    const { client } = await fillIn(page, note);
    // The service keeps it, and its answer is lost on the way.
    let lost = 0;
    await page.route(`**${base}/log`, async (route) => {
      if (route.request().method() !== "POST" || lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort("connectionreset");
    });
    await page.locator("#entry .btn.primary").dblclick();
    await page.locator(PARTS.waiting).waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await allSent(page);
    assert.equal(lost, 1);
    assert.deepEqual(await onTimeline(demo, base, client, [note]), [1]);
    await context.close();
  });

  test("one that waits can be edited and removed", async () => {
    const { context, page, base } = await phone(browser, demo);
    await context.setOffline(true);
    await page.goto(`${base}/log`);
    const { client } = await writeAway(page, "Muokataan vielä.");
    await writeAway(page, "Poistetaan kokonaan.");
    await page.locator(PARTS.waiting).nth(1).locator("summary").click();
    await page.locator(PARTS.waiting).nth(1).locator("[data-remove]").click();
    await page.locator(PARTS.waiting).nth(1).waitFor({ state: "detached" });
    await page.locator(`${PARTS.waiting} [data-edit]`).click();
    // The entry is unsealed first.
    await page.waitForFunction(() => /** @type {HTMLTextAreaElement} */ (document.querySelector("#note")).value === "Muokataan vielä.");
    assert.equal(await page.locator(`input[name=who][value="client:${client}"]`).isChecked(), true);
    await page.locator("#note").fill("Muokattu ennen lähtöä.");
    await save(page);
    await page.locator(PARTS.waiting, { hasText: "Muokattu ennen lähtöä." }).waitFor();
    assert.equal(await page.locator(PARTS.waiting).count(), 1);
    await context.setOffline(false);
    await allSent(page);
    const notes = ["Muokataan vielä.", "Muokattu ennen lähtöä.", "Poistetaan kokonaan."];
    assert.deepEqual(await onTimeline(demo, base, client, notes), [0, 1, 0]);
    await context.close();
  });

  test("with a connection an entry is saved at once, with its message", async () => {
    const { context, page, base } = await phone(browser, demo);
    await page.goto(`${base}/log`);
    const { client } = await fillIn(page, "Tallennettu heti.");
    await save(page);
    await page.waitForURL(`**${base}/today`);
    assert.ok(await page.locator("form.toast").isVisible());
    assert.deepEqual(await onTimeline(demo, base, client, ["Tallennettu heti."]), [1]);
    await page.goto(`${base}/log`);
    await fillIn(page, "Kesto puuttuu.", { minutes: "own" });
    await save(page);
    await page.locator(".error-summary").waitFor();
    assert.equal(await page.locator("#note").inputValue(), "Kesto puuttuu.");
    await context.close();
  });
});

describe("what must be settled", () => {
  /** @param {string} mine @param {string} theirs */
  async function conflict(mine, theirs) {
    const { context, page, base } = await phone(browser, demo);
    await page.goto(`${base}/log`);
    await context.setOffline(true);
    const { client, id } = await writeAway(page, mine);
    const answer = await sendElsewhere(base, { id, who: `client:${client}`, note: theirs });
    assert.equal(answer.status, 303);
    await context.setOffline(false);
    const card = page.locator(PARTS.conflict);
    await card.waitFor();
    const shown = await card.innerText();
    assert.ok(shown.includes(mine) && shown.includes(theirs), shown);
    assert.equal(await page.locator(PARTS.waiting).count(), 0);
    const count = (/** @type {string[]} */ ...notes) => onTimeline(demo, base, client, notes);
    return { context, page, base, card, count };
  }

  test("two texts of one entry stand side by side, and merging keeps both", async () => {
    const [mine, theirs] = ["Oma: kysytään tunnit maanantaina.", "Toinen: 15 tuntia viikossa."];
    const { context, page, card, count } = await conflict(mine, theirs);
    assert.deepEqual(await count(mine, theirs), [0, 1]);
    assert.equal(await card.locator("textarea").inputValue(), `${theirs}\n${mine}`);
    await page.reload();
    await card.waitFor();
    await card.locator("button[type=submit]").click();
    await card.waitFor({ state: "detached" });
    await allSent(page);
    assert.deepEqual(await count(mine, theirs), [1, 1]);
    assert.equal((await onDisk(page)).entries, 0);
    await context.close();
  });

  test("the own text or the service's is chosen", async () => {
    for (const [choice, left] of /** @type {const} */ ([["mine", [1, 0]], ["theirs", [0, 1]]])) {
      const [mine, theirs] = [`Oma jää (${choice}).`, `Palvelun jää (${choice}).`];
      const { context, page, card, count } = await conflict(mine, theirs);
      await card.locator(`input[value=${choice}]`).check();
      assert.equal(await card.locator("textarea").isVisible(), false);
      await card.locator("button[type=submit]").click();
      await card.waitFor({ state: "detached" });
      await allSent(page);
      assert.deepEqual(await count(mine, theirs), left);
      await context.close();
    }
  });

  test("what the service does not take says why, keeps the text and is mended", async () => {
    const { context, page, base } = await phone(browser, demo);
    await page.goto(`${base}/log`);
    await context.setOffline(true);
    const note = "Kesto unohtui.";
    const { client } = await writeAway(page, note, { minutes: "own" });
    const later = "Tämä ei jää odottamaan.";
    await writeAway(page, later);
    await context.setOffline(false);
    const line = page.locator(PARTS.refused);
    await allSent(page, 1);
    await line.waitFor();
    assert.ok((await line.innerText()).includes(await text("fi", "fault-minutes-missing")));
    assert.deepEqual(await onTimeline(demo, base, client, [note, later]), [0, 1]);
    await line.locator("[data-edit]").click();
    await page.waitForFunction((note) => /** @type {HTMLTextAreaElement} */ (document.querySelector("#note")).value === note, note);
    await page.locator("#minutes").selectOption("45");
    await save(page);
    await page.waitForURL(`**${base}/today`);
    assert.equal(await page.locator(PARTS.refused).count(), 0);
    assert.deepEqual(await onTimeline(demo, base, client, [note]), [1]);
    assert.equal((await onDisk(page)).entries, 0);
    await context.close();
  });
});

describe("what is kept on the device", () => {
  test("is sealed, holds two pages of the day and nothing else", async () => {
    const { context, page, base } = await phone(browser, demo);
    await page.goto(`${base}/clients`);
    const name = (await page.locator("main a[href*='/clients/']").first().innerText()).trim();
    await page.goto(`${base}/log`);
    assert.ok((await page.content()).includes(name), "the page itself has names");
    await context.setOffline(true);
    await writeAway(page, "Salainen muistiinpano.");
    const disk = await onDisk(page);
    assert.deepEqual(disk.paths, [`${base}/log`, `${base}/today`]);
    assert.equal(disk.keysCanLeave, false);
    for (const words of ["Salainen", name, name.split(" ")[0], "form_token"]) assert.ok(!disk.text.includes(words), words);
    assert.deepEqual(disk.files.filter((url) => !new URL(url).pathname.startsWith("/static/")), []);
    await context.setOffline(false);
    await allSent(page);
    await context.close();
  });

  test("of another day is not shown and goes", async () => {
    const { context, page, base } = await phone(browser, demo);
    await page.evaluate(async () => {
      const ask = (/** @type {IDBRequest<any>} */ request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
      const store = (await ask(indexedDB.open("rinnalla"))).transaction("pages", "readwrite").objectStore("pages");
      for (const each of await ask(store.getAll())) await ask(store.put({ ...each, at: each.at - 86_400_000 }));
    });
    await context.setOffline(true);
    await assert.rejects(page.goto(`${base}/today`), /ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
    await context.setOffline(false);
    await page.goto(`${base}/clients`);
    await kept(page, []);
    await context.close();
  });

  test("goes when one signs out; entries that wait stay for whoever wrote them", async () => {
    const cookie = await demo.signIn("employment_specialist");
    const { context, page, base } = await phone(browser, demo, { cookie });
    await page.goto(`${base}/log`);
    await context.setOffline(true);
    const note = "Kirjauduttiin ulos ennen lähtöä.";
    const { client } = await writeAway(page, note);
    await page.route(`**${base}/log`, (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
    await context.setOffline(false);
    await page.goto(`${base}/clients`);
    await page.locator("details.menu summary").click();
    await page.locator("details.menu form button").click();
    await page.waitForURL("**/login");
    await kept(page, []);
    assert.equal((await onDisk(page)).entries, 1);
    await context.setOffline(true);
    await assert.rejects(page.goto(`${base}/today`), /ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
    await context.setOffline(false);
    await page.unroute(`**${base}/log`);

    const leader = await demo.session("team_leader");
    await context.addCookies([{ name: "rinnalla", value: leader.split("=")[1], url: demo.url }]);
    await page.goto(`${base}/log`);
    await page.locator("[data-others]").waitFor();
    assert.equal(await page.locator(PARTS.waiting).count(), 0);
    assert.deepEqual(await onTimeline(demo, base, client, [note]), [0]);
    assert.deepEqual((await onDisk(page)).paths, [], "a leader's list of everybody is not kept");

    const own = await demo.signIn("employment_specialist");
    await context.addCookies([{ name: "rinnalla", value: own.split("=")[1], url: demo.url }]);
    await page.goto(`${base}/today`);
    await allSent(page);
    assert.equal((await onDisk(page)).entries, 0);
    assert.deepEqual(await onTimeline(demo, base, client, [note]), [1]);
    await context.close();
  });

  test("waits for a new session when the old one has ended", async () => {
    const cookie = await demo.signIn("employment_specialist");
    const { context, page, base } = await phone(browser, demo, { cookie });
    await page.goto(`${base}/log`);
    const note = "Istunto oli päättynyt.";
    const { client } = await fillIn(page, note);
    await context.clearCookies({ name: "rinnalla" });
    await save(page);
    await page.locator(PARTS.waiting).waitFor();
    await page.locator(PARTS.signIn).getByRole("link").click();
    const { username, password } = demo.login("employment_specialist");
    await page.locator("#username").fill(username);
    await page.locator("#password").fill(password);
    await page.locator("main button").click();
    await page.waitForURL(`**${base}/today`);
    await allSent(page);
    assert.deepEqual(await onTimeline(demo, base, client, [note]), [1]);
    await context.close();
  });
});

describe("the service is restarted in between", () => {
  test("and the entries arrive in their order, in the same session", { timeout: 180_000 }, async () => {
    const served = await serve();
    try {
      const cookie = await served.asDemo().signIn("employment_specialist");
      const { context, page, base } = await phone(browser, served.asDemo(), { cookie });
      await page.goto(`${base}/log`);
      const notes = ["Ennen katkoa.", "Katkon aikana."];
      await context.setOffline(true);
      const { client } = await writeAway(page, notes[0]);
      await page.close();
      await served.stop();
      await context.setOffline(false);
      const other = await context.newPage();
      await other.goto(`${base}/log`);
      // The network is there, the service is not.
      await other.locator(PARTS.away).waitFor({ state: "visible" });
      await writeAway(other, notes[1]);
      const sent = sending(context);
      await served.start();
      await other.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
      await allSent(other);
      assert.deepEqual(sent, notes);
      assert.deepEqual(await onTimeline(served.asDemo(), base, client, notes, cookie), [1, 1]);
      await context.close();
    } finally {
      await served.remove();
    }
  });
});

describe("everybody can use it", () => {
  for (const lang of LANGS) {
    test(`with entries in every state, in ${lang}`, { timeout: 120_000 }, async () => {
      const { context, page, base } = await phone(browser, demo, { lang });
      await page.goto(`${base}/log`);
      await context.setOffline(true);
      const { client, id } = await writeAway(page, `Oma teksti, ${lang}.`);
      await sendElsewhere(base, { id, who: `client:${client}`, note: `Toinen teksti, ${lang}.` });
      await writeAway(page, `Kesto puuttuu, ${lang}.`, { minutes: "own" });
      await context.setOffline(false);
      await page.locator(PARTS.conflict).waitFor();
      await page.locator(PARTS.refused).waitFor();
      await context.setOffline(true);
      await writeAway(page, `Odottaa yhteyttä, ${lang}. ${"Pitkäsananen".repeat(8)}`);
      /** @type {string[]} */
      const faults = [];
      for (const path of [`${base}/log`, `${base}/today`]) {
        await page.goto(path);
        await page.locator(PARTS.waiting).waitFor();
        for (const [width, viewport] of Object.entries(WIDTHS)) {
          await page.setViewportSize(viewport);
          faults.push(...(await checkPage(page, lang)).map((each) => `${path}, ${width}: ${each}`));
          faults.push(...(await seen(page)).map((each) => `${path}, ${width}: ${each}`));
        }
        await page.emulateMedia({ colorScheme: "dark" });
        faults.push(...(await seen(page)).map((each) => `${path}, dark: ${each}`));
        await page.emulateMedia({ colorScheme: "light" });
      }
      assert.deepEqual([...new Set(faults)], []);
      await context.close();
    });
  }
});
