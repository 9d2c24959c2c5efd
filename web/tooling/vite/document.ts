// The HTML document around a rendered page. No inline script: everything that runs is a file of the site.
import type { RenderedPage } from "../../site/entry-server.tsx";

/** Addresses of what a page loads. The development server and the build fill it each in their own way. */
export interface PageAssets {
  /** Run before the first paint, as classic scripts. */
  readonly blockingScripts: readonly string[];
  readonly styles: readonly Style[];
  /** How the page comes alive; left out where nothing does. */
  readonly start?: Start;
  /** The module that puts `window.manyHands` in place, and the classic script that stands in for it. */
  readonly door?: Door;
}

/** The module that takes the page over. */
export interface Start {
  readonly entry: string;
  /** The classic script that fetches everything after the first paint; without one the entry runs at once. */
  readonly script?: string;
  /** All modules that the page needs besides the entry. */
  readonly modules: readonly string[];
}

/** What programs are run by from outside. Without a script in its place it is fetched at once. */
export interface Door {
  readonly api: string;
  readonly script?: string;
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
    ...assets.blockingScripts.map((url) => `<script src="${url}"></script>`),
    ...assets.styles.map(styleElement),
    assets.start ? startElement(assets.start) : "",
    assets.door ? doorElement(assets.door) : "",
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

function startElement({ entry, script, modules }: Start): string {
  if (!script) return `<script type="module" src="${entry}"></script>`;
  return `<script defer src="${script}" data-entry="${entry}" data-modules="${modules.join(" ")}"></script>`;
}

function doorElement({ api, script }: Door): string {
  if (!script) return `<script type="module" src="${api}"></script>`;
  return `<script defer src="${script}" data-api="${api}"></script>`;
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
