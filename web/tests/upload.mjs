// @ts-check
/** Files to bring: the records of the demonstration with something changed, other spreadsheets, and a zip of both. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { ROOT } from "./demo.mjs";

/** @typedef {import("./demo.mjs").Demo} Demo */
/** @typedef {{ name: string, content: string | Buffer, deflate?: boolean }} Entry */

const BUNDLE = path.join(ROOT, "testdata/cases/koivusilta/bundle");
const UTF8_NAMES = 0x0800;

/**
 * A zip of these files, stored as they are or deflated.
 * @param {Entry[]} entries
 */
export function zip(entries) {
  /** @type {Buffer[]} */
  const bodies = [];
  /** @type {Buffer[]} */
  const directory = [];
  let at = 0;
  for (const { name, content, deflate = false } of entries) {
    const bytes = Buffer.from(content);
    const kept = deflate ? deflateRawSync(bytes) : bytes;
    const called = Buffer.from(name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(deflate ? 8 : 0, 4);
    common.writeUInt16LE(0x21, 8); // 1 January 1980
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(kept.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(called.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, called, kept]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, rest, called]));
    bodies.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, listed, Buffer.from("PK\x05\x06", "latin1"), end]);
}

/**
 * The files of a zip, as text, by name.
 * @param {Buffer} bytes
 */
export function unzip(bytes) {
  /** @type {Map<string, string>} */
  const files = new Map();
  let at = bytes.readUInt32LE(bytes.lastIndexOf("PK\x05\x06", undefined, "latin1") + 16);
  while (bytes.toString("latin1", at, at + 4) === "PK\x01\x02") {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const kept = bytes.subarray(begin, begin + size);
    files.set(bytes.toString("utf8", at + 46, at + 46 + name), String(method === 0 ? kept : inflateRawSync(kept)));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The tables of the demonstration, by file name. @returns {Promise<Map<string, string>>} */
export async function tables() {
  const names = await readdir(BUNDLE);
  const read = async (/** @type {string} */ name) =>
    /** @type {[string, string]} */ ([name, await readFile(path.join(BUNDLE, name), "utf8")]);
  return new Map(await Promise.all(names.map(read)));
}

/**
 * The rows of a CSV file, the header first.
 * @param {string} text
 */
export function rows(text) {
  /** @type {string[][]} */
  const found = [];
  /** @type {string[]} */
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (quoted === undefined && plain === "" && end === "" && row.length === 0) break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") {
      found.push(row);
      row = [];
    }
  }
  return found;
}

/**
 * Rows as a CSV file, every cell in quotes.
 * @param {string[][]} body
 */
export function cells(body) {
  return body.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`).join("");
}

/**
 * A zip of the demonstration's records after `change`.
 * @param {(files: Map<string, string>) => void} [change]
 */
export async function bundle(change) {
  const files = await tables();
  change?.(files);
  return zip([...files].map(([name, content]) => ({ name, content })));
}

/** The name of the event that {@link withEvent} adds. */
export const EVENT = "Kevään avoimet ovet";

/** One event more. @param {Map<string, string>} files */
export function withEvent(files) {
  files.set("events.csv", `${files.get("events.csv")}V900,2024-05-14,${EVENT},21\n`);
}

/** A day that is none, and a client whom nobody knows. @param {Map<string, string>} files */
export function withFaults(files) {
  files.set("events.csv", `${files.get("events.csv")}V901,2024-02-31,Karkauspäivä,3\n`);
  files.set("plans.csv", `${files.get("plans.csv")}S901,C999,employment,2024-05-01,\n`);
}

/** A workbook as a team keeps it, with sheets and headings of its own. */
const OWN = {
  Valmennettavat: [
    ["Asiakkaan nimi", "Lähete tullut", "Aloitti", "Valmentaja"],
    ["Selma Suokukka", "2.4.2024", "15.4.2024", "Riikka Poutapilvi"],
    ["Veikko Vuorihanhi", "9.4.2024", "22.4.2024", "Oskari Hopeapaju"],
  ],
  "Viikon työt": [
    ["Pvm", "Kuka", "Asiakas", "Mitä tehtiin", "Kesto min"],
    ["2.5.2024", "Riikka Poutapilvi", "Selma Suokukka", "asiakastapaaminen", "45"],
    ["8.5.2024", "Oskari Hopeapaju", "Veikko Vuorihanhi", "työnantajakäynti", "60"],
  ],
};

/**
 * A workbook of these sheets, every cell as text.
 * @param {Record<string, string[][]>} sheets
 */
export function workbook(sheets) {
  const names = Object.keys(sheets);
  const sign = (/** @type {string} */ text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const cell = (/** @type {string} */ text, /** @type {string} */ at) =>
    `<c r="${at}" t="inlineStr"><is><t>${sign(text)}</t></is></c>`;
  const row = (/** @type {string[]} */ cells, /** @type {number} */ index) =>
    `<row r="${index + 1}">${cells.map((text, place) => cell(text, `${"ABCDEFGH"[place]}${index + 1}`)).join("")}</row>`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packed = "http://schemas.openxmlformats.org/package/2006";
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zip([
    {
      name: "[Content_Types].xml",
      content: `${head}<Types xmlns="${packed}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${names
        .map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${kind}.worksheet+xml"/>`)
        .join("")}</Types>`,
    },
    {
      name: "_rels/.rels",
      content: `${head}<Relationships xmlns="${packed}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
        .map((name, at) => `<sheet name="${sign(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${head}<Relationships xmlns="${packed}/relationships">${names
        .map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
        .join("")}</Relationships>`,
    },
    ...Object.values(sheets).map((rows, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `${head}<worksheet xmlns="${main}"><sheetData>${rows.map(row).join("")}</sheetData></worksheet>`,
    })),
  ]);
}

/**
 * Sends a file as the form of the import page does; the answer, whose redirect is not followed.
 * @param {Demo} demo
 * @param {string} name
 * @param {Buffer} content
 */
export async function send(demo, name, content) {
  const form = new FormData();
  form.set("form_token", await demo.formToken("team_leader"));
  form.set("file", new Blob([new Uint8Array(content)]), name);
  return demo.ask("team_leader", `${await demo.base()}/import`, { method: "POST", body: form });
}

const CASES = {
  changed: async () => ({ name: "koivusilta.zip", content: await bundle(withEvent) }),
  faulty: async () => ({ name: "koivusilta-virheet.zip", content: await bundle(withFaults) }),
  same: async () => ({ name: "koivusilta-sama.zip", content: await bundle() }),
  workbook: async () => ({ name: "tiimin-seuranta.xlsx", content: workbook(OWN) }),
};

/**
 * Brings a file to be checked; the path of its page.
 * @param {Demo} demo
 * @param {keyof typeof CASES} what
 */
export async function bring(demo, what) {
  const { name, content } = await CASES[what]();
  const answer = await send(demo, name, content);
  const place = answer.headers.get("location");
  if (answer.status !== 303 || !place) throw new Error(`${name} was answered with ${answer.status}`);
  return place;
}
