// @ts-check
/**
 * Every page, for whom it is, in three languages, on a phone and on a desk: well formed, in words, in order for
 * those who read with the ears or the keyboard, and quiet on the console and the network.
 */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LANGS, WIDTHS, launch, listen, open } from "./browser.mjs";
import { checkPage, markup, seen } from "./checks.mjs";
import { startDemo } from "./demo.mjs";
import { bring } from "./upload.mjs";

/** @typedef {import("./demo.mjs").Role} Role */
/**
 * @typedef {object} Place
 * @property {string} name
 * @property {Role | null} role for whom; nobody signed in where null
 * @property {() => string | Promise<string>} path
 * @property {readonly string[]} [langs] in which languages
 * @property {number} [status]
 */

/** Items whose pages differ most: counts, components, two rules, days, jobs. */
const TYPICAL = [1, 5, 8, 17, 22];

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

/** @returns {Place[]} */
function places() {
  const of = (/** @type {string} */ path) => () => base + path;
  const at = (/** @type {string} */ path) => () => path;
  const items = Array.from({ length: 25 }, (_, index) => index + 1);
  return [
    { name: "sign in", role: null, path: at("/login") },
    { name: "sign in, on the way elsewhere", role: null, path: at("/login?next=/account"), langs: ["fi"] },
    { name: "about", role: null, path: at("/about") },
    { name: "accessibility", role: null, path: at("/accessibility") },
    { name: "no such page, for nobody", role: null, path: at("/nowhere"), status: 404, langs: ["fi"] },
    { name: "no such page", role: "team_leader", path: at("/nowhere"), status: 404 },
    { name: "account", role: "team_leader", path: at("/account") },
    { name: "about, signed in", role: "team_leader", path: at("/about"), langs: ["fi"] },
    { name: "home", role: "team_leader", path: of("") },
    { name: "home of a coach", role: "employment_specialist", path: of(""), langs: ["fi"] },
    { name: "home of a manager", role: "manager", path: of(""), langs: ["fi"] },
    { name: "ratings", role: "team_leader", path: of("/fidelity") },
    { name: "ratings below five", role: "team_leader", path: of("/fidelity?show=below-5"), langs: ["fi"] },
    { name: "ratings of a day without records", role: "team_leader", path: of("/fidelity?day=2023-01-31") },
    { name: "reviews", role: "reviewer", path: of("/reviews") },
    { name: "reviews of the site", role: "team_leader", path: of("/reviews"), langs: ["fi"] },
    { name: "a new review", role: "team_leader", path: of("/reviews/new"), langs: ["fi"] },
    { name: "a review", role: "reviewer", path: () => review("") },
    { name: "a review for the site", role: "team_leader", path: () => review(""), langs: ["fi"] },
    { name: "guides of a review", role: "reviewer", path: () => review("/collect") },
    { name: "a guide", role: "reviewer", path: () => review("/collect/coach") },
    { name: "scoring an item", role: "reviewer", path: () => review("/items/8") },
    { name: "scoring an item of jobs", role: "reviewer", path: () => review("/items/20"), langs: ["fi"] },
    { name: "a draft of a report", role: "reviewer", path: () => review("/report") },
    { name: "texts of a report", role: "reviewer", path: () => review("/texts?item=8"), langs: ["fi"] },
    { name: "development plan", role: "team_leader", path: of("/plan") },
    { name: "a step of the plan", role: "team_leader", path: of("/plan/new") },
    ...items.map((item) => ({
      name: `item ${item}`,
      role: /** @type {Role} */ ("team_leader"),
      path: of(`/fidelity/${item}`),
      langs: TYPICAL.includes(item) ? LANGS : ["fi"],
    })),
    { name: "item 5 without records", role: "team_leader", path: of("/fidelity/5?day=2023-01-31"), langs: ["fi"] },
    { name: "item 17 for a coach", role: "employment_specialist", path: of("/fidelity/17"), langs: ["fi"] },
    { name: "item 26", role: "team_leader", path: of("/fidelity/26"), status: 404, langs: ["fi"] },
    { name: "what if", role: "team_leader", path: of("/what-if") },
    { name: "what if, changed", role: "team_leader", path: of("/what-if?set.17.contacts_per_week=6&reach=exemplary"), langs: ["fi"] },
    { name: "what if, mistyped", role: "team_leader", path: of("/what-if?set.17.contacts_per_week=kuusi"), langs: ["fi"] },
    { name: "deadlines", role: "team_leader", path: of("/deadlines") },
    { name: "deadlines of a coach", role: "employment_specialist", path: of("/deadlines"), langs: ["fi"] },
    ...ofCoach(),
    { name: "import", role: "team_leader", path: of("/import") },
    { name: "import, checked", role: "team_leader", path: () => bring(demo, "changed") },
    { name: "import, nothing new", role: "team_leader", path: () => bring(demo, "same"), langs: ["fi"] },
    { name: "import, refused", role: "team_leader", path: () => bring(demo, "faulty") },
    { name: "import, of another shape", role: "team_leader", path: () => bring(demo, "workbook") },
    { name: "mapping", role: "team_leader", path: async () => `${await bring(demo, "workbook")}/mapping` },
    { name: "sites for a manager", role: "manager", path: at("/sites") },
    { name: "sites for an evaluator", role: "evaluator", path: at("/sites") },
    { name: "choice of a programme", role: "manager", path: at("/") },
    { name: "no programme", role: "administrator", path: at("/") },
    { name: "refused", role: "manager", path: of("/deadlines"), status: 403 },
    { name: "home of a partner", role: "partner_professional", path: of(""), langs: ["fi"] },
    { name: "shared clients", role: "partner_professional", path: of("/shared") },
    { name: "a client who shares everything", role: "partner_professional", path: () => shared(0) },
    { name: "a client who shares less", role: "partner_professional", path: () => shared(1) },
    { name: "a client who shares nothing", role: "partner_professional", path: of("/shared/00000000-0000-4000-8000-000000000000"), status: 404, langs: ["fi"] },
    { name: "consents of a client who shares", role: "team_leader", path: async () => `${(await shared(0)).replace("/shared/", "/clients/")}/section/agreement` },
    { name: "refused, for a partner", role: "partner_professional", path: of("/fidelity"), status: 403, langs: ["fi"] },
  ];
}

/**
 * The pages of a coach's work, and the public ones that belong to it.
 * @returns {Place[]}
 */
function ofCoach() {
  const of = (/** @type {string} */ path) => () => base + path;
  const role = /** @type {Role} */ ("employment_specialist");
  const client = async (/** @type {string} */ path) => (await first("/clients")) + path;
  const employer = async (/** @type {string} */ path) => (await first("/employers")) + path;
  const sections = ["agreement", "profile", "plans", "disclosure", "benefits", "jobs", "support", "network", "documents", "person"];
  const forms = ["agreement", "consent", "profile", "employment_plan", "job_search_plan", "follow_along_plan", "disclosure_talk", "benefit_counselling", "job", "network_person"];
  const ofEmployer = ["contact_person", "employer_agreement", "job_lead", "job_carving"];
  return [
    { name: "today", role, path: of("/today") },
    { name: "quick entry", role, path: of("/log") },
    { name: "clients", role, path: of("/clients") },
    { name: "clients who wait, for a leader", role: "team_leader", path: of("/clients?which=waiting"), langs: ["fi"] },
    { name: "clients of the past", role, path: of("/clients?which=past"), langs: ["fi"] },
    { name: "a client", role, path: () => client("") },
    ...sections.map((section) => ({ name: `a client's ${section}`, role, path: () => client(`/section/${section}`) })),
    ...forms.map((kind) => ({ name: `a new ${kind}`, role, path: () => client(`/new/${kind}`) })),
    { name: "a colleague's client", role, path: async () => `${base}/clients/00000000-0000-4000-8000-000000000000`, status: 404, langs: ["fi"] },
    { name: "employers", role, path: of("/employers") },
    { name: "an employer", role, path: () => employer("") },
    { name: "a new employer", role, path: of("/employers/new") },
    ...ofEmployer.map((kind) => ({ name: `a new ${kind}`, role, path: () => employer(`/new/${kind}`) })),
    { name: "job leads", role, path: of("/leads") },
    { name: "the team", role: "team_leader", path: of("/team") },
    { name: "the settings", role: "team_leader", path: of("/settings") },
    { name: "a new meeting", role, path: of("/team/new/meeting") },
    { name: "search", role, path: of("/search") },
    { name: "referrals", role, path: of("/referrals") },
    { name: "a referral", role, path: () => first("/referrals") },
    { name: "a new referral", role, path: of("/referrals/new") },
    { name: "calendar and keys", role, path: () => "/account/keys" },
    { name: "where to refer oneself", role: null, path: () => "/refer" },
    { name: "referring oneself", role: null, path: () => `/refer/${base.split("/").at(-1)}` },
    { name: "referring oneself, easy to read", role: null, path: () => `/refer/${base.split("/").at(-1)}?easy=1` },
    { name: "after referring oneself", role: null, path: () => `/refer/${base.split("/").at(-1)}/thanks` },
    { name: "public job leads", role: null, path: () => `/leads/${base.split("/").at(-1)}` },
  ];
}

/**
 * The address of a page of the review in course.
 * @param {string} rest
 */
async function review(rest) {
  const html = await (await demo.ask("reviewer", `${base}/reviews`)).text();
  const found = html.match(/href="(\/programmes\/[^"]+\/reviews\/[0-9a-f-]{36})"/);
  if (!found) throw new Error("the demonstration has no review");
  return found[1] + rest;
}

/**
 * The page of the first one on a list.
 * @param {string} list
 */
async function first(list) {
  const html = await (await demo.ask("employment_specialist", base + list)).text();
  const found = new RegExp(`href="(${base}${list}/[0-9a-f-]{36})"`).exec(html);
  assert.ok(found, `nobody on ${list}`);
  return found[1];
}

/**
 * The page of a client who shares something: those who share most come first.
 * @param {number} place
 */
async function shared(place) {
  const html = await (await demo.ask("partner_professional", `${base}/shared`)).text();
  const paths = [...html.matchAll(new RegExp(`href="(${base}/shared/[0-9a-f-]{36})"`, "g"))].map(([, path]) => path);
  const lengths = await Promise.all(paths.map(async (path) => (await (await demo.ask("partner_professional", path)).text()).length));
  const sorted = paths.toSorted((one, other) => lengths[paths.indexOf(other)] - lengths[paths.indexOf(one)]);
  assert.ok(sorted[place], `${paths.length} clients share something`);
  return sorted[place];
}

describe("every page", { concurrency: 2 }, () => {
  for (const place of places()) {
    test(place.name, { timeout: 120_000 }, async () => {
      const path = await place.path();
      for (const lang of place.langs ?? LANGS) {
        const context = await open(browser, demo, { role: place.role, lang });
        try {
          await look(place, path, lang, context);
        } finally {
          await context.close();
        }
      }
    });
  }
});

/**
 * @param {Place} place
 * @param {string} path
 * @param {string} lang
 * @param {import("playwright-core").BrowserContext} context
 */
async function look(place, path, lang, context) {
  const page = await context.newPage();
  const ear = listen(page, demo);
  ear.expected = place.status ?? 200;
  const answer = await page.goto(path, { waitUntil: "load" });
  assert.equal(answer?.status(), ear.expected, `${path} in ${lang}`);
  const html = lang === "fi" ? await answer?.text() : undefined;
  /** @type {string[]} */
  const faults = [];
  for (const [width, viewport] of Object.entries(WIDTHS)) {
    await page.setViewportSize(viewport);
    const what = `${lang}, ${width}`;
    faults.push(...(await checkPage(page, lang)).map((fault) => `${what}: ${fault}`));
    if (lang === "fi") faults.push(...(await seen(page)).map((fault) => `${what}: ${fault}`));
  }
  if (html !== undefined) {
    faults.push(...(await markup(html)).map((fault) => `markup: ${fault}`));
    await page.emulateMedia({ colorScheme: "dark" });
    faults.push(...(await seen(page)).map((fault) => `dark: ${fault}`));
  }
  faults.push(...ear.list);
  if (faults.length > 0) assert.fail(`${faults.length} faults in ${path}\n${[...new Set(faults)].join("\n")}`);
}
