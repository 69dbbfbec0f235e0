// @ts-check
/** What must be true of every page. Each check gives the faults that it found, in words. */
import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import { leftovers } from "./words.mjs";

/** @typedef {import("playwright-core").Page} Page */

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * The frame of the page: its language, one heading, a title, words instead of keys, no scrolling sideways.
 * @param {Page} page
 * @param {string} lang
 * @returns {Promise<string[]>}
 */
export async function checkPage(page, lang) {
  const found = await page.evaluate(() => {
    /** @type {string[]} */
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? "");
    for (const name of ["aria-label", "title", "placeholder", "alt", "data-label", "aria-description"]) {
      for (const each of document.querySelectorAll(`[${name}]`)) texts.push(each.getAttribute(name) ?? "");
    }
    const root = document.documentElement;
    return {
      lang: root.lang,
      headings: document.querySelectorAll("h1").length,
      title: document.title.replace(/[–\s]*Rinnalla$/, "").trim(),
      width: Math.max(root.scrollWidth, document.body.scrollWidth),
      room: window.innerWidth,
      empty: [...document.querySelectorAll("a, button, summary, h1, h2, h3, h4, h5, label, legend, caption")]
        .filter((each) => !each.textContent?.trim() && !each.getAttribute("aria-label"))
        .map((each) => each.outerHTML.slice(0, 120)),
      doubles: [...document.querySelectorAll("[id]")]
        .map((each) => each.id)
        .filter((id, index, all) => all.indexOf(id) !== index),
      dangling: [...document.querySelectorAll("[aria-labelledby], [aria-describedby], label[for], a[href^='#']")]
        .flatMap((each) => [
          ...(each.getAttribute("aria-labelledby") ?? "").split(/\s+/),
          ...(each.getAttribute("aria-describedby") ?? "").split(/\s+/),
          each.getAttribute("for") ?? "",
          (each.getAttribute("href") ?? "").replace(/^#/, ""),
        ])
        .filter((id) => id && !/[/?:]/.test(id) && !document.getElementById(id)),
      texts,
    };
  });
  const faults = [];
  if (found.lang !== lang) faults.push(`the language of the page is ${found.lang}`);
  if (found.headings !== 1) faults.push(`${found.headings} headings of the first level`);
  if (!found.title) faults.push("no title");
  if (found.width > found.room) faults.push(`${found.width} wide where there is room for ${found.room}`);
  faults.push(...found.empty.map((each) => `nothing in ${each}`));
  faults.push(...found.doubles.map((id) => `the id ${id} stands twice`));
  faults.push(...found.dangling.map((id) => `nothing has the id ${id}`));
  faults.push(...(await leftovers(found.texts)).map((word) => `a text is missing: ${word}`));
  return faults;
}

/**
 * Accessibility of the page as it is shown now.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function seen(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`.trim());
    return `${id} (${help}), ${nodes.length}: ${where.join("; ")}`;
  });
}

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // How the text of the page is laid out, which nobody sees.
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "doctype-style": "off",
    "void-style": "off",
    // A list without bullets is no list to VoiceOver any more, unless it says that it is one: `role="list"`.
    "prefer-native-element": ["error", { exclude: ["list"] }],
  },
});

/**
 * Rules that take no exceptions where we make one: the other rule that `role="list"` breaks, and the field of an
 * effort, which shares its name with its box "never" because the two are one answer.
 */
const MEANT = [/^Redundant role "list" on <[uo]l>$/, /^Duplicate form control name "(effort\.\d+|who|contact_ways|scope|staff_ids|sources)"$/];

/**
 * The markup as it was served.
 * @param {string} html
 * @returns {Promise<string[]>}
 */
export async function markup(html) {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages
      .filter(({ message }) => !MEANT.some((each) => each.test(message)))
      .map((each) => `${each.ruleId} at ${each.line}:${each.column}: ${each.message}`),
  );
}
