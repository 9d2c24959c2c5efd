// From a press on Run to the program's first line on the screen of the terminal: the first time on a page
// (compiler and terminal load), and warm.
import type { Bench } from "./bench-page.ts";
import { digits, median, table } from "./statistics.ts";

const RUNS = 15;
/** Its program prints before anything else. */
const LESSON = "en/process/one-process/";
const SCREEN = ".xterm-rows";

export async function measureFirstLine({ browser, siteUrl }: Bench): Promise<string> {
  const cold: number[] = [];
  const warm: number[] = [];
  const context = await browser.newContext();
  for (let visit = 0; visit < 3; visit++) {
    const page = await context.newPage();
    await page.goto(new URL(LESSON, siteUrl).href, { waitUntil: "networkidle" });
    const runButton = page.getByRole("button", { name: /^Run/ });
    for (let run = 0; run < RUNS; run++) {
      await runButton.waitFor();
      const milliseconds = await runButton.evaluate(pressAndWait, SCREEN);
      (run === 0 ? cold : warm).push(milliseconds);
      await page.getByRole("button", { name: /^Stop/ }).click();
      await page.getByRole("button", { name: "Clear" }).click();
      await page.waitForFunction(
        (screen) => document.querySelector(screen)?.textContent?.trim() === "",
        SCREEN,
      );
    }
    await page.close();
  }
  await context.close();
  return table([
    ["Run pressed to the first line in the terminal", "median"],
    ["warm", `${digits(median(warm))} ms`],
    ["first run on a page", `${digits(median(cold))} ms`],
  ]);
}

/** In the page: milliseconds until the frame in which the empty screen shows something. */
function pressAndWait(button: Element, screen: string): Promise<number> {
  return new Promise((resolve) => {
    const pressed = performance.now();
    const observer = new MutationObserver(() => {
      if ((document.querySelector(screen)?.textContent ?? "").trim() === "") return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - pressed));
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    if (button instanceof HTMLElement) button.click();
  });
}
