// What can be done where a page gets no shared memory, and the words for it. Page side; the window is handed in.
import type { InEachLanguage, Language } from "../../i18n/language.ts";
import { base } from "../routing/route.ts";

/**
 * - `framed`: another page shows this one; alone it can be isolated
 * - `insecure`: isolation needs https
 * - `blocked`: the host sends no headers and the browser runs no service worker; the help page says more
 */
export type Obstacle = "framed" | "insecure" | "blocked";

export interface Help {
  readonly kind: Obstacle;
  readonly href: string;
}

/** The parts of a window that say what is in the way. */
type Surroundings = Pick<Window, "isSecureContext"> & {
  readonly top: unknown;
  readonly location: Pick<Location, "href">;
};

export function helpAgainst(page: Surroundings, language: Language): Help {
  const { href } = page.location;
  if (page.top !== page) return { kind: "framed", href };
  if (!page.isSecureContext) return { kind: "insecure", href: href.replace(/^http:/, "https:") };
  return { kind: "blocked", href: `${base}/${language}/isolation/` };
}

export interface IsolationWords {
  readonly note: string;
  readonly help: Readonly<Record<Obstacle, string>>;
}

export const isolationWords: InEachLanguage<IsolationWords> = {
  en: {
    note: "The browser gives this page no shared memory, so programs run on the simulated machine.",
    help: {
      framed: "Open this page by itself",
      insecure: "Open this page over https",
      blocked: "What helps",
    },
  },
  zh: {
    note: "浏览器没有给这个页面共享内存，所以程序都在模拟机上运行。",
    help: {
      framed: "单独打开这个页面",
      insecure: "用 https 打开这个页面",
      blocked: "怎么办",
    },
  },
};
