// `test` for what runs programs in a browser: as in browser-test.ts, and `runPage` lends a page of /run/, which the
// tests of a file share. What a program does to its page, or the page complains of, fails the test that had it.
import { inject } from "vitest";
import { test as browserTest } from "./browser-test.ts";
import { RunPages } from "./run-pages.ts";

export const test = browserTest
  .extend("runPages", { scope: "file" }, async ({ browser }, { onCleanup }) => {
    const pages = new RunPages(browser, inject("siteUrl"));
    onCleanup(() => pages.close());
    return pages;
  })
  .extend("runPage", async ({ runPages }, { onCleanup }) => {
    const lent = await runPages.lend();
    onCleanup(() => lent.giveBack());
    return lent;
  });
