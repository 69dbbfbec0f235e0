// @ts-check
/** What comes in a file is text and stays text; what is no file of records is refused and changes nothing. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { WIDTHS, launch, listen, open } from "./browser.mjs";
import { startDemo } from "./demo.mjs";
import { TEXTS, withHostileIds, withHostileTexts } from "./hostile.mjs";
import { bundle, rows, send, tables, unzip, zip } from "./upload.mjs";
import { leftovers } from "./words.mjs";

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

/** What is on the page although nobody of ours put it there. @param {import("playwright-core").Page} page */
function injected(page) {
  return page.evaluate(() => {
    const own = /^\/static\/(app|drafts)\.js\?v=[0-9a-f]{16}$/;
    const scripts = [...document.querySelectorAll("script")].filter((each) => !own.test(each.getAttribute("src") ?? "") || each.textContent !== "");
    const others = document.querySelectorAll("img, iframe, object, embed, base, svg[onload], b b, style, link[href^='http']");
    const handlers = [...document.querySelectorAll("*")].filter((each) => each.getAttributeNames().some((name) => name.startsWith("on")));
    const links = [...document.querySelectorAll("a[href]")].filter((each) => /^\s*(javascript|data|vbscript):/i.test(each.getAttribute("href") ?? ""));
    return [...scripts, ...others, ...handlers, ...links].map((each) => each.outerHTML.slice(0, 160));
  });
}

describe("hostile addresses", () => {
  test("do nothing in an address", async () => {
    const hostile = encodeURIComponent(TEXTS[0]);
    const paths = [
      `/login?next=${hostile}`,
      `${base}/fidelity?day=${hostile}&show=${hostile}`,
      `${base}/fidelity/17?table=${hostile}&sort=${hostile}&page=${hostile}`,
      `${base}/fidelity/17?page=99999999999999999999`,
      `${base}/what-if?set.17.contacts_per_week=${hostile}&set.${hostile}=1&effort.8=${hostile}&reach=${hostile}`,
      `${base}/what-if?set.17.contacts_per_week=1e999`,
      `${base}/what-if?set.17.contacts_per_week=-99999999999999999999`,
      `${base}/deadlines?coach=${hostile}`,
      `/sites?day=${hostile}`,
      `${base}/fidelity?day=9999-12-31`,
      `${base}/fidelity?day=-9999-12-31`,
      `${base}/fidelity?day=0001-01-01`,
      `/${hostile}`,
      `/static/..%2f..%2fCargo.toml`,
    ];
    for (const path of paths) {
      const role = path.startsWith("/sites") ? "manager" : "team_leader";
      const answer = await demo.ask(role, path);
      assert.ok(answer.status < 500, `${path}: ${answer.status}`);
      if (path.startsWith("/static")) assert.equal(answer.status, 404);
      else assert.deepEqual(await look(role, path), [], path);
    }
  });
});

describe("hostile texts", () => {
  test("can be imported", async () => {
    await bringIn(withHostileTexts);
    await bringIn((files) => {
      withHostileTexts(files);
      withHostileIds(files);
    });
  });

  const paths = [
    "",
    "/fidelity",
    "/fidelity?day=2023-01-31",
    ...Array.from({ length: 25 }, (_, at) => `/fidelity/${at + 1}`),
    "/what-if",
    "/deadlines",
    "/import",
  ];
  for (const path of paths) {
    test(`are texts on ${path || "the home page"}`, async () => {
        const faults = await look("team_leader", base + path);
      assert.deepEqual(faults, []);
    });
  }

  test("are texts in every table behind the ratings", { timeout: 120_000 }, async () => {
    const context = await open(browser, demo, { role: "team_leader" });
    const page = await context.newPage();
    const ear = listen(page, demo);
    for (const item of [4, 5, 9, 12, 14, 16, 17, 19, 22, 24, 25]) {
      await page.goto(`${base}/fidelity/${item}`);
      const links = await page.locator("#records nav.segments a").evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
      for (const link of links) {
        await page.goto(link);
        assert.deepEqual(await injected(page), [], link);
      }
    }
    assert.deepEqual(ear.list, []);
    await context.close();
  });

  test("are texts for other roles, too", async () => {
    const places = /** @type {const} */ ([
      ["manager", "/"],
      ["manager", "/sites"],
      ["manager", base],
      ["evaluator", "/sites"],
      ["employment_specialist", base],
      ["employment_specialist", `${base}/deadlines`],
      ["employment_specialist", `${base}/fidelity/14`],
    ]);
    for (const [role, path] of places) assert.deepEqual(await look(role, path), [], `${role} ${path}`);
  });

  test("are shown as they were written", async () => {
    const context = await open(browser, demo, { role: "team_leader" });
    const page = await context.newPage();
    await page.goto(base);
    assert.equal(await page.locator("h1").textContent(), TEXTS[0]);
    assert.ok((await page.title()).startsWith(TEXTS[0]));
    await page.goto(`${base}/fidelity/14`);
    const told14 = await page.locator("#records").textContent();
    for (const text of TEXTS.slice(0, 6)) assert.ok(told14?.includes(text), text);
    await context.close();
  });

  test("are texts in a workbook, never formulas", async () => {
    for (const address of ["/export.xlsx", "/fidelity.xlsx"]) {
      const answer = await demo.ask("team_leader", base + address);
      assert.equal(answer.status, 200);
      for (const [name, text] of unzip(Buffer.from(await answer.arrayBuffer()))) {
        assert.doesNotMatch(text, /<f[ >]/, `${address} ${name}`);
      }
    }
  });

  test("come out again as they went in", async () => {
    const answer = await demo.ask("team_leader", `${base}/export.zip`);
    const out = unzip(Buffer.from(await answer.arrayBuffer()));
    const files = await tables();
    withHostileTexts(files);
    const names = (/** @type {string} */ text) => new Set(rows(text).slice(1).map((row) => row[1]));
    const [sent, kept] = [names(files.get("clients.csv") ?? ""), names(out.get("clients.csv") ?? "")];
    // A sign before what a spreadsheet would take for a formula is part of the file, not of the name.
    assert.deepEqual([...sent].filter((name) => !kept.has(name) && !kept.has(`'${name}`)), []);
  });

  test("do nothing in what is attested", async () => {
    const form_token = await demo.formToken("team_leader");
    const fields = { form_token, component: "d", value: "no", date: "2024-05-15", source: "document", comment: TEXTS[0] };
    const answer = await demo.ask("team_leader", `${base}/fidelity/5/attest`, { method: "POST", body: new URLSearchParams(fields) });
    assert.equal(answer.status, 303);
    assert.deepEqual(await look("team_leader", `${base}/fidelity/5`), []);
    for (const spoiled of [{ component: TEXTS[0] }, { value: TEXTS[0] }, { date: TEXTS[0] }, { source: TEXTS[0] }, { comment: "x".repeat(3_000) }, { comment: "" }]) {
      const body = new URLSearchParams({ ...fields, ...spoiled });
      const refused = await demo.ask("team_leader", `${base}/fidelity/5/attest`, { method: "POST", body });
      assert.equal(refused.status, 422, JSON.stringify(spoiled).slice(0, 80));
      const html = await refused.text();
      assert.match(html, /error-summary/);
      assert.doesNotMatch(html, /<img|<script>alert/);
    }
  });
});

/**
 * What goes wrong on a page, on a phone and on a desk.
 * @param {import("./demo.mjs").Role} role
 * @param {string} path
 */
async function look(role, path) {
  const context = await open(browser, demo, { role });
  try {
    const page = await context.newPage();
    const ear = listen(page, demo);
    const answer = await page.goto(path);
    ear.expected = answer?.status() ?? 0;
    const faults = await injected(page);
    for (const viewport of Object.values(WIDTHS)) {
      await page.setViewportSize(viewport);
      const wide = await page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth);
      if (wide > 0) faults.push(`${wide} too wide for ${viewport.width}`);
    }
    return [...faults, ...ear.list.filter((each) => !each.includes(`status of ${ear.expected}`))];
  } finally {
    await context.close();
  }
}

/**
 * Imports the demonstration's records after a change, by the pages.
 * @param {(files: Map<string, string>) => void} change
 */
async function bringIn(change) {
  const context = await open(browser, demo, { role: "team_leader" });
  const page = await context.newPage();
  const ear = listen(page, demo);
  const name = `"><img src=x onerror=alert(1)>.zip`;
  await page.goto(`${base}/import`);
  await page.locator("#file").setInputFiles({ name, mimeType: "application/zip", buffer: await bundle(change) });
  await page.locator("form[enctype] button").click();
  await page.waitForURL(/\/import\/[0-9a-f-]{36}$/);
  assert.deepEqual(await injected(page), []);
  await page.locator("form[action$='/confirm'] button").click();
  await page.locator("section[aria-labelledby=h-done]").waitFor({ timeout: 60_000 });
  assert.deepEqual(await injected(page), []);
  assert.deepEqual(ear.list, []);
  await context.close();
}

describe("hostile files", () => {
  /** @returns {Promise<[string, Buffer][]>} */
  async function files() {
    const whole = await bundle();
    const table = (await tables()).get("events.csv") ?? "";
    const events = { name: "events.csv", content: table };
    const zeros = Buffer.alloc(50 * 1024 * 1024);
    return [
      ["tyhjä.zip", Buffer.alloc(0)],
      ["yksi.zip", Buffer.from("P")],
      ["kaksi.zip", Buffer.from("PK")],
      ["teksti.xlsx", Buffer.from("Tämä on tekstiä, ei työkirja.\n")],
      ["teksti.zip", Buffer.from("Tämä on tekstiä, ei arkisto.\n")],
      ["taulu.csv", Buffer.from(table)],
      ["sivu.xlsx", Buffer.from("<html><script>alert(1)</script></html>")],
      ["katkaistu.zip", whole.subarray(0, whole.length / 2)],
      ["alku.zip", Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(4_000, 7)])],
      ["zip-työkirjana.xlsx", whole],
      ["pommi.zip", zip([{ name: "activities.csv", content: zeros, deflate: true }])],
      ["pommi.xlsx", zip([{ name: "xl/worksheets/sheet1.xml", content: zeros, deflate: true }])],
      ["monta.zip", zip(Array.from({ length: 5_000 }, (_, at) => ({ name: `${at}.csv`, content: "a\n" })))],
      ["polku.zip", zip([{ ...events, name: "../../events.csv" }, { ...events, name: "/etc/events.csv" }, { ...events, name: "C:\\events.csv" }])],
      ["nimet.zip", zip([{ ...events, name: "events.csv" }, { ...events, name: "events.csv" }, { ...events, name: `<img src=x>\n"'.csv` }])],
      ["nollat.zip", zip([{ name: "programme.csv", content: "\0\0\0\0" }])],
      ["tavut.zip", zip([{ name: "programme.csv", content: Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0xc3]) }])],
      ["sisäkkäin.zip", zip([{ name: "koivusilta.zip", content: whole }])],
    ];
  }

  /** The records as they are, to compare with. */
  async function records() {
    const answer = await demo.ask("team_leader", `${base}/export.zip`);
    assert.equal(answer.status, 200);
    const found = unzip(Buffer.from(await answer.arrayBuffer()));
    return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  }

  /**
   * The answer refuses and helps: a page with words, and no way to confirm.
   * @param {Response} answer
   * @param {string} what
   */
  async function isRefused(answer, what) {
    let [status, html] = [answer.status, await answer.text()];
    if (status === 303) {
      const place = answer.headers.get("location") ?? "";
      assert.match(place, /\/import\/[0-9a-f-]{36}$/, what);
      const checked = await demo.ask("team_leader", place);
      [status, html] = [checked.status, await checked.text()];
      assert.ok(status < 500, `${what}: ${status}`);
      assert.doesNotMatch(html, /action="[^"]*\/confirm"/, what);
      // Whoever confirms all the same changes nothing.
      const body = new URLSearchParams({ form_token: await demo.formToken("team_leader") });
      const forced = await demo.ask("team_leader", `${place}/confirm`, { method: "POST", body });
      assert.ok(forced.status < 500, `${what}, confirmed: ${forced.status}`);
      const mapping = await demo.ask("team_leader", `${place}/mapping`);
      assert.ok(mapping.status < 500, `${what}, mapped: ${mapping.status}`);
    } else {
      assert.ok(status >= 400 && status < 500, `${what}: ${status}`);
    }
    const words = html.replace(/<(script|style|svg)\b.*?<\/\1>/gs, "").replace(/<[^>]*>/g, " ");
    assert.match(html, /<h1>/, what);
    assert.match(html, /error-summary|banner attention|<h1>/, what);
    assert.deepEqual(await leftovers([words]), [], what);
    assert.doesNotMatch(html, /<img|<script>alert/, what);
  }

  test("are refused with a page that helps, and change nothing", { timeout: 240_000 }, async () => {
    const before = await records();
    for (const [name, content] of await files()) await isRefused(await send(demo, name, content), name);
    assert.deepEqual(await records(), before);
    assert.equal((await demo.ask("team_leader", `${base}/fidelity`)).status, 200);
  });

  test("have names that do nothing", async () => {
    const content = (await bundle()).toString("latin1");
    const form_token = await demo.formToken("team_leader");
    const names = [
      `"; filename="../../etc/passwd`,
      `a\\"b'c<img src=x onerror=alert(1)>.zip`,
      "%0d%0aSet-Cookie: x=1.zip",
      `${"n".repeat(5_000)}.zip`,
      "../../../koivusilta.zip",
      "C:\\koivusilta.zip",
      "",
      " ",
      "\u202Epiz.zip",
    ];
    for (const name of names) {
      const line = "----rinnalla";
      const body = [
        `--${line}\r\nContent-Disposition: form-data; name="form_token"\r\n\r\n${form_token}\r\n`,
        `--${line}\r\nContent-Disposition: form-data; name="file"; filename="${Buffer.from(name, "utf8").toString("latin1")}"\r\nContent-Type: application/zip\r\n\r\n${content}\r\n--${line}--\r\n`,
      ].join("");
      const answer = await demo.ask("team_leader", `${base}/import`, {
        method: "POST",
        body: new Uint8Array(Buffer.from(body, "latin1")),
        headers: { "content-type": `multipart/form-data; boundary=${line}` },
      });
      assert.ok(answer.status < 500, `${name.slice(0, 60)}: ${answer.status}`);
      assert.equal(answer.headers.get("set-cookie")?.includes("x=1") ?? false, false);
    }
    assert.deepEqual(await look("team_leader", `${base}/import`), []);
  });

  test("that are no form at all are refused", async () => {
    for (const [type, body] of [
      ["multipart/form-data", "x"],
      ["multipart/form-data; boundary=x", "--x\r\n"],
      ["multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\n"],
      ["application/json", "{}"],
      ["text/plain", ""],
    ]) {
      const answer = await demo.ask("team_leader", `${base}/import`, { method: "POST", body, headers: { "content-type": type } });
      assert.ok(answer.status >= 400 && answer.status < 500, `${type} ${body}: ${answer.status}`);
    }
  });

  test("that are larger than is taken are refused", { timeout: 60_000 }, async () => {
    const large = Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(66 * 1024 * 1024)]);
    const answer = await send(demo, "suuri.zip", large);
    assert.ok([413, 422].includes(answer.status), `${answer.status}`);
    assert.match(await answer.text(), /<h1>/);
  });
});
