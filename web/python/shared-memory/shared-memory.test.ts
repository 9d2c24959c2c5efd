import { describe, expect, it } from "vitest";
import { repr } from "../builtins/text.ts";
import { Decoder } from "../pickle/decoder.ts";
import { Encoder } from "../pickle/encoder.ts";
import { recordingInterpreter, type Recording } from "../test-interpreter.ts";
import { TestMachine } from "../test-machine/machine.ts";

interface Memory {
  readonly buf: Uint8Array | null;
  readonly name: string;
  readonly size: number;
  close(): void;
  unlink(): void;
}
interface List extends Iterable<unknown> {
  [index: number]: unknown;
  readonly length: number;
  readonly format: string;
  readonly shm: Memory;
  count(value: unknown): number;
  index(value: unknown): number;
}

function processOf(machine = new TestMachine(), pid = 4001) {
  const recording = recordingInterpreter("__main__", machine, pid);
  // Typed as they are in the module's declarations.
  const module = recording.interpreter.modules["multiprocessing.shared_memory"] as unknown as {
    readonly SharedMemory: new (...given: unknown[]) => Memory;
    readonly ShareableList: new (...given: unknown[]) => List;
  };
  return { ...recording, ...module };
}

/** A copy as any message carries it. */
function send<T>(from: Recording, to: Recording, value: T): T {
  const encoder = new Encoder(from.interpreter.globals);
  encoder.write(value);
  const decoder = new Decoder(to.interpreter.globals);
  decoder.begin(encoder.done());
  return decoder.read() as T; // a copy of it
}

describe("SharedMemory", () => {
  it("is found by its name until it is unlinked, and kept by who has it", () => {
    const machine = new TestMachine();
    const { SharedMemory } = processOf(machine);
    const child = processOf(machine, 4002);
    const memory = new SharedMemory({ create: true, size: 10 });
    expect(repr(memory)).toBe(`SharedMemory('${memory.name}', size=10)`);
    const same = new child.SharedMemory(memory.name);
    same.buf?.fill(7);
    expect(Array.from(memory.buf ?? [])).toEqual(Array.from({ length: 10 }, () => 7));
    memory.close();
    memory.close();
    memory.unlink();
    expect([memory.buf, same.buf?.[9], same.size]).toEqual([null, 7, 10]);
    expect(() => new SharedMemory(memory.name)).toThrow(
      `[Errno 2] No such file or directory: '/${memory.name}'`,
    );
    expect(() => memory.unlink()).toThrow("[Errno 2] No such file or directory");
  });

  it("crosses in any message, by its name", () => {
    const machine = new TestMachine();
    const parent = processOf(machine);
    const child = processOf(machine, 4002);
    const memory = new parent.SharedMemory("stage", true, 4);
    const same = send(parent, child, memory);
    expect(same).toBeInstanceOf(child.SharedMemory);
    memory.buf?.set([1], 3);
    expect([same.name, same.buf?.[3]]).toEqual(["stage", 1]);
    expect(() => new child.SharedMemory("stage", true, 4)).toThrow(
      "[Errno 17] File exists: '/stage'",
    );
  });

  it.each([
    [[], "'name' can only be None if create=True"],
    [[{ create: true }], "'size' must be a positive number different from zero"],
    [[{ create: true, size: -1 }], "'size' must be a positive integer"],
    [[5], 'can only concatenate str (not "int") to str'],
  ])("refuses %j", (given, text) => {
    const { SharedMemory } = processOf();
    expect(() => new SharedMemory(...given)).toThrow(text);
  });
});

describe("ShareableList", () => {
  const items = [1, 2.5, true, null, "abc", Uint8Array.of(120, 0, 121), "howdy to all"];

  it("holds what it was given, with room for as much text again", () => {
    const machine = new TestMachine();
    const parent = processOf(machine);
    const child = processOf(machine, 4002);
    const list = new parent.ShareableList(items, { name: "row" });
    expect(Array.from(list)).toEqual(items);
    expect(list.format).toBe("qdxxxxxxx?xxxxxx?x8s8s16s");
    expect([list.length, list[0], list[-1]]).toEqual([7, 1, "howdy to all"]);
    expect(repr(list)).toBe(
      "ShareableList([1, 2.5, True, None, 'abc', b'x\\x00y', 'howdy to all'], name='row')",
    );
    const same = send(parent, child, list);
    same[4] = "abcdefgh";
    same[0] = false;
    same[3] = "进程";
    expect([list[4], list[0], list[3], list.format]).toEqual([
      "abcdefgh",
      false,
      "进程",
      "xxxxxxx?dxxxxxxx?8s8s8s16s",
    ]);
    const again = new child.ShareableList({ name: "row" });
    expect(again.shm.size).toBe(list.shm.size);
    expect(again[4]).toBe("abcdefgh");
  });

  it("counts and finds, with True as 1", () => {
    const { ShareableList } = processOf();
    const list = new ShareableList([1, true, null, "a"]);
    expect([list.count(1), list.index(null), list.index("a")]).toEqual([2, 2, 3]);
    expect(() => list.index(55)).toThrow("55 not in this container");
  });

  it("refuses what does not fit", () => {
    const { ShareableList } = processOf();
    const list = new ShareableList(["abc", 1]);
    expect(() => (list[0] = "abcdefghi")).toThrow("bytes/str item exceeds available storage");
    expect(() => (list[1] = 2n ** 70n)).toThrow("argument out of range");
    expect(() => (list[1] = [1])).toThrow("<class 'list'>");
    expect(() => list[2]).toThrow("index out of range");
    expect(() => (list[2] = 1)).toThrow("assignment index out of range");
    expect(() => new ShareableList(5)).toThrow("'int' object is not iterable");
    expect(Array.from(list)).toEqual(["abc", 1]);
  });
});
