// Opens a TerminalView on three elements once the page's fonts are there, and closes it with the component.
// Page side.
import "@xterm/xterm/css/xterm.css";
import { useEffect, useRef, useState } from "react";
import { TerminalView } from "./terminal-view.ts";

export function useTerminalView(label: string) {
  const screen = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<TerminalView | null>(null);

  useEffect(() => {
    let opened: TerminalView | null = null;
    let wanted = true;
    const open = () => {
      if (!wanted || !screen.current || !text.current || !margin.current) return;
      opened = new TerminalView({
        screen: screen.current,
        text: text.current,
        margin: margin.current,
      });
      setView(opened);
    };
    // xterm measures the face once: it must be the one that stays.
    void document.fonts.ready.then(open);
    return () => {
      wanted = false;
      opened?.dispose();
      setView(null);
    };
  }, []);

  useEffect(() => {
    view?.focusTarget?.setAttribute("aria-label", label);
  }, [view, label]);

  useEffect(() => {
    if (!view) return undefined;
    const refresh = () => view.refreshTheme();
    const attributes = new MutationObserver(refresh);
    attributes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const device = matchMedia("(prefers-color-scheme: dark)");
    device.addEventListener("change", refresh);
    return () => {
      attributes.disconnect();
      device.removeEventListener("change", refresh);
    };
  }, [view]);

  return { hosts: { screen, text, margin }, view };
}
