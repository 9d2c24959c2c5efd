// Opens a TerminalView on its elements once the page's fonts are there, and closes it with the component.
// Page side.
import "@xterm/xterm/css/xterm.css";
import { type RefObject, useEffect, useState } from "react";
import { TerminalView } from "./terminal-view.ts";

type Host = RefObject<HTMLElement | null>;

export function useTerminalView(screen: Host, text: Host, margin: Host): TerminalView | null {
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
  }, [screen, text, margin]);

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

  return view;
}
