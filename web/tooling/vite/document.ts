// The HTML document around a rendered page. No inline script: everything that runs is a file of the site.
import type { RenderedPage } from "../../site/entry-server.tsx";

/** Addresses of what a page loads. The development server and the build fill it each in their own way. */
export interface PageAssets {
  /** The classic script that begins the page, see site/begin; the development server does without. */
  readonly begin?: Begin;
  /** Run before the first paint, as classic scripts. */
  readonly blockingScripts: readonly string[];
  readonly styles: readonly Style[];
  /** Modules that are run as soon as the page is there. */
  readonly modules: readonly string[];
}

/** A script that runs before the first paint, and what it is told of what comes after. */
export interface Begin {
  readonly script: string;
  /** The module that takes the page over, and all that it needs. */
  readonly entry?: string;
  readonly needed?: readonly string[];
  /** The module that puts `window.manyHands` in place, on a page that has it. */
  readonly api?: string;
}

/** A style sheet: by its address, and with its text where it is written into the page. */
export interface Style {
  readonly url: string;
  readonly text?: string;
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
    // First of all, so that it holds for all that follows.
    `<meta http-equiv="Content-Security-Policy" content="${escape(options.policy)}">`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escape(page.title)}</title>`,
    `<meta name="description" content="${escape(page.description)}">`,
    assets.begin ? beginElement(assets.begin) : "",
    ...assets.blockingScripts.map((url) => `<script src="${url}"></script>`),
    ...assets.styles.map(styleElement),
    ...assets.modules.map((url) => `<script type="module" src="${url}"></script>`),
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

/**
 * A sheet that stands in the page saves the first paint a round trip. The disabled link beside it is never
 * fetched; it tells Vite's loader, which looks for it, that the sheet is there.
 */
function styleElement({ url, text }: Style): string {
  if (text === undefined) return `<link rel="stylesheet" href="${url}">`;
  return `<style>${text.trim()}</style><link rel="stylesheet" href="${url}" disabled>`;
}

function beginElement({ script, entry, needed = [], api }: Begin): string {
  const attributes = [
    `src="${script}"`,
    ...(entry ? [`data-entry="${entry}" data-needed="${needed.join(" ")}"`] : []),
    ...(api ? [`data-api="${api}"`] : []),
  ];
  return `<script ${attributes.join(" ")}></script>`;
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
