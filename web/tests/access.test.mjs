// @ts-check
/** Who gets where: nobody without a session, each role what its row says, no form from elsewhere. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { ROOT, routes, startDemo } from "./demo.mjs";
import { tables } from "./upload.mjs";

/** @typedef {import("./demo.mjs").Role} Role */
/** @typedef {{ method: string, path: string, who: string, action: string | null }} Route */

const ROLES = /** @type {const} */ ([
  "team_leader",
  "employment_specialist",
  "manager",
  "partner_professional",
  "reviewer",
  "evaluator",
  "administrator",
]);
const NOBODYS = "00000000-0000-4000-8000-000000000000";
const COOKIE = /^rinnalla=[^;]+; Path=\/; HttpOnly; SameSite=(Lax|Strict)$/;

/** @type {import("./demo.mjs").Demo} */
let demo;
let base = "";
/** @type {Route[]} */
let all = [];

before(async () => {
  demo = await startDemo();
  [base, all] = await Promise.all([demo.base(), routes()]);
});

after(() => demo?.stop());

/**
 * The address of a route in a programme.
 * @param {string} route
 * @param {string} [programme]
 */
function fill(route, programme = base) {
  const id = programme.split("/").at(-1) ?? "";
  return route
    .replace("{programme}", id)
    .replace("{item}", "5")
    .replace("{name}", "app.css")
    .replace("{employer}/new/{kind}", "{employer}/new/job_lead")
    .replace("{employer}/{kind}", "{employer}/job_lead")
    .replace("{kind}", "consent")
    .replace("{section}", "plans")
    .replace("/calendar/{file}", "/calendar/none.ics")
    .replace("{guide}", "coach")
    .replace(/\{\w+\}/g, NOBODYS);
}

/**
 * What each role may do in its own programme and in the service, as the golden file says.
 * @returns {Promise<Map<string, boolean>>} by `role action place`
 */
async function rights() {
  const lines = (await readFile(path.join(ROOT, "testdata/golden/access.txt"), "utf8")).split("\n");
  const told = new Map();
  let [role, action] = ["", ""];
  for (const line of lines) {
    const words = line.trim().split(/\s+/);
    if (/^\w/.test(line)) role = words[0];
    else if (/^ {2}\w/.test(line)) action = words[0];
    else if (words.length > 1) told.set(`${role} ${action} ${words[0]}`, words[1].startsWith("yes"));
  }
  return told;
}

describe("without a session", () => {
  test("every route leads to the sign-in or refuses, except those for anybody", async () => {
    for (const route of all.filter((each) => each.who !== "anyone")) {
      const body = route.method === "POST" ? new URLSearchParams({ form_token: "x" }) : undefined;
      const answer = await demo.ask(null, fill(route.path), { method: route.method, body });
      const what = `${route.method} ${route.path}: ${answer.status}`;
      const isToSignIn = answer.status === 303 && (answer.headers.get("location") ?? "").startsWith("/login");
      assert.ok(isToSignIn || [401, 403].includes(answer.status), what);
      assert.ok(!(await answer.text()).includes("Koivusilta"), what);
    }
  });

  test("a session that is made up is none", async () => {
    for (const cookie of ["rinnalla=", "rinnalla=x", `rinnalla=${"0".repeat(64)}`, `rinnalla=${"A".repeat(43)}`]) {
      const answer = await demo.ask(null, `${base}/fidelity`, { headers: { cookie } });
      assert.equal(answer.status, 303, cookie);
      assert.match(answer.headers.get("location") ?? "", /^\/login/);
    }
  });

  test("a session that was ended is none", async () => {
    const cookie = await demo.signIn("team_leader");
    const html = await (await demo.ask(null, "/account", { headers: { cookie } })).text();
    const token = /name="form_token" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const out = await demo.ask(null, "/logout", { method: "POST", headers: { cookie }, body: new URLSearchParams({ form_token: token }) });
    assert.equal(out.status, 303);
    assert.match(out.headers.getSetCookie().join(), /rinnalla=;.*Max-Age=0/);
    assert.equal((await demo.ask(null, "/account", { headers: { cookie } })).status, 303);
  });

  test("the sign-in leads to no other site", async () => {
    const { username, password } = demo.login("reviewer");
    for (const next of ["https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "/a\r\nx: y"]) {
      const body = new URLSearchParams({ username, password, next });
      const answer = await demo.ask(null, "/login", { method: "POST", body });
      assert.equal(answer.headers.get("location"), "/", next);
    }
  });
});

describe("each role", () => {
  for (const role of ROLES) {
    test(`gets as ${role} what its row of the table says, and no more`, async () => {
      const may = await rights();
      for (const route of all.filter((each) => each.action !== null && each.method === "GET")) {
        const place = route.path.includes("{programme}") ? "own_programme" : "service";
        const isAllowed =
          [place, "own_client", "shared_client"].some((each) => may.get(`${role} ${route.action} ${each}`));
        const namesNothing = fill(route.path).includes(NOBODYS);
        const answer = await demo.ask(role, fill(route.path));
        const what = `${route.path}: ${answer.status}`;
        if (!isAllowed) assert.ok([403, 404].includes(answer.status), what);
        // A new form about an employer that is to be has its id already.
        else if (namesNothing) assert.ok([404, 200].includes(answer.status), what);
        else assert.equal(answer.status, 200, what);
      }
    });

    test(`may change as ${role} what its row of the table says, and no more`, async () => {
      const may = await rights();
      const token = await demo.formToken(role);
      for (const route of all.filter((each) => each.action !== null && each.method === "POST")) {
        const form = new FormData();
        form.set("form_token", token);
        form.set("file", new Blob([]), "");
        const isFile = /\/(import|documents)$/.test(route.path);
        const body = isFile ? form : new URLSearchParams({ form_token: token });
        const answer = await demo.ask(role, fill(route.path), { method: "POST", body });
        const what = `${route.path}: ${answer.status}`;
        const places = ["own_programme", "own_client", "shared_client"];
        if (places.some((place) => may.get(`${role} ${route.action} ${place}`))) assert.notEqual(answer.status, 403, what);
        else assert.ok([403, 404].includes(answer.status), what);
      }
    });

    test(`finds as ${role} no link that refuses`, async () => {
      /** @type {Set<string>} */
      const known = new Set(["/"]);
      for (const link of known) {
        const answer = await demo.ask(role, link);
        if (answer.status === 303) {
          known.add(answer.headers.get("location") ?? "/");
          continue;
        }
        assert.equal(answer.status, 200, link);
        if (!(answer.headers.get("content-type") ?? "").startsWith("text/html")) continue;
        const html = await answer.text();
        for (const [, href] of html.matchAll(/ href="(\/[^"#]*)/g)) {
          // One page of each kind is enough: days, sorting and the other items are the same page.
          const plain = href.replace(/\?.*$/, "");
          if (!/\/fidelity\/(?!5$|17$)\d+$/.test(plain)) known.add(plain);
        }
      }
      assert.ok(known.size > 3, `${known.size} pages`);
    });
  }

  test("another programme, and one that there is not, are not found", async () => {
    const others = (await demo.programmes()).filter((programme) => programme !== base);
    assert.equal(others.length, 2);
    for (const other of [...others, `/programmes/${NOBODYS}`, "/programmes/koivusilta", "/programmes/%00"]) {
      for (const role of /** @type {const} */ (["team_leader", "employment_specialist", "reviewer"])) {
        for (const route of all.filter((each) => each.path.includes("{programme}") && each.who !== "anyone")) {
          const body = route.method === "POST" ? new URLSearchParams({ form_token: await demo.formToken(role) }) : undefined;
          const answer = await demo.ask(role, fill(route.path, other), { method: route.method, body });
          assert.equal(answer.status, 404, `${role} ${route.method} ${fill(route.path, other)}`);
          assert.match(await answer.text(), /<h1>/, "a page that helps");
        }
      }
    }
  });
});

describe("what a role sees", () => {
  /** The clients' names: those of a coach, and those of others. @param {string} coach */
  async function clients(coach) {
    const rows = ((await tables()).get("clients.csv") ?? "").trim().split("\n").slice(1).map((line) => line.split(","));
    const of = (/** @type {boolean} */ own) => rows.filter((row) => (row[5] === coach) === own).map((row) => row[1]);
    return { own: of(true), others: of(false) };
  }

  /**
   * Every page of a programme that tells of records, as somebody in this role gets it.
   * @param {Role} role
   */
  async function everything(role) {
    const start = ["", "/fidelity", "/what-if", "/deadlines", ...Array.from({ length: 25 }, (_, at) => `/fidelity/${at + 1}`)];
    const queue = (role === "reviewer" ? ["/reviews"] : start).map((each) => base + each);
    const texts = [];
    for (const address of queue) {
      const answer = await demo.ask(role, address);
      if (answer.status !== 200) continue;
      const html = await answer.text();
      texts.push(html);
      for (const [, href] of html.matchAll(/ href="([^"]*\/fidelity\/\d+\?[^"]*table=[^"]*)"/g)) {
        const plain = href.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replace(/#.*$/, "");
        if (!plain.includes("sort=") && !queue.includes(plain)) queue.push(plain);
      }
      // A reviewer has nothing of a programme but the pages of a review.
      const ofReview = [...html.matchAll(/ href="(\/programmes\/[^"?#]+\/reviews\/[0-9a-f-]{36}[^"?#]*)"/g)];
      for (const [, href] of role === "reviewer" ? ofReview : []) if (!queue.includes(href)) queue.push(href);
    }
    assert.ok(texts.length > (role === "partner_professional" ? 0 : 10), `${texts.length} pages`);
    return texts.join("\n");
  }

  test("a leader sees every client's records", async () => {
    const [{ own, others }, told] = [await clients("S01"), await everything("team_leader")];
    const missing = [...own, ...others].filter((name) => !told.includes(name));
    // One left the service before the windows of the ratings, and has no record behind them.
    assert.deepEqual(missing, ["Maisa Niittyhumala"]);
  });

  test("a coach sees the own clients and nobody else's", async () => {
    const [{ own, others }, told] = [await clients("S01"), await everything("employment_specialist")];
    assert.ok(own.some((name) => told.includes(name)));
    assert.deepEqual(others.filter((name) => told.includes(name)), []);
  });

  test("a coach finds no form to attest, no undoing and no import", async () => {
    for (const path of ["", "/fidelity", "/fidelity/5", "/fidelity/17", "/what-if", "/deadlines"]) {
      const html = await (await demo.ask("employment_specialist", base + path)).text();
      assert.doesNotMatch(html, /\/attest"|\/undo\/|\/import/, path);
    }
  });

  for (const role of /** @type {const} */ (["manager", "reviewer", "partner_professional"])) {
    test(`a ${role} sees no client's name, record or deadline`, async () => {
      const [{ own, others }, told] = [await clients("S01"), await everything(role)];
      assert.deepEqual([...own, ...others].filter((name) => told.includes(name)), []);
      assert.doesNotMatch(told, /\/attest"|\/undo\/|\/import"|\/deadlines"/);
      assert.doesNotMatch(told, /aria-labelledby="h-due"/, "nobody is told that nothing is due who may not see what is");
    });
  }

  test("is each person's own, also of a page that was just made for somebody else", async () => {
    for (const address of ["/fidelity", "/fidelity?day=2024-03-31", "/fidelity?show=below-5", "/fidelity/5", "/what-if", ""]) {
      const roles = /** @type {const} */ (["team_leader", "employment_specialist", "manager", "team_leader"]);
      for (const role of roles) {
        const html = await (await demo.ask(role, base + address)).text();
        const what = `${address} as ${role}`;
        const token = await demo.formToken(role);
        const tokens = new Set([...html.matchAll(/name="form_token" value="([^"]*)"/g)].map(([, value]) => value));
        assert.deepEqual([...tokens], [token], what);
        assert.ok(html.includes(`<strong>${demo.login(role).name}</strong>`), `${what} has the own name in the menu`);
        assert.match(html, new RegExp(`<p class="printline[^>]*>[^<]*${demo.login(role).name}</p>`), what);
        const links = new Set([...html.matchAll(/href="([^"?#]*)/g)].map(([, href]) => href));
        assert.equal(links.has("/sites"), role === "manager", what);
        assert.equal(links.has(`${base}/import`), role === "team_leader" && address === "", what);
        assert.equal(links.has(`${base}/today`), role === "employment_specialist", what);
        const seesDeadlines = role === "team_leader" || (role === "employment_specialist" && address === "");
        assert.equal(links.has(`${base}/deadlines`), seesDeadlines, what);
        assert.match(html, new RegExp(`name="to" value="${(base + address).replace(/[?/]/g, "\\$&")}"`), what);
      }
    }
  });

  test("is in each person's own language, also of a page that was just made in another", async () => {
    const session = await demo.session("team_leader");
    for (const lang of ["fi", "sv", "en", "fi"]) {
      const headers = { cookie: `${session}; rinnalla-language=${lang}` };
      const html = await (await demo.ask(null, `${base}/fidelity`, { headers })).text();
      assert.match(html, new RegExp(`<html lang="${lang}">`));
      assert.match(html, new RegExp({ fi: "pistettä", sv: "poäng", en: "points" }[lang] ?? ""));
    }
  });

  test("shows at once what was attested", async () => {
    const of = async () => /<p class="total"><b>(\d+)<\/b>/.exec(await (await demo.ask("manager", `${base}/fidelity`)).text())?.[1];
    assert.equal(await of(), "93");
    const form_token = await demo.formToken("team_leader");
    const fields = { form_token, component: "", value: "3", date: "2024-05-15", source: "document", comment: "Arvioitu yhdessä." };
    const answer = await demo.ask("team_leader", `${base}/fidelity/17/attest`, { method: "POST", body: new URLSearchParams(fields) });
    assert.equal(answer.status, 303);
    assert.equal(await of(), "95");
    const undo = decodeURIComponent(answer.headers.getSetCookie().join()).match(/\/programmes\/[^;,]*\/undo\/[0-9a-f-]{36}/)?.[0] ?? "";
    await demo.ask("team_leader", undo, { method: "POST", body: new URLSearchParams({ form_token }) });
    assert.equal(await of(), "93");
  });

  test("an evaluator is led to the sites, which have no links to programmes", async () => {
    assert.equal((await demo.ask("evaluator", "/")).headers.get("location"), "/sites");
    const html = await (await demo.ask("evaluator", "/sites")).text();
    assert.doesNotMatch(html, /href="\/programmes\//);
    assert.match(html, /Koivusilta/);
  });

  test("an administrator sees nothing of programmes", async () => {
    for (const path of ["/", "/account"]) {
      const html = await (await demo.ask("administrator", path)).text();
      assert.doesNotMatch(html, /\/programmes\/|Koivusilta|href="\/sites"/, path);
    }
  });
});

describe("forms", () => {
  const changing = () => all.filter((each) => each.method === "POST" && each.path !== "/login" && !each.path.startsWith("/refer/"));

  test("without their token, with another session's or with a made-up one change nothing", async () => {
    const other = await demo.formToken("reviewer");
    for (const route of changing()) {
      for (const token of [undefined, "", "x", "0".repeat(64), other]) {
        const fields = { lang: "sv", value: "no", component: "d", date: "2024-05-15", source: "document", comment: "x" };
        const body = new URLSearchParams(token === undefined ? fields : { ...fields, form_token: token });
        const isFile = /\/(import|documents)$/.test(route.path);
        const form = new FormData();
        if (token !== undefined) form.set("form_token", token);
        form.set("file", new Blob(["PK"]), "a.zip");
        const answer = await demo.ask("team_leader", fill(route.path), { method: "POST", body: isFile ? form : body });
        assert.equal(answer.status, 403, `${route.path} with ${token}`);
      }
    }
    assert.match(await (await demo.ask("team_leader", `${base}/fidelity/5`)).text(), /<span class="score big"><b>5<\/b>/);
  });

  test("from another site are refused, also with their token", async () => {
    const form_token = await demo.formToken("team_leader");
    /** @type {Record<string, string>[]} */
    const foreign = [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://example.org" },
      { origin: "null" },
    ];
    for (const route of all.filter((each) => each.method === "POST")) {
      for (const headers of foreign) {
        const body = new URLSearchParams({ form_token, lang: "sv" });
        const answer = await demo.ask("team_leader", fill(route.path), { method: "POST", body, headers });
        assert.equal(answer.status, 403, `${route.path} ${JSON.stringify(headers)}`);
      }
    }
  });

  test("are no links: nothing changes by a GET", async () => {
    for (const route of changing()) {
      if (all.some((each) => each.method === "GET" && each.path === route.path)) continue;
      const answer = await demo.ask("team_leader", fill(route.path));
      assert.ok([404, 405].includes(answer.status), `${route.path}: ${answer.status}`);
    }
  });
});

describe("headers", () => {
  test("of every answer keep the page to itself", async () => {
    const answers = [
      ["/login", null],
      ["/nowhere", null],
      [`${base}/fidelity`, null],
      [`${base}/fidelity`, "team_leader"],
      [`${base}/fidelity.xlsx`, "team_leader"],
      [`${base}/deadlines`, "manager"],
      ["/static/app.css", null],
      ["/static/app.js", null],
    ];
    for (const [address, role] of answers) {
      const { headers, status } = await demo.ask(/** @type {Role | null} */ (role), /** @type {string} */ (address));
      const what = `${address} as ${role}: ${status}`;
      const policy = headers.get("content-security-policy") ?? "";
      for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'"]) {
        assert.ok(policy.includes(part), `${what} has no ${part}`);
      }
      assert.doesNotMatch(policy, /unsafe|https?:|\*/, what);
      assert.equal(headers.get("x-content-type-options"), "nosniff", what);
      assert.equal(headers.get("x-frame-options"), "DENY", what);
      assert.equal(headers.get("cross-origin-opener-policy"), "same-origin", what);
      assert.match(headers.get("referrer-policy") ?? "", /^(same-origin|no-referrer)$/, what);
      assert.equal(headers.get("server"), null, what);
      const isAsset = /** @type {string} */ (address).startsWith("/static/");
      if (!isAsset) assert.equal(headers.get("cache-control"), "no-store", what);
    }
  });

  test("of a session's cookie keep it from scripts and other sites, and it differs every time", async () => {
    const { username, password } = demo.login("manager");
    const seen = new Set();
    for (let time = 0; time < 2; time += 1) {
      const answer = await demo.ask(null, "/login", { method: "POST", body: new URLSearchParams({ username, password }) });
      const cookie = answer.headers.getSetCookie().find((each) => each.startsWith("rinnalla=")) ?? "";
      assert.match(cookie, COOKIE);
      seen.add(cookie);
    }
    assert.equal(seen.size, 2);
  });

  test("of the language's cookie do the same", async () => {
    const answer = await demo.ask(null, "/language", { method: "POST", body: new URLSearchParams({ lang: "sv", to: "/about" }) });
    assert.equal(answer.headers.get("location"), "/about");
    assert.match(answer.headers.getSetCookie().join(), /^rinnalla-language=sv;.*HttpOnly; SameSite=Lax/);
  });
});
