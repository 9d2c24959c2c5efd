// Three kinds of tests: `unit` runs under Node; `browser` drives Chromium against the built site;
// `soak` is heavy and only runs when asked for (`npm run soak`). No test is ever run a second time.
import { defineConfig } from "vitest/config";

/** What the build makes of our own files, tests see as well. */
const SITE = "./vite.config.ts";
const BROWSER_TESTS = "web/**/*.browser.test.ts";
const SOAK_TESTS = "web/**/*.soak.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        extends: SITE,
        test: {
          name: "unit",
          include: ["web/**/*.test.ts", "web/**/*.test.tsx"],
          exclude: [BROWSER_TESTS, SOAK_TESTS],
          // Property tests take their time on a busy machine.
          testTimeout: 30_000,
          // All cores: vitest would leave one of them to itself, and of two that is half of what there is.
          maxWorkers: "100%",
          // Concurrent tests are those that mostly wait.
          maxConcurrency: 6,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: SITE,
        test: {
          name: "browser",
          include: [BROWSER_TESTS],
          globalSetup: ["web/tooling/browser/global-setup.ts"],
          // One file at a time: on two cores a second one would take the processor from what is measured.
          maxWorkers: 1,
          maxConcurrency: 6,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Waits on a busy machine, too.
          expect: { poll: { timeout: 20_000 } },
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: SITE,
        test: {
          name: "soak",
          include: [SOAK_TESTS],
          globalSetup: ["web/tooling/browser/global-setup.ts"],
          maxWorkers: 1,
          testTimeout: 1_800_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
