// The built site as a reader meets it: pages with and without script, both languages, colours, wrong addresses.
// Complaints of a page (errors, blocked content, other hosts) fail any of these.
import { expect } from "vitest";
import type { Page } from "playwright";
import { test } from "../tooling/browser/browser-test.ts";
import type { ManyHands } from "./run-api.ts";

const hydrated = (page: Page) => page.waitForSelector("html[data-hydrated]");
const lesson = "en/process/two-processes/";

test("a lesson is there without script: prose, program and the way on", async ({ openPage }) => {
  const page = await openPage(lesson, { javaScriptEnabled: false });
  expect(await page.locator("h1").textContent()).not.toBe("");
  expect(await page.locator(".prose p").count()).toBeGreaterThan(1);
  expect(await page.locator(".code-keyword").first().isVisible()).toBe(true);
  await page.locator(`a[href="/zh/process/two-processes/"]`).click();
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
});

test("pages are isolated, hydrate without a word, and have no inline script", async ({
  openPage,
}) => {
  for (const path of ["en/", "zh/", lesson, "run/"]) {
    const page = await openPage(path);
    if (path !== "run/") await hydrated(page);
    expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
    expect(await page.locator("script:not([src])").count()).toBe(0);
    expect(await page.locator("meta").first().getAttribute("http-equiv")).toBe(
      "Content-Security-Policy",
    );
  }
});

test("switching the language keeps the page and its place", async ({ openPage }) => {
  const page = await openPage(lesson);
  await hydrated(page);
  // A property of the window outlives a change of page, but not a reload.
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.locator(".language-switch a").click();
  await page.waitForSelector("html[lang=zh-Hans]");
  expect(new URL(page.url()).pathname).toBe("/zh/process/two-processes/");
  expect(await page.evaluate(() => "kept" in window)).toBe(true);
  await page.goBack();
  await page.waitForSelector("html[lang=en]");
  expect(await page.evaluate(() => "kept" in window)).toBe(true);
});

test("going on to another page begins at its top, with its title", async ({ openPage }) => {
  const page = await openPage("en/");
  await hydrated(page);
  await page.locator("#chapters").scrollIntoViewIfNeeded();
  await page.getByRole("link", { name: "Isolation" }).click();
  await page.waitForFunction(() => document.title.includes("Isolation"));
  await page.waitForFunction(() => window.scrollY === 0);
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/isolation\/[\w-]+\/$/);
});

test("going on by keyboard brings the focus to the new page", async ({ openPage }) => {
  const page = await openPage(lesson);
  await hydrated(page);
  await page.getByRole("link", { name: /^Next step/ }).press("Enter");
  await page.waitForFunction(() => location.pathname === "/en/process/arguments/");
  await page.waitForFunction(() => document.activeElement?.matches("main"));
  await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Arguments");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
});

test("chosen colours are kept, and there before the page is drawn", async ({ openPage }) => {
  const page = await openPage("en/", { colorScheme: "light" });
  await hydrated(page);
  const toggle = page.getByRole("button", { name: /^Colours/ });
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const paper = await ground();
  await toggle.click();
  await toggle.click();
  const dark = await ground();
  expect(dark).not.toBe(paper);
  await page.reload();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  expect(await ground()).toBe(dark);
});

test("the root forwards to the browser's language, then to the chosen one", async ({
  openPage,
}) => {
  const page = await openPage("", { locale: "zh-TW" });
  await page.waitForURL("**/zh/");
  await hydrated(page);
  await page.locator(".language-switch a").click();
  await page.waitForSelector("html[lang=en]");
  await page.goto(new URL("/", page.url()).href);
  await page.waitForURL("**/en/");
});

test("the root offers both languages without script", async ({ openPage }) => {
  const page = await openPage("", { javaScriptEnabled: false });
  expect(await page.getByRole("link").allTextContents()).toEqual(["English", "简体中文"]);
});

test("an address that doesn't exist is a 404 that helps", async ({ openPage }) => {
  const page = await openPage("en/no/such/page/", { expected: [/404/] });
  expect(await page.getByRole("link", { name: "See all lessons" }).getAttribute("href")).toBe(
    "/en/",
  );
  const { status } = await page.request
    .get(new URL("/assets/nothing.js", page.url()).href)
    .then((answer) => ({ status: answer.status() }));
  expect(status).toBe(404);
});

test("a page has one address", async ({ openPage }) => {
  const page = await openPage("en/process/two-processes?x=1");
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
    "/en/process/two-processes/?x=1",
  );
});

test("window.manyHands is there from the page's load, on a lesson and on /run/", async ({
  openPage,
}) => {
  for (const path of [lesson, "run/"]) {
    const page = await openPage(path);
    const outcome = await page.evaluate(async () => {
      const api: ManyHands | undefined = window.manyHands;
      const record = await api?.run("print(6 * 7)", { machine: "real" });
      return [record?.outcome, record?.stdout];
    });
    expect(outcome).toEqual(["finished", "42\n"]);
  }
});
