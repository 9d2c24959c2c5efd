// Every case in Chromium, on real workers.
import { inject } from "vitest";
import { launchBrowser } from "../browser/launch-browser.ts";
import { describeCases } from "./describe-cases.ts";
import { openPageRunner } from "./page-runner.ts";

describeCases("Chromium", async () => {
  const browser = await launchBrowser(inject("chromium"));
  return openPageRunner(browser, inject("siteUrl"));
});
