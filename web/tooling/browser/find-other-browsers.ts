// Firefox and WebKitGTK for the conformance suite, where this machine has them. Unlike Chromium they are not fetched:
// without them the suite says that it did not run there. Node.
import { accessSync, constants, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of a Firefox, or what to do to have one. */
export function findFirefox(): { readonly path: string } | { readonly missing: string } {
  const path = process.env["FIREFOX_PATH"] ?? which("firefox-esr") ?? which("firefox");
  return path
    ? { path }
    : { missing: "no Firefox found (apt-get install firefox-esr, or set FIREFOX_PATH)" };
}

export interface WebKitTools {
  /** WebKitWebDriver, and the small browser that it drives. */
  readonly driver: string;
  readonly browser: string;
  /** A screen and a bus for it. */
  readonly xvfb: string;
  readonly bus: string;
}

/** All that driving WebKitGTK takes, or what to do to have it. */
export function findWebKit(): WebKitTools | { readonly missing: string } {
  const driver = which("WebKitWebDriver");
  const browser = miniBrowser();
  const xvfb = which("xvfb-run");
  const bus = which("dbus-run-session");
  if (driver && browser && xvfb && bus) return { driver, browser, xvfb, bus };
  return {
    missing: "no WebKitGTK found (apt-get install webkit2gtk-driver xvfb xauth dbus bubblewrap)",
  };
}

/** It stands in a folder of its version, below that of the machine's kind. */
function miniBrowser(): string | null {
  for (const root of ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"]) {
    for (const folder of foldersOf(root).filter((name) => name.startsWith("webkit"))) {
      const path = join(root, folder, "MiniBrowser");
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

function foldersOf(root: string): string[] {
  try {
    return readdirSync(root);
  } catch {
    // No such folder on this kind of machine.
    return [];
  }
}

function which(command: string): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
