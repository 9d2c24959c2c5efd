// Runs sources on /run/ of the built site in Firefox, driven over WebDriver BiDi. Node.
// A page that doesn't answer is thrown away, so that one case can't take the others with it.
import { launch, type Browser, type Page } from "puppeteer-core";
import type { Runner } from "./describe-cases.ts";
import type { Told } from "./run-case.ts";
import { GRACE, inTime } from "./in-time.ts";

export async function openFirefoxRunner(executablePath: string, siteUrl: string): Promise<Runner> {
  const browser = await launch({ browser: "firefox", executablePath, headless: true });
  const address = new URL("run/", siteUrl).href;
  let page = await openPage(browser, address);
  return {
    async run(source, timeLimit) {
      try {
        return await inTime(runOn(page, source, timeLimit), timeLimit + GRACE);
      } catch (error) {
        await page.close();
        page = await openPage(browser, address);
        throw error;
      }
    },
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => "manyHands" in window);
  return page;
}

function runOn(page: Page, text: string, limit: number): Promise<Told> {
  return page.evaluate(
    async (source, timeLimit) => {
      const api = window.manyHands;
      if (!api) throw new Error("window.manyHands is missing");
      const record = await api.run(source, { machine: "real", timeLimit });
      if (record.machine !== "real") throw new Error(record.notes.join("\n"));
      const { outcome, exitcode, stdout, stderr, errors } = record;
      return { outcome, exitcode, stdout, stderr, errors };
    },
    text,
    limit,
  );
}
