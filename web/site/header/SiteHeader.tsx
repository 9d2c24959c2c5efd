// The line at the top of every page: the mark, where you are, what the page offers, language, colours.
import type { ReactNode } from "react";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { RouteLink } from "../routing/RouteLink.tsx";
import { ThemeToggle } from "../theme/ThemeToggle.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import "./site-header.css";

export interface SiteHeaderProps {
  /** The way to this page, after the mark: `3 Pool`, `Two workers, four tasks`. The last one is the page. */
  readonly trail?: readonly ReactNode[];
  /** Links and controls of this page, before language and colours. */
  readonly children?: ReactNode;
}

export function SiteHeader({ trail = [], children }: SiteHeaderProps) {
  const { t, language } = useMessages();
  return (
    <header className="site-header">
      <a className="site-header-skip" href="#content">
        {t("site.skipToContent")}
      </a>
      <RouteLink className="site-header-brand" to={{ kind: "home", language }}>
        {t("site.name")}
      </RouteLink>
      {trail.length > 0 && (
        <nav className="site-header-trail" aria-label={t("site.breadcrumb")}>
          <ol>
            {trail.map((part, index) => (
              <li key={index} aria-current={index === trail.length - 1 ? "page" : undefined}>
                {part}
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
