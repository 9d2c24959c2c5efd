// A host that can't set headers: the service worker isolates the page with one reload, and never a second one.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import type { BrowserContext, Page } from "playwright";
import { test } from "../../tooling/browser/browser-test.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

let server: Server;
let site = "";

/** dist/ with a content type and nothing else. */
beforeAll(async () => {
  const dist = join(process.cwd(), "dist");
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    const file = join(dist, path.endsWith("/") ? `${path}index.html` : path);
    readFile(file).then(
      (content) => response.writeHead(200, { "Content-Type": types[extname(file)] }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  // A server that listens on a port has an address with a port.
  site = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

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
