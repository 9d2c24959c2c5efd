// The simulated machine as readers and graders use it: settings, the same run again, other orders, and the choice of
// who goes next. Real Chromium, built site.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { present } from "../base/assert.ts";
import { test } from "../tooling/browser/browser-test.ts";
import type { RunRecord } from "../wire/run-record.ts";
import type { RunOptions } from "../wire/session-options.ts";

const STEP = "en/process/two-processes/";

/** Two processes add to one number, each without holding the lock from reading to writing. */
const RACE = `import { Process, Value } from "multiprocessing";
function add(v: Value) {
  for (let i = 0; i < 2; i++) v.value += 1;
}
if (__name__ === "__main__") {
  const v = new Value("i", 0);
  const both = [1, 2].map(() => new Process({ target: add, args: [v] }));
  for (const p of both) p.start();
  for (const p of both) p.join();
  print(v.value);
}
`;

/** Two processes take two locks, each in its own order. */
const LOCKS = `import { Lock, Process } from "multiprocessing";
function take(first: Lock, second: Lock) {
  first.acquire();
  second.acquire();
  second.release();
  first.release();
}
if (__name__ === "__main__") {
  const a = new Lock();
  const b = new Lock();
  const both = [[a, b], [b, a]].map((args) => new Process({ target: take, args }));
  for (const p of both) p.start();
  for (const p of both) p.join();
  print("done");
}
`;

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const report = (page: Page, words: RegExp) =>
  page.locator("output", { hasText: words }).waitFor({ state: "attached" });
const output = (page: Page) => page.getByRole("list", { name: "Output, the last lines" });

function run(page: Page, source: string, options: RunOptions): Promise<RunRecord> {
  return page.evaluate(
    async ([text, given]) => {
      if (!window.manyHands) throw new Error("window.manyHands is missing");
      return await window.manyHands.run(text, given);
    },
    [source, options] as const,
  );
}

/** Opens a step on the simulated machine, with a program of ours. */
async function simulate(page: Page, source: string): Promise<void> {
  await page.getByText("Simulated", { exact: true }).first().click();
  await page.getByRole("textbox", { name: "Cores" }).waitFor();
  await page.getByRole("textbox", { name: /Program in TypeScript/ }).fill(source);
}

describe("a simulated run", () => {
  test("takes virtual time, and is the same again with the same seed", async ({ openPage }) => {
    const page = await openPage("run/");
    const source = `import random from "random";\nimport time from "time";\ntime.sleep(3600);\n${RACE}print(random.random());\n`;
    const options: RunOptions = { machine: "simulated", seed: 5, cores: 2, policy: "random" };
    const first = await run(page, source, options);
    expect(first).toMatchObject({ machine: "simulated", seed: 5, outcome: "finished", notes: [] });
    expect(first.duration).toBeGreaterThan(3600);
    expect(first.simulation?.settings).toMatchObject({ cores: 2, policy: "random", gil: true });
    expect(await run(page, source, options)).toEqual(first);
    const other = await run(page, source, { ...options, seed: 6 });
    expect(other.stdout).not.toBe(first.stdout);
  });

  test("can reach neither the network nor the page", async ({ openPage }) => {
    const page = await openPage("run/");
    const source = `print(typeof fetch, typeof postMessage, typeof indexedDB, typeof Worker);
try {
  (0, eval)("1");
} catch (e) {
  print(e.name);
}
`;
    const { stdout } = await run(page, source, { machine: "simulated" });
    expect(stdout).toBe("undefined undefined undefined undefined\nEvalError\n");
  });

  test("ends whatever it does, and the next one runs", async ({ openPage }) => {
    const page = await openPage("run/");
    const endless = [
      "while (true) {}",
      'while (true) print("again");',
      '/(a+)+b/.test("a".repeat(60));',
      'import time from "time";\nwhile (true) time.sleep(3600);',
    ];
    for (const source of endless) {
      // Its events stay in the page: there may be hundreds of thousands.
      const outcome = await page.evaluate(async (text) => {
        const record = await window.manyHands?.run(text, { machine: "simulated", timeLimit: 2 });
        return record?.outcome;
      }, source);
      expect([source, outcome]).toEqual([source, "time limit"]);
    }
    const { stdout } = await run(page, 'print("still here");', { machine: "simulated" });
    expect(stdout).toBe("still here\n");
  });

  test("tells of promises that nobody awaits, as a real one does", async ({ openPage }) => {
    const page = await openPage("run/");
    const source = 'async function bad() { await null; throw new ValueError("lost"); }\nbad();\n';
    for (const machine of ["real", "simulated"] as const) {
      const { stderr, exitcode } = await run(page, source, { machine });
      expect(stderr, machine).toMatch(
        /^Task exception was never retrieved\n[^]*ValueError: lost\n$/u,
      );
      expect(exitcode, machine).toBe(0);
    }
  });

  test("says why, and what was until then, where the machine itself fails", async ({
    openPage,
  }) => {
    const page = await openPage("run/", { expected: [/broken/] });
    const source = 'Array.prototype.push = () => { throw new Error("broken"); };\nprint(1);\n';
    const { outcome, stderr, processes } = await run(page, source, { machine: "simulated" });
    expect([outcome, processes.map(({ exitcode }) => exitcode)]).toEqual(["failed", [-6]]);
    expect(stderr).toContain("A program that changes built-in objects, such as Array.prototype,");
  });

  test("refuses settings that are none", async ({ openPage }) => {
    const page = await openPage("run/");
    await expect(run(page, "", { machine: "simulated", cores: 65 })).rejects.toThrow(
      "cores must be an integer from 1 to 64, not 65",
    );
    await expect(run(page, "", { machine: "simulated", switchInterval: -1 })).rejects.toThrow(
      "switchInterval must be a number of seconds above 0",
    );
  });
});

describe("the machine of a lesson", () => {
  test("is chosen by a switch, and kept with its settings", async ({ openPage }) => {
    const page = await openPage(STEP);
    await simulate(page, 'import { cpu_count } from "multiprocessing";\nprint(cpu_count());\n');
    await page.getByRole("textbox", { name: "Cores" }).fill("16");
    await button(page, /^Run/).click();
    await output(page).getByText("16").waitFor({ state: "attached" });
    await page.reload();
    await page.getByRole("textbox", { name: "Cores" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Cores" }).inputValue()).toBe("16");
    await page.getByRole("link", { name: "Next step" }).click();
    await page.getByRole("radio", { name: /This machine/, checked: true }).waitFor();
  });

  test("says what is wrong with a setting, keeps it, and runs when it is mended", async ({
    openPage,
  }) => {
    const page = await openPage(STEP);
    await simulate(page, 'print("ran");\n');
    const seed = page.getByRole("textbox", { name: "Seed" });
    await seed.fill("seven");
    await page.getByText("A whole number, 0–4,294,967,295.").waitFor();
    await button(page, /^Run/).click();
    expect(await seed.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await seed.inputValue()).toBe("seven");
    await button(page, "Another seed").click();
    expect(await seed.inputValue()).toMatch(/^\d+$/);
    await button(page, /^Run/).click();
    await output(page).getByText("ran").waitFor({ state: "attached" });
  });

  test("is explained in words", async ({ openPage }) => {
    const page = await openPage(STEP);
    await button(page, "What is measured, what is simulated").click();
    await page.getByText("Each statement takes the same time").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Each statement takes the same time").waitFor({ state: "hidden" });
  });
});

describe("explore", () => {
  test("finds the lost update, and replays it from a copied order too", async ({ openPage }) => {
    const page = await openPage(STEP, { permissions: ["clipboard-read", "clipboard-write"] });
    await simulate(page, RACE);
    await page.getByRole("tab", { name: "Explore" }).click();
    await button(page, "Explore").click();
    await report(page, /200 orders tried/);
    const lost = page.getByRole("listitem").filter({ hasText: /^[23]\d* ·/ });
    await lost.first().locator("[aria-pressed]").click();
    await report(page, /Finished/);
    await button(page, "Copy this order").first().click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByText("Replay a copied order").click();
    const field = page.getByRole("textbox", { name: "A copied order" });
    await field.fill(text.replace('"version":1', '"version":2'));
    await button(page, "Replay").last().click();
    await page.getByText("This order comes from a newer version").waitFor();
    expect(await field.inputValue()).toContain('"version":2');
    await field.fill(text);
    await button(page, "Replay").last().click();
    await page.getByRole("tab", { name: "Terminal" }).click();
    await output(page).getByRole("listitem").first().waitFor({ state: "attached" });
    expect(present(await output(page).textContent(), "output")).toMatch(/^[123] /);
  });

  test("finds the deadlock of two locks, puts it first, and shows it", async ({ openPage }) => {
    const page = await openPage(STEP);
    await simulate(page, LOCKS);
    await page.getByRole("tab", { name: "Explore" }).click();
    await button(page, "Explore").click();
    await report(page, /200 orders tried: 2 different outcomes/);
    const first = page.getByRole("list", { name: "Outcomes" }).getByRole("listitem").first();
    expect(await first.textContent()).toContain("Deadlock");
    await first.locator("[aria-pressed]").click();
    await report(page, /Deadlock after/);
  });

  test("can be cancelled, and keeps what was found", async ({ openPage }) => {
    const page = await openPage(STEP);
    await simulate(page, "let n = 0;\nfor (let i = 0; i < 100000; i++) n += i;\nprint(n);\n");
    await page.getByRole("tab", { name: "Explore" }).click();
    await page.getByRole("combobox", { name: "How many orders" }).selectOption("10000");
    await button(page, "Explore").click();
    await page.getByRole("list", { name: "Outcomes" }).getByRole("listitem").waitFor();
    await button(page, "Cancel").click();
    await page.getByText(/Cancelled after/).waitFor();
    expect(await page.getByRole("list", { name: "Outcomes" }).getByRole("listitem").count()).toBe(
      1,
    );
  });
});

describe("choosing who goes next", () => {
  test("stops, goes on with whom the reader picks, and comes back", async ({ openPage }) => {
    const page = await openPage(STEP);
    await simulate(page, RACE);
    await page.getByRole("checkbox", { name: "Choose yourself" }).check();
    await button(page, /^Run/).click();
    await page.getByText("Who goes next?").waitFor();
    const made = (count: string) => page.getByText(count, { exact: true }).waitFor();
    await made("0 choices made");
    await page.keyboard.press("1");
    await made("1 choice made");
    await button(page, /^2: /).click();
    await made("2 choices made");
    await page.keyboard.press("ArrowLeft");
    await made("1 choice made");
    await button(page, "Forward").click();
    await made("2 choices made");
    await button(page, "Run on").click();
    await report(page, /Finished/);
    await page.getByText("Nothing more to choose").waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await made("1 choice made");
  });
});
