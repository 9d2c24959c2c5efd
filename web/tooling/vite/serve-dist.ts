// Vite plugin: `vite preview` (and `npm start`) serve dist/ as a static host would: compressed, with the
// isolation headers and the policy, and a missing page is a 404 with a page that helps.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";
import type { Connect, Plugin } from "vite";
import { builtHeaders } from "./headers.ts";

export function serveDist(): Plugin {
  return {
    name: "many-hands:serve",
    configurePreviewServer(server) {
      const { root, base } = server.config;
      const folder = join(root, "dist");
      if (!existsSync(join(folder, "index.html")))
        throw new Error("dist/ is not there: npm run build makes it");
      server.middlewares.use(withHeaders);
      server.middlewares.use(base, slashed(folder));
      server.middlewares.use(base, files(folder));
      server.middlewares.use((_request, response) => {
        response.writeHead(404, {
          "Content-Type": "text/html; charset=utf-8",
          "Cache-Control": "no-cache",
        });
        response.end(readFileSync(join(folder, "404.html")));
      });
    },
  };
}

const withHeaders: Connect.NextHandleFunction = (_request, response, next) => {
  for (const [name, value] of Object.entries(builtHeaders)) response.setHeader(name, value);
  next();
};

/** /en → /en/: every page has one address. */
function slashed(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = "", query] = (request.originalUrl ?? "").split("?");
    const below = request.url?.split("?")[0] ?? "";
    if (
      below.endsWith("/") ||
      below.includes("..") ||
      !existsSync(join(folder, below, "index.html"))
    )
      return next();
    response.writeHead(308, { Location: `${path}/${query === undefined ? "" : `?${query}`}` });
    return response.end();
  };
}

/** Files with a hash in their name never change; all others are asked for again each time. */
function files(folder: string): Connect.NextHandleFunction {
  return sirv(folder, {
    // Looks at the disk for each request, so that a new build shows without a restart.
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      const lasts = path.startsWith("/assets/");
      response.setHeader(
        "Cache-Control",
        lasts ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
}
