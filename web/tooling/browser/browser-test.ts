// `test` for real-browser tests (`*.browser.test.ts`). `openPage` opens a page of the built site in a fresh
// profile, closes it when the test ends, and fails the test when the page had anything to complain of.
import { inject, test as plainTest } from "vitest";
import type { BrowserContextOptions, Page } from "playwright";
import { collectComplaints, refuseComplaints } from "./complaints.ts";
import { launchBrowser } from "./launch-browser.ts";

export interface OpenOptions extends BrowserContextOptions {
  /** Complaints that this test provokes on purpose. */
  readonly expected?: readonly RegExp[];
  /** Prepares the page before anything of the site loads. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Opens `path`, such as `en/process/two-processes/`, and waits for its `load`. */
export type OpenPage = (path: string, options?: OpenOptions) => Promise<Page>;

const DESKTOP = { width: 1440, height: 900 };

export const test = plainTest
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the pattern to learn what a fixture needs
  .extend("browser", { scope: "file" }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser(inject("chromium"));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("openPage", ({ browser }, { onCleanup }): OpenPage => {
    const siteUrl = inject("siteUrl");
    const open: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const close of open) await close();
    });

    return async (path, options = {}) => {
      const { expected = [], before, ...contextOptions } = options;
      const context = await browser.newContext({ viewport: DESKTOP, ...contextOptions });
      const complaints = await collectComplaints(context, siteUrl);
      const page = await context.newPage();
      open.push(async () => {
        await context.close();
        refuseComplaints(page, complaints, expected);
      });
      await before?.(page);
      await page.goto(new URL(path, siteUrl).href, { waitUntil: "load" });
      return page;
    };
  });
