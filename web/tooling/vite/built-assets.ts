// What a built page loads, found in the build's manifest: the entry, the chunks of the page's own modules and
// everything these import, with their styles.
import type { Manifest } from "vite";
import { present } from "../../base/assert.ts";
import type { RenderedPage } from "../../site/entry-server.tsx";
import type { PageAssets } from "./document.ts";
import { entries } from "./entries.ts";

/** Faces on every first screen; others come when text asks for them. */
const fonts = ["atkinson-hyperlegible-next-latin-wght-normal.woff2"];

/** `base` without its last slash. `root` is the page that only chooses a language. */
export function builtAssets(
  manifest: Manifest,
  page: RenderedPage,
  root: boolean,
  base: string,
): PageAssets {
  const url = (file: string) => `${base}/${file}`;
  const fileOf = (source: string) =>
    url(present(manifest[source], `${source} in the manifest`).file);
  const chunks = chunksOf(manifest, page.hydrates ? [entries.site, ...page.modules] : []);
  const styles = new Set(chunks.flatMap(({ css = [] }) => css));
  const preloads = chunks.slice(1).map(({ file }) => url(file));
  return {
    blockingScripts: [entries["apply-theme"], ...(root ? [entries["choose-language"]] : [])].map(
      fileOf,
    ),
    styles: page.hydrates ? [...styles].map(url) : [fileOf(entries.welcome)],
    fonts: Object.values(manifest)
      .filter(({ src }) => fonts.some((font) => src?.endsWith(font)))
      .map(({ file }) => url(file)),
    preloads,
    entry: page.hydrates ? fileOf(entries.site) : undefined,
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
