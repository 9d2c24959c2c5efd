// The guard that every browser test stands under, itself held to pages that misbehave, one way each.
// Their site is made up: nothing leaves the browser.
import { expect } from "vitest";
import { test } from "./browser-test.ts";
import { collectComplaints, refuseComplaints } from "./complaints.ts";

const SITE = "http://made-up.test/";
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; connect-src *; worker-src blob:";

const misbehaviour = [
  { does: "nothing wrong", script: "console.log('hello')", told: [] },
  { does: "console.error", script: "console.error('oops')", told: [/on the console: oops/] },
  {
    does: "an uncaught error",
    script: "throw new Error('boom')",
    told: [/Uncaught on the page.*boom/s],
  },
  {
    does: "a rejection nobody handles",
    script: "Promise.reject(new Error('boom'))",
    told: [/Uncaught on the page.*boom/s],
  },
  {
    does: "a request to another host",
    script: "new Image().src = 'http://elsewhere.test/x.png'",
    told: [/another host: http:\/\/elsewhere/, /on the console: .*violates/, /Blocked.*img-src/],
  },
  {
    does: "a request to another host from a worker",
    script:
      'new Worker(URL.createObjectURL(new Blob([\'fetch("http://elsewhere.test/x").catch(() => ' +
      "postMessage(0))']))).onmessage = () => { document.title = 'done' }",
    told: [/another host: http:\/\/elsewhere/],
    doneTitle: "done",
  },
] as const;

for (const { does, script, told, ...rest } of misbehaviour) {
  test(`tells of ${does}`, async ({ browser }) => {
    const context = await browser.newContext();
    const complaints = await collectComplaints(context, SITE);
    await context.route("**/*", (route) => {
      if (!route.request().url().startsWith(SITE)) return route.abort();
      return route.fulfill({
        contentType: "text/html",
        headers: { "content-security-policy": POLICY },
        body: `<!doctype html><title>loading</title><script>${script}</script>`,
      });
    });
    const page = await context.newPage();
    await page.goto(SITE);
    if ("doneTitle" in rest) {
      await page.waitForFunction((title) => document.title === title, rest.doneTitle);
    }
    await context.close();

    expect(complaints).toHaveLength(told.length);
    for (const pattern of told) {
      expect(complaints).toContainEqual(expect.stringMatching(pattern));
    }
    const check = () => refuseComplaints(page, complaints, []);
    if (told.length === 0) expect(check).not.toThrow();
    else expect(check).toThrow("had complaints");
    expect(() => refuseComplaints(page, complaints, told)).not.toThrow();
  });
}
