// @ts-check
/** Where the keyboard is, and whether the eye can follow it there. */
import assert from "node:assert/strict";

/** @typedef {import("playwright-core").Page} Page */

const MOST_STOPS = 400;

/**
 * What is wrong with how the focused element is seen; nothing where nothing is.
 * @param {Page} page
 * @returns {Promise<{ name: string, faults: string[] }>}
 */
export function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: "", faults: ["nothing has the focus"] };
    const faults = [];
    const own = getComputedStyle(element);
    // An input that hides behind its card is seen by the ring of the card.
    const isHidden = element instanceof HTMLInputElement && own.opacity === "0";
    const shown = (isHidden && element.closest(".choice")) || element;
    const text = (shown.getAttribute("aria-label") || shown.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
    const name = `${element.localName}${element.id ? `#${element.id}` : ""} “${text}”`;
    const style = getComputedStyle(shown);
    const hasOutline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    if (!hasOutline && style.boxShadow === "none") faults.push("no ring");
    const boxes = [...shown.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    if (boxes.length === 0) return { name, faults: [...faults, "has no size"] };
    const root = document.documentElement;
    const isSeen = (/** @type {DOMRect} */ box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, root.clientWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
      if (right - left < 1 || bottom - top < 1) return false;
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return at !== null && (shown.contains(at) || at.contains(shown));
    };
    const isTall = boxes.some((box) => box.height > window.innerHeight / 2);
    if (!boxes.every(isSeen) && !(isTall && boxes.some((box) => box.top < window.innerHeight && box.bottom > 0))) {
      const box = boxes[0];
      const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      faults.push(`covered or out of sight at ${Math.round(box.top)}–${Math.round(box.bottom)} by ${at?.className || at?.localName}`);
    }
    return { name, faults };
  });
}

/**
 * Presses Tab until the focus is on this element; every stop on the way is seen.
 * @param {Page} page
 * @param {string} selector
 * @param {"Tab" | "Shift+Tab"} [key]
 */
export async function tabTo(page, selector, key = "Tab") {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press(key);
    await seenHere(page);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  assert.fail(`Tab does not lead to ${selector}`);
}

/** The focus is where it can be seen. @param {Page} page */
export async function seenHere(page) {
  const { name, faults } = await focused(page);
  assert.deepEqual(faults, [], `${name} on ${page.url()}`);
}

/**
 * Presses Tab through the whole page; the faults of every stop, and how many stops there were.
 * @param {Page} page
 */
export async function tabThrough(page) {
  /** @type {string[]} */
  const faults = [];
  await page.evaluate(() => Object.assign(window, { stops: new Set() }));
  let count = 0;
  for (; count < MOST_STOPS; count += 1) {
    await page.keyboard.press("Tab");
    const where = await page.evaluate(() => {
      const { stops } = /** @type {any} */ (window);
      const element = document.activeElement;
      if (!element || element === document.body) return "out";
      const isSame = stops.last === element;
      const isKnown = stops.has(element);
      stops.add(element);
      stops.last = element;
      return isKnown && !isSame ? "again" : "on";
    });
    if (where !== "on") break;
    const { name, faults: found } = await focused(page);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return { faults: [...new Set(faults)], count };
}
