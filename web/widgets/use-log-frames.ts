// Lets a component follow a log, at most once a frame, however fast events come. Page side.
import { useSyncExternalStore } from "react";
import { Emitter } from "../base/event.ts";
import type { TraceLog } from "../trace/log.ts";

/** Counts the frames in which a log has changed; one a log, shared by all who follow it. */
class LogFrames {
  private count = 0;
  private frame = 0;
  private readonly changed = new Emitter<void>();

  constructor(log: TraceLog) {
    log.onAppend(() => {
      this.frame ||= requestAnimationFrame(() => {
        this.frame = 0;
        this.count++;
        this.changed.fire();
      });
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const subscription = this.changed.event(listener);
    return () => subscription.dispose();
  };

  readonly read = (): number => this.count;
}

const known = new WeakMap<TraceLog, LogFrames>();

function framesOf(log: TraceLog): LogFrames {
  const frames = known.get(log) ?? new LogFrames(log);
  known.set(log, frames);
  return frames;
}

/** A number that changes in the frame after something happened, so that the component is drawn again. */
export function useLogFrames(log: TraceLog): number {
  const { subscribe, read } = framesOf(log);
  return useSyncExternalStore(subscribe, read, read);
}
