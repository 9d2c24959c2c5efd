// Run, and Stop while a run is going. The keys are told on it and work on the whole page.
import { useEffect } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Button } from "../../../widgets/Button.tsx";
import { useBrowserFact } from "../../../widgets/use-browser-fact.ts";
import { useLesson, useRun } from "../lesson.ts";
import { isGoing } from "../run-store.ts";
import style from "./bench.module.css";

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

export function RunButton() {
  const { t } = useMessages();
  const { start, run } = useLesson();
  const going = useRun(({ phase }) => isGoing(phase));
  const mac = useBrowserFact(isMac);
  useRunKeys();
  if (going) {
    return (
      <Button
        look="loud"
        className={style["run"]}
        aria-keyshortcuts="Escape"
        onClick={() => run.stop()}
      >
        <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
          <rect width="11" height="11" rx="1.5" fill="currentColor" />
        </svg>
        {t("workbench.stop")}
        <kbd aria-hidden="true">{t("workbench.stopKey")}</kbd>
      </Button>
    );
  }
  return (
    <Button
      look="loud"
      className={style["run"]}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      onClick={start}
    >
      <svg width="11" height="13" viewBox="0 0 11 13" aria-hidden="true">
        <path
          d="M0 0.8v11.4a.6.6 0 0 0 .9.5l9.7-5.7a.6.6 0 0 0 0-1L.9.3a.6.6 0 0 0-.9.5Z"
          fill="currentColor"
        />
      </svg>
      {t("workbench.run")}
      <kbd aria-hidden="true">{t(mac ? "workbench.runKeyMac" : "workbench.runKey")}</kbd>
    </Button>
  );
}

/** Ctrl or ⌘ with Enter runs, wherever the reader is; Esc stops. */
function useRunKeys(): void {
  const { start, run } = useLesson();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        start();
      } else if (event.key === "Escape" && isGoing(run.state.getState().phase)) run.stop();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [start, run]);
}
