// Finds the Chromium that tests and benchmarks drive, and fetches one where none is. Node.
// Order: CHROME_PATH, Playwright's own, the system's; else Playwright downloads one, else apt-get does.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** What to do when no browser was found and none could be fetched. One line. */
export const NO_BROWSER =
  "No Chromium found. Install one (for instance: npx playwright install --with-deps chromium) " +
  "or set CHROME_PATH to the path of yours.";

/** Everything the search asks of the machine, so that a test can answer in its place. */
export interface Machine {
  readonly chromePath: string | undefined;
  /** Where Playwright keeps its own browser, whether or not it is there. */
  readonly playwrightPath: string;
  readonly isRoot: boolean;
  isExecutable(path: string): boolean;
  /** The full path of a command, or null. */
  which(command: string): string | null;
  /** Runs a command with its output shown; true when it went well. */
  run(command: string, parameters: readonly string[]): boolean;
}

const SYSTEM_COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The path of a Chromium that can be started, installed on the way if need be.
 * Throws with {@link NO_BROWSER}, or with what is wrong about CHROME_PATH.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const { chromePath } = machine;
  if (chromePath) {
    if (machine.isExecutable(chromePath)) return chromePath;
    throw new Error(`CHROME_PATH is ${chromePath}, and that can't be started.`);
  }
  const found = look(machine);
  if (found) return found;

  if (machine.run("npx", ["playwright", "install", "chromium"])) {
    const downloaded = look(machine);
    if (downloaded) return downloaded;
  }
  if (machine.isRoot && machine.which("apt-get")) {
    machine.run("apt-get", ["update", "-q"]);
    machine.run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]);
    const installed = look(machine);
    if (installed) return installed;
  }
  throw new Error(NO_BROWSER);
}

function look(machine: Machine): string | null {
  if (machine.isExecutable(machine.playwrightPath)) return machine.playwrightPath;
  for (const command of SYSTEM_COMMANDS) {
    const path = machine.which(command);
    if (path) return path;
  }
  return null;
}

function thisMachine(): Machine {
  return {
    chromePath: process.env["CHROME_PATH"],
    playwrightPath: chromium.executablePath(),
    isRoot: process.getuid?.() === 0,
    isExecutable,
    which(command) {
      const folders = (process.env["PATH"] ?? "").split(delimiter);
      return folders.map((folder) => join(folder, command)).find(isExecutable) ?? null;
    },
    run(command, parameters) {
      console.log(`No Chromium yet. Trying: ${command} ${parameters.join(" ")}`);
      // stdout is this process's own, so that the progress shows; nothing waits for a key.
      const { status } = spawnSync(command, parameters, {
        stdio: ["ignore", "inherit", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
      return status === 0;
    },
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
