// Lighthouse on the home page and on a lesson, as a phone and as a desktop. It is not a dependency, being
// larger than all others together: npx fetches it. Where it can't be had, the table says so.
import { spawnSync } from "node:child_process";
import * as v from "valibot";
import { CHROMIUM_FLAGS } from "../browser/launch-browser.ts";
import type { Bench } from "./bench-page.ts";
import { LESSON } from "./script-bytes.ts";
import { digits, table } from "./statistics.ts";

const LIGHTHOUSE = "lighthouse@13.5.0";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const audit = v.object({ numericValue: v.number() });
const reportSchema = v.object({
  categories: v.record(v.string(), v.object({ score: v.nullable(v.number()) })),
  audits: v.object({ "largest-contentful-paint": audit, "total-blocking-time": audit }),
});

export async function measureLighthouse({ chromium, siteUrl }: Bench): Promise<string> {
  const head = ["Lighthouse", ...CATEGORIES, "LCP", "blocking"];
  const rows = ["en/", LESSON].flatMap((path) =>
    ["mobile", "desktop"].map((device) => {
      const report = audited(chromium, new URL(path, siteUrl).href, device);
      if (!report) return [`/${path}, ${device}`, "not measured: npx could not run it"];
      const { categories, audits } = report;
      return [
        `/${path}, ${device}`,
        ...CATEGORIES.map((name) => String(Math.round((categories[name]?.score ?? 0) * 100))),
        `${digits(audits["largest-contentful-paint"].numericValue / 1000)} s`,
        `${digits(audits["total-blocking-time"].numericValue)} ms`,
      ];
    }),
  );
  return table([head, ...rows]);
}

function audited(chromium: string, url: string, device: string) {
  const { status, stdout } = spawnSync(
    "npx",
    [
      "--yes",
      LIGHTHOUSE,
      url,
      "--quiet",
      "--output=json",
      `--chrome-flags=--headless=new ${CHROMIUM_FLAGS.join(" ")}`,
      ...(device === "desktop" ? ["--preset=desktop"] : []),
    ],
    {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, CHROME_PATH: chromium },
    },
  );
  return status === 0 ? v.parse(reportSchema, JSON.parse(stdout)) : null;
}
