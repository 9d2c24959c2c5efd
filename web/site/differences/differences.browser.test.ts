// The page of differences as a reader has it: words before any script, programs on demand, both languages.
import { expect } from "vitest";
import { test } from "../../tooling/browser/browser-test.ts";
import { readDifferences } from "../../tooling/conformance/read-differences.ts";

const differences = readDifferences();

test("every entry stands in the page before any script runs", async ({ openPage }) => {
  for (const language of ["en", "zh"] as const) {
    const page = await openPage(`${language}/differences/`, { javaScriptEnabled: false });
    const titles = await page.locator("article h3").allTextContents();
    expect(titles.toSorted()).toEqual(
      differences.map(({ title }) => title[language].replaceAll("`", "")).toSorted(),
    );
  }
});

test("home leads there, and the language can be switched on it", async ({ openPage }) => {
  const page = await openPage("en/");
  await page.waitForSelector("html[data-hydrated]");
  await page.click("footer a");
  await page.waitForSelector("article.difference");
  expect(await page.title()).toMatch(/^Differences from CPython/);
  await page.click("a[hreflang=zh-Hans]");
  await page.waitForFunction(() => document.title.startsWith("与 CPython 的差异"));
  expect(await page.locator("article").count()).toBe(differences.length);
});

test("an example shows both programs and both outputs", async ({ openPage }) => {
  const page = await openPage("en/differences/#tuples");
  const example = page.locator("#tuples details");
  await example.locator("summary").click();
  expect(await example.locator("samp").allTextContents()).toEqual([
    expect.stringContaining("(1, 'two')"),
    expect.stringContaining("[1, 'two']"),
  ]);
  expect(await example.locator("pre.code-listing").allTextContents()).toEqual([
    expect.stringContaining("pair = (1,"),
    expect.stringContaining("const pair"),
  ]);
});
