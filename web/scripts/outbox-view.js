// @ts-check
/** What waits on the device, shown: what is sent next, what must be mended, and two texts of the same entry. */

/**
 * @typedef {import("./queue.js").Fields} Fields
 * @typedef {import("./queue.js").Waiting} Waiting
 * @typedef {object} Does What the buttons do.
 * @property {(entry: Waiting) => void} removed
 * @property {(entry: Waiting, fields: Fields | null) => void} decided with the fields that are sent, or none where those of the service stay
 */

const NOTE_LETTERS = 60;

/**
 * Shows what waits; what is on the page already stays as it is, with what is typed there.
 * @param {Waiting[]} own
 * @param {number} others
 * @param {Does} does
 */
export function draw(own, others, does) {
  const of = (/** @type {string} */ state) => own.filter((each) => each.state === state);
  fill("conflict", of("conflict"), (entry) => twoTexts(entry, does));
  fill("refused", of("refused"), (entry) => line(entry, 0, does));
  fill("waiting", of("waiting"), (entry, place) => line(entry, place + 1, does));
  const note = document.querySelector("[data-others]");
  if (!(note instanceof HTMLElement)) return;
  note.hidden = others === 0;
  note.textContent = (note.dataset[others === 1 ? "one" : "many"] ?? "").replace("#", String(others));
}

/**
 * @param {Waiting["state"]} state
 * @param {Waiting[]} entries
 * @param {(entry: Waiting, place: number) => Element} make
 */
function fill(state, entries, make) {
  const section = document.querySelector(`[data-list=${state}]`);
  const list = section?.querySelector("[data-lines]");
  if (!(section instanceof HTMLElement) || !list) return;
  const old = new Map([...list.children].map((each) => [each.getAttribute("data-sign"), each]));
  const lines = entries.map((entry, place) => {
    const sign = `${entry.n}:${entry.at}:${place}:${entry.differs?.seen ?? ""}`;
    const shown = old.get(sign) ?? make(entry, place);
    shown.setAttribute("data-sign", sign);
    return shown;
  });
  const isSame = lines.length === list.children.length && lines.every((each, place) => each === list.children[place]);
  if (!isSame) list.replaceChildren(...lines);
  section.hidden = lines.length === 0;
}

/**
 * A new copy of a template's element, with the texts that stand on the template.
 * @param {string} id
 */
function copy(id) {
  const template = document.getElementById(id);
  const made = template instanceof HTMLTemplateElement ? template.content.firstElementChild?.cloneNode(true) : null;
  if (!(made instanceof HTMLElement) || !(template instanceof HTMLElement)) throw new Error(`no template ${id}`);
  return { made, words: template.dataset };
}

/** @param {Element} root @param {string} part @param {string} text */
function write(root, part, text) {
  for (const each of root.querySelectorAll(`[data-${part}]`)) each.textContent = text;
}

/** The value of a field. @param {Waiting} entry @param {string} name */
const value = (entry, name) => entry.fields.find(([key]) => key === name)?.[1].trim() ?? "";

/** The page's language, with the clock and the days as they are written in Finland. */
const tag = () => ({ fi: "fi-FI", sv: "sv-FI" })[document.documentElement.lang] ?? "en-GB";

/** @param {number} at @param {string} today */
function when(at, today) {
  const moment = new Date(at);
  const time = moment.toLocaleTimeString(tag(), { hour: "numeric", minute: "2-digit" });
  const isToday = moment.toDateString() === new Date().toDateString();
  return { time, day: isToday ? today : moment.toLocaleDateString(tag(), { day: "numeric", month: "numeric" }) };
}

/**
 * An entry in the queue: when, what, with how many, and how the note begins. No names.
 * @param {Waiting} entry
 * @param {number} place in the queue; 0 where it must be mended first
 * @param {Does} does
 */
function line(entry, place, does) {
  const { made, words } = copy("outbox-line");
  const { time, day } = when(entry.at, words.today ?? "");
  const what = entry.what || made.querySelector("[data-what]")?.textContent || "";
  write(made, "time", time);
  write(made, "day", day);
  write(made, "what", what);
  write(made, "which", `: ${what}, ${time}`);
  write(made, "about", about(entry, words));
  write(made, "place", place > 0 ? (words.place ?? "").replace("#", String(place)) : "");
  if (place === 0) {
    write(made, "tag", words.mend ?? "");
    write(made, "verb", words.mend ?? "");
    const texts = entry.problems && entry.problems.length > 0 ? entry.problems : [words.why ?? ""];
    const list = made.querySelector("[data-problems]");
    list?.replaceChildren(...texts.map((text) => Object.assign(document.createElement("li"), { textContent: text })));
    list?.removeAttribute("hidden");
  }
  made.querySelector("[data-edit]")?.setAttribute("href", `${entry.action}#entry-${entry.n}`);
  made.querySelector("[data-remove]")?.addEventListener("click", () => does.removed(entry));
  return made;
}

/** @param {Waiting} entry @param {DOMStringMap} words */
function about(entry, words) {
  const who = entry.fields.filter(([name]) => name === "who").map(([, id]) => id);
  const clients = who.filter((id) => id.startsWith("client:")).length;
  const hasEmployer = who.length > clients || value(entry, "employer") !== "" || value(entry, "new_employer") !== "";
  const minutes = value(entry, "minutes_own") || value(entry, "minutes");
  const note = value(entry, "note").replace(/\s+/g, " ");
  const parts = [
    clients > 0 ? (words[clients === 1 ? "clientsOne" : "clientsMany"] ?? "").replace("#", String(clients)) : "",
    hasEmployer ? (words.employer ?? "") : "",
    /^\d+$/.test(minutes) ? `${minutes}\u00a0min` : "",
    note.length > NOTE_LETTERS ? `${note.slice(0, NOTE_LETTERS).trimEnd()}…` : note,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/**
 * Two texts of one entry side by side, and the choice between them. Both one after the other is the default.
 * @param {Waiting} entry
 * @param {Does} does
 */
function twoTexts(entry, does) {
  const { made, words } = copy("outbox-two");
  const form = /** @type {HTMLFormElement} */ (made.querySelector("form"));
  const differs = entry.differs ?? { seen: "", note: "", lines: [] };
  const { time, day } = when(entry.at, document.getElementById("outbox-line")?.dataset.today ?? "");
  const what = entry.what || made.querySelector("[data-what]")?.textContent || "";
  write(made, "what", what);
  write(made, "which", `: ${what}, ${time}`);
  write(made, "written", (words.written ?? "").replace("#", `${day} ${time}`));
  // What is the same tells which entry it is; what differs stands side by side.
  const same = differs.lines.filter((side) => !side.is_different).map((side) => `${side.label.replace("?", "")}: ${side.kept}`);
  made.querySelector("[data-written]")?.after(Object.assign(document.createElement("p"), { className: "small", textContent: same.join(" · ") }));
  const apart = differs.lines.filter((side) => side.is_different);
  made.querySelector("[data-rows]")?.append(...apart.map((side) => row(side, words)));
  made.querySelector(".tablebox")?.toggleAttribute("hidden", apart.length === 0);
  const own = value(entry, "note");
  const merged = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("merged"));
  const canMerge = own !== "" && differs.note !== "" && own !== differs.note;
  merged.value = `${differs.note}\n${own}`;
  if (!canMerge) made.querySelector("[data-choice=both]")?.remove();
  const radios = [...form.querySelectorAll("input[type=radio]")].filter((each) => each instanceof HTMLInputElement);
  for (const radio of radios) radio.name = `decide-${entry.n}`;
  if (radios[0]) radios[0].checked = true;
  const chosen = () => radios.find((radio) => radio.checked)?.value ?? "";
  const look = () => {
    const label = merged.closest("label");
    if (label) label.hidden = chosen() !== "both";
  };
  form.addEventListener("change", look);
  look();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const choice = chosen();
    if (choice === "theirs") does.decided(entry, null);
    else does.decided(entry, decided(entry, differs.seen, choice === "both" ? merged.value : own, words[choice] ?? ""));
  });
  return made;
}

/** @param {Waiting} entry @param {string} seen @param {string} note @param {string} reason @returns {Fields} */
function decided(entry, seen, note, reason) {
  const others = entry.fields.filter(([name]) => !["seen", "note", "reason"].includes(name));
  return [...others, ["seen", seen], ["note", note], ["reason", reason]];
}

/** @param {import("./queue.js").Side} side @param {DOMStringMap} words */
function row(side, words) {
  const made = document.createElement("tr");
  const head = Object.assign(document.createElement("th"), { scope: "row", textContent: side.label });
  head.append(Object.assign(document.createElement("span"), { className: "visually-hidden", textContent: `, ${words.differs}` }));
  const cell = (/** @type {string} */ text, /** @type {string | undefined} */ label) => {
    const td = Object.assign(document.createElement("td"), { className: "block" });
    td.dataset.label = label ?? "";
    td.append(Object.assign(document.createElement("mark"), { textContent: text }));
    return td;
  };
  made.append(head, cell(side.kept, words.labelKept), cell(side.typed, words.labelTyped));
  return made;
}
