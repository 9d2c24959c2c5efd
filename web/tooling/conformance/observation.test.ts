// What of a run is compared, on small drawings of what Python writes.
import { describe, expect, test } from "vitest";
import { observation, withoutStacks } from "./observation.ts";

const ended = { stdout: "", stderr: "", exitcode: 0, ending: "exit" } as const;

describe("an observation", () => {
  test("is the output alone, when all went well", () => {
    expect(observation({ ...ended, stdout: "a\nb\n" }, {})).toBe("a\nb\n");
    expect(observation(ended, {})).toBe("");
  });

  test("tells errors and exit code after it", () => {
    const failed = { ...ended, stdout: "a\n", stderr: "words\n", exitcode: 1 };
    expect(observation(failed, {})).toBe("a\n[stderr]\nwords\n[exit code 1]\n");
  });

  test("that never ended says so, and nothing of how it was ended", () => {
    const hung = { stdout: "a\n", stderr: "killed\n", exitcode: null, ending: "deadlock" } as const;
    expect(observation(hung, {})).toBe("a\n[deadlock]\n");
  });

  test("is masked and ordered as the case says", () => {
    const any = observation({ ...ended, stdout: "b 2\na 1\n" }, { compare: "any-order" });
    expect(any).toBe("a 1\nb 2\n");
    const masked = { ...ended, stdout: "pid 7\n", stderr: "Process 8\n" };
    expect(observation(masked, { mask: ["numbers"] })).toBe(
      "pid ⟨number⟩\n[stderr]\nProcess ⟨number⟩\n",
    );
  });
});

describe("of stderr", () => {
  const traceback = (message: string) =>
    `Traceback (most recent call last):\n  File "x.py", line 2, in f\n    f()\n    ^^^\n${message}\n`;

  test("stacks are left out, the rest is kept", () => {
    const stderr = `Process Process-1:\n${traceback("ValueError: a")}words\n`;
    expect(withoutStacks(stderr)).toBe("Process Process-1:\nValueError: a\nwords");
  });

  test("only the last exception of a chain counts", () => {
    const cause = "\nThe above exception was the direct cause of the following exception:\n\n";
    const other = "\nDuring handling of the above exception, another exception occurred:\n\n";
    for (const link of [cause, other]) {
      const stderr = `${traceback("KeyError: 'a'")}${link}${traceback("ValueError: b")}`;
      expect(withoutStacks(stderr)).toBe("ValueError: b");
    }
  });

  test("a warning is kept without its place", () => {
    const warning = "RuntimeWarning: coroutine 'f' was never awaited";
    const advice = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";
    const python = `/usr/lib/python3.11/threading.py:982: ${warning}\n  self._target()\n${advice}`;
    expect(withoutStacks(python)).toBe(warning);
    expect(withoutStacks(`main.ts:3: ${warning}\n`)).toBe(warning);
  });

  test("a remote traceback is part of a chain", () => {
    const remote = `multiprocessing.pool.RemoteTraceback: \n"""\n${traceback("ValueError: b")}"""\n`;
    const cause = "\nThe above exception was the direct cause of the following exception:\n\n";
    const stderr = `Process Process-1:\n${remote}${cause}${traceback("ValueError: b")}`;
    expect(withoutStacks(stderr)).toBe("Process Process-1:\nValueError: b");
  });
});
