// @ts-check
/** Records whose every text would do something if anything took it for more than text. */
import assert from "node:assert/strict";
import { cells, rows } from "./upload.mjs";

/** Texts that would do something if anything took them for more than text. */
export const TEXTS = [
  `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`,
  "=1+1",
  "{{7*7}}${7*7}<%= 7*7 %>",
  "\u202Eteksti oikealta\u202C \u200F\u2067x\u2069",
  `' onmouseover='alert(1)' x='`,
  "</textarea></title></style><svg onload=alert(1)>",
  "javascript:alert(1)",
  "=HYPERLINK(\"http://example.org\",\"x\")",
  "&lt;b&gt; &amp;amp; %3Cscript%3E {$name} { $name }",
  "rivi\nja toinen, \"lainattu\"; erotin\ttaulukko",
];
/** Longer than any name, without a place to break; where it stands in every row, the browser needs long to set it. */
const LONG = "Ä".repeat(10_000);
const LONGISH = "Ä".repeat(300);
const IN_EVERY_ROW = ["staff.csv", "partner_teams.csv"];

/** The columns that take any text. */
const COLUMNS = {
  "programme.csv": ["name", "county"],
  "staff.csv": ["name"],
  "partner_teams.csv": ["name", "kind"],
  "clients.csv": ["name"],
  "activities.csv": ["note"],
  "employers.csv": ["name", "industry", "municipality"],
  "jobs.csv": ["title", "end_reason"],
  "attestations.csv": ["by", "comment"],
  "consultations.csv": ["asking_service", "topic"],
  "events.csv": ["name"],
};
/** Ids take any sign that can be seen, but lists of them are parted by semicolons. */
const SIGNS = `"'><b>&amp{{x}}<img/src=x>`;

/** Puts them into every column that takes any text. @param {Map<string, string>} files */
export function withHostileTexts(files) {
  let turn = 0;
  for (const [file, names] of Object.entries(COLUMNS)) {
    const [header, ...body] = rows(files.get(file) ?? "");
    const long = IN_EVERY_ROW.includes(file) ? LONGISH : LONG;
    const places = names.map((name) => header.indexOf(name));
    assert.ok(places.every((place) => place >= 0), file);
    for (const [index, row] of body.entries()) {
      for (const place of places) {
        if (row[place] === "" && place > 1) continue;
        row[place] = index === 2 ? long : TEXTS[turn % TEXTS.length];
        turn += 1;
      }
    }
    files.set(file, cells([header, ...body]));
  }
  // The programme is on every page, so it has the worst of them.
  const [header, programme] = rows(files.get("programme.csv") ?? "");
  programme[header.indexOf("name")] = TEXTS[0];
  files.set("programme.csv", cells([header, programme]));
}

/** Another client for each, whose id has signs of markup. @param {Map<string, string>} files */
export function withHostileIds(files) {
  for (const [file, text] of files) {
    const body = rows(text).map((row) => row.map((cell) => cell.replace(/\bC\d\d\b/g, (id) => id + SIGNS)));
    files.set(file, cells(body));
  }
}
