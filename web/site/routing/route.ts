// The addresses of the site, and back: /en/, /en/isolation/, /en/process/two-processes/. Every address ends in a slash.
// Knows which steps exist, so a route that parses is a page that can be shown.
import { findStep, type Step } from "../../course/catalogue.ts";
import { isLanguage, type Language } from "../../i18n/language.ts";

export type Route =
  | { readonly kind: "home"; readonly language: Language }
  | { readonly kind: "differences" | "isolation"; readonly language: Language }
  | { readonly kind: "lesson"; readonly language: Language; readonly step: Step };

/** The page at an address below the site's base; undefined where there is none. */
export function parseRoute(path: string): Route | undefined {
  const [language = "", chapter, slug, ...rest] = path.split("/").filter((part) => part !== "");
  if (!isLanguage(language) || rest.length > 0) return undefined;
  if (chapter === undefined) return { kind: "home", language };
  if ((chapter === "differences" || chapter === "isolation") && slug === undefined)
    return { kind: chapter, language };
  const step = slug === undefined ? undefined : findStep(chapter, slug);
  return step && { kind: "lesson", language, step };
}

/** Below the site's base, which {@link href} puts in front. */
export function pathOf(route: Route): string {
  switch (route.kind) {
    case "home":
      return `/${route.language}/`;
    case "differences":
    case "isolation":
      return `/${route.language}/${route.kind}/`;
    case "lesson":
      return `/${route.language}/${route.step.path}/`;
  }
}

/** The site's base without its last slash: empty at the root of a host. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** A full address for `href`. */
export function href(route: Route): string {
  return base + pathOf(route);
}

/** The page at a full address; undefined where there is none, or it is none of the site's. */
export function parseAddress(pathname: string): Route | undefined {
  return pathname.startsWith(`${base}/`) ? parseRoute(pathname.slice(base.length)) : undefined;
}

/** The same page in another language. */
export function inLanguage(route: Route, language: Language): Route {
  return { ...route, language };
}
