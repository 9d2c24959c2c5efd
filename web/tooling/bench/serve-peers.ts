// Builds the peers' page, which is no part of the site, and serves it isolated as the site is. Node.
import { build, preview } from "vite";
import { present } from "../../base/assert.ts";
import type { Served } from "../browser/serve-build.ts";

const ROOT = "web/tooling/bench/peers";
const OUT = ".cache/bench-peers";

const isolated = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

export async function servePeers(): Promise<Served> {
  const common = { configFile: false, root: ROOT, logLevel: "error" } as const;
  const outDir = `${process.cwd()}/${OUT}`;
  await build({ ...common, worker: { format: "es" }, build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { port: 0, open: false, headers: isolated },
  });
  const url = present(server.resolvedUrls?.local[0], "the address of the peers' page");
  return { url, close: () => server.close() };
}
