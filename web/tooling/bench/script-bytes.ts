// How much script a page fetches before the reader does anything: the home page, a lesson, and the heaviest ones of
// an exercise and of a step that has a part of its own.
import type { Bench } from "./bench-page.ts";
import { bytesOf, watchScripts } from "./page-scripts.ts";
import { digits, table } from "./statistics.ts";

export const LESSON = "en/process/two-processes/";
export const WEIGHED = [
  "en/",
  LESSON,
  "zh/process/two-processes/",
  "zh/choosing/two-million-pages/",
  "zh/pool/serve-what-is-ready/",
];

export async function measureScriptBytes({ browser, siteUrl }: Bench): Promise<string> {
  const rows: string[][] = [];
  for (const path of WEIGHED) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const weigh = watchScripts(page);
    await page.goto(new URL(path, siteUrl).href);
    const scripts = await weigh();
    rows.push([`/${path}`, String(scripts.length), `${digits(bytesOf(scripts) / 1024)} KiB`]);
    await context.close();
  }
  return table([["page, before interaction", "scripts", "gzip"], ...rows]);
}
