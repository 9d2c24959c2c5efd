// The terminal on a built page: where lines break in a narrow pane, and what is copied from there.
import { expect } from "vitest";
import type { Page } from "playwright";
import { test } from "../../tooling/browser/browser-test.ts";

/** The rows of xterm's screen that have text, as they are seen. */
const rowsOf = (page: Page) =>
  page
    .locator(".xterm-rows > div")
    .evaluateAll((rows) =>
      rows
        .map((row) => (row.textContent ?? "").replaceAll("\u00a0", " ").trimEnd())
        .filter(Boolean),
    );

const lines = ["comes on stage", "leaves it"].flatMap((did) =>
  ["Ann", "Ben", "Cleo"].map((name) => `${name} ${did}`),
);

test("lines break between words, again at another width, and are copied whole", async ({
  openPage,
}) => {
  const page = await openPage("en/locks/one-at-a-time/", {
    viewport: { width: 1024, height: 768 },
  });
  await page.waitForSelector("html[data-hydrated]");
  await page.keyboard.press("Control+Enter");
  // Two lines each, of which the longer one takes two rows.
  await expect.poll(() => rowsOf(page), { timeout: 20_000 }).toHaveLength(9);
  const rows = await rowsOf(page);
  expect(rows.filter((row) => /^(Ann|Ben|Cleo) comes on$/.test(row))).toHaveLength(3);
  expect(rows.filter((row) => row === "stage")).toHaveLength(3);

  const copied = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("copy", ({ clipboardData }) =>
          resolve(clipboardData?.getData("text/plain") ?? ""),
        );
      }),
  );
  const box = await page.locator(".xterm-screen").boundingBox();
  if (!box) throw new Error("the terminal has no screen");
  await page.mouse.move(box.x + 1, box.y + 3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press("Control+c");
  expect((await copied).split("\n").filter(Boolean).toSorted()).toEqual(lines.toSorted());

  await page.setViewportSize({ width: 1440, height: 768 });
  await expect.poll(async () => (await rowsOf(page)).toSorted()).toEqual(lines.toSorted());
});
