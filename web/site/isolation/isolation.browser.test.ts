// A host that can't set headers: the service worker isolates the page with one reload, and never a second one. Where
// it can't either, programs run on the simulated machine, and the page says why and what helps.
import { afterAll, beforeAll, expect } from "vitest";
import type { BrowserContext, Page } from "playwright";
import { type BareServer, serveBare } from "../../tooling/browser/bare-server.ts";
import { test } from "../../tooling/browser/browser-test.ts";

let server: BareServer;
let site = "";

beforeAll(async () => {
  server = await serveBare();
  site = server.url;
});

afterAll(() => server.close());

async function open(context: BrowserContext): Promise<{ page: Page; loads: () => number }> {
  const page = await context.newPage();
  let loads = 0;
  page.on("load", () => loads++);
  await page.goto(`${site}en/process/two-processes/`);
  return { page, loads: () => loads };
}

test("one reload isolates the page, and later pages need none", async ({ browser }) => {
  const context = await browser.newContext();
  const { page, loads } = await open(context);
  await page.waitForFunction(() => window.crossOriginIsolated);
  await page.waitForLoadState("load");
  expect(loads()).toBe(2);
  await page.goto(`${site}zh/`);
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
  expect(loads()).toBe(3);
  await context.close();
});

test("a reload that doesn't help is not repeated", async ({ browser }) => {
  const context = await browser.newContext();
  const useless =
    "addEventListener('install', () => skipWaiting()); addEventListener('activate', (e) => e.waitUntil(clients.claim()))";
  await context.route("**/service-worker.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: useless }),
  );
  const { page, loads } = await open(context);
  await page.waitForFunction(() =>
    performance
      .getEntriesByType("navigation")
      .some((entry) => "type" in entry && entry.type === "reload"),
  );
  await page.waitForSelector("html[data-hydrated]");
  // By now the page has found itself not isolated a second time, and let it be.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(false);
  expect(loads()).toBe(2);
  await context.close();
});

test("without headers and service worker, programs run simulated, and /run/ says so", async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${site}run/`);
  await page.getByRole("link", { name: "What helps" }).waitFor();
  const record = await page.evaluate(() =>
    window.manyHands?.run('import time from "time";\ntime.sleep(3600);\nprint("woke");\n', {
      machine: "real",
    }),
  );
  expect(record).toMatchObject({ machine: "simulated", outcome: "finished", stdout: "woke\n" });
  expect(record?.duration).toBeGreaterThan(3600);
  expect(record?.notes).toEqual([expect.stringMatching(/not cross-origin isolated/)]);
  await context.close();
});

test("a lesson works without isolation, and leads to what helps", async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${site}en/process/two-processes/`);
  await page.getByText("The browser gives this page no shared memory").waitFor();
  expect(await page.getByRole("radio", { name: /This machine/ }).isDisabled()).toBe(true);
  expect(await page.getByRole("radio", { name: "Simulated" }).isChecked()).toBe(true);
  await page.getByRole("button", { name: /^Run/ }).click();
  await page.locator("output", { hasText: "Finished" }).waitFor({ state: "attached" });
  await page.getByRole("link", { name: "What helps" }).click();
  await page.getByRole("heading", { name: "Real processes need shared memory" }).waitFor();
  await context.close();
});
