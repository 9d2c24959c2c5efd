// The site's build, its development server and its preview. The parts are in web/tooling/vite/.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { content } from "./web/tooling/vite/content.ts";
import { isolationHeaders } from "./web/tooling/vite/headers.ts";
import { monaco } from "./web/tooling/vite/monaco.ts";
import { serveDist } from "./web/tooling/vite/serve-dist.ts";
import { siteBuild } from "./web/tooling/vite/site-build.ts";
import { siteDev } from "./web/tooling/vite/site-dev.ts";
import { workerBundle } from "./web/tooling/vite/worker-bundle.ts";

export default defineConfig({
  // Where the site lives on its host; `BASE=/many-hands/ npm run build` for a folder of it.
  base: process.env["BASE"] ?? "/",
  plugins: [
    content(import.meta.dirname),
    react(),
    monaco(),
    siteBuild(),
    siteDev(),
    serveDist(),
    workerBundle(),
  ],
  // React has had it since version 18; the shim for older ones would be on every page.
  resolve: { alias: { "use-sync-external-store/shim/index.js": "react" } },
  server: { headers: isolationHeaders, watch: { ignored: ["**/.cache/**", "**/dist/**"] } },
  // What pages load late, told early: found later, it would make the development server reload the page.
  optimizeDeps: {
    include: [
      "@babel/parser",
      "@xterm/addon-fit",
      "@xterm/addon-unicode11",
      "@xterm/xterm",
      "d3-selection",
      "d3-zoom",
    ],
  },
  // A worker is one file, since it starts from a blob, from which nothing can be imported by a relative path.
  worker: { format: "es", rolldownOptions: { output: { codeSplitting: false } } },
});
