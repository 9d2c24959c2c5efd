// Vite plugin: `vite build` makes the scripts, then the prerenderer, then lets it write every page.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { present } from "../../base/assert.ts";
import type * as EntryServer from "../../site/entry-server.tsx";
import { entries, serviceWorker } from "./entries.ts";
import { prerender } from "./prerender.ts";
import { compress } from "./compress.ts";

const serverFolder = ".cache/prerender";

/**
 * A group takes along everything that its modules import. React by itself, since it changes least; what every
 * page has, and what every lesson has before anyone touches it, in one piece each: it packs better than in ten.
 */
const chunks = [
  {
    name: "react",
    test: /node_modules\/(?:react|react-dom|scheduler)\//,
    priority: 3,
  },
  {
    name: "shell",
    test: /web\/(?:course\/progress\.ts|widgets\/use-browser-fact\.ts|site\/(?:Site\.tsx|routing\/page\.tsx|header\/SiteHeader\.tsx|isolation\/ensure-isolated\.ts))$/,
    priority: 2,
  },
  { name: "code", test: /web\/site\/code\/CodeListing\.tsx$/, priority: 2 },
  { name: "lesson", test: /web\/site\/lesson\/lesson-page\.ts$/, priority: 1 },
];

export function siteBuild(): Plugin {
  return {
    name: "many-hands:build",
    config: () => ({
      appType: "custom",
      environments: {
        client: {
          build: {
            outDir: "dist",
            // Monaco is megabytes, and loads when the page has long been there; page-weight.ts minds the rest.
            chunkSizeWarningLimit: 10_000,
            manifest: true,
            modulePreload: { polyfill: false, resolveDependencies: withoutTheObvious },
            rolldownOptions: {
              input: { ...entries },
              checks: { pluginTimings: false },
              output: {
                codeSplitting: { groups: chunks },
                entryFileNames: ({ name }) =>
                  name === serviceWorker ? "[name].js" : "assets/[name]-[hash].js",
              },
            },
          },
        },
        ssr: {
          build: {
            outDir: serverFolder,
            copyPublicDir: false,
            rolldownOptions: {
              input: { "entry-server": "web/site/entry-server.tsx" },
              checks: { pluginTimings: false },
            },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          await builder.build(present(client, "client environment"));
          await builder.build(present(ssr, "ssr environment"));
          const { root, base, logger } = builder.config;
          const outDir = join(root, "dist");
          const file = join(root, serverFolder, "entry-server.js");
          // What the build just made from that very module.
          const server = (await import(pathToFileURL(file).href)) as typeof EntryServer;
          const origin = process.env["SITE_ORIGIN"];
          const pages = await prerender({ server, outDir, origin, base: base.replace(/\/$/, "") });
          await compress(outDir);
          rmSync(join(root, serverFolder), { recursive: true });
          logger.info(`${pages} pages written to dist/`);
        },
      },
    }),
  };
}

/**
 * What is fetched ahead of an `import()`: not the chunk itself, which is being fetched, nor the chunks that
 * every page has. Otherwise each lesson text would carry such a list into the catalogue's chunk.
 */
function withoutTheObvious(file: string, needed: readonly string[]): string[] {
  return needed.filter(
    (other) => other !== file && !/\/(?:react|rolldown-runtime)-[^/]+\.js$/.test(other),
  );
}
