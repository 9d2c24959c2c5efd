// Runs sources on /run/ of the built site in Chromium, one after another in one page. Node.
// A page that doesn't answer is thrown away, so that one case can't take the others with it.
import type { Browser, BrowserContext, Page } from "playwright";
import type { Runner } from "./describe-cases.ts";
import { GRACE, inTime } from "./in-time.ts";
import type { Told } from "./run-case.ts";

/** Whoever opens closes. The browser stays open. */
export async function openPageRunner(browser: Browser, siteUrl: string): Promise<Runner> {
  const address = new URL("run/", siteUrl).href;
  let open = await openPage(browser, address);
  return {
    async run(source, timeLimit) {
      try {
        return await inTime(runOn(open.page, source, timeLimit), timeLimit + GRACE);
      } catch (error) {
        await open.context.close();
        open = await openPage(browser, address);
        throw error;
      }
    },
    close: () => open.context.close(),
  };
}

async function openPage(
  browser: Browser,
  address: string,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => "manyHands" in window);
  return { context, page };
}

function runOn(page: Page, source: string, timeLimit: number): Promise<Told> {
  return page.evaluate(
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
}
