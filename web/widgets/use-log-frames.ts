// Lets a component follow a log, at most once a frame, however fast events come. Page side.
import { useSyncExternalStore } from "react";
import { Emitter, type Event } from "../base/event.ts";

/** Anything that grows and says so: a run's log. */
interface Growing {
  readonly onAppend: Event<unknown>;
}

/** Counts the frames in which a log has changed; one a log, shared by all who follow it. */
class LogFrames {
  private count = 0;
  private frame = 0;
  private readonly changed = new Emitter<void>();

  constructor(log: Growing) {
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

const known = new WeakMap<Growing, LogFrames>();

function framesOf(log: Growing): LogFrames {
  const frames = known.get(log) ?? new LogFrames(log);
  known.set(log, frames);
  return frames;
}

/** A number that changes in the frame after something happened, so that the component is drawn again. */
export function useLogFrames(log: Growing): number {
  const { subscribe, read } = framesOf(log);
  return useSyncExternalStore(subscribe, read, read);
}
