// A lesson page as a reader uses it: predict, run, look, change, edit, come back. Real Chromium, built site.
import type { Page } from "playwright";
import { describe, expect, vi } from "vitest";
import { present } from "../../base/assert.ts";
import { test } from "../../tooling/browser/browser-test.ts";
import { holdScripts } from "../../tooling/browser/gate.ts";
import { programText } from "../../tooling/browser/program-text.ts";

const STEP = "process/one-process";
const EXERCISE = "process/cook-at-once";

const program = (page: Page) => page.getByRole("textbox", { name: /Program in TypeScript/ });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const output = (page: Page) => page.getByRole("list", { name: "Output, the last lines" });
const report = (page: Page, words: RegExp) =>
  page.locator("output", { hasText: words }).waitFor({ state: "attached" });

/** The page's scripts have taken over: this line is theirs. */
const ready = (page: Page) => page.getByText(/This machine ·/).waitFor();

/** Waits until the editor has this text. */
const shows = (page: Page, source: string) =>
  vi.waitFor(async () => expect(await programText(page)).toBe(source), { timeout: 20_000 });

/** Puts a program of ours in the place of the lesson's and runs it. */
async function runProgram(page: Page, source: string): Promise<void> {
  await ready(page);
  await program(page).fill(source);
  await button(page, /^Run/).click();
}

/** For `openPage`: the browser keeps nothing of what is typed. */
async function withFullStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
}

describe("a lesson", { concurrent: true }, () => {
  test("can be read where no script runs", async ({ openPage }) => {
    const page = await openPage(`en/${STEP}/`, { javaScriptEnabled: false });
    await page.getByRole("heading", { level: 1, name: "One process" }).waitFor();
    expect(await page.getByRole("radio").count()).toBe(3);
    expect(await page.getByText("time.sleep(2)").count()).toBeGreaterThan(0);
    const python = page.getByRole("region", { name: "Program in Python" });
    expect(await python.innerText()).toContain("from multiprocessing import current_process\n");
    expect(
      await page.getByRole("link", { name: "Next step: Two at once" }).getAttribute("href"),
    ).toBe("/en/process/two-processes/");
  });

  test("fetches its heavy parts when the reader comes near, not before", async ({ openPage }) => {
    const scripts: string[] = [];
    const heavy = () =>
      scripts.filter((url) => /TerminalTab|TimelineTab|create-session|program-editor/.test(url));
    const page = await openPage(`en/${STEP}/`, {
      before: async (opening) => {
        opening.on("request", (request) => scripts.push(request.url()));
      },
    });
    await page.waitForLoadState("networkidle");
    expect(heavy()).toEqual([]);
    await button(page, /^Run/).hover();
    await page.locator(".xterm").waitFor();
    expect(heavy().length).toBeGreaterThanOrEqual(2);
  });

  test("finds a reader who was near before its scripts were there", async ({ openPage }) => {
    const page = await openPage(`en/${STEP}/`);
    const scripts = await holdScripts(page);
    await page.reload({ waitUntil: "commit" });
    await button(page, /^Run/).hover();
    scripts.open();
    await page.locator(".xterm").waitFor();
  });

  test("shows after the run what came true, and keeps the prediction", async ({ openPage }) => {
    const page = await openPage(`en/${STEP}/`);
    await ready(page);
    await page.getByRole("radio", { name: /Two/ }).check();
    await page.reload();
    await page.locator("input[name=prediction]:checked").waitFor();
    await runProgram(page, 'print("a");\n');
    await report(page, /Finished/);
    await page.getByText("came true").waitFor();
    expect(await page.getByText("your choice").count()).toBe(1);
    expect(await page.getByText("You ran a changed program.").isVisible()).toBe(true);
    expect(await output(page).getByRole("listitem").allTextContents()).toEqual([
      expect.stringMatching(/^a \(MainProcess, \d+\.\d\d s\)$/),
    ]);
  });

  test("makes its change in one press, takes it back in another, and keeps edits", async ({
    openPage,
  }) => {
    const page = await openPage(`en/${STEP}/`);
    await ready(page);
    const original = await programText(page);
    expect(await button(page, "Reset").count()).toBe(0);
    await button(page, "Make this change").click();
    await page.reload();
    await button(page, "Take it back").waitFor();
    await page.getByRole("link", { name: "中文" }).click();
    await button(page, "改回去").waitFor();
    await button(page, "还原").click();
    await button(page, "撤销还原").click();
    await button(page, "改回去").click();
    await page.getByRole("link", { name: "EN" }).click();
    await button(page, "Make this change").waitFor();
    expect(await button(page, "Reset").count()).toBe(0);
    await page.reload();
    await ready(page);
    await shows(page, original);
  });

  test("runs and stops by keyboard, and runs on while the language is switched", async ({
    openPage,
  }) => {
    const page = await openPage(`en/${STEP}/`);
    await ready(page);
    await program(page).fill('print("begun");\nwhile (true) {}\n');
    await page.keyboard.press("Control+Enter");
    await output(page).getByText("begun").waitFor({ state: "attached" });
    await page.getByRole("link", { name: "中文" }).click();
    await button(page, /^停止/).waitFor();
    await page.keyboard.press("Escape");
    await report(page, /被停止/);
    await button(page, /^运行/).waitFor();
  });

  test("leaves the question open when a run is stopped before it answers", async ({ openPage }) => {
    const page = await openPage("en/process/two-processes/");
    await runProgram(page, 'print("begun");\nwhile (true) {}\n');
    await output(page).getByText("begun").waitFor({ state: "attached" });
    await page.keyboard.press("Escape");
    await report(page, /Stopped/);
    expect(await page.getByRole("main").getByRole("radio").count()).toBe(3);
  });

  test("never lets one tab overwrite another", async ({ openPage }) => {
    const page = await openPage(`en/${STEP}/`);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await ready(page);
    await ready(other);
    await program(other).fill("print('other')\n");
    await page.getByText("edited in another tab").waitFor();
    await program(page).fill("print('mine')\n");
    await other.reload();
    await ready(other);
    await shows(other, "print('other')\n");
    await button(page, "Keep this one").click();
    await other.getByText("edited in another tab").waitFor();
    await button(other, "Show that version").click();
    await other.getByText("mine").first().waitFor();
  });

  test("keeps a version that another tab's came between, until the reader has chosen", async ({
    openPage,
  }) => {
    const page = await openPage(`en/${STEP}/`);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await ready(page);
    await ready(other);
    await program(other).fill("print('theirs')\n");
    await program(page).fill("print('mine')\n");
    await page.reload();
    await page.getByText("edited in another tab").waitFor();
    await shows(page, "print('mine')\n");
    await page.getByRole("link", { name: /^Next step/ }).click();
    await page.getByRole("heading", { level: 1, name: "Two at once" }).waitFor();
    await page.goBack();
    await button(page, "Show that version").click();
    await shows(page, "print('theirs')\n");
    await page.reload();
    await button(page, "Back to my version").click();
    await shows(page, "print('mine')\n");
    await button(page, "Keep this one").click();
    await page.reload();
    await shows(page, "print('mine')\n");
    expect(await button(page, "Keep this one").count()).toBe(0);
  });

  test("says when it can't save, goes on, and keeps the edit while the page is open", async ({
    openPage,
  }) => {
    const page = await openPage(`en/${STEP}/`, { before: withFullStorage });
    const source = 'print("still works");\n';
    await runProgram(page, source);
    const note = page.getByText("Your browser can't save this edit");
    await note.waitFor();
    await output(page).getByText("still works").waitFor({ state: "attached" });
    await page.getByRole("link", { name: /^Next step/ }).click();
    await page.getByRole("heading", { level: 1, name: "Two at once" }).waitFor();
    await page.goBack();
    await note.waitFor();
    await shows(page, source);
  });

  test("lets nobody leave unasked with an edit that could not be saved", async ({ openPage }) => {
    const page = await openPage(`en/${STEP}/`, { before: withFullStorage });
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await ready(page);
    expect(asked).toEqual([]);
    await program(page).fill('print("mine")\n');
    await page.getByText("Your browser can't save this edit").waitFor();
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await ready(page);
    await program(page).fill('print("mine")\n');
    await button(page, "Reset").click();
    await button(page, "Undo reset").waitFor();
    await page.reload();
    expect(asked).toEqual(["beforeunload", "beforeunload"]);
  });

  test("explains a program that can't run", async ({ openPage }) => {
    const page = await openPage(`en/${STEP}/`);
    await runProgram(page, 'const x = ;\nprint("no");\n');
    await page
      .getByRole("alert")
      .getByText(/Line 1: SyntaxError/)
      .waitFor();
  });

  test("asks for the line that a program waits for", async ({ openPage }) => {
    const page = await openPage(`en/${STEP}/`);
    await runProgram(page, 'print("hello", input("Who? "));\n');
    const field = page.getByRole("textbox", { name: "MainProcess waits for a line:" });
    await field.fill("Ada");
    await field.press("Enter");
    await output(page).getByText("hello Ada").waitFor({ state: "attached" });
  });

  test("takes what is typed for the answer when a key in the editor began the run", async ({
    openPage,
  }) => {
    const page = await openPage(`en/${STEP}/`);
    await ready(page);
    await program(page).fill('print("hello", input("Who? "));\n');
    await page.keyboard.press("Control+Enter");
    await page.locator("#terminal-input:focus").waitFor();
    await page.keyboard.type("Ada");
    await page.keyboard.press("Enter");
    await output(page).getByText("hello Ada").waitFor({ state: "attached" });
    await shows(page, 'print("hello", input("Who? "));\n');
  });

  test("leaves who goes on writing the program in the editor, whatever asks", async ({
    openPage,
  }) => {
    const page = await openPage(`en/${STEP}/`);
    await ready(page);
    const scripts = await holdScripts(page);
    await program(page).fill("print(input());\n");
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("//");
    scripts.open();
    await page.locator("#terminal-input").waitFor();
    await page.keyboard.type(" mine");
    await shows(page, "print(input());\n// mine");
  });

  test("keeps every letter when the terminal becomes narrower", async ({ openPage }) => {
    const page = await openPage(`en/${STEP}/`);
    await page.setViewportSize({ width: 1440, height: 900 });
    const long = "x".repeat(60);
    await runProgram(page, `print("${long}");\n`);
    const rows = page.locator(".xterm-rows > div", { hasText: "x" });
    await rows.nth(1).waitFor();
    expect(await rows.count()).toBeLessThan(4);
    await page.setViewportSize({ width: 1024, height: 768 });
    await rows.nth(3).waitFor();
    expect((await rows.allTextContents()).join("").trim()).toBe(long);
  });

  test("moves everything to the moment of a line that is chosen", async ({ openPage }) => {
    const page = await openPage(`en/${STEP}/`);
    await runProgram(
      page,
      'import time from "time";\nprint("one");\ntime.sleep(0.3);\nprint("two");\n',
    );
    await report(page, /Finished/);
    await page.getByRole("textbox", { name: /^Terminal/ }).focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    const later = page.locator("[data-moment=later]");
    await later.waitFor();
    const moment = Number.parseFloat(present(await later.textContent(), "moment"));
    expect(moment).toBeGreaterThanOrEqual(0.3);
  });

  test("gives hints one by one, shows a solution, and sees that an exercise is solved", async ({
    openPage,
  }) => {
    const page = await openPage(`en/${EXERCISE}/`);
    const hints = page.locator("summary", { hasText: "Hint for point 1" });
    await hints.first().waitFor();
    expect(await hints.filter({ visible: true }).count()).toBe(1);
    await hints.first().click();
    await hints.nth(1).waitFor();
    await button(page, "Show a solution").click();
    // The editor's own listing stands in a `pre` as well.
    await page.getByRole("heading", { name: "One solution" }).waitFor();
    const solution = page.locator("pre", { has: page.getByText("dinner") }).first();
    await runProgram(page, present(await solution.textContent(), "solution"));
    await page.getByText("Solved:").waitFor();
  });
});
