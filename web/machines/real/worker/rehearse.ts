// A worker that has booted has run none of the code that a process begins with, and an engine compiles a
// function when it is first called. So each worker starts a process in a memory of its own, once, before it
// stands in reserve: what then happens when a parent claims it is not done for the first time.
import { createInterpreter } from "../../../python/create-interpreter.ts";
import { rehearsalImage } from "../../../python/multiprocessing/rehearsal-image.ts";
import { runChild, runMain } from "../../../python/run-process.ts";
import type { ProgramRuntime } from "../../../wire/program.ts";
import {
  INBOX_BYTES,
  inboxOffset,
  ONE_SLOT_BYTES,
  Slot,
  SlotState,
} from "../../../wire/shared-layout.ts";
import { USUAL_NETWORK_DELAY } from "../../../wire/session-options.ts";
import { ByteRing } from "../shared/byte-ring.ts";
import { OBJECT_WORDS } from "../shared/object-layout.ts";
import { store } from "../shared/slots.ts";
import { decodeFrame, encodeFrame, FRAME_HEAD } from "../shared/start-frame.ts";
import { makeCheckpoint } from "./checkpoint.ts";
import { driveSync } from "./drive.ts";
import { readFrame, type Writer } from "./inbox.ts";
import { RealKernel } from "./kernel.ts";
import { clock } from "./natives.ts";

/** Often enough for the engine to see what is worth a better form. Nobody waits for a worker that boots. */
const ROUNDS = 12;

const REHEARSED_OBJECTS = 8;
const REHEARSED_HEAP = 1024;

/** Stands in for a program: one statement that prints. */
const module = {
  run({ globals, register }: ProgramRuntime): void {
    register({ task: () => rehearse, count: () => 1, list: () => ["a", { b: 2.5 }] });
    const { print } = globals;
    if (typeof print === "function") print("rehearsal", 1, [1.5]);
  },
  fork({ register }: ProgramRuntime): void {
    register({});
  },
};

const nobody: Writer = { gone: () => false, goOn() {} };

/** Runs MainProcess and one child of it, seen by nobody. */
export function rehearse(): void {
  const shared = new SharedArrayBuffer(ONE_SLOT_BYTES);
  const kernel = new RealKernel({
    kind: "bind",
    shared,
    objects: new SharedArrayBuffer(OBJECT_WORDS * 4 * REHEARSED_OBJECTS),
    heap: new SharedArrayBuffer(REHEARSED_HEAP),
    slot: 0,
    program: { run: "", fork: "" },
    form: "plain",
    definitions: [],
    cores: 1,
    seed: null,
    network: USUAL_NETWORK_DELAY,
  });
  store(kernel.words, 0, Slot.STATE, SlotState.CLAIMED);
  store(kernel.words, 0, Slot.PID, 1);
  const checkpoint = makeCheckpoint(clock, () => kernel.interrupted());
  const prepare = () => {
    const running = createInterpreter(kernel, []);
    running.interpreter.globals.prepare();
    return { running, module, machine: { place: kernel.place, checkpoint } };
  };
  checkpoint();
  const main = prepare();
  const image = rehearsalImage(main.running);
  const ring = new ByteRing(shared, inboxOffset(0), INBOX_BYTES);
  driveSync(runMain(main), kernel.answer);
  const child = prepare();
  for (let round = 0; round < ROUNDS; round++) {
    ring.write(encodeFrame({ role: "child", name: "rehearsal", image }));
    const frame = decodeFrame(readFrame(kernel, nobody) ?? new Uint8Array(FRAME_HEAD));
    kernel.begin(frame.name);
    driveSync(runChild(child, frame.image), kernel.answer);
  }
}
