// The reader's choice of colours: as the device says, or always light, or always dark. Page side.
import { useSyncExternalStore } from "react";
import { disposable, Emitter } from "../../base/event.ts";
import { tryToPut } from "../../course/key-value-store.ts";
import { pageStorage } from "../remembered.ts";

export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

const changed = new Emitter<void>();

/** What <html data-theme> says; apply-theme.ts has put it there before the first paint. */
function currentTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

/** Changes the colours at once, and keeps the choice. */
export function chooseTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  tryToPut(pageStorage(), "many-hands.theme", theme);
  changed.fire();
}

/** The reader's choice; `system` in the prerendered page. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme, () => "system");
}

/**
 * Calls back whenever the colours on the page change, by choice or because the device changed:
 * for what is drawn on a canvas.
 */
export function onColoursChange(listener: () => void) {
  const device = matchMedia("(prefers-color-scheme: dark)");
  device.addEventListener("change", listener);
  const choice = changed.event(listener);
  return disposable(() => {
    device.removeEventListener("change", listener);
    choice.dispose();
  });
}

function subscribe(listener: () => void): () => void {
  const subscription = changed.event(listener);
  return () => subscription.dispose();
}
