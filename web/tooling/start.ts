// `npm start`: builds the site when the last build is absent or older than its sources, serves it on one port
// (4173, or the next one that is free; `PORT` says otherwise) and prints the address. Opens nothing.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createBuilder, preview } from "vite";

const sources = ["web", "lessons", "public", "vite.config.ts", "package-lock.json"];

if (isStale("dist/index.html")) {
  console.log("Building the site. This takes a moment the first time.");
  const builder = await createBuilder({ logLevel: "warn" }, null);
  await builder.buildApp();
}

const port = Number(process.env["PORT"] ?? 4173);
const server = await preview({
  preview: { port, strictPort: false, open: false },
  logLevel: "warn",
});
console.log(`Many Hands is at ${server.resolvedUrls?.local[0] ?? `port ${port}`}`);
console.log("Ctrl+C ends it.");

/** Whether the file is absent, or any source is newer than it. */
function isStale(built: string): boolean {
  if (!existsSync(built)) return true;
  const when = statSync(built).mtimeMs;
  return sources.some((source) => newest(source) > when);
}

/** When anything at or under a path was last changed, in ms; folders count, since a removal changes them. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
