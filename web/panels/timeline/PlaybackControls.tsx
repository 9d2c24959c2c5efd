// Restart, play and speed, as on a tape. Page side.
import type { Command } from "./commands.ts";
import { SPEEDS } from "./playback.ts";
import styles from "./Timeline.module.css";
import type { TimelineWords } from "./words.ts";

interface Props {
  readonly words: TimelineWords;
  readonly playing: boolean;
  readonly speed: number;
  readonly setSpeed: (speed: number) => void;
  readonly disabled: boolean;
  readonly commands: Readonly<Record<Extract<Command, "play" | "to start">, () => void>>;
}

export function PlaybackControls({ words, playing, speed, setSpeed, disabled, commands }: Props) {
  return (
    <div className={styles["controls"]}>
      <button
        type="button"
        disabled={disabled}
        onClick={commands["to start"]}
        aria-label={words.restart}
        title={words.restart}
      >
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          <path
            d="M3.2 6.2A5.2 5.2 0 1 1 2.8 9M3 2.6v3.8h3.8"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
      </button>
      <button
        type="button"
        className={styles["play"]}
        disabled={disabled}
        onClick={commands.play}
        aria-label={playing ? words.pause : words.play}
        title={playing ? words.pause : words.play}
      >
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          <path
            d={playing ? "M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z" : "M3.5 1.8v12.4L14 8z"}
            fill="currentColor"
          />
        </svg>
      </button>
      <select
        value={speed}
        disabled={disabled}
        aria-label={words.speed}
        title={words.speed}
        onChange={(event) => setSpeed(Number(event.target.value))}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={one}>{`${one}×`}</option>
        ))}
      </select>
    </div>
  );
}
