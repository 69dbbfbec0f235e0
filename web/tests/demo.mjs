// @ts-check
/**
 * The service on invented data, one process for each file of tests, and sessions of its people.
 *
 * `RINNALLA_BIN` names another program than the one that was built last; a relative name is from the folder `web`.
 */
import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { promisify } from "node:util";

const WEB = fileURLToPath(new URL("../", import.meta.url));

/** The folder of the repository. */
export const ROOT = path.dirname(path.resolve(WEB));

/** The program. */
export const BIN = path.resolve(WEB, process.env.RINNALLA_BIN ?? "../target/debug/rinnalla");

const START_MS = 60_000;
const STOP_MS = 5_000;

/**
 * @typedef {{ role: string, username: string, password: string, name: string }} Login
 * @typedef {"team_leader" | "employment_specialist" | "manager" | "partner_professional" | "reviewer" | "evaluator"
 *   | "administrator"} Role
 */

/** A running service. */
export class Demo {
  /** @type {Map<string, Promise<string>>} */
  #sessions = new Map();

  /**
   * @param {string} url without a slash at its end
   * @param {Login[]} logins
   * @param {import("node:child_process").ChildProcess} process
   */
  constructor(url, logins, process) {
    this.url = url;
    this.logins = logins;
    this.process = process;
  }

  /** @param {Role} role @returns {Login} */
  login(role) {
    const login = this.logins.find((each) => each.role === role);
    if (!login) throw new Error(`the demonstration has no ${role}`);
    return login;
  }

  /**
   * The session cookie of somebody in this role, as `name=value`. Signs in once.
   * @param {Role} role
   */
  session(role) {
    let session = this.#sessions.get(role);
    if (!session) {
      session = this.signIn(role);
      this.#sessions.set(role, session);
    }
    return session;
  }

  /**
   * Signs in anew; for tests that end the session or change what hangs on it.
   * @param {Role} role
   */
  async signIn(role) {
    const { username, password } = this.login(role);
    const answer = await fetch(`${this.url}/login`, {
      method: "POST",
      body: new URLSearchParams({ username, password, next: "/" }),
      redirect: "manual",
    });
    const cookie = answer.headers.getSetCookie().find((each) => each.startsWith("rinnalla="));
    if (answer.status !== 303 || !cookie) throw new Error(`${role} could not sign in: ${answer.status}`);
    return cookie.split(";")[0];
  }

  /**
   * Asks as somebody in this role, or as nobody; redirects are not followed.
   * @param {Role | null} role
   * @param {string} address
   * @param {RequestInit & { headers?: Record<string, string> }} [more]
   */
  async ask(role, address, more = {}) {
    /** @type {Record<string, string>} */
    const headers = { ...more.headers };
    if (role) headers.cookie = await this.session(role);
    return fetch(new URL(address, this.url), { redirect: "manual", ...more, headers });
  }

  /**
   * The hidden token of the forms of this role's session.
   * @param {Role} role
   */
  async formToken(role) {
    const html = await (await this.ask(role, "/account")).text();
    const found = /name="form_token" value="([^"]+)"/.exec(html);
    if (!found) throw new Error("the account page has no form token");
    return found[1];
  }

  /** The path of the leader's programme, which most tests are about. */
  async base() {
    const answer = await this.ask("team_leader", "/");
    const place = answer.headers.get("location");
    if (!place?.startsWith("/programmes/")) throw new Error(`the leader was sent to ${place}`);
    return place;
  }

  /** Paths of every programme of the demonstration. */
  async programmes() {
    const html = await (await this.ask("manager", "/")).text();
    return [...new Set([...html.matchAll(/href="(\/programmes\/[0-9a-f-]{36})"/g)].map((found) => found[1]))];
  }

  /** Ends the process. */
  async stop() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGTERM");
    const late = setTimeout(() => this.process.kill("SIGKILL"), STOP_MS);
    await ended;
    clearTimeout(late);
  }
}

/**
 * Starts the service on a free port.
 * @returns {Promise<Demo>}
 */
export function startDemo() {
  const child = spawn(BIN, ["demo", "--port", "0", "--json"], { stdio: ["ignore", "pipe", "pipe"] });
  process.once("exit", () => child.kill("SIGKILL"));
  let told = "";
  child.stderr.on("data", (bytes) => {
    told = (told + String(bytes)).slice(-4_000);
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`the service did not start in ${START_MS} ms: ${told}`));
    }, START_MS);
    const end = (/** @type {Error} */ error) => {
      clearTimeout(late);
      reject(error);
    };
    child.once("error", end);
    child.once("exit", (code) => end(new Error(`the service ended with ${code}: ${told}`)));
    createInterface({ input: child.stdout }).once("line", (line) => {
      clearTimeout(late);
      const { url, logins } = JSON.parse(line);
      resolve(new Demo(String(url).replace(/\/$/, ""), logins, child));
    });
  });
}

/**
 * Runs a command of the program.
 * @param {string[]} words
 */
export async function run(...words) {
  const { stdout } = await promisify(execFile)(BIN, words, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** The routes of the program. @returns {Promise<{ method: string, path: string, who: string, action: string | null }[]>} */
export async function routes() {
  return JSON.parse(await run("routes", "--json"));
}
