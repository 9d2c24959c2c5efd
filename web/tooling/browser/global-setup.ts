// Before the first browser test: find a Chromium, build the site, serve it. After the last: end it.
// Runs once, in vitest's main process; tests read what it provides with `inject`.
// SITE_URL names a server that is already running, for whoever works on one test.
import type { TestProject } from "vitest/node";
import { findBrowser } from "./find-browser.ts";
import { build, serveBuild } from "./serve-build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The root's address, with its last slash. */
    siteUrl: string;
    /** Path of the Chromium to drive. */
    chromium: string;
  }
}

export async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  project.provide("chromium", findBrowser());
  const running = process.env["SITE_URL"];
  if (running) {
    project.provide("siteUrl", new URL("/", running).href);
    return;
  }
  await build();
  const served = await serveBuild();
  project.provide("siteUrl", served.url);
  return () => served.close();
}
