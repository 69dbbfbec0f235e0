// @ts-check
/**
 * Comfort on top of pages that are whole without it: nothing here decides, hides or is needed to save anything.
 * What the server rendered is put in place node by node; no text is ever read as markup except a whole page
 * that this server answered.
 */

const LIVE_DELAY_MS = 150;
const POLL_DELAY_MS = 1000;
const STATUS_DELAY_MS = 50;
const WORKER = "/static/worker.js";

document.documentElement.classList.add("js");

/**
 * The page that the server answered, as a document that runs nothing.
 * @param {string} address
 * @param {AbortSignal} [signal]
 * @returns {Promise<Document | null>} null where the answer is not a page of ours
 */
async function fetchPage(address, signal) {
  const answer = await fetch(address, { signal, credentials: "same-origin", headers: { Accept: "text/html" } });
  const type = answer.headers.get("content-type") ?? "";
  if (!answer.ok || answer.redirected || !type.startsWith("text/html")) return null;
  return parsePage(await answer.text());
}

/** @type {{ createHTML(text: string): string, createScriptURL(text: string): any } | null} */
const policy = makePolicy();

/** Trusted Types, where the browser has them: only answers of our own server pass, and the address of the worker. */
function makePolicy() {
  const types = /** @type {any} */ (window).trustedTypes;
  if (!types) return null;
  const createScriptURL = (/** @type {string} */ text) => {
    if (text !== WORKER) throw new TypeError("not a script of ours");
    return text;
  };
  return types.createPolicy("rinnalla-page", { createHTML: (/** @type {string} */ text) => text, createScriptURL });
}

/**
 * @param {string} text
 * @returns {Document}
 */
function parsePage(text) {
  return new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, "text/html");
}

/**
 * Puts the element of the answer in the place of the one on the page; focus stays where it was.
 * @param {string} selector
 * @param {Document} page
 * @returns {Element | null} the element now on the page
 */
function replace(selector, page) {
  const old = document.querySelector(selector);
  const fresh = page.querySelector(selector);
  if (!old || !fresh) return null;
  const focused = old.contains(document.activeElement) ? document.activeElement?.id : "";
  const open = [...old.querySelectorAll("details[open][id]")].map((each) => each.id);
  const node = /** @type {Element} */ (document.importNode(fresh, true));
  for (const details of node.querySelectorAll("details[id]")) {
    if (open.includes(details.id)) details.setAttribute("open", "");
  }
  // New words are read out where a status region is there first and is filled afterwards.
  const status = node.matches("[role=status]") ? node : node.querySelector("[role=status]");
  const words = status ? [...status.childNodes] : [];
  status?.replaceChildren();
  old.replaceWith(node);
  if (status) window.setTimeout(() => status.replaceChildren(...words), STATUS_DELAY_MS);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  enhance(node);
  return node;
}

/**
 * The address that a GET form asks, with its values; empty ones are left out.
 * @param {HTMLFormElement} form
 */
function addressOf(form) {
  const address = new URL(form.getAttribute("action") || location.pathname, location.href);
  address.search = "";
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") address.searchParams.append(name, value);
  }
  return address;
}

/** A choice that has no more to say than itself needs no button. @param {HTMLFormElement} form */
function submitOnChange(form) {
  form.addEventListener("change", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLSelectElement) && !(field instanceof HTMLInputElement)) return;
    // A day that is still being typed is not a day yet.
    if (field instanceof HTMLInputElement && field.type === "date" && !field.value) return;
    form.requestSubmit();
  });
}

/** Results follow the form while it is filled in. @param {HTMLFormElement} form */
function live(form) {
  const selector = form.dataset.live ?? "";
  let timer = 0;
  /** @type {AbortController | null} */
  let running = null;
  const ask = async () => {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    const address = addressOf(form);
    document.querySelector(selector)?.setAttribute("aria-busy", "true");
    try {
      const page = await fetchPage(address.href, controller.signal);
      if (running !== controller) return;
      if (!page || !replace(selector, page)) {
        form.requestSubmit();
        return;
      }
      history.replaceState(null, "", address);
      const title = page.querySelector("title")?.textContent;
      if (title) document.title = title;
    } catch {
      // Given way to a newer question, or no network: the button of the form still works.
      if (running === controller) document.querySelector(selector)?.removeAttribute("aria-busy");
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, LIVE_DELAY_MS);
  });
  form.addEventListener("reset", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask);
  });
}

/** Asks once a second how far the work is, until the answer no longer says where to ask. @param {Element} element */
function poll(element) {
  const address = element.getAttribute("data-progress-url");
  if (!address) return;
  window.setTimeout(async () => {
    if (!element.isConnected) return;
    const page = document.hidden ? null : await fetchPage(address).catch(() => null);
    if (!page) {
      poll(element);
      return;
    }
    const selector = element.id ? `#${CSS.escape(element.id)}` : "[data-progress-url]";
    if (page.querySelector(selector)) replace(selector, page);
    else location.assign(address);
  }, POLL_DELAY_MS);
}

/** A slider and its number field say the same. @param {HTMLInputElement} slider */
function pair(slider) {
  const field = document.getElementById(slider.dataset.pair ?? "");
  if (!(field instanceof HTMLInputElement)) return;
  slider.addEventListener("input", () => {
    field.value = slider.value;
  });
  field.addEventListener("input", () => {
    const number = field.value.replace(",", ".");
    if (number !== "" && Number.isFinite(Number(number))) slider.value = number;
  });
}

/** A file may also be dropped on its field. @param {HTMLElement} zone */
function drop(zone) {
  const input = zone.querySelector("input[type=file]");
  if (!(input instanceof HTMLInputElement)) return;
  const mark = (/** @type {boolean} */ over) => zone.classList.toggle("is-over", over);
  for (const name of ["dragenter", "dragover"]) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      mark(true);
    });
  }
  zone.addEventListener("dragleave", (event) => {
    if (!(event.relatedTarget instanceof Node) || !zone.contains(event.relatedTarget)) mark(false);
  });
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    mark(false);
    const files = event.dataTransfer?.files;
    if (!files || files.length === 0) return;
    input.files = files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/**
 * Calls `what` for the element itself and every one within it that matches.
 * @template {Element} E
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => E} kind
 * @param {(element: E) => void} what
 */
function each(root, selector, kind, what) {
  const found = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.matches(selector)) found.unshift(root);
  for (const element of found) if (element instanceof kind) what(element);
}

/** @param {ParentNode} root */
function enhance(root) {
  each(root, "form[data-submit-on-change]", HTMLFormElement, submitOnChange);
  each(root, "form[data-live]", HTMLFormElement, live);
  each(root, "[data-progress-url]", Element, poll);
  each(root, "input[type=range][data-pair]", HTMLInputElement, pair);
  each(root, "[data-drop]", HTMLElement, drop);
  each(root, "[data-print]", HTMLElement, (button) => button.addEventListener("click", () => window.print()));
}

enhance(document);

// Pages that are needed without a connection too have a worker, which keeps them for the day. Where the browser has
// no such worker, they need the network.
if ("serviceWorker" in navigator && document.querySelector("[data-outbox]")) {
  const address = policy ? policy.createScriptURL(WORKER) : WORKER;
  navigator.serviceWorker.register(address, { scope: "/", type: "module", updateViaCache: "none" }).catch(() => undefined);
}

// What is folded on the screen is open on paper.
/** @type {HTMLDetailsElement[]} */
let unfolded = [];
window.addEventListener("beforeprint", () => {
  const folded = [...document.querySelectorAll("main details:not([open])")];
  unfolded = folded.filter((one) => one instanceof HTMLDetailsElement);
  for (const details of unfolded) details.open = true;
});
window.addEventListener("afterprint", () => {
  for (const details of unfolded) details.open = false;
});

// An open menu closes with Escape and with a tap elsewhere.
const closeMenus = (/** @type {Event} */ event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    const inside = event.target instanceof Node && menu.contains(event.target);
    if (event instanceof KeyboardEvent ? event.key === "Escape" : !inside) {
      menu.removeAttribute("open");
      if (inside) menu.querySelector("summary")?.focus();
    }
  }
};
document.addEventListener("click", closeMenus);
document.addEventListener("keydown", closeMenus);

const summary = document.querySelector(".error-summary");
if (summary instanceof HTMLElement) {
  summary.tabIndex = -1;
  summary.focus();
}
