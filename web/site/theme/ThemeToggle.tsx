// One button for the colours: as on this device, light, dark, and round again.
import { present } from "../../base/assert.ts";
import type { MessageKey } from "../../i18n/message-key.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { chooseTheme, type Theme, themes, useTheme } from "./theme.ts";

const wordOf: Readonly<Record<Theme, MessageKey>> = {
  system: "site.themeSystem",
  light: "site.themeLight",
  dark: "site.themeDark",
};

/** The inked part of the disc: half, none, all. */
const inkOf: Readonly<Record<Theme, string>> = {
  system: "M8 2a6 6 0 0 0 0 12z",
  light: "",
  dark: "M8 2a6 6 0 0 0 0 12a6 6 0 0 0 0-12z",
};

export function ThemeToggle() {
  const { t } = useMessages();
  const theme = useTheme();
  const next = present(themes[(themes.indexOf(theme) + 1) % themes.length], "next theme");
  const label = t("site.theme", { theme: t(wordOf[theme]) });
  return (
    <button
      type="button"
      className="site-header-item"
      aria-label={label}
      title={label}
      onClick={() => chooseTheme(next)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.25" />
        <path d={inkOf[theme]} fill="currentColor" />
      </svg>
    </button>
  );
}
