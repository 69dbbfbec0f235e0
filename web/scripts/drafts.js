// @ts-check
/**
 * Keeps what is typed into a form of the team's until it is saved, for when a session ends or a tab is closed. It
 * lies sealed on this device, for the account that typed it, half a day at most, and goes at sign-out. Nothing leaves
 * the device; without this the form is the same, and the service itself brings back what was sent too late.
 */
import { canKeep, seal, unseal } from "./queue.js";

const NAME = "rinnalla-drafts";
const SAVE_DELAY_MS = 300;
const LONGEST_MS = 12 * 60 * 60 * 1000;
/** The draft that was sent last, and that somebody signed out: for the page that comes next. */
const SENT = "rinnalla-draft-sent";
const LEFT = "rinnalla-left";

/** What is not written down on a device, not even sealed. */
const NEVER = ["identity_code"];

/**
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control
 * @typedef {[string, string][]} Fields
 * @typedef {{ owner: string, name: string, at: number } & import("./queue.js").Sealed} Draft
 */

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * One piece of work in the drafts of this device.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} work
 * @returns {Promise<T>}
 */
async function within(mode, work) {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore("drafts", { keyPath: ["owner", "name"] });
  const base = await answered(request);
  try {
    return await answered(work(base.transaction("drafts", mode).objectStore("drafts")));
  } finally {
    base.close();
  }
}

/** Takes away what is too old, and all drafts of somebody who has left. @param {string | null} left */
async function tidy(left) {
  /** @type {Draft[]} */
  const all = await within("readonly", (store) => store.getAll());
  for (const { owner, name, at } of all) {
    const age = Date.now() - at;
    if (owner === left || age < 0 || age > LONGEST_MS) await forget(owner, name);
  }
}

/** @param {string} owner @param {string} name */
function forget(owner, name) {
  return within("readwrite", (store) => store.delete([owner, name]));
}

/** @param {string} owner @param {string} name @returns {Promise<Fields | null>} */
async function kept(owner, name) {
  /** @type {Draft | undefined} */
  const found = await within("readonly", (store) => store.get([owner, name]));
  return found && Date.now() - found.at < LONGEST_MS ? await unseal(found) : null;
}

/**
 * What a person fills in, and the version that it was filled in upon.
 * @param {HTMLFormElement} form
 * @returns {Control[]}
 */
function controls(form) {
  /** @type {Control[]} */
  const found = [];
  for (const each of form.elements) {
    const isInput = each instanceof HTMLInputElement && (each.type !== "hidden" || each.name === "seen") && each.type !== "file";
    if (!isInput && !(each instanceof HTMLTextAreaElement) && !(each instanceof HTMLSelectElement)) continue;
    if (each.name !== "" && !NEVER.includes(each.name)) found.push(each);
  }
  return found;
}

/** @param {Control} control @returns {control is HTMLInputElement} */
function isBox(control) {
  return control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");
}

/** @param {HTMLFormElement} form @returns {Fields} */
function typed(form) {
  const filled = controls(form).filter((control) => (isBox(control) ? control.checked : control.value !== ""));
  return filled.map((control) => [control.name, control.value]);
}

/** @param {HTMLFormElement} form @param {Fields} fields */
function restore(form, fields) {
  const left = [...fields];
  for (const control of controls(form)) {
    if (isBox(control)) {
      control.checked = fields.some(([name, value]) => name === control.name && value === control.value);
    } else {
      const at = left.findIndex(([name]) => name === control.name);
      control.value = at < 0 ? "" : (left.splice(at, 1)[0]?.[1] ?? "");
    }
  }
}

/** Keeps one form. @param {HTMLFormElement} form @param {string} owner */
async function keep(form, owner) {
  const name = form.dataset.keep ?? "";
  const note = form.querySelector("[data-draft-note]");
  const remove = form.querySelector("[data-draft-discard]");
  let timer = 0;
  const save = async () => {
    timer = 0;
    const sealed = await seal(typed(form));
    await within("readwrite", (store) => store.put({ owner, name, at: Date.now(), ...sealed }));
  };
  form.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void save().catch(() => undefined), SAVE_DELAY_MS);
  });
  window.addEventListener("pagehide", () => {
    if (timer !== 0) void save().catch(() => undefined);
  });
  form.addEventListener("submit", () => {
    if (timer !== 0) void save().catch(() => undefined);
    window.clearTimeout(timer);
    timer = 0;
    sessionStorage.setItem(SENT, name);
  });
  remove?.addEventListener("click", () => {
    void forget(owner, name).catch(() => undefined);
    form.reset();
    if (note instanceof HTMLElement) note.hidden = true;
    for (const control of controls(form)) {
      if (control.type !== "hidden") return control.focus();
    }
  });
  // After a fault the page holds what was sent, which is newer.
  const draft = form.dataset.fresh === undefined ? null : await kept(owner, name);
  if (!draft || timer !== 0) return;
  restore(form, draft);
  for (let place = form.parentElement; place; place = place.parentElement) {
    if (place instanceof HTMLDetailsElement) place.open = true;
  }
  if (note instanceof HTMLElement) note.hidden = false;
}

/** Whether the form that was sent before this page was saved: the service leads on to another page then. */
function wasSaved() {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.redirectCount > 0;
}

async function start() {
  // What follows the point in a form's token tells the forms of one account from those of another.
  const token = document.querySelector("input[name=form_token]")?.getAttribute("value") ?? "";
  const owner = token.split(".")[1] ?? "";
  if (owner === "") {
    await tidy(sessionStorage.getItem(LEFT));
    sessionStorage.removeItem(LEFT);
    return;
  }
  document.querySelector("form[action='/logout']")?.addEventListener("submit", () => {
    sessionStorage.setItem(LEFT, owner);
    void tidy(owner).catch(() => undefined);
  });
  const sent = sessionStorage.getItem(SENT);
  if (sent !== null && !document.querySelector("[data-held]")) {
    sessionStorage.removeItem(SENT);
    if (wasSaved()) await forget(owner, sent);
  }
  for (const form of document.querySelectorAll("form[data-keep]")) {
    if (form instanceof HTMLFormElement) await keep(form, owner);
  }
}

if (canKeep()) void start().catch(() => undefined);
