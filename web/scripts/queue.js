// @ts-check
/**
 * What a device keeps for when there is no connection: entries that wait to be sent, and the pages of the day.
 * Each is sealed (AES-GCM) with a key of its own that no script can read out and that goes when it goes. The page
 * and its worker share this file.
 */

const NAME = "rinnalla";
const VERSION = 1;
const CIPHER = "AES-GCM";
const IV_BYTES = 12;
/** A session lasts no longer, and what was kept in it neither. */
const LONGEST_MS = 12 * 60 * 60 * 1000;

/**
 * @typedef {[string, string][]} Fields
 * @typedef {{ label: string, kept: string, typed: string, is_different: boolean }} Side
 * @typedef {object} Entry What somebody wrote.
 * @property {string} action where it is sent
 * @property {Fields} fields the form, without its token
 * @property {number} at when it was written
 * @property {string} what what was done, in words
 * @property {"waiting" | "conflict" | "refused"} state
 * @property {{ seen: string, note: string, lines: Side[] }} [differs] what is kept in the service instead
 * @property {string[]} [problems] what must be mended
 * @typedef {Entry & { n: number, owner: string }} Waiting An entry in the queue; it is sent in the order of `n`.
 * @typedef {{ key: CryptoKey, iv: Uint8Array<ArrayBuffer>, bytes: ArrayBuffer }} Sealed
 * @typedef {{ html: string, headers: [string, string][] }} Page
 */

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("entries", { keyPath: "n", autoIncrement: true });
    request.result.createObjectStore("pages", { keyPath: "path" });
  };
  return answered(request);
}

/**
 * One piece of work in one store; what it asked for is there, and on the disk, when this ends.
 * @template T
 * @param {"entries" | "pages"} store
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} work
 * @returns {Promise<T>}
 */
async function within(store, mode, work) {
  const base = await open();
  try {
    const transaction = base.transaction(store, mode, { durability: "strict" });
    const ended = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    const [found] = await Promise.all([answered(work(transaction.objectStore(store))), ended]);
    return found;
  } finally {
    base.close();
  }
}

/** @param {unknown} value @returns {Promise<Sealed>} */
export async function seal(value) {
  const key = await crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ["encrypt", "decrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { key, iv, bytes: await crypto.subtle.encrypt({ name: CIPHER, iv }, key, bytes) };
}

/** @param {Sealed} sealed @returns {Promise<any>} */
export async function unseal({ key, iv, bytes }) {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: CIPHER, iv }, key, bytes)));
}

/** Whether this browser can keep anything: without its ciphers nothing is written down. */
export function canKeep() {
  return typeof indexedDB !== "undefined" && typeof crypto !== "undefined" && crypto.subtle !== undefined;
}

/**
 * Puts an entry last in the queue.
 * @param {string} owner the account of whoever wrote it
 * @param {Entry} entry
 */
export async function add(owner, entry) {
  const sealed = await seal(entry);
  await within("entries", "readwrite", (store) => store.add({ owner, ...sealed }));
}

/**
 * Gives an entry another content in its old place.
 * @param {number} n
 * @param {string} owner
 * @param {Entry} entry
 * @returns {Promise<boolean>} whether it was still there
 */
export async function change(n, owner, entry) {
  const sealed = await seal(entry);
  const kept = await within("entries", "readwrite", (store) => {
    const found = store.get(n);
    found.addEventListener("success", () => {
      if (found.result?.owner === owner) store.put({ n, owner, ...sealed });
    });
    return found;
  });
  return kept?.owner === owner;
}

/** Takes an entry out. @param {number} n */
export function remove(n) {
  return within("entries", "readwrite", (store) => store.delete(n));
}

/**
 * The entries of somebody in their order, and how many wait of others.
 * @param {string} owner
 * @returns {Promise<{ own: Waiting[], others: number }>}
 */
export async function waiting(owner) {
  /** @type {(Sealed & { n: number, owner: string })[]} */
  const all = await within("entries", "readonly", (store) => store.getAll());
  const own = all.filter((each) => each.owner === owner).sort((one, other) => one.n - other.n);
  const read = own.map(async (each) => ({ .../** @type {Entry} */ (await unseal(each)), n: each.n, owner }));
  // One that a damaged disk made unreadable does not keep the others from leaving.
  const readable = (await Promise.allSettled(read)).flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  return { own: readable, others: all.length - own.length };
}

/**
 * Keeps a page for the day.
 * @param {string} path
 * @param {Page} page
 */
export async function keepPage(path, page) {
  const sealed = await seal(page);
  await within("pages", "readwrite", (store) => store.put({ path, at: Date.now(), ...sealed }));
}

/** Whether a page that was kept then is of today, and of a session that may still be. @param {number} at */
function isFresh(at) {
  const age = Date.now() - at;
  return age >= 0 && age < LONGEST_MS && new Date(at).toDateString() === new Date().toDateString();
}

/**
 * A page that was kept today.
 * @param {string} path
 * @returns {Promise<(Page & { at: number }) | null>}
 */
export async function keptPage(path) {
  const found = await within("pages", "readonly", (store) => store.get(path));
  return found && isFresh(found.at) ? { ...(await unseal(found)), at: found.at } : null;
}

/** The paths of the pages that are kept; those of another day go. @returns {Promise<string[]>} */
export async function keptPaths() {
  /** @type {{ path: string, at: number }[]} */
  const all = await within("pages", "readonly", (store) => store.getAll());
  for (const { path, at } of all) {
    if (!isFresh(at)) await within("pages", "readwrite", (store) => store.delete(path));
  }
  return all.filter(({ at }) => isFresh(at)).map(({ path }) => path);
}

/** Nothing is kept of any page any more. */
export function forgetPages() {
  return within("pages", "readwrite", (store) => store.clear());
}
