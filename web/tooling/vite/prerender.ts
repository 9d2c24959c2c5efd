// Writes every page of the site as a file: dist/en/process/two-processes/index.html. Runs after both builds;
// `server` is the built entry-server.tsx.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest } from "vite";
import { present } from "../../base/assert.ts";
import type * as EntryServer from "../../site/entry-server.tsx";
import { builtAssets } from "./built-assets.ts";
import { documentOf } from "./document.ts";
import { contentSecurityPolicy } from "./headers.ts";

export interface PrerenderOptions {
  readonly server: typeof EntryServer;
  readonly outDir: string;
  readonly origin: string | undefined;
  readonly base: string;
}

/** Returns how many pages it wrote. */
export async function prerender({
  server,
  outDir,
  origin,
  base,
}: PrerenderOptions): Promise<number> {
  const manifestFolder = join(outDir, ".vite");
  // Vite writes its own format; a key that isn't there fails where it is looked up.
  const manifest = JSON.parse(
    readFileSync(join(manifestFolder, "manifest.json"), "utf8"),
  ) as Manifest;
  const write = (file: string, page: EntryServer.RenderedPage, root = false) => {
    const target = join(outDir, file);
    mkdirSync(dirname(target), { recursive: true });
    const assets = builtAssets({ manifest, outDir, base }, page, root);
    writeFileSync(
      target,
      documentOf(page, assets, { policy: contentSecurityPolicy, origin, base }),
    );
  };

  const paths = server.allPaths();
  for (const path of paths)
    write(`${path}index.html`, present(await server.renderPage(path), path));
  write("index.html", await server.renderWelcome("root"), true);
  write("run/index.html", await server.renderWelcome("run"));
  write("404.html", await server.renderWelcome("not-found"));
  rmSync(manifestFolder, { recursive: true });
  return paths.length + 3;
}
