// Vite plugin for the development server: `import url from "./main.ts?worker&url"` is the address of one
// self-contained file there too, as it is in the build. Vite alone would serve a module that imports others by
// path, and a worker that starts from a blob has no path to import from.
import { createHash } from "node:crypto";
import { relative } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { Defect } from "../../base/assert.ts";

const suffix = "?worker&url";
const served = "/@worker/";

export function workerBundle(): Plugin {
  const bundles = new Map<string, string>();
  let root = "";
  return {
    name: "many-hands:worker",
    apply: "serve",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    async load(id) {
      if (!id.endsWith(suffix)) return undefined;
      const file = id.slice(0, -suffix.length);
      const { code, moduleIds } = await bundle(root, file);
      // A change in any of the worker's modules makes this one anew, and with it the page.
      for (const module of moduleIds) if (!module.startsWith("\0")) this.addWatchFile(module);
      const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
      const url = `${served}${relative(root, file)}?${hash}`;
      bundles.set(url, code);
      return { code: `export default ${JSON.stringify(url)}`, moduleType: "js" };
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const code = bundles.get(request.url ?? "");
        if (code === undefined) return next();
        response.setHeader("Content-Type", "text/javascript");
        for (const [name, value] of Object.entries(server.config.server.headers ?? {})) {
          if (value !== undefined) response.setHeader(name, value);
        }
        return response.end(code);
      });
    },
  };
}

async function bundle(root: string, file: string): Promise<Rolldown.OutputChunk> {
  const made = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      sourcemap: "inline",
      target: "esnext",
      modulePreload: { polyfill: false },
      rolldownOptions: { input: file, output: { format: "es", codeSplitting: false } },
    },
  });
  // One build without watching answers with one output.
  const [chunk] = "output" in made ? made.output : [];
  if (!chunk) throw new Defect(`${file} did not become a worker`);
  return chunk;
}
