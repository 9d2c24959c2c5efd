// What a process does to its children: it asks how they ended, and it ends them. Worker side.
import type { Pid } from "../../../base/units.ts";
import { SlotState } from "../../../wire/shared-layout.ts";
import { exitcodeOf, move, sendSignal } from "../shared/slots.ts";
import { post } from "./natives.ts";

export interface ParentOf {
  readonly words: Int32Array;
  /** Slots of children, by pid, until their end has been seen. */
  readonly children: Map<Pid, number>;
}

/** The exit code of a child that has ended; its slot may then be freed. */
export function pollChild({ words, children }: ParentOf, pid: Pid): number | null {
  const slot = children.get(pid);
  const exitcode = slot === undefined ? null : exitcodeOf(words, slot);
  if (slot === undefined || exitcode === null) return null;
  children.delete(pid);
  move(words, slot, SlotState.ZOMBIE, SlotState.REAPED);
  post({ kind: "reaped", slot });
  return exitcode;
}

/** Ends a child, which may have ended already. */
export function signalChild({ words, children }: ParentOf, pid: Pid, signal: number): void {
  const slot = children.get(pid);
  if (slot === undefined) return;
  sendSignal(words, slot, signal);
  post({ kind: "signalled", slot });
}
