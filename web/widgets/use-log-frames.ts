// Calls a component back for what happened in a log, at most once a frame, however fast events come.
// Page side.
import { useEffect, useEffectEvent } from "react";
import type { TraceLog } from "../trace/log.ts";

/** `onFrame` is called once at the start, and in the next frame after every batch. */
export function useLogFrames(log: TraceLog, onFrame: () => void): void {
  const call = useEffectEvent(onFrame);
  useEffect(() => {
    let frame = 0;
    call();
    const subscription = log.onAppend(() => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        call();
      });
    });
    return () => {
      subscription.dispose();
      cancelAnimationFrame(frame);
    };
  }, [log]);
}
