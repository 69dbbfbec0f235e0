// @ts-check
/**
 * Keeps what is typed into an application on this device until it is sent, and takes it away at a tap. Nothing leaves
 * the device; without this the form is the same.
 */

const DAY_MS = 86_400_000;
const DAYS_KEPT = 30;
const SAVE_DELAY_MS = 300;
const PREFIX = "rinnalla-draft:";
/** What only a program fills in is no part of a draft. */
const TRAP = "website";

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */
/** @typedef {[name: string, value: string][]} Fields */

const done = document.querySelector("[data-draft-done]");
if (done instanceof HTMLElement) forget(done.dataset.draftDone ?? "");

const form = document.querySelector("form[data-draft]");
if (form instanceof HTMLFormElement) keep(form, form.dataset.draft ?? "");

/** @param {string} name */
function forget(name) {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // The browser keeps nothing, so nothing is to be forgotten.
  }
}

/**
 * What was kept, where it is not too old.
 * @param {string} name
 * @returns {Fields}
 */
function kept(name) {
  try {
    const draft = JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
    if (draft === null || !Array.isArray(draft.fields)) return [];
    if (Date.now() - Number(draft.at) < DAYS_KEPT * DAY_MS) return draft.fields;
    forget(name);
  } catch {
    // Not readable, or not ours.
  }
  return [];
}

/**
 * What a person fills in.
 * @param {HTMLFormElement} form
 * @returns {Control[]}
 */
function controls(form) {
  /** @type {Control[]} */
  const found = [];
  for (const each of form.elements) {
    const isInput = each instanceof HTMLInputElement && each.type !== "hidden";
    if (!isInput && !(each instanceof HTMLTextAreaElement) && !(each instanceof HTMLSelectElement)) continue;
    if (each.name !== "" && each.name !== TRAP) found.push(each);
  }
  return found;
}

/**
 * @param {Control} control
 * @returns {control is HTMLInputElement}
 */
function isBox(control) {
  return control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");
}

/**
 * @param {HTMLFormElement} form
 * @returns {Fields}
 */
function typed(form) {
  return controls(form)
    .filter((control) => (isBox(control) ? control.checked : control.value !== ""))
    .map((control) => [control.name, control.value]);
}

/**
 * Puts a draft into the form.
 * @param {HTMLFormElement} form
 * @param {Fields} fields
 */
function restore(form, fields) {
  for (const control of controls(form)) {
    if (isBox(control)) {
      const isNamed = fields.some(([name]) => name === control.name);
      if (control.type === "radio" && !isNamed) continue;
      control.checked = fields.some(([name, value]) => name === control.name && value === control.value);
    } else {
      control.value = fields.find(([name]) => name === control.name)?.[1] ?? "";
    }
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function keep(form, name) {
  const note = form.querySelector("[data-draft-note]");
  const remove = form.querySelector("[data-draft-remove]");
  if (!(note instanceof HTMLElement) || !(remove instanceof HTMLButtonElement)) return;
  let timer = 0;
  let isKeeping = true;

  /** @param {string | undefined} text */
  const say = (text) => {
    if (note.textContent !== text) note.textContent = text ?? "";
  };
  const save = () => {
    window.clearTimeout(timer);
    timer = 0;
    if (!isKeeping) return;
    try {
      localStorage.setItem(PREFIX + name, JSON.stringify({ at: Date.now(), fields: typed(form) }));
    } catch {
      // No room, or not allowed: the form works without.
      return;
    }
    say(note.dataset.saved);
    remove.hidden = false;
  };

  const draft = kept(name);
  if (draft.length > 0) {
    // After a fault the page holds what was sent, which is newer.
    if (form.dataset.fresh !== undefined) {
      restore(form, draft);
      say(note.dataset.restored);
    } else {
      say(note.dataset.saved);
    }
    remove.hidden = false;
  }
  form.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, SAVE_DELAY_MS);
  });
  window.addEventListener("pagehide", () => {
    if (timer !== 0) save();
  });
  remove.addEventListener("click", () => {
    isKeeping = false;
    forget(name);
    say(note.dataset.removed);
    remove.hidden = true;
    document.getElementById("send")?.focus();
  });
}
