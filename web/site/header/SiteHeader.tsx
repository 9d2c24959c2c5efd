// The line at the top of every page: the mark, where you are, what the page offers, language, colours.
import type { ReactNode } from "react";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { BrandMark } from "../../widgets/BrandMark.tsx";
import type { Route } from "../routing/route.ts";
import { RouteLink } from "../routing/RouteLink.tsx";
import { ThemeToggle } from "../theme/ThemeToggle.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import "./site-header.css";

/** One part of the way to a page; a link where it has a page of its own. */
export interface Crumb {
  readonly text: string;
  readonly to?: Route;
}

export interface SiteHeaderProps {
  /** The way to this page, after the mark: `3 Pool`, `Two workers, four tasks`. The last one is the page. */
  readonly trail?: readonly Crumb[];
  /** Links and controls of this page, before language and colours. */
  readonly children?: ReactNode;
}

export function SiteHeader({ trail, children }: SiteHeaderProps) {
  const { t, language } = useMessages();
  return (
    <header className="site-header">
      <a className="site-header-skip" href="#content">
        {t("site.skipToContent")}
      </a>
      <RouteLink className="site-header-brand" to={{ kind: "home", language }}>
        <BrandMark />
        {t("site.name")}
      </RouteLink>
      {trail && (
        <nav className="site-header-trail" aria-label={t("site.breadcrumb")}>
          <ol>
            {trail.map(({ text, to }, index) => (
              <li key={text} aria-current={index === trail.length - 1 ? "page" : undefined}>
                {to ? <RouteLink to={to}>{text}</RouteLink> : text}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="site-header-end">
        {children}
        <LanguageSwitch />
        <ThemeToggle />
      </div>
    </header>
  );
}
