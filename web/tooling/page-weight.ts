// Prints what each kind of built page loads before anyone touches it, gzipped, and fails when a page's script
// is over the budget: `node web/tooling/run.mjs web/tooling/page-weight.ts`. Reads dist/; starts no browser.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** For all of a page's scripts together, in KiB, gzipped. */
const budget = 100;

interface Weight {
  readonly page: string;
  /** Bytes, gzipped. */
  readonly script: number;
  readonly style: number;
  readonly html: number;
  readonly scripts: readonly { readonly file: string; readonly bytes: number }[];
}

const pages = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html"))
  .map(weigh)
  .toSorted((one, other) => other.script - one.script);

const kinds: readonly [string, RegExp][] = [
  ["root", /^index/],
  ["home", /^\w+\/index/],
  ["differences", /^\w+\/differences\/index/],
  ["lesson", /^\w+\/[\w-]+\/[\w-]+\/index/],
];
for (const [kind, pattern] of kinds) {
  const heaviest = pages.find(({ page }) => pattern.test(page));
  if (!heaviest) continue;
  const { page, script, style, html, scripts } = heaviest;
  console.log(`${kind}: ${page}`);
  console.log(`  script ${kib(script)}, style ${kib(style)}, html ${kib(html)}`);
  for (const { file, bytes } of scripts) console.log(`  ${kib(bytes).padStart(10)} ${file}`);
}

const heavy = pages.filter(({ script }) => script > budget * 1024);
if (heavy.length > 0) {
  console.error(`Over the ${budget} KiB of script: ${heavy.map(({ page }) => page).join(", ")}`);
  process.exitCode = 1;
}

function weigh(page: string): Weight {
  const html = readFileSync(join("dist", page), "utf8");
  const addresses = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, url = ""]) => url);
  const tags = addresses(/<script[^>]* src="([^"]+)"/g);
  const modules = addresses(/ data-(?:entry|modules)="([^"]+)"/g).flatMap((list) =>
    list.split(" "),
  );
  const scripts = [...tags, ...modules]
    .map((url) => ({ file: url, bytes: gzipped(url) }))
    .toSorted((one, other) => other.bytes - one.bytes);
  return {
    page,
    scripts,
    script: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
    style: addresses(/rel="stylesheet" href="([^"]+)"/g).reduce(
      (sum, url) => sum + gzipped(url),
      0,
    ),
    html: gzipped(page),
  };
}

/** The build left a .gz beside each file that is text. */
function gzipped(url: string): number {
  return statSync(join("dist", `${url}.gz`)).size;
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}
