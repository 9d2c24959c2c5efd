// What a built page loads, found in the build's manifest: the entry, the chunks of the page's own modules and
// everything these import, with their styles.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "vite";
import { present } from "../../base/assert.ts";
import type { RenderedPage } from "../../site/entry-server.tsx";
import type { PageAssets, Style } from "./document.ts";
import { entries } from "./entries.ts";

export interface Build {
  readonly manifest: Manifest;
  readonly outDir: string;
  /** Without its last slash. */
  readonly base: string;
}

/** `root` is the page that only chooses a language. */
export function builtAssets(build: Build, page: RenderedPage, root: boolean): PageAssets {
  const { manifest, outDir, base } = build;
  const url = (file: string) => `${base}/${file}`;
  const fileOf = (source: string) => present(manifest[source], `${source} in the manifest`).file;
  const style = (file: string): Style => ({
    url: url(file),
    text: readFileSync(join(outDir, file), "utf8"),
  });
  const chunks = chunksOf(manifest, page.start === "site" ? [entries.site, ...page.modules] : []);
  const styles =
    page.start === "site" ? chunks.flatMap(({ css = [] }) => css) : [fileOf(entries.welcome)];
  const addressOf = (entry: keyof typeof entries) => url(fileOf(entries[entry]));
  return {
    begin: {
      script: addressOf("begin-page"),
      ...(page.start === "site" && {
        entry: addressOf("site"),
        needed: chunks.slice(1).map(({ file }) => url(file)),
      }),
      ...(page.runs && { api: addressOf("run") }),
    },
    blockingScripts: root ? [addressOf("choose-language")] : [],
    styles: [...new Set(styles)].map(style),
    modules: page.start === "run" ? [addressOf("run")] : [],
  };
}

/** The sources' chunks and all that they import statically, each once. */
function chunksOf(manifest: Manifest, sources: readonly string[]): Manifest[string][] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    present(manifest[key], `${key} in the manifest`).imports?.forEach(visit);
  };
  sources.forEach(visit);
  return [...seen].map((key) => present(manifest[key], key));
}
