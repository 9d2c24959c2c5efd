// The door to Chromium, driven by Playwright. Node.
import type { Browser, Page } from "playwright";
import { askInPage, runnerOf, type Runner } from "./ask-page.ts";

/** Takes the browser over: it ends with the runner. */
export function openPageRunner(browser: Browser, siteUrl: string): Promise<Runner> {
  const address = new URL("run/", siteUrl).href;
  return runnerOf<Page>({
    async open() {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(address);
      await page.waitForFunction(() => "manyHands" in window);
      return page;
    },
    ask: (page, asked) => page.evaluate(askInPage, asked),
    leave: (page) => page.context().close(),
    close: () => browser.close(),
  });
}
