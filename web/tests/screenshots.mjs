// @ts-check
/** Takes a picture of each page in Finnish, on a phone and on a desk: `npm run screenshots -- FOLDER`. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { WIDTHS, launch, open } from "./browser.mjs";
import { startDemo } from "./demo.mjs";
import { bring } from "./upload.mjs";

const folder = process.argv[2];
if (!folder) {
  console.error("Name the folder: npm run screenshots -- FOLDER");
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const demo = await startDemo();
const browser = await launch();
try {
  const base = await demo.base();
  /** @type {[string, import("./demo.mjs").Role | null, string][]} */
  const pages = [
    ["login", null, "/login"],
    ["about", null, "/about"],
    ["accessibility", null, "/accessibility"],
    ["not-found", "team_leader", "/nowhere"],
    ["account", "team_leader", "/account"],
    ["home", "team_leader", base],
    ["fidelity", "team_leader", `${base}/fidelity`],
    ["item-05", "team_leader", `${base}/fidelity/5`],
    ["item-17", "team_leader", `${base}/fidelity/17`],
    ["what-if", "team_leader", `${base}/what-if?set.17.contacts_per_week=6`],
    ["deadlines", "team_leader", `${base}/deadlines`],
    ["sites", "manager", "/sites"],
    ["programmes", "manager", "/"],
  ];
  const own = await bring(demo, "workbook");
  pages.push(
    ["import", "team_leader", `${base}/import`],
    ["import-checked", "team_leader", await bring(demo, "changed")],
    ["import-refused", "team_leader", await bring(demo, "faulty")],
    ["import-other-shape", "team_leader", own],
    ["mapping", "team_leader", `${own}/mapping`],
  );
  for (const [name, role, address] of pages) {
    const context = await open(browser, demo, { role });
    const page = await context.newPage();
    for (const [width, viewport] of Object.entries(WIDTHS)) {
      await page.setViewportSize(viewport);
      await page.goto(address);
      await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true });
    }
    await context.close();
  }
  console.log(`${pages.length * 2} pictures in ${path.resolve(folder)}`);
} finally {
  await browser.close();
  await demo.stop();
}
