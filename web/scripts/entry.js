// @ts-check
/**
 * Comfort for writing down what was done: a field that finds people, the form filled in as it was the last time with
 * them, and only the fields that matter in sight. Without it every field is there and nothing is lost.
 */

const MOST_FOUND = 8;
const EMPLOYER = "employer:";
const EMPLOYER_CONTACT = "employer_contact";
const OWN = "own";
/** What the last time with somebody fills in, besides what was done. */
const FILLED = ["channel", "place", "minutes", "about"];

const form = document.getElementById("entry");
if (form instanceof HTMLFormElement) {
  const refresh = onlyWhatMatters(form);
  const fill = asLastTime(form, refresh);
  people(form, fill);
  finder(form);
  once(form, refresh);
  refill(form, fill, refresh);
}

/**
 * Every element within the root that matches and is of this kind.
 * @template {Element} E
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => E} kind
 * @returns {E[]}
 */
function all(root, selector, kind) {
  /** @type {E[]} */
  const found = [];
  for (const each of root.querySelectorAll(selector)) if (each instanceof kind) found.push(each);
  return found;
}

/** @param {HTMLFormElement} form */
const boxes = (form) => all(form, "input[name=who]", HTMLInputElement);

/** @param {HTMLInputElement} box */
const isEmployer = (box) => box.value.startsWith(EMPLOYER);

/** @param {HTMLFormElement} form */
function kindOf(form) {
  return all(form, "input[name=kind]", HTMLInputElement).find((radio) => radio.checked)?.value ?? "";
}

/**
 * Gives a field a value, whether it is a row of answers or a list; what a list does not have is written in.
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} value
 */
function give(form, name, value) {
  if (!value) return;
  for (const radio of all(form, `input[type=radio][name=${name}]`, HTMLInputElement)) {
    if (radio.value === value) radio.checked = true;
  }
  const list = document.getElementById(name);
  if (!(list instanceof HTMLSelectElement)) return;
  const own = document.getElementById(`${name}_own`);
  const isListed = [...list.options].some((option) => option.value === value);
  list.value = isListed || !own ? value : OWN;
  if (own instanceof HTMLInputElement) own.value = isListed ? "" : value;
}

/**
 * Shows the questions about an employer where one was met, and a field of one's own where the list is not enough.
 * @param {HTMLFormElement} form
 * @returns {() => void} looks again
 */
function onlyWhatMatters(form) {
  const work = document.getElementById("employer-work");
  const owns = all(form, "[data-own]", HTMLElement);
  const refresh = () => {
    if (work instanceof HTMLFieldSetElement) {
      work.hidden = kindOf(form) !== EMPLOYER_CONTACT;
      // What nobody sees is not sent.
      work.disabled = work.hidden;
    }
    for (const own of owns) {
      const list = document.getElementById(own.dataset.own ?? "");
      own.hidden = list instanceof HTMLSelectElement && list.value !== OWN;
      for (const input of all(own, "input", HTMLInputElement)) input.disabled = own.hidden;
    }
    for (const row of all(form, "[data-owns]", HTMLElement)) {
      row.hidden = all(row, "[data-own]", HTMLElement).every((own) => own.hidden);
    }
  };
  form.addEventListener("change", (event) => {
    refresh();
    const list = event.target;
    if (list instanceof HTMLSelectElement && list.value === OWN) document.getElementById(`${list.id}_own`)?.focus();
  });
  refresh();
  return refresh;
}

/**
 * Whoever is chosen brings the kind, the channel, the place and the length of the last time with them, unless these
 * were asked for or chosen already.
 * @param {HTMLFormElement} form
 * @param {() => void} refresh
 * @returns {(box: HTMLInputElement) => void}
 */
function asLastTime(form, refresh) {
  const fixed = (form.dataset.fixed ?? "").split(" ");
  const kept = new Set(fixed);
  const keep = (/** @type {Event} */ event) => {
    const field = event.target;
    if (!event.isTrusted || !(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    kept.add(field.name.replace(/_own$/, ""));
  };
  form.addEventListener("change", keep);
  form.addEventListener("input", keep);
  form.addEventListener("rinnalla:fill", (event) => {
    if (event instanceof CustomEvent) for (const [name] of event.detail) kept.add(name);
  });
  form.addEventListener("reset", () => {
    kept.clear();
    for (const name of fixed) kept.add(name);
  });
  return (box) => {
    // At an employer the employer leads, also where a client is along.
    const employer = boxes(form).find((each) => each.checked && isEmployer(each));
    const from = employer ?? box;
    const last = from.dataset.kind ?? "";
    if (!kept.has("kind")) give(form, "kind", last || (employer ? EMPLOYER_CONTACT : ""));
    if (last && last === kindOf(form)) {
      for (const name of FILLED) if (!kept.has(name)) give(form, name, from.dataset[name] ?? "");
    }
    refresh();
  };
}

/**
 * An entry has one employer: choosing another one lets go of the first.
 * @param {HTMLFormElement} form
 * @param {(box: HTMLInputElement) => void} fill
 */
function people(form, fill) {
  const list = document.getElementById("employer");
  form.addEventListener("change", (event) => {
    const field = event.target;
    if (field instanceof HTMLInputElement && field.name === "who" && field.checked) {
      if (isEmployer(field)) {
        for (const box of boxes(form)) if (isEmployer(box) && box !== field) box.checked = false;
        if (list instanceof HTMLSelectElement) list.value = "";
      }
      fill(field);
    }
    if (field === list && list instanceof HTMLSelectElement && list.value) {
      for (const box of boxes(form)) if (isEmployer(box)) box.checked = false;
    }
  });
}

/** @param {string} text */
const plain = (text) => text.toLocaleLowerCase().trim();

/** Finds clients and employers while one types; who is found stands among the people of late. @param {HTMLFormElement} form */
function finder(form) {
  const field = document.getElementById("find");
  const row = form.querySelector("[data-people]");
  const status = document.getElementById("found");
  if (!(field instanceof HTMLInputElement) || !(row instanceof HTMLElement) || !status) return;
  const others = document.getElementById("others");
  const clients = others ? all(others, "label", HTMLLabelElement) : [];
  const known = all(row, "label", HTMLLabelElement);
  const employers = employerChips();

  const isChosen = (/** @type {HTMLLabelElement} */ label) => label.querySelector("input")?.checked ?? false;
  const show = () => {
    const query = plain(field.value);
    const fits = (/** @type {HTMLLabelElement} */ label) => plain(label.textContent ?? "").includes(query);
    for (const label of known) label.hidden = query !== "" && !fits(label) && !isChosen(label);
    const found = query === "" ? [] : [...clients, ...employers].filter(fits).slice(0, MOST_FOUND);
    for (const label of [...clients, ...employers]) {
      const belongs = found.includes(label) || isChosen(label);
      // Who has the focus stays in place: moved, they would lose it.
      if (belongs === (label.parentElement === row)) continue;
      if (belongs) row.append(label);
      else label.remove();
    }
    others?.replaceChildren(...clients.filter((label) => label.parentElement !== row));
    const count = found.length + (query === "" ? 0 : known.filter(fits).length);
    const words = count > 0 ? `${field.dataset.some ?? ""} ${count}` : (field.dataset.none ?? "");
    status.textContent = query === "" ? "" : words;
    return [...known.filter((label) => query !== "" && fits(label)), ...found];
  };

  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    // The key finds, it does not save.
    event.preventDefault();
    const [first, ...more] = show();
    if (first && more.length === 0 && !isChosen(first)) first.querySelector("input")?.click();
  });
  row.addEventListener("change", () => {
    if (field.value === "") return;
    field.value = "";
    show();
  });
}

/** Every employer of the list as a chip that is not on the page yet. @returns {HTMLLabelElement[]} */
function employerChips() {
  const list = document.getElementById("employer");
  const model = document.getElementById("employer-chip");
  if (!(list instanceof HTMLSelectElement) || !(model instanceof HTMLTemplateElement)) return [];
  return [...list.options]
    .filter((option) => option.value !== "")
    .flatMap((option) => {
      const label = model.content.querySelector("label")?.cloneNode(true);
      if (!(label instanceof HTMLLabelElement)) return [];
      const box = label.querySelector("input");
      const name = label.querySelector("span");
      if (!box || !name) return [];
      box.value = EMPLOYER + option.value;
      name.textContent = option.text;
      return [label];
    });
}

/**
 * A second tap sends nothing more, and the button says that it works.
 * @param {HTMLFormElement} form
 * @param {() => void} refresh
 */
function once(form, refresh) {
  /** @type {{ button: HTMLElement, words: ChildNode[] } | null} */
  let sent = null;
  form.addEventListener("submit", (event) => {
    if (sent) {
      event.preventDefault();
      return;
    }
    const pressed = event.submitter;
    const button = pressed?.classList.contains("btn") ? pressed : form.querySelector(".btn.primary");
    if (!(button instanceof HTMLElement)) return;
    sent = { button, words: [...button.childNodes] };
    button.setAttribute("aria-busy", "true");
    button.replaceChildren(form.dataset.busy ?? "");
  });
  const again = () => {
    if (sent) {
      sent.button.removeAttribute("aria-busy");
      sent.button.replaceChildren(...sent.words);
      sent = null;
    }
    refresh();
  };
  // One may come back with the page as it was left; and an entry that waits elsewhere leaves the form to the next.
  window.addEventListener("pageshow", again);
  form.addEventListener("rinnalla:again", again);
  form.addEventListener("reset", () => window.setTimeout(again));
}

/**
 * Takes an entry that was written before, or what a link asks for, as the fields that the form would send.
 * @param {HTMLFormElement} form
 * @param {(box: HTMLInputElement) => void} fill
 * @param {() => void} refresh
 */
function refill(form, fill, refresh) {
  form.addEventListener("rinnalla:fill", (event) => {
    if (!(event instanceof CustomEvent)) return;
    /** @type {[string, string][]} */
    const fields = event.detail;
    const isEntry = fields.some(([name]) => name === "date");
    const boxed = isEntry ? "input[type=radio], input[type=checkbox]" : "input[name=who]";
    for (const box of all(form, boxed, HTMLInputElement)) {
      box.checked = fields.some(([name, value]) => name === box.name && value === box.value);
    }
    for (const [name, value] of fields.filter(([name]) => name !== "who")) {
      const field = document.getElementById(name);
      const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== "checkbox");
      if (isText) field.value = value;
      else give(form, name, value);
    }
    for (const [name, value] of fields) if (!has(form, name, value)) also(form, name, value);
    const chosen = boxes(form).find((box) => box.checked);
    if (chosen && !isEntry) fill(chosen);
    refresh();
  });
  form.addEventListener("reset", () => {
    for (const field of all(form, "[data-also]", HTMLInputElement)) field.remove();
  });
}

/** Whether the form has a place for a field, and for this person. @param {HTMLFormElement} form @param {string} name @param {string} value */
function has(form, name, value) {
  if (name !== "who") return form.elements.namedItem(name) !== null;
  if (boxes(form).some((box) => box.value === value)) return true;
  const list = document.getElementById("employer");
  if (!(list instanceof HTMLSelectElement) || !value.startsWith(EMPLOYER)) return false;
  const id = value.slice(EMPLOYER.length);
  if ([...list.options].some((option) => option.value === id)) list.value = id;
  return list.value === id;
}

/** What the form has no place for is sent nonetheless. @param {HTMLFormElement} form @param {string} name @param {string} value */
function also(form, name, value) {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  field.dataset.also = "";
  form.append(field);
}
