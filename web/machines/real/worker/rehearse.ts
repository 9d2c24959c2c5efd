// A worker that has booted has run none of the code that a process begins with, and an engine compiles a
// function when it is first called. So each worker starts a process in a memory of its own, once, before it
// stands in reserve: what then happens when a parent claims it is not done for the first time.
import { enterTexts } from "../../../python/builtins/text.ts";
import { createInterpreter } from "../../../python/create-interpreter.ts";
import { rehearsalImage } from "../../../python/multiprocessing/rehearsal-image.ts";
import { runChild, runMain } from "../../../python/run-process.ts";
import {
  INBOX_BYTES,
  inboxOffset,
  ONE_SLOT_BYTES,
  Slot,
  SlotState,
} from "../../../wire/shared-layout.ts";
import type { Blocking } from "../../../wire/system-call.ts";
import { USUAL_NETWORK_DELAY } from "../../../wire/session-options.ts";
import { ByteRing } from "../shared/byte-ring.ts";
import { OBJECT_WORDS } from "../shared/object-layout.ts";
import { store } from "../shared/slots.ts";
import { decodeFrame, encodeFrame, FRAME_HEAD } from "../shared/start-frame.ts";
import { makeCheckpoint, rehearseCheckpoint } from "./checkpoint.ts";
import { imageWriter, readFrame } from "./inbox.ts";
import { RealKernel } from "./kernel.ts";
import { clock } from "./natives.ts";
import { definitions, program } from "./rehearsed-program.ts";
import { untilItsEnd, type Ending } from "./until-its-end.ts";

/** Often enough for the engine to see what is worth a better form. Nobody waits for a worker that boots. */
const ROUNDS = 12;

const REHEARSED_OBJECTS = 8;
const REHEARSED_HEAP = 1024;

/** Thrown where a process that is no rehearsal would never come back. */
const OVER = Symbol("over");

const ending: Ending = {
  finish() {
    throw OVER;
  },
  defect(error) {
    throw error;
  },
};

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
    definitions,
    cores: 1,
    seed: null,
    network: USUAL_NETWORK_DELAY,
  });
  store(kernel.words, 0, Slot.STATE, SlotState.CLAIMED);
  store(kernel.words, 0, Slot.PID, 1);
  const look = () => kernel.checkpoint();
  rehearseCheckpoint(look);
  const checkpoint = makeCheckpoint(clock, look);
  const prepare = () => {
    const running = createInterpreter(kernel, definitions);
    running.interpreter.globals.prepare();
    return { running, module: program, machine: { place: kernel.place, checkpoint } };
  };
  checkpoint();
  const main = prepare();
  const ring = new ByteRing(shared, inboxOffset(0), INBOX_BYTES);
  const parent = imageWriter(kernel);
  live(kernel, runMain(main));
  const child = prepare();
  for (let round = 0; round < ROUNDS; round++) {
    enterTexts(main.running.texts);
    const image = rehearsalImage(main.running, "task");
    ring.write(encodeFrame({ role: "child", name: "rehearsal", image }));
    enterTexts(child.running.texts);
    const frame = decodeFrame(readFrame(kernel, parent) ?? new Uint8Array(FRAME_HEAD));
    kernel.begin(frame.name);
    live(kernel, runChild(child, frame.image));
  }
}

/** As every process lives, and comes back. */
function live({ turns }: RealKernel, process: Blocking<number>): void {
  turns.begin(untilItsEnd(process, ending));
  try {
    turns.untilAwaits();
  } catch (error) {
    if (error !== OVER) throw error;
  }
  turns.leaveAll();
}
