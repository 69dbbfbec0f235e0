// @ts-check
/** The form for writing an entry, as the outbox needs it: read, emptied for the next entry, filled from a link. */

/**
 * @typedef {import("./queue.js").Entry} Entry
 * @typedef {import("./queue.js").Fields} Fields
 */

/** The address of the form with an entry of the queue in it. */
const EDIT = /^#entry-(\d+)$/;

/** The number of the entry that the address of the page names; 0 where it names none. */
export const named = () => Number(EDIT.exec(location.hash)?.[1] ?? 0);

/** The id of the entry in the form. @param {HTMLFormElement} form */
export function idIn(form) {
  const field = form.elements.namedItem("id");
  return field instanceof HTMLInputElement ? field.value : "";
}

/**
 * What the form holds, as it would be sent.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} pressed
 * @returns {Entry}
 */
export function written(form, pressed) {
  /** @type {Fields} */
  const fields = [];
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && name !== "form_token") fields.push([name, value]);
  if (pressed instanceof HTMLButtonElement && pressed.name) fields.push([pressed.name, pressed.value]);
  const kind = form.querySelector("input[name=kind]:checked")?.parentElement?.textContent?.trim() ?? "";
  const action = new URL(form.action).pathname;
  return { action, fields, at: Date.now(), what: kind, state: "waiting" };
}

/**
 * Leaves the form to the service, with the button that was pressed.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} pressed
 * @param {string} token
 */
export function submitAsItIs(form, pressed, token) {
  const known = form.elements.namedItem("form_token");
  if (known instanceof HTMLInputElement) known.value = token;
  if (pressed instanceof HTMLButtonElement && pressed.name) {
    const field = Object.assign(document.createElement("input"), { type: "hidden", name: pressed.name, value: pressed.value });
    form.append(field);
  }
  form.submit();
}

/** The form is ready for the next entry; one that was corrected is done with. @param {HTMLFormElement} form */
export function renew(form) {
  const seen = form.elements.namedItem("seen");
  const isNew = seen instanceof HTMLInputElement && seen.value === "" && !document.querySelector(".error-summary");
  form.reset();
  form.hidden = !isNew;
  empty(form);
  if (named() > 0) history.replaceState(null, "", location.pathname);
  document.getElementById("main")?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

/** Nobody is chosen, and the entry is a new one. @param {HTMLFormElement} form */
function empty(form) {
  for (const box of form.querySelectorAll("input[name=who]")) if (box instanceof HTMLInputElement) box.checked = false;
  for (const [name, value] of [["employer", ""], ["settles", ""], ["seen", ""], ["id", newId()]]) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/**
 * A page of earlier today: what it told then is over, its entry may be kept already, and it was opened by another link.
 * @param {HTMLFormElement | null} form
 */
export function asOfToday(form) {
  document.querySelector("main form.toast")?.remove();
  for (const banner of document.querySelectorAll("main > .flow > .banner")) if (banner.querySelector("p[role=status]")) banner.remove();
  if (!form) return;
  empty(form);
  const asked = new URLSearchParams(location.search);
  /** @type {Fields} */
  const fields = [];
  for (const name of ["kind", "channel", "settles"]) if (asked.get(name)) fields.push([name, asked.get(name) ?? ""]);
  for (const name of ["client", "employer"]) if (asked.get(name)) fields.push(["who", `${name}:${asked.get(name)}`]);
  if (fields.length > 0) form.dispatchEvent(new CustomEvent("rinnalla:fill", { detail: fields }));
}

/** An id that sorts by its time (UUID version 7), as the service makes them. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = Date.now();
  for (let at = 0; at < 6; at += 1) bytes[at] = Math.floor(now / 2 ** (8 * (5 - at))) % 256;
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
