// @ts-check
/** A team's own spreadsheet, what is to be settled before it can be read, and the forms that settle it. */
import assert from "node:assert/strict";
import { workbook, zip } from "./upload.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ name: string, mimeType: string, buffer: Buffer }} Upload */

const ROWS = 12;
const SENDERS = ["lääkäri", "itse", "te-palvelut"];
const DONE = ["kahvittelu", "asiakastapaaminen", "hammaslääkäri"];
const days = Array.from({ length: ROWS }, (_, index) => index + 1);

/** Sheets, headings and words of its own; of the words, three mean nothing to the service. */
export const SHEETS = {
  asiakkaamme: [
    ["Nimi", "Lähete tullut", "Ohjaava taho", "Tuli palveluun", "Valmentaja"],
    ...days.map((day) => [
      `Aino Aaltonen ${day}`,
      `${day}.4.2024`,
      SENDERS[day % SENDERS.length],
      `${day + 9}.4.2024`,
      "Riikka Poutapilvi",
    ]),
  ],
  "viikon työt": [
    ["Pvm", "Valmentaja", "Asiakas", "Mitä tehtiin", "Tapa", "Kesto min"],
    ...days.map((day) => [
      `${day + 1}.5.2024`,
      "Riikka Poutapilvi",
      `Aino Aaltonen ${day}`,
      DONE[day % DONE.length],
      "puhelin",
      "45",
    ]),
  ],
};

/** The words that nobody can know. */
export const UNSETTLED = ["hammaslääkäri", "kahvittelu", "lääkäri"];

/**
 * The sheets as a zip of CSV files, as a spreadsheet program of a Finnish team saves them.
 * @param {Record<string, string[][]>} [sheets]
 * @param {string} [name]
 * @returns {Upload}
 */
export function ownZip(sheets = SHEETS, name = "seuranta.zip") {
  const entries = Object.entries(sheets).map(([sheet, rows]) => ({
    name: `${sheet}.csv`,
    content: rows.map((row) => `${row.join(";")}\r\n`).join(""),
  }));
  return { name, mimeType: "application/zip", buffer: zip(entries) };
}

/** The sheets as a workbook. @returns {Upload} */
export function ownBook() {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name: "seuranta.xlsx", mimeType, buffer: workbook(SHEETS) };
}

/**
 * The row of a sheet, a column or a word, in its section of the form.
 * @param {Page} page
 * @param {string} step
 * @param {string} name
 */
export function row(page, step, name) {
  const heading = page.locator("th", { hasText: new RegExp(`^\\s*${name}\\s*$`) });
  return page.locator(`#${step} tbody tr`).filter({ has: heading });
}

/** Says what a word means. @param {Page} page @param {string} word @param {string} meaning */
export function mean(page, word, meaning) {
  return row(page, "words", word).locator("select").selectOption(meaning);
}

/** Presses the button of a section. @param {Page} page @param {string} step */
export function keep(page, step) {
  return page.locator(`form#mapping button.btn[name=step][value=${step}]`).click();
}

/** Brings a file by the form of the import page, and goes to its mapping. @param {Page} page @param {Upload} file */
export async function toMapping(page, file) {
  await page.locator("#file").setInputFiles(file);
  await page.locator("form[enctype] button").click();
  await page.locator("main a.primary[href$='/mapping']").click();
  assert.match(page.url(), /\/import\/[0-9a-f-]{36}\/mapping$/);
}

/** Settles the sheet of the clients, which the page shows first. @param {Page} page */
export async function settleClients(page) {
  await row(page, "columns", "Tuli palveluun").locator("select").selectOption("enrolled_on");
  await keep(page, "columns");
  await mean(page, "lääkäri", "is:care_team");
  await keep(page, "words");
}

/** Settles the sheet of the work, by way of the word that waits there. @param {Page} page */
export async function settleWork(page) {
  await page.locator("section[aria-labelledby=h-unsettled] button", { hasText: "kahvittelu" }).click();
  await mean(page, "kahvittelu", "is:client_meeting");
  await mean(page, "hammaslääkäri", "out");
  await keep(page, "words");
  await page.locator("#fixed-place").selectOption("office");
  await keep(page, "fixed");
}

/** Keeps the mapping, and goes on to the check of the rows. @param {Page} page @param {string} name */
export async function save(page, name) {
  await page.locator("#name").fill(name);
  await keep(page, "save");
  assert.match(page.url(), /\/import\/[0-9a-f-]{36}$/);
}

/** The first rows as the page shows them, and how many cells are marked. @param {Page} page */
export async function preview(page) {
  const table = page.locator("section[aria-labelledby=h-preview] tbody");
  const lines = await table.locator("tr").allInnerTexts();
  return { lines: lines.map((line) => line.replace(/\s+/g, " ")), marked: await table.locator("mark").count() };
}

/** Follows an import until it is done; without script by the button that asks how far it is. @param {Page} page */
export async function arrived(page) {
  const done = page.locator("section[aria-labelledby=h-done]");
  const ask = page.locator("#progress a.btn");
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await done.count()) > 0) return;
    await ask.click({ timeout: 1_000 }).catch(() => undefined);
  }
  assert.fail("the import did not end");
}
