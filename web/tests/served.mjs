// @ts-check
/** The service on a database of its own that outlives it, so that it can be stopped and started again. */
import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { BIN, Demo, ROOT } from "./demo.mjs";

const START_MS = 60_000;
const LOOK_MS = 100;
const BUNDLE = path.join(ROOT, "testdata/cases/koivusilta/bundle");

/** A free port. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

/** A service with one coach, under one address. */
export class Served {
  /** @type {import("node:child_process").ChildProcess | null} */
  #process = null;

  /**
   * @param {string} folder
   * @param {number} port
   */
  constructor(folder, port) {
    this.folder = folder;
    this.url = `http://127.0.0.1:${port}`;
    this.env = {
      ...process.env,
      RINNALLA_DATABASE_URL: path.join(folder, "rinnalla.db"),
      RINNALLA_SERVER_LISTEN: `127.0.0.1:${port}`,
      RINNALLA_SERVER_PUBLIC_URL: this.url,
      RINNALLA_LOG_LEVEL: "warn",
    };
    this.password = "";
  }

  /** Runs a command of the program on the database. @param {string[]} words */
  async run(...words) {
    const { stdout } = await promisify(execFile)(BIN, [...words, "--lang", "en"], { env: this.env });
    return stdout;
  }

  /** Starts the process and waits until it answers. */
  async start() {
    const child = spawn(BIN, ["serve"], { env: this.env, stdio: ["ignore", "ignore", "pipe"] });
    process.once("exit", () => child.kill("SIGKILL"));
    let told = "";
    child.stderr.on("data", (bytes) => {
      told = (told + String(bytes)).slice(-4_000);
    });
    this.#process = child;
    for (const begun = Date.now(); Date.now() - begun < START_MS; ) {
      if (child.exitCode !== null) break;
      const answer = await fetch(`${this.url}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    child.kill("SIGKILL");
    throw new Error(`the service did not start: ${told}`);
  }

  /** Ends the process; the database stays. */
  async stop() {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }

  /** Ends everything. */
  async remove() {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The same service as other tests know it. */
  asDemo() {
    const login = { role: "employment_specialist", username: "coach", password: this.password, name: "Riikka Poutapilvi" };
    if (!this.#process) throw new Error("the service does not run");
    return new Demo(this.url, [login], this.#process);
  }
}

/** Fills a new database and starts the service on it. */
export async function serve() {
  const served = new Served(await mkdtemp(path.join(tmpdir(), "rinnalla-")), await freePort());
  await served.run("import", BUNDLE);
  const words = ["--name", "Riikka Poutapilvi", "--role", "employment_specialist", "--programme", "koivusilta", "--staff", "S01"];
  const told = await served.run("user", "add", "coach", ...words);
  const password = /shown once: (\S+)/.exec(told)?.[1];
  if (!password) throw new Error(`no password in: ${told}`);
  served.password = password;
  await served.start();
  return served;
}
