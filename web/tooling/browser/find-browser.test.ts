// The search for a browser, asked on machines that are made up.
import { expect, test } from "vitest";
import { findBrowser, NO_BROWSER, type Machine } from "./find-browser.ts";

const OWN = "/home/reader/.cache/playwright/chrome";
const SYSTEM = "/usr/bin/chromium";

/** A machine on which `files` can be started; a command in `installs` brings a file when it is run. */
function machine(
  files: readonly string[],
  rest: Partial<Machine> & { installs?: Readonly<Record<string, string>> } = {},
) {
  const present = new Set(files);
  const ran: string[] = [];
  const { installs = {}, ...answers } = rest;
  const made: Machine = {
    chromePath: undefined,
    playwrightPath: OWN,
    isRoot: false,
    isExecutable: (path) => present.has(path),
    which: (command) => [...present].find((path) => path.endsWith(`/${command}`)) ?? null,
    run(command, parameters) {
      ran.push([command, ...parameters].join(" "));
      const brought = installs[command];
      if (brought) present.add(brought);
      return brought !== undefined;
    },
    ...answers,
  };
  return { made, ran };
}

test("CHROME_PATH comes first", () => {
  const { made } = machine([OWN, SYSTEM, "/opt/chrome"], { chromePath: "/opt/chrome" });
  expect(findBrowser(made)).toBe("/opt/chrome");
});

test("a CHROME_PATH that leads nowhere is said, not passed over", () => {
  const { made } = machine([OWN], { chromePath: "/opt/gone" });
  expect(() => findBrowser(made)).toThrow("CHROME_PATH is /opt/gone");
});

test("Playwright's own comes before the system's", () => {
  expect(findBrowser(machine([OWN, SYSTEM]).made)).toBe(OWN);
  expect(findBrowser(machine([SYSTEM]).made)).toBe(SYSTEM);
});

test("without any, Playwright downloads one", () => {
  const { made, ran } = machine([], { installs: { npx: OWN } });
  expect(findBrowser(made)).toBe(OWN);
  expect(ran).toEqual(["npx playwright install chromium"]);
});

test("where nothing can be downloaded, root installs the distribution's", () => {
  const { made, ran } = machine(["/usr/bin/apt-get"], {
    isRoot: true,
    installs: { "apt-get": SYSTEM },
  });
  expect(findBrowser(made)).toBe(SYSTEM);
  expect(ran.at(-1)).toBe("apt-get install -y -q --no-install-recommends chromium");
});

test("where nothing helps, one line says what to do", () => {
  const { made, ran } = machine(["/usr/bin/apt-get"]);
  expect(() => findBrowser(made)).toThrow(NO_BROWSER);
  expect(NO_BROWSER).not.toContain("\n");
  expect(ran).toEqual(["npx playwright install chromium"]);
});
