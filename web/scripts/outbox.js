// @ts-check
/**
 * Entries that are written without a connection: they wait in the queue of the device, in their order, and are sent
 * when the line returns. What the service answers decides; here nothing is judged and nothing is thrown away.
 */
import { asOfToday, idIn, named, renew, submitAsItIs, written } from "./outbox-form.js";
import { draw } from "./outbox-view.js";
import { add, canKeep, change, remove, waiting } from "./queue.js";

/**
 * @typedef {import("./queue.js").Entry} Entry
 * @typedef {import("./queue.js").Fields} Fields
 * @typedef {import("./queue.js").Waiting} Waiting
 * @typedef {{ ended: "kept" | "same", to: string } | { ended: "differs", seen: string, note: string, lines: import("./queue.js").Side[] }
 *   | { ended: "invalid", problems: { field: string, text: string }[] } | { ended: "expired" | "away" | "sign-in" | "refused" }} Told
 */

const WAIT_MS = 8_000;
const AGAIN_MS = 30_000;
const TOO_MANY = 429;

const found = document.querySelector("[data-outbox]");
if (found instanceof HTMLElement && canKeep()) start(found);

/** @param {HTMLElement} root */
function start(root) {
  const words = root.dataset;
  const owner = words.owner ?? "";
  const kept = document.documentElement.dataset.of;
  const element = document.getElementById("entry");
  const form = element instanceof HTMLFormElement ? element : null;
  let token = document.querySelector("input[name=form_token]")?.getAttribute("value") ?? "";
  let isAway = !navigator.onLine || kept !== undefined;
  let needsSignIn = false;
  let isAsked = false;

  /** @param {string} part @param {string} [text] shown with this text, or hidden without */
  const show = (part, text) => {
    const banner = root.querySelector(`[data-${part}]`);
    if (!(banner instanceof HTMLElement)) return;
    banner.hidden = text === undefined;
    const place = banner.querySelector("[data-text]") ?? (banner.matches("[data-text]") ? banner : null);
    if (place && text !== undefined && place.textContent !== text) place.textContent = text;
  };
  /** @param {string} name @param {number} count */
  const counted = (name, count) => (words[count === 1 ? `${name}One` : `${name}Many`] ?? "").replace("#", String(count));

  /** Says how things stand and shows what waits. @returns {Promise<Waiting[]>} */
  const refresh = async () => {
    const { own, others } = await waiting(owner);
    const count = own.filter((each) => each.state === "waiting").length;
    show("away", isAway ? "" : undefined);
    show("sign-in", needsSignIn && count > 0 ? counted("signIn", count) : undefined);
    draw(own, others, { removed, decided });
    return own;
  };
  const removed = async (/** @type {Waiting} */ entry) => {
    await remove(entry.n);
    await refresh();
  };
  const decided = async (/** @type {Waiting} */ entry, /** @type {Fields | null} */ fields) => {
    if (fields) await change(entry.n, owner, { ...plain(entry), fields, state: "waiting" });
    else await remove(entry.n);
    await refresh();
    document.getElementById("main")?.focus({ preventScroll: true });
    await sendAll();
  };

  /**
   * Sends an entry; what is not an answer of the service is no connection.
   * @param {Entry} entry
   * @param {"page" | "queue"} by
   * @returns {Promise<Told>}
   */
  const sendOnce = async ({ action, fields }, by) => {
    const body = new URLSearchParams([...fields, ["form_token", token]]);
    try {
      const headers = { "x-rinnalla-fetch": by };
      const answer = await fetch(action, { method: "POST", body, headers, redirect: "manual", signal: AbortSignal.timeout(WAIT_MS) });
      if (answer.type === "opaqueredirect") return { ended: "sign-in" };
      if (answer.status >= 500 || answer.status === TOO_MANY) return { ended: "away" };
      return answer.ok ? await answer.json() : { ended: "refused" };
    } catch {
      return { ended: "away" };
    }
  };

  /** The token of a newer session, where it is of the same person. @returns {Promise<"new" | "away" | "sign-in">} */
  const newToken = async () => {
    try {
      const answer = await fetch(words.log ?? "", { redirect: "manual", headers: { Accept: "text/html" } });
      const html = answer.ok ? await answer.text() : "";
      const fresh = /name="form_token" value="([^"]+)"/.exec(html)?.[1];
      if (!fresh || !html.includes(`data-owner="${owner}"`)) return answer.status >= 500 ? "away" : "sign-in";
      token = fresh;
      return "new";
    } catch {
      return "away";
    }
  };

  /** Sends an entry, in a newer session where there is one. @param {Entry} entry @param {"page" | "queue"} by @returns {Promise<Told>} */
  const send = async (entry, by) => {
    const told = await sendOnce(entry, by);
    if (told.ended !== "expired") return told;
    const session = await newToken();
    return session === "new" ? sendOnce(entry, by) : { ended: session };
  };

  /** Sends what waits, one after the other. An entry that must be settled first does not keep others from leaving. */
  const sendInTurn = async () => {
    isAsked = false;
    const { own } = await waiting(owner);
    const held = new Set(own.filter((each) => each.state !== "waiting").map(idOf));
    if (form && editing() > 0) held.add(idIn(form));
    let sent = 0;
    needsSignIn = false;
    for (const entry of own) {
      if (entry.state !== "waiting" || held.has(idOf(entry))) continue;
      const told = await send(entry, "queue");
      isAway = told.ended === "away";
      needsSignIn = told.ended === "sign-in" || told.ended === "expired";
      if (isAway || needsSignIn) break;
      if (told.ended === "kept" || told.ended === "same") {
        await remove(entry.n);
        sent += 1;
      } else {
        held.add(idOf(entry));
        await change(entry.n, owner, { ...plain(entry), ...settled(told) });
      }
    }
    return sent;
  };

  /** One page sends at a time, and none is overtaken. */
  const sendAll = async () => {
    const locks = /** @type {LockManager | undefined} */ (navigator.locks);
    const sent = locks ? await locks.request("rinnalla-outbox", sendInTurn) : await sendInTurn();
    if (isAway && sent === 0) await probe();
    await refresh();
    if (sent > 0) say(counted("sent", sent), true);
  };

  /** Whether the service answers at all, where nothing waits that would tell. */
  const probe = async () => {
    const answer = await fetch("/health/live", { cache: "no-store" }).catch(() => null);
    isAway = answer === null || answer.status >= 500;
  };

  /** @param {string} text @param {boolean} [isSent] */
  const say = (text, isSent = false) => {
    show("said", text);
    const again = root.querySelector("[data-again]");
    if (again instanceof HTMLElement) again.hidden = !isSent || form !== null;
  };

  /** The number in the queue of the entry that the form holds; 0 where it is none of them. */
  const editing = () => Number((form && sessionStorage.getItem(idIn(form))) ?? 0);

  /** Writes down in the queue what the form holds. @param {Entry} entry */
  const keep = async (entry) => {
    if (!form) return;
    try {
      const n = editing();
      if (n === 0 || !(await change(n, owner, entry))) await add(owner, entry);
    } catch {
      show("failed", words.notKept ?? "");
      form.dispatchEvent(new CustomEvent("rinnalla:again"));
      return;
    }
    void navigator.storage?.persist?.().catch(() => false);
    sessionStorage.removeItem(idIn(form));
    show("failed");
    renew(form);
    const own = await refresh();
    say(`${words.kept} ${counted("waits", own.filter((each) => each.state === "waiting").length)}`);
  };

  form?.addEventListener("submit", async (event) => {
    // A second tap.
    if (event.defaultPrevented) return;
    event.preventDefault();
    const entry = written(form, event.submitter);
    // What waits goes first, so that everything arrives in its order.
    if (navigator.onLine) await sendAll().catch(() => undefined);
    const isOpen = navigator.onLine && !isAway && !needsSignIn;
    /** @type {Told} */
    const told = isOpen ? await send(entry, "page") : { ended: needsSignIn ? "sign-in" : "away" };
    if (told.ended === "kept" || told.ended === "same") {
      const n = editing();
      if (n > 0) await remove(n).catch(() => undefined);
      sessionStorage.removeItem(idIn(form));
      location.assign(told.to);
    } else if (told.ended === "away" || told.ended === "sign-in" || told.ended === "expired") {
      isAway = told.ended === "away";
      needsSignIn = !isAway;
      await keep(entry);
    } else {
      // The page of the service shows what is wrong and keeps what was typed.
      submitAsItIs(form, event.submitter, token);
    }
  });

  /** Opens an entry of the queue that a link names. */
  const edit = async () => {
    const n = named();
    const { own } = await waiting(owner);
    const entry = own.find((each) => each.n === n);
    if (!form || !entry) return;
    sessionStorage.setItem(idOf(entry), String(n));
    form.dispatchEvent(new CustomEvent("rinnalla:fill", { detail: entry.fields }));
    say(words.editing ?? "");
  };

  if (kept !== undefined) asOfToday(form);
  const look = () => {
    // While one look goes on, one more may wait for its turn: the line may have come back meanwhile.
    if (isAsked) return;
    isAsked = true;
    void sendAll().catch(() => {
      isAsked = false;
    });
  };
  window.addEventListener("online", look);
  window.addEventListener("offline", () => {
    isAway = true;
    void refresh().catch(() => undefined);
  });
  window.addEventListener("hashchange", () => void edit().catch(() => undefined));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) look();
  });
  window.setInterval(look, AGAIN_MS);
  void edit().catch(() => undefined).then(look);
  const ready = () => void prepare([words.today ?? "", words.log ?? ""]);
  if (words.outbox !== "keep") return;
  if (document.readyState === "complete") ready();
  else window.addEventListener("load", ready);
}

/** @param {Entry} entry */
function idOf(entry) {
  return entry.fields.find(([name]) => name === "id")?.[1] ?? "";
}

/** An entry without what only the queue knows, and without what was to be settled. @param {Waiting} entry @returns {Entry} */
function plain({ action, fields, at, what, state }) {
  return { action, fields, at, what, state };
}

/** What must be done before an entry can be sent again. @param {Told} told @returns {Pick<Entry, "state" | "differs" | "problems">} */
function settled(told) {
  if (told.ended === "differs") {
    const { seen, note, lines } = told;
    return { state: "conflict", differs: { seen, note, lines } };
  }
  return { state: "refused", problems: told.ended === "invalid" ? told.problems.map(({ text }) => text) : [] };
}

/** Has the worker keep what these pages need. @param {string[]} pages */
async function prepare(pages) {
  const registration = await navigator.serviceWorker?.ready;
  const loaded = performance.getEntriesByType("resource").map((each) => new URL(each.name, location.href));
  const own = loaded.filter((each) => each.origin === location.origin && each.pathname.startsWith("/static/"));
  const files = [...new Set(own.map((each) => each.pathname + each.search))];
  registration?.active?.postMessage({ files, pages });
}
