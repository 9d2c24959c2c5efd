import { expect, it } from "vitest";
import * as system from "../../system.ts";
import { recordingInterpreter } from "../../test-interpreter.ts";

interface End {
  send(value: unknown): void;
  recv(): unknown;
  send_bytes(buf: unknown, offset?: number, size?: number): void;
  recv_bytes(maxlength?: number): Uint8Array;
  recv_bytes_into(buf: unknown, offset?: number): number;
  poll(timeout?: number | null): boolean;
  close(): void;
  fileno(): number;
  readonly closed: boolean;
  readonly readable: boolean;
  readonly writable: boolean;
}

const setUp = () => {
  const recording = recordingInterpreter();
  const { modules } = recording.interpreter;
  // The module's own types are in types/multiprocessing.d.ts.
  const Pipe = modules["multiprocessing"]?.["Pipe"] as (duplex?: boolean) => [End, End];
  const wait = modules["multiprocessing.connection"]?.["wait"] as (
    list: unknown,
    timeout?: number,
  ) => unknown[];
  return { ...recording, Pipe, wait };
};

it("carries objects both ways, in order", () => {
  const { Pipe } = setUp();
  const [a, b] = Pipe();
  a.send([1, "two", { three: 3 }]);
  a.send(null);
  b.send("back");
  expect(b.recv()).toEqual([1, "two", { three: 3 }]);
  expect(b.recv()).toBeNull();
  expect(a.recv()).toBe("back");
});

it("goes one way only when it is not duplex", () => {
  const { Pipe } = setUp();
  const [reader, writer] = Pipe(false);
  expect([reader.readable, reader.writable, writer.readable, writer.writable]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(() => reader.send(1)).toThrow("connection is read-only");
  expect(() => writer.recv()).toThrow("connection is write-only");
});

it("carries large arrays in pieces, while a thread reads", () => {
  const { Pipe, interpreter, drive } = setUp();
  const [reader, writer] = Pipe(false);
  const sent = Float64Array.from({ length: 100_000 }, (_, index) => index / 3);
  const got: { sent: unknown; text: string }[] = [];
  const { kernel } = interpreter;
  const tid = kernel.threads.start("reader", function* () {
    const one = yield* kernel.invoke(reader.recv, reader, []);
    got.push(one as { sent: unknown; text: string }); // as it was sent
  });
  drive(kernel.invoke(writer.send, writer, [{ sent, text: "x".repeat(70_000) }]));
  drive(system.wait([{ kind: "thread", tid }], null, { what: "", on: "" }));
  const { sent: arrived, text } = got[0] ?? { sent: null, text: "" };
  expect(text).toBe("x".repeat(70_000));
  expect(arrived).toEqual(sent);
});

it("carries parts of every length, few large ones and many", () => {
  const { Pipe, interpreter, drive } = setUp();
  const [reader, writer] = Pipe(false);
  const numbers = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);
  // All of them are larger together than what is gathered, the first ones are not.
  const messages = [
    [20_001, 16_384, 70_007].map(numbers),
    [16_385, 5_000_003, 20_002].map(numbers),
    [numbers(30_009)],
  ];
  const got: unknown[] = [];
  const { kernel } = interpreter;
  const tid = kernel.threads.start("reader", function* () {
    while (got.length < messages.length) got.push(yield* kernel.invoke(reader.recv, reader, []));
  });
  for (const message of messages) drive(kernel.invoke(writer.send, writer, [message]));
  drive(system.wait([{ kind: "thread", tid }], null, { what: "", on: "" }));
  // Comparing the millions one by one would take the test's time.
  const said = (parts: unknown) =>
    (parts as Uint8Array[]).map((part) => [part.length, part.every((n, at) => n === at % 251)]);
  expect(got.map(said)).toEqual(messages.map(said));
});

it("raises as CPython does when an end is closed", () => {
  const { Pipe } = setUp();
  const [reader, writer] = Pipe(false);
  writer.send(1);
  writer.close();
  expect(writer.closed).toBe(true);
  expect(reader.recv()).toBe(1);
  expect(reader.poll()).toBe(true);
  expect(() => reader.recv()).toThrow(expect.objectContaining({ name: "EOFError" }));
  expect(() => writer.send(1)).toThrow("handle is closed");
  const [other, end] = Pipe(false);
  other.close();
  expect(() => end.send(1)).toThrow("[Errno 32] Broken pipe");
});

it("carries bytes, whole or a part", () => {
  const { Pipe } = setUp();
  const [a, b] = Pipe();
  a.send_bytes(Uint8Array.of(1, 2, 3, 4), 1, 2);
  expect(b.recv_bytes()).toEqual(Uint8Array.of(2, 3));
  a.send_bytes(Int32Array.of(7, 8));
  const target = new Int32Array(3);
  expect(b.recv_bytes_into(target, 4)).toBe(8);
  expect(target).toEqual(Int32Array.of(0, 7, 8));
  a.send_bytes(Uint8Array.of(1, 2, 3));
  expect(() => b.recv_bytes_into(new Uint8Array(2))).toThrow(
    expect.objectContaining({ name: "BufferTooShort", args: [Uint8Array.of(1, 2, 3)] }),
  );
});

it.each([
  [(a: End) => a.send_bytes("x"), "memoryview: a bytes-like object is required, not 'str'"],
  [(a: End) => a.send_bytes(new Uint8Array(3), 5), "buffer length < offset"],
  [(a: End) => a.send_bytes(new Uint8Array(3), -1), "offset is negative"],
  [(a: End) => a.send_bytes(new Uint8Array(3), 1, -1), "size is negative"],
  [(a: End) => a.send_bytes(new Uint8Array(3), 1, 5), "buffer length < offset + size"],
  [(a: End) => a.recv_bytes(-1), "negative maxlength"],
  [(a: End) => a.recv_bytes_into(new Uint8Array(3), -1), "negative offset"],
  [(a: End) => a.recv_bytes_into(new Uint8Array(3), 5), "offset too large"],
])("refuses what CPython refuses: %#", (deed, message) => {
  const [a] = setUp().Pipe();
  expect(() => deed(a)).toThrow(message);
});

it("reads no more after a message that was too long", () => {
  const { Pipe } = setUp();
  const [a, b] = Pipe();
  b.send_bytes(new Uint8Array(5));
  expect(() => a.recv_bytes(3)).toThrow("bad message length");
  expect([a.readable, a.writable, a.closed]).toEqual([false, true, false]);
  const [reader, writer] = Pipe(false);
  writer.send_bytes(new Uint8Array(5));
  expect(() => reader.recv_bytes(3)).toThrow("bad message length");
  expect(reader.closed).toBe(true);
});

it("makes nothing of bytes that are no pickle", () => {
  const { Pipe } = setUp();
  const [reader, writer] = Pipe(false);
  writer.send_bytes(Uint8Array.from([104, 101, 108, 108, 111]));
  expect(() => reader.recv()).toThrow(expect.objectContaining({ name: "UnpicklingError" }));
  writer.send_bytes(new Uint8Array());
  expect(() => reader.recv()).toThrow("Ran out of input");
});

it("waits for connections and tells which are ready", () => {
  const { Pipe, wait } = setUp();
  const [a, b] = Pipe();
  const [c, d] = Pipe();
  expect(wait([a, c], 0)).toEqual([]);
  d.send(1);
  expect(wait([a, c], 0)).toEqual([c]);
  b.close();
  expect(wait([a, c])).toEqual([a, c]);
  expect(() => wait([a, a])).toThrow("is already registered");
  expect(() => wait([3.5])).toThrow("Invalid file object: 3.5");
});

it("numbers connections as files are numbered", () => {
  const { Pipe, wait } = setUp();
  const [a, b] = Pipe();
  expect([a.fileno(), b.fileno()]).toEqual([3, 4]);
  b.send(1);
  expect(wait([a.fileno()], 0)).toEqual([3]);
  a.close();
  expect(() => a.fileno()).toThrow("handle is closed");
  expect(Pipe()[0].fileno()).toBe(3);
});

it("tells the trace of each message, from its sender to its receiver", () => {
  const { Pipe, notes } = setUp();
  const [a, b] = Pipe();
  a.send("hello");
  b.recv();
  const told = notes.filter(({ kind }) => ["object", "send", "receive"].includes(kind));
  expect(told.map(({ kind }) => kind)).toEqual(["object", "send", "receive"]);
  const [, sent, received] = told;
  expect(sent).toMatchObject({ object: 1 });
  expect(received).toMatchObject({ message: Reflect.get(sent ?? {}, "message") as number });
});
