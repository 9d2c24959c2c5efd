// The HTML document around a rendered page. No inline script: everything that runs is a file of the site.
import type { RenderedPage } from "../../site/entry-server.tsx";

/** Addresses of what a page loads. The development server and the build fill it each in their own way. */
export interface PageAssets {
  /** Run before the first paint, as classic scripts. */
  readonly blockingScripts: readonly string[];
  readonly styles: readonly string[];
  /** Faces that the first screen needs. */
  readonly fonts: readonly string[];
  readonly preloads: readonly string[];
  readonly entry: string | undefined;
}

export interface DocumentOptions {
  readonly policy: string;
  /** `https://example.org`, for the links that must be absolute; left out when it isn't known. */
  readonly origin: string | undefined;
  /** The site's base without its last slash. */
  readonly base: string;
}

export function documentOf(
  page: RenderedPage,
  assets: PageAssets,
  options: DocumentOptions,
): string {
  const head = [
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escape(options.policy)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escape(page.title)}</title>`,
    `<meta name="description" content="${escape(page.description)}">`,
    ...assets.blockingScripts.map((url) => `<script src="${url}"></script>`),
    ...assets.styles.map((url) => `<link rel="stylesheet" href="${url}">`),
    ...assets.fonts.map(
      (url) => `<link rel="preload" as="font" type="font/woff2" href="${url}" crossorigin>`,
    ),
    ...assets.preloads.map((url) => `<link rel="modulepreload" href="${url}">`),
    assets.entry ? `<script type="module" src="${assets.entry}"></script>` : "",
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf6">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171c">`,
    `<link rel="icon" type="image/svg+xml" href="${options.base}/favicon.svg">`,
    ...searchLinks(page, options),
  ];
  return [
    "<!doctype html>",
    `<html lang="${page.lang}">`,
    "<head>",
    ...head.filter((line) => line !== ""),
    "</head>",
    "<body>",
    `<div id="root">${page.html}</div>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Search engines take these only as absolute addresses. */
function searchLinks(page: RenderedPage, { origin, base }: DocumentOptions): string[] {
  if (!origin) return [];
  return page.translations.flatMap(({ lang, path }) => {
    const url = escape(origin + base + path);
    const alternate = `<link rel="alternate" hreflang="${lang}" href="${url}">`;
    return lang === page.lang ? [`<link rel="canonical" href="${url}">`, alternate] : [alternate];
  });
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
