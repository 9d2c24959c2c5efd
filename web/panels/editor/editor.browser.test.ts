// The editor on a lesson page of the built site, as a reader meets it: typing before Monaco has come, the step
// over to it, types and their words in both languages, and the ways in and out with the keyboard.
import { readdirSync } from "node:fs";
import type { Page } from "playwright";
import { expect } from "vitest";
import { present } from "../../base/assert.ts";
import { test } from "../../tooling/browser/browser-test.ts";
import { closedGate, holdScripts, type Gate } from "../../tooling/browser/gate.ts";
import { programText } from "../../tooling/browser/program-text.ts";

const STEP = "process/two-processes/";
const LIGHT = 'textarea[wrap="off"]';
const CODE = ".monaco-editor .view-lines";

/** Waits on a busy machine, too. */
const patient = { timeout: 20_000 };

/** Where a word stands on the screen, the first time it does. */
const placeOf = async (page: Page, within: string, word: string) => {
  const found = await page.evaluate(
    ([selector, text]) => {
      const walker = document.createTreeWalker(
        document.querySelector(selector) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const at = node.textContent?.replaceAll("\u00a0", " ").indexOf(text) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return null;
    },
    [within, word] as const,
  );
  return present(found, `"${word}" in ${within}`);
};

const pointAt = async (page: Page, word: string, nudge: number) => {
  const { x, y, width, height } = await placeOf(page, CODE, word);
  await page.mouse.move(x + width / 2 + nudge, y + height / 2);
};

/** Comes near, as a reader does, and waits until Monaco has taken over. */
const wake = async (page: Page) => {
  await page.locator(LIGHT).hover();
  await page.locator(CODE).waitFor();
  await page.locator(LIGHT).waitFor({ state: "detached" });
};

/** Puts the cursor at the end of the program. */
const goToEnd = async (page: Page) => {
  await page.locator(CODE).click();
  await page.keyboard.press("Control+End");
};

test("what is typed before Monaco has come is there when it has, and can be undone", async ({
  openPage,
}) => {
  const monaco = closedGate();
  const page = await openPage(`en/${STEP}`, {
    before: async (opened) => {
      await opened.route("**/program-editor-*.js", async (route) => {
        await monaco.opened;
        await route.continue();
      });
    },
  });
  // Monaco is asked for as soon as the page's scripts have run.
  const asked = page.waitForRequest(/program-editor-/);
  await page.locator(LIGHT).focus();
  await asked;
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("if (true) {");
  await page.keyboard.press("Enter");
  await page.keyboard.type("early");
  await expect.poll(() => programText(page)).toMatch(/^if \(true\) \{\n {2}earlyimport/);
  monaco.open();
  await page.locator(LIGHT).waitFor({ state: "detached" });
  await page.keyboard.type(" late");
  await expect.poll(() => programText(page)).toMatch(/^if \(true\) \{\n {2}early lateimport/);
  await expect
    .poll(async () => {
      await page.keyboard.press("Control+z");
      return programText(page);
    }, patient)
    .toMatch(/^import/);
});

test("what is typed before any script has run stays", async ({ openPage }) => {
  const type = async (page: Page, scripts: Gate) => {
    await page.locator(LIGHT).focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("// first\n");
    scripts.open();
  };
  let typed: Promise<void> | undefined;
  const page = await openPage(`en/${STEP}`, {
    before: async (opened) => {
      const scripts = await holdScripts(opened);
      // The page does not load before its scripts have, so this goes on beside it.
      typed = type(opened, scripts);
    },
  });
  await typed;
  await page.locator(LIGHT).waitFor({ state: "detached" });
  await page.keyboard.type("second");
  await expect.poll(() => programText(page)).toMatch(/^\/\/ first\nsecondimport/);
});

test("nothing moves when Monaco takes over", async ({ openPage }) => {
  const page = await openPage(`en/${STEP}`);
  await page.evaluate(() => document.fonts.ready);
  const before = await placeOf(page, "section pre", "multiprocessing");
  await wake(page);
  const after = await placeOf(page, CODE, "multiprocessing");
  expect(Math.abs(after.x - before.x)).toBeLessThan(1.5);
  expect(Math.abs(after.y - before.y)).toBeLessThan(1.5);
  expect(Math.abs(after.width - before.width)).toBeLessThan(1.5);
});

test("hovering tells what a name is, in the language of the page", async ({ openPage }) => {
  const words = { en: "Lets this process do nothing", zh: "让当前进程停这么多秒" };
  for (const language of ["en", "zh"] as const) {
    const page = await openPage(`${language}/${STEP}`);
    await wake(page);
    const hover = page.locator(".monaco-hover", { hasText: words[language] });
    // As long as Monaco is settling down, a pointer that stands still is told nothing.
    let nudge = 0;
    const point = async () => {
      await pointAt(page, "sleep", nudge++ % 4);
      return hover.isVisible();
    };
    await expect.poll(point, { ...patient, interval: 1000 }).toBe(true);
    expect(await hover.innerText()).toContain("time.sleep");
  }
});

test("every module is offered for import", async ({ openPage }) => {
  const modules = readdirSync("web/python/types")
    .filter((name) => name.endsWith(".d.ts") && !/^(?:builtins|exceptions)\./.test(name))
    .map((name) => name.replace(".d.ts", ""));
  const page = await openPage(`en/${STEP}`);
  await wake(page);
  await goToEnd(page);
  await page.keyboard.type('\nimport x from "');
  await page.keyboard.press("Control+Space");
  const offered = page.locator(".suggest-widget.visible .monaco-list-row .label-name");
  // The list shows a few at a time, and begins where it thinks best: up to its top first, then down.
  const seen = new Set<string>();
  await offered.first().waitFor();
  for (let step = 0; step < modules.length; step += 5) await page.keyboard.press("PageUp");
  await expect
    .poll(async () => {
      for (const name of await offered.allInnerTexts()) seen.add(name);
      await page.keyboard.press("PageDown");
      return modules.filter((name) => !seen.has(name));
    }, patient)
    .toEqual([]);
});

test("a lesson has no mistakes; one made is underlined", async ({ openPage }) => {
  const page = await openPage(`en/${STEP}`);
  await wake(page);
  await goToEnd(page);
  await page.keyboard.type("\ntime.slep(1);");
  // The one mistake there is: the program above it has none.
  const mistakes = page.locator(".monaco-editor .squiggly-error");
  await mistakes.first().waitFor();
  expect(await mistakes.count()).toBe(1);
});

test("Reset can be undone in the editor", async ({ openPage }) => {
  const page = await openPage(`en/${STEP}`);
  await wake(page);
  await goToEnd(page);
  await page.keyboard.type("// mine");
  await expect.poll(() => programText(page)).toContain("// mine");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect.poll(() => programText(page)).not.toContain("// mine");
  await page.locator(CODE).click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => programText(page)).toContain("// mine");
});

test("colours follow the page", async ({ openPage }) => {
  const page = await openPage(`en/${STEP}`, { colorScheme: "light" });
  await wake(page);
  const keyword = () =>
    page.evaluate(() => {
      const spans = [
        ...document.querySelectorAll<HTMLElement>(".monaco-editor .view-line span span"),
      ];
      const word = spans.find((span) => span.textContent?.trim() === "import");
      const probe = document.createElement("i");
      probe.style.color = "var(--code-keyword)";
      document.body.append(probe);
      const expected = getComputedStyle(probe).color;
      probe.remove();
      return { is: word && getComputedStyle(word).color, expected };
    });
  const follows = async () => {
    const { is, expected } = await keyword();
    return is === expected ? is : undefined;
  };
  await expect.poll(follows, patient).toBeDefined();
  const light = await follows();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(follows, patient).toSatisfy((dark) => dark !== undefined && dark !== light);
});

const runAndStop = async (page: Page, field: string) => {
  await page.locator(field).click();
  await page.keyboard.press("Control+Enter");
  // The gutter shows where the processes are.
  await page.locator('[title*="Process"] [data-place]').first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Run" }).waitFor();
};

test("Ctrl+Enter runs and Esc stops before Monaco has come", async ({ openPage }) => {
  const monaco = closedGate();
  const page = await openPage(`en/${STEP}`, {
    before: async (opened) => {
      await opened.route("**/program-editor-*.js", async (route) => {
        await monaco.opened;
        await route.continue();
      });
    },
  });
  const asked = page.waitForRequest(/program-editor-/);
  await page.locator(LIGHT).focus();
  await asked;
  await runAndStop(page, LIGHT);
  monaco.open();
});

test("Ctrl+Enter runs and Esc stops in Monaco", async ({ openPage }) => {
  const page = await openPage(`en/${STEP}`);
  await wake(page);
  await runAndStop(page, CODE);
});

test("Ctrl+M lets Tab leave the editor", async ({ openPage }) => {
  const page = await openPage(`en/${STEP}`);
  await wake(page);
  await page.locator(CODE).click();
  const inside = () =>
    page.evaluate(() => document.activeElement?.closest(".monaco-editor") !== null);
  await page.keyboard.press("Tab");
  expect(await inside()).toBe(true);
  await page.keyboard.press("Control+m");
  await page.keyboard.press("Tab");
  await expect.poll(inside, patient).toBe(false);
});

test("on touch the light editor stays", async ({ openPage }) => {
  const fetched: string[] = [];
  const page = await openPage(`en/${STEP}`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    before: async (opened) => void opened.on("request", (request) => fetched.push(request.url())),
  });
  await page.locator(LIGHT).tap();
  await page.keyboard.type("touched");
  await expect.poll(() => programText(page)).toContain("touched");
  expect(fetched.filter((url) => /program-editor/.test(url))).toEqual([]);
  expect(await page.locator(CODE).count()).toBe(0);
});
