// What pages weigh as they load, before anyone touches them: what the HTML names and what parts fetch by themselves.
// tooling/page-weight.ts looks at all pages, but only at what their HTML names.
import { expect } from "vitest";
import { test } from "../tooling/browser/browser-test.ts";
import { bytesOf, type Script, watchScripts } from "../tooling/bench/page-scripts.ts";
import { WEIGHED } from "../tooling/bench/script-bytes.ts";

const KIB = 1024;

test.for(WEIGHED)("%s fetches at most 100 KiB of script", async (path, { openPage }) => {
  let weigh = (): Promise<readonly Script[]> => Promise.resolve([]);
  await openPage(path, {
    before: async (page) => {
      weigh = watchScripts(page);
    },
  });
  const scripts = await weigh();
  const named = (name: string) => scripts.some(({ url }) => url.includes(`/${name}-`));
  // React and the site's own are among them, and so is what comes by itself.
  expect(bytesOf(scripts)).toBeGreaterThan(70 * KIB);
  expect(named("MachineSwitch")).toBe(path.split("/").length > 2);
  expect(named("Calculator")).toBe(path.includes("two-million-pages"));
  expect(named("Exercise")).toBe(path.includes("serve-what-is-ready"));
  expect(bytesOf(scripts)).toBeLessThanOrEqual(100 * KIB);
});
