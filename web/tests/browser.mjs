// @ts-check
/** Chromium as a person has it open: with a language, a width, a session, and an ear for what goes wrong. */
import { chromium } from "playwright-core";

/** @typedef {import("./demo.mjs").Demo} Demo @typedef {import("./demo.mjs").Role} Role */

/** A phone and a desk. */
export const WIDTHS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };

/** The languages of the pages. */
export const LANGS = /** @type {const} */ (["fi", "sv", "en"]);

/** Starts the browser that the machine has. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.RINNALLA_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * A window of somebody's own. Nothing moves in it, so that a colour is what it will be.
 * @param {import("playwright-core").Browser} browser
 * @param {Demo} demo
 * @param {{ role?: Role | null, lang?: string, cookie?: string, options?: import("playwright-core").BrowserContextOptions }} [of]
 */
export async function open(browser, demo, { role = null, lang = "fi", cookie, options = {} } = {}) {
  const context = await browser.newContext({
    viewport: WIDTHS.desk,
    reducedMotion: "reduce",
    baseURL: demo.url,
    locale: lang,
    timezoneId: "Europe/Helsinki",
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const session = cookie ?? (role ? await demo.session(role) : null);
  const cookies = [{ name: "rinnalla-language", value: lang, url: demo.url }];
  if (session) {
    const [name, value] = session.split("=");
    cookies.push({ name, value, url: demo.url });
  }
  await context.addCookies(cookies);
  return context;
}

/**
 * Listens to a page: errors on its console, errors of its script, requests that fail or leave the service.
 * `list` grows as things happen; a page that is meant to be refused names its status.
 * @param {import("playwright-core").Page} page
 * @param {Demo} demo
 */
export function listen(page, demo) {
  /** @type {string[]} */
  const list = [];
  const ear = { list, expected: 200 };
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const isOfPage = message.location().url === page.url() && message.text().includes(`status of ${ear.expected}`);
    if (ear.expected >= 400 && isOfPage) return;
    list.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => list.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A request is given up when its page is left, or becomes a file to save; what is refused says so on the console.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    list.push(`request failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(`${demo.url}/`) || request.url().startsWith("data:");
    if (!isOwn) list.push(`request to elsewhere: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== "document") {
      list.push(`answered ${response.status()}: ${response.url()}`);
    }
  });
  page.on("dialog", async (dialog) => {
    list.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return ear;
}
