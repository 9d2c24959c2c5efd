// Vite plugin: the development server answers with the same prerendered pages, made anew for each request.
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from "vite";
import type * as EntryServer from "../../site/entry-server.tsx";
import { documentOf, type PageAssets } from "./document.ts";
import { entries } from "./entries.ts";
import { developmentPolicy, isolationHeaders } from "./headers.ts";

export function siteDev(): Plugin {
  return {
    name: "many-hands:dev",
    configureServer(server) {
      // After Vite's own middleware: what is a file of the project was answered there.
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? "/").split("?")[0] ?? "/";
          const send = ({ status, html }: Answer) => {
            response.writeHead(status, headers);
            response.end(html);
          };
          const fail = (error: unknown) => {
            if (error instanceof Error) server.ssrFixStacktrace(error);
            next(error);
          };
          void answer(server, path).then(send, fail);
        });
      };
    },
  };
}

interface Answer {
  readonly status: number;
  readonly html: string;
}

const headers = {
  ...isolationHeaders,
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": developmentPolicy,
};

async function answer(server: ViteDevServer, path: string): Promise<Answer> {
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr))
    throw new Error("the ssr environment can't run modules");
  const site = await ssr.runner.import<typeof EntryServer>("/web/site/entry-server.tsx");
  const welcome = ({ "/": "root", "/run/": "run" } as const)[path];
  const page = welcome ? await site.renderWelcome(welcome) : await site.renderPage(path);
  const shown = page ?? (await site.renderWelcome("not-found"));
  const base = server.config.base.replace(/\/$/, "");
  const html = documentOf(shown, assetsOf(shown, welcome === "root"), {
    policy: developmentPolicy,
    origin: undefined,
    base,
  });
  return { status: page ? 200 : 404, html: await server.transformIndexHtml(path, html) };
}

function assetsOf(page: EntryServer.RenderedPage, root: boolean): PageAssets {
  const address = (name: keyof typeof entries) => `/${entries[name]}`;
  const style = page.start === "site" ? "/web/site/styles/global.css" : address("welcome");
  return {
    // Everything is a module here, and none is waited for; but the colours come first here too.
    blockingScripts: [
      "/web/site/begin/apply-theme.ts",
      ...(root ? [address("choose-language")] : []),
    ],
    styles: [{ url: style }],
    modules: [...(page.start ? [address(page.start)] : []), ...(page.runs ? [address("run")] : [])],
  };
}
