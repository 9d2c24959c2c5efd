// Which page is shown. The address changes at once; the page before stays until the next one has come.
// Page side.
import { createContext, startTransition, use, useEffect, useRef, useState } from "react";
import { usePathname } from "wouter/use-browser-location";
import { present } from "../../base/assert.ts";
import { localeOf } from "../../i18n/language.ts";
import { loadPage, type Page } from "./page.tsx";
import { href, parseAddress, pathOf } from "./route.ts";

export const PageContext = createContext<Page | null>(null);

/** The page that is shown. */
export function usePage(): Page {
  return present(use(PageContext), "page");
}

/** Follows the address, beginning with a page that is already there. */
export function useCurrentPage(first: Page): Page {
  const path = usePathname({ ssrPath: href(first.route) });
  const [page, setPage] = useState(first);
  const shown = useRef(first);
  const arrivedAt = useRef(keyOf(first));
  const wentBack = useWentBack();

  useEffect(() => {
    const route = parseAddress(path);
    // An address that the site doesn't know, or a part that can't be fetched (the site was renewed, the
    // network is gone): the server and the browser have the right answer to that.
    if (!route) return location.reload();
    if (pathOf(route) === pathOf(shown.current.route)) return undefined;
    let wanted = true;
    const show = (next: Page) => {
      if (!wanted) return;
      shown.current = next;
      startTransition(() => setPage(next));
      document.title = next.title;
      document.documentElement.lang = localeOf[next.route.language];
    };
    loadPage(route).then(show, () => wanted && location.reload());
    return () => {
      wanted = false;
    };
  }, [path]);

  // Only now does the new page stand in the document: earlier, the focus would go with the old one.
  useEffect(() => {
    if (keyOf(page) === arrivedAt.current) return;
    arrivedAt.current = keyOf(page);
    arrive(wentBack.current);
  }, [page, wentBack]);

  return page;
}

/** A page and its translation are one place. */
function keyOf({ route }: Page): string {
  return pathOf({ ...route, language: "en" });
}

/** On a new page, reading begins at the top; the browser itself finds the place when going back. */
function arrive(back: boolean): void {
  if (!back) window.scrollTo(0, 0);
  document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
}

/** Whether the last change of address came from the browser's back or forward button. */
function useWentBack() {
  const wentBack = useRef(false);
  useEffect(() => {
    const back = () => {
      wentBack.current = true;
    };
    const on = () => {
      wentBack.current = false;
    };
    window.addEventListener("popstate", back);
    window.addEventListener("pushState", on);
    return () => {
      window.removeEventListener("popstate", back);
      window.removeEventListener("pushState", on);
    };
  }, []);
  return wentBack;
}
