// Zooming for those who neither pinch nor have keys, and the way back to the whole run. Page side.
import type { Command } from "./commands.ts";
import styles from "./Timeline.module.css";
import type { TimelineWords } from "./words.ts";

interface Props {
  readonly words: TimelineWords;
  readonly running: boolean;
  readonly following: boolean;
  readonly disabled: boolean;
  readonly commands: Readonly<Record<Extract<Command, "zoom in" | "zoom out" | "fit">, () => void>>;
}

export function ZoomControls({ words, running, following, disabled, commands }: Props) {
  return (
    <div className={styles["view"]}>
      {!following && (
        <button type="button" className={styles["follow"]} onClick={commands.fit}>
          {running ? words.follow : words.fit}
        </button>
      )}
      <button
        type="button"
        disabled={disabled}
        onClick={commands["zoom out"]}
        aria-label={words.zoomOut}
        title={words.zoomOut}
      >
        −
      </button>
      <button
        type="button"
        disabled={disabled}
        onClick={commands["zoom in"]}
        aria-label={words.zoomIn}
        title={words.zoomIn}
      >
        +
      </button>
    </div>
  );
}
