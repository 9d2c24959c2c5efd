// Runs sources on /run/ of the built site in Chromium, one after another in one page. Node.
// A page that doesn't answer is thrown away, so that one case can't take the others with it.
import type { Browser, BrowserContext, Page } from "playwright";
import type { Runner } from "./describe-cases.ts";
import type { Told } from "./run-case.ts";

/** Seconds that a page has to answer after a run's own limit is over. */
const GRACE = 10;

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

/** Rejects when `answer` takes longer than so many seconds. */
async function inTime<T>(answer: Promise<T>, seconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the page did not answer in ${seconds} s`)),
      seconds * 1000,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
