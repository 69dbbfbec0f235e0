// @ts-check
/**
 * Between the pages and the network: a coach's first page and the page for writing an entry open without a
 * connection, as they were today. No other page is kept. What is kept goes when the session ends, when the language
 * changes and when the day is over.
 */
import { forgetPages, keepPage, keptPage, keptPaths } from "./queue.js";

const FILES = "rinnalla-files";
const PAGE = /^\/programmes\/[0-9a-f-]{36}\/(today|log)$/;
/** Stands on a page that may be kept, written by the server and by nobody else: quotes in texts are escaped. */
const MAY_KEEP = 'data-outbox="keep"';
/** After so long the page of today is better than none. */
const SLOW_MS = 6000;
const AWAY = [502, 503, 504];
const ENDS = ["/logout", "/language"];
const NOT_KEPT = ["content-encoding", "content-length", "transfer-encoding"];

const worker = /** @type {any} */ (self);
/** Grows whenever everything is forgotten: what was asked for before is not kept after. */
let epoch = 0;

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("message", (/** @type {any} */ event) => event.waitUntil(prepare(event.data)));
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  /** @type {Request} */
  const request = event.request;
  const url = new URL(request.url);
  if (url.origin !== worker.location.origin) return;
  const isPage = request.mode === "navigate";
  if (request.method !== "GET") {
    if (isPage && ENDS.includes(url.pathname)) event.waitUntil(forget());
  } else if (url.pathname.startsWith("/static/")) event.respondWith(file(request, url));
  else if (isPage && url.pathname === "/login") event.waitUntil(forget());
  else if (isPage && PAGE.test(url.pathname)) event.respondWith(page(event, request, url));
  else if (isPage) {
    event.waitUntil(keptPaths());
    if (url.pathname === "/") event.respondWith(first(request));
  }
});

function forget() {
  epoch += 1;
  return forgetPages();
}

/**
 * Gets ready for the connection to go: the files of the page that is open, and both pages.
 * @param {{ files: string[], pages: string[] }} asked
 */
async function prepare({ files, pages }) {
  const begun = epoch;
  const there = await keptPaths();
  const missing = pages.filter((path) => PAGE.test(path) && !there.includes(path));
  const getPage = async (/** @type {string} */ path) => keep(path, await fetch(path, { headers: { Accept: "text/html" } }), begun);
  await Promise.allSettled([keepFiles(files), ...missing.map(getPage)]);
}

/** Keeps the files that are not here yet. @param {string[]} addresses */
async function keepFiles(addresses) {
  const store = await caches.open(FILES);
  const get = async (/** @type {string} */ address) => {
    const url = new URL(address, worker.location.href);
    const isOwn = url.origin === worker.location.origin && url.pathname.startsWith("/static/");
    if (isOwn && !(await store.match(url))) await keepFile(url, await fetch(url));
  };
  await Promise.allSettled(addresses.map(get));
}

/**
 * Keeps a file in the place of its older versions.
 * @param {URL} url
 * @param {Response} answer
 */
async function keepFile(url, answer) {
  if (!answer.ok) return;
  const store = await caches.open(FILES);
  const others = await store.keys(url, { ignoreSearch: true });
  await store.put(url, answer);
  for (const other of others) if (other.url !== url.href) await store.delete(other);
}

/**
 * A file whose address tells its content comes from here; any other only where the network has none.
 * @param {Request} request
 * @param {URL} url
 */
async function file(request, url) {
  const store = await caches.open(FILES);
  const kept = await store.match(url);
  if (kept && url.searchParams.has("v")) return kept;
  try {
    const answer = await fetch(request);
    const isKnown = kept !== undefined && kept.headers.get("etag") === answer.headers.get("etag");
    if (!isKnown) await keepFile(url, answer.clone()).catch(() => undefined);
    return answer;
  } catch (error) {
    const other = kept ?? (await store.match(url, { ignoreSearch: true }));
    if (other) return other;
    throw error;
  }
}

/**
 * A page from the network, else as it was today.
 * @param {any} event
 * @param {Request} request
 * @param {URL} url
 */
async function page(event, request, url) {
  const begun = epoch;
  const asked = fetch(request).then((answer) => {
    // With a question in its address the page is one for the moment, which is not kept.
    event.waitUntil(keep(url.search === "" ? url.pathname : "", answer.clone(), begun));
    return answer;
  });
  asked.catch(() => undefined);
  const late = new Promise((resolve) => setTimeout(resolve, SLOW_MS)).then(() => ofToday(url.pathname));
  try {
    const answer = (await Promise.race([asked, late])) ?? (await asked);
    const kept = AWAY.includes(answer.status) ? await ofToday(url.pathname) : null;
    return kept ?? answer;
  } catch (error) {
    const kept = await ofToday(url.pathname);
    if (kept) return kept;
    throw error;
  }
}

/**
 * Keeps a page that may be kept; where the page is not for whoever asks any more, everything goes.
 * @param {string} path none where only the latter is looked at
 * @param {Response} answer
 * @param {number} begun when it was asked for
 */
async function keep(path, answer, begun) {
  const isOver = answer.type === "opaqueredirect" || answer.redirected || (answer.status >= 400 && answer.status < 500);
  if (isOver) await forget();
  if (isOver || !answer.ok || path === "") return;
  const html = await answer.text();
  if (begun !== epoch || !html.includes(MAY_KEEP)) return;
  const headers = [...answer.headers].filter(([name]) => !NOT_KEPT.includes(name));
  await keepPage(path, { html, headers });
  if (begun !== epoch) await forgetPages();
  await keepFiles([...html.matchAll(/ (?:src|href)="(\/static\/[^"#]+)/g)].map(([, address]) => address));
}

/**
 * The page as it was today, which says so to its script.
 * @param {string} path
 * @returns {Promise<Response | null>}
 */
async function ofToday(path) {
  const kept = await keptPage(path).catch(() => null);
  if (!kept) return null;
  return new Response(kept.html.replace("<html ", `<html data-of="${kept.at}" `), { headers: kept.headers });
}

/** The first page leads on to today's, also without a connection. @param {Request} request */
async function first(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const today = (await keptPaths()).find((path) => path.endsWith("/today"));
    if (today) return Response.redirect(today, 302);
    throw error;
  }
}
