// Weighs the script that a page of the built site fetches before anyone touches it: what its HTML names, and what
// its parts fetch by themselves once they are there. Node, driving a page that has not been opened yet.
import { gzipSync } from "node:zlib";
import type { Page } from "playwright";

export interface Script {
  readonly url: string;
  /** Weighed the same whatever the server sends: gzip at its usual level. */
  readonly bytes: number;
}

/** Call it before the page is opened; the answer is asked for when the page has come. */
export function watchScripts(page: Page): () => Promise<readonly Script[]> {
  const bodies: Promise<Script | null>[] = [];
  page.on("requestfinished", (request) => {
    bodies.push(
      (async () => {
        const response = await request.response();
        const type = response?.headers()["content-type"] ?? "";
        if (!response?.ok() || !/javascript|wasm/.test(type)) return null;
        return { url: request.url(), bytes: gzipSync(await response.body()).length };
      })(),
    );
  });
  page.on("requestfailed", () => bodies.push(Promise.resolve(null)));
  let asked = 0;
  page.on("request", () => asked++);
  return async () => {
    await page.waitForSelector("html[data-hydrated]");
    // What the page's parts ask for when they appear is asked for before the page is idle again.
    let before = -1;
    while (before < asked || bodies.length < asked) {
      before = asked;
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    }
    return (await Promise.all(bodies)).filter((script) => script !== null);
  };
}

export function bytesOf(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}
