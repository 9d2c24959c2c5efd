// The door to Firefox, driven over WebDriver BiDi. Node.
import { launch, type Page } from "puppeteer-core";
import { askInPage, runnerOf, type Runner } from "./ask-page.ts";

export async function openFirefoxRunner(executablePath: string, siteUrl: string): Promise<Runner> {
  const browser = await launch({ browser: "firefox", executablePath, headless: true });
  const address = new URL("run/", siteUrl).href;
  return runnerOf<Page>({
    async open() {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction(() => "manyHands" in window);
      return page;
    },
    ask: (page, asked) => page.evaluate(askInPage, asked),
    leave: (page) => page.close(),
    close: () => browser.close(),
  });
}
