// Runs sources on /run/ of the built site in Chromium, one after another in one page. Node.
import type { Browser } from "playwright";
import type { Runner } from "./describe-cases.ts";
import type { Told } from "./run-case.ts";

/** Whoever opens closes. The browser stays open. */
export async function openPageRunner(browser: Browser, siteUrl: string): Promise<Runner> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL("run/", siteUrl).href);
  await page.waitForFunction(() => "manyHands" in window);

  const run = (source: string, timeLimit: number): Promise<Told> =>
    page.evaluate(
      async ([text, limit]) => {
        const api = window.manyHands;
        if (!api) throw new Error("window.manyHands is missing");
        const record = await api.run(text, { machine: "real", timeLimit: limit });
        if (record.machine !== "real") throw new Error(record.notes.join("\n"));
        // Events and single outputs stay there, they may be many.
        const { outcome, exitcode, stdout, stderr, errors } = record;
        return { outcome, exitcode, stdout, stderr, errors };
      },
      [source, timeLimit] as const,
    );
  return { run, close: () => context.close() };
}
