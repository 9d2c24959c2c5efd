// Starting a process: a worker that waits in reserve is claimed and handed its image. The page is asked
// only when the reserve is empty; else it hears of it afterwards and makes another worker.
// Worker side, in the parent.
import type { Pid, Seconds } from "../../../base/units.ts";
import { Header, MAX_PROCESSES, Slot, SLOTS, SlotState } from "../../../wire/shared-layout.ts";
import { TooManyProcesses, type SpawnRequest, type TraceNote } from "../../../wire/system-call.ts";
import type { PipeTable } from "../shared/pipe.ts";
import { addWaiter, removeWaiter, waitUntil, wakeAll } from "../shared/futex.ts";
import { countIn, exitcodeOf, load, move, NO_EXITCODE, store } from "../shared/slots.ts";
import { encodeFrame } from "../shared/start-frame.ts";
import { writeFrame, type Receiver } from "./inbox.ts";
import { post } from "./natives.ts";

/** The process that starts another one: what of its kernel is needed here. */
export interface Parent extends Receiver {
  /** Slots of children, by pid. */
  readonly children: Map<Pid, number>;
  readonly pipeTable: PipeTable;
  now(): Seconds;
  note(event: TraceNote, t?: Seconds): void;
  blocked<T>(state: Extract<TraceNote, { kind: "state" }>, work: () => T): T;
}

/** Blocks while no worker is in reserve (woken by the worker that comes into it) and while the child reads. */
export function spawnProcess(kernel: Parent, request: SpawnRequest): Pid {
  const { words } = kernel;
  if (Atomics.load(words, Header.ALIVE) >= MAX_PROCESSES) throw new TooManyProcesses(MAX_PROCESSES);
  const ready = claim(words);
  const adopted =
    ready === undefined ? waitForReserve(kernel, request.ppid) : adopt(kernel, ready, request.ppid);
  if (adopted === null) throw new TooManyProcesses(MAX_PROCESSES);
  const { child, pid } = adopted;
  const { name, method, daemon, image, ends } = request;
  for (const { pipe, side } of ends) kernel.pipeTable.ends.hold(pipe, side, child);
  if (method === "fork") kernel.pipeTable.ends.inherit(kernel.slot, child);
  const t = kernel.now();
  const frame = encodeFrame({ role: "child", name, image });
  writeFrame(kernel, child, frame, () => exitcodeOf(words, child) !== null);
  // Told after the child was woken, with the time before: the child need not wait for it.
  kernel.note({ kind: "create", child: pid, name, method, daemon }, t);
  post({ kind: "reserve", slot: kernel.slot });
  return pid;
}

interface Adopted {
  readonly pid: Pid;
  readonly child: number;
}

/**
 * Makes the worker in a claimed slot a child of this process: from then on it hears of its parent's end, so nothing
 * that could end the parent may come between the two. null when there are too many processes. Only now is it counted:
 * a parent that is ended while it waits leaves no trace in the count.
 */
function adopt({ words, slot, children }: Parent, child: number, ppid: Pid): Adopted | null {
  if (!countIn(words)) {
    move(words, child, SlotState.CLAIMED, SlotState.RESERVE);
    wakeAll(words, Header.RESERVE_WAITERS);
    return null;
  }
  const pid = Atomics.add(words, Header.LAST_PID, 1) + 1;
  store(words, child, Slot.PPID, ppid);
  store(words, child, Slot.PARENT, slot);
  store(words, child, Slot.EXITCODE, NO_EXITCODE);
  store(words, child, Slot.PID, pid);
  children.set(pid, child);
  return { pid, child };
}

/** Takes a worker out of the reserve. */
function claim(words: Int32Array): number | undefined {
  for (let slot = 0; slot < SLOTS; slot++) {
    if (load(words, slot, Slot.STATE) !== SlotState.RESERVE) continue;
    if (move(words, slot, SlotState.RESERVE, SlotState.CLAIMED)) return slot;
  }
  return undefined;
}

function waitForReserve(kernel: Parent, ppid: Pid): Adopted | null {
  const { words, slot } = kernel;
  return kernel.blocked(
    { kind: "state", state: "waiting", call: "Process.start", on: "", holder: null },
    () => {
      addWaiter(words, Header.RESERVE_WAITERS, slot);
      post({ kind: "reserve", slot });
      const found = waitUntil(kernel, () => claim(words), Infinity);
      removeWaiter(words, Header.RESERVE_WAITERS, slot);
      // Without a deadline it returns only with a slot. Telling that this process goes on may take a while.
      return adopt(kernel, found as number, ppid);
    },
  );
}
