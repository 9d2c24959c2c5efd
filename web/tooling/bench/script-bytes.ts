// How much script a lesson page fetches before the reader does anything, as it goes over the wire.
import { gzipSync } from "node:zlib";
import type { Bench } from "./bench-page.ts";
import { digits, table } from "./statistics.ts";

export const LESSON = "en/process/two-processes/";
const PAGES = ["en/", LESSON, "zh/process/two-processes/"];

export async function measureScriptBytes({ browser, siteUrl }: Bench): Promise<string> {
  const rows: string[][] = [];
  for (const path of PAGES) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      const type = response.headers()["content-type"] ?? "";
      if (response.ok() && /javascript|wasm/.test(type)) sizes.push(weigh(response.body()));
    });
    await page.goto(new URL(path, siteUrl).href, { waitUntil: "networkidle" });
    const weights = await Promise.all(sizes);
    const total = weights.reduce((sum, size) => sum + size, 0);
    rows.push([`/${path}`, String(weights.length), `${digits(total / 1024)} KiB`]);
    await context.close();
  }
  return table([["page, before interaction", "scripts", "gzip"], ...rows]);
}

/** Weighed the same whatever the server sends: gzip at its usual level. */
async function weigh(body: Promise<Buffer>): Promise<number> {
  return gzipSync(await body).length;
}
