// Playing a run back: the playhead moves by the page's clock, at a speed. Page side.
import { useEffect, useRef } from "react";
import type { Milliseconds, Seconds } from "../../base/units.ts";

export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8] as const;

/** Where the playhead is after `elapsed`; null once it has caught up with the end. */
export function advance(
  playhead: Seconds,
  speed: number,
  elapsed: Milliseconds,
  end: Seconds,
): Seconds | null {
  const next = playhead + (speed * elapsed) / 1000;
  return next >= end ? null : next;
}

export interface Playback {
  readonly playing: boolean;
  readonly speed: number;
  readonly playhead: Seconds | null;
  readonly end: () => Seconds;
  readonly onPlayhead: (t: Seconds | null) => void;
  readonly onEnd: () => void;
}

/** Moves the playhead once a frame while `playing`. */
export function usePlayback(playback: Playback): void {
  const latest = useRef(playback);
  useEffect(() => {
    latest.current = playback;
  });
  const { playing } = playback;
  useEffect(() => {
    if (!playing) return;
    let before = performance.now();
    let waiting = requestAnimationFrame(function step(time) {
      const { playhead, speed, end, onPlayhead, onEnd } = latest.current;
      const next = advance(playhead ?? 0, speed, Math.max(0, time - before), end());
      before = time;
      onPlayhead(next);
      if (next === null) onEnd();
      else waiting = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(waiting);
  }, [playing]);
}
