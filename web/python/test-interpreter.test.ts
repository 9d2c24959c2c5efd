import { expect, it } from "vitest";
import { HUNG_UP, PIPE_CAPACITY } from "../wire/pipes.ts";
import type { Blocking } from "../wire/system-call.ts";
import * as system from "./system.ts";
import { recordingInterpreter } from "./test-interpreter.ts";

const told = { what: "test", on: "" };

it("runs a thread while the main one waits for what the thread will send", () => {
  const { interpreter, drive } = recordingInterpreter();
  const { pipes, threads } = interpreter.kernel;
  const pipe = pipes.make();
  threads.start("sender", function* () {
    yield* system.sleep(2);
    pipes.write(pipe, Uint8Array.of(7));
  });
  const into = new Uint8Array(4);
  const read = drive(
    (function* (): Blocking<number> {
      expect(pipes.read(pipe, into)).toBe(0);
      yield* system.wait([{ kind: "readable", pipe }], null, told);
      return pipes.read(pipe, into);
    })(),
  );
  expect([read, into[0], interpreter.kernel.now()]).toEqual([1, 7, 2]);
});

it("holds what a pipe can hold, and hangs up when the other end is closed everywhere", () => {
  const { interpreter, machine } = recordingInterpreter();
  const other = recordingInterpreter("__mp_main__", machine, 4002).interpreter.kernel.pipes;
  const { pipes } = interpreter.kernel;
  const pipe = pipes.make();
  other.open(pipe, "write");
  expect(pipes.write(pipe, new Uint8Array(PIPE_CAPACITY + 5))).toBe(PIPE_CAPACITY);
  expect(pipes.write(pipe, new Uint8Array(1))).toBe(0);
  pipes.close(pipe, "write");
  expect(pipes.read(pipe, new Uint8Array(PIPE_CAPACITY))).toBe(PIPE_CAPACITY);
  expect(pipes.available(pipe)).toBe(0);
  other.close(pipe, "write");
  expect(pipes.available(pipe)).toBe(HUNG_UP);
});

it("lets a semaphore pass from thread to thread, and gives up after a timeout", () => {
  const { interpreter, drive } = recordingInterpreter();
  const { semaphores, threads } = interpreter.kernel;
  const lock = semaphores.make({ kind: "recursive", value: 1, limit: 1, shared: true });
  threads.start("holder", function* () {
    yield* system.acquire(lock, null, told);
    yield* system.sleep(5);
    semaphores.release(lock);
  });
  const outcomes = drive(
    (function* (): Blocking<unknown[]> {
      yield* system.sleep(1);
      const owner = semaphores.owner(lock);
      const released = semaphores.release(lock);
      return [
        owner,
        released,
        yield* system.acquire(lock, 1, told),
        yield* system.acquire(lock, null, told),
        semaphores.depth(lock),
      ];
    })(),
  );
  expect(outcomes).toEqual([{ pid: 4001, tid: 1 }, "not owner", false, true, 1]);
  expect(interpreter.kernel.now()).toBe(5);
});

it("says so when nobody can go on", () => {
  const { interpreter, drive } = recordingInterpreter();
  const lock = interpreter.kernel.semaphores.make({
    kind: "counting",
    value: 0,
    limit: 1,
    shared: true,
  });
  expect(() => drive(system.acquire(lock, null, told))).toThrow("deadlock");
});
