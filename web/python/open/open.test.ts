// Files as programs see them. Every expectation was seen with python3 first.
import { expect, it } from "vitest";
import { repr } from "../builtins/text.ts";
import type { Module } from "../interpreter.ts";
import { recordingInterpreter } from "../test-interpreter.ts";
import type { BufferedRandom } from "./binary-file.ts";
import type { TextIOWrapper } from "./text-file.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function machine(given: Readonly<Record<string, string>> = {}) {
  const { runtime, interpreter, notes } = recordingInterpreter();
  const { files } = interpreter.kernel;
  for (const [name, text] of Object.entries(given)) {
    files.create(name);
    files.write(name, 0, bytes(text));
  }
  const open = runtime.globals["open"] as (...args: unknown[]) => TextIOWrapper & BufferedRandom;
  const inside = (name: string) => {
    const found = files.read(name, 0, Infinity);
    return found && String.fromCharCode(...found);
  };
  const modules: Readonly<Record<string, Module>> = interpreter.modules;
  return { open, files, inside, notes, modules };
}

/** The error's class and text. */
function told(work: () => unknown): string {
  try {
    return `no error: ${repr(work())}`;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : "not an error";
  }
}

const MIXED = { mixed: "a\nb\r\nc\rd" };

it.each([
  [undefined, ["a\n", "b\n", "c\n", "d"]],
  ["", ["a\n", "b\r\n", "c\r", "d"]],
  ["\n", ["a\n", "b\r\n", "c\rd"]],
  ["\r", ["a\nb\r", "\nc\r", "d"]],
  ["\r\n", ["a\nb\r\n", "c\rd"]],
])("reads lines that end as newline=%j says", (newline, lines) => {
  const { open } = machine(MIXED);
  expect(open("mixed", { newline }).readlines()).toEqual(lines);
  expect([...open("mixed", { newline })]).toEqual(lines);
});

it("reads characters, lines and the rest, wherever the pieces end", () => {
  const line = "é".repeat(5000) + "\r\n";
  const { open, files } = machine({ long: "" });
  const utf8 = new TextEncoder().encode(line.repeat(5));
  files.write("long", 0, utf8);
  const file = open("long");
  expect(file.read(4999)).toBe("é".repeat(4999));
  expect(file.read(2)).toBe("é\n");
  expect(file.readline()).toBe("é".repeat(5000) + "\n");
  expect(file.readline(3)).toBe("ééé");
  expect(file.tell()).toBe(10_002 * 2 + 6);
  expect(file.read().length).toBe(4998 + 5001 * 2);
  expect(file.read()).toBe("");
  expect(file.readline()).toBe("");
  expect(file.seek(2)).toBe(2);
  expect(file.read(1)).toBe("é");
});

it("holds a carriage return at the end of a piece until it knows what follows", () => {
  const { open } = machine({ edge: `${"x".repeat(8191)}\r\ny` });
  expect([...open("edge")]).toEqual([`${"x".repeat(8191)}\n`, "y"]);
  expect(open("edge").read(8193)).toBe(`${"x".repeat(8191)}\ny`);
});

it("writes text at once, and counts characters", () => {
  const { open, inside } = machine();
  const file = open("out.txt", "w");
  expect(file.write("é😀\n")).toBe(3);
  expect(inside("out.txt")).toBe("Ã©ð\u009f\u0098\u0080\n");
  file.writelines(["a", "b\n"]);
  expect(file.tell()).toBe(10);
  file.close();
  expect(open("out.txt").read()).toBe("é😀\nab\n");
  open("dos.txt", "w", { newline: "\r\n" }).write("a\nb\n");
  expect(inside("dos.txt")).toBe("a\r\nb\r\n");
});

it("appends at the end, wherever it has read", () => {
  const { open, inside } = machine({ log: "one\n" });
  const file = open("log", "a+");
  expect(file.tell()).toBe(4);
  expect(file.read()).toBe("");
  file.seek(0);
  expect(file.read(2)).toBe("on");
  file.write("two\n");
  open("log", "a").write("three\n");
  expect(inside("log")).toBe("one\ntwo\nthree\n");
});

it("writes a text behind what was read ahead, as CPython does", () => {
  const { open, inside } = machine(MIXED);
  const file = open("mixed", "r+");
  file.readline();
  file.write("Z");
  expect(inside("mixed")).toBe("a\nb\r\nc\rdZ");
});

it("reads and writes bytes at any place", () => {
  const { open, inside } = machine({ data: "a\nb\r\nc" });
  const file = open("data", "rb+");
  expect(file.readline()).toEqual(bytes("a\n"));
  expect(file.read(1)).toEqual(bytes("b"));
  expect(file.tell()).toBe(3);
  expect(file.write(bytes("XY"))).toBe(2);
  expect(file.seek(-1, 2)).toBe(5);
  expect(file.read()).toEqual(bytes("c"));
  expect(file.seek(2, 1)).toBe(8);
  file.write(new Uint16Array([0x4141]));
  expect(inside("data")).toBe("a\nbXYc\0\0AA");
  file.seek(0);
  expect(file.readlines()).toEqual([bytes("a\n"), bytes("bXYc\0\0AA")]);
  file.seek(0);
  expect(file.readline(1)).toEqual(bytes("a"));
});

it("can be left and entered, and shows itself", () => {
  const { open } = machine(MIXED);
  const file = open("mixed");
  expect(repr(file)).toBe("<_io.TextIOWrapper name='mixed' mode='r' encoding='UTF-8'>");
  expect(file.__enter__()).toBe(file);
  file.__exit__();
  expect(file.closed).toBe(true);
  expect(repr(open("mixed", "rb"))).toBe("<_io.BufferedReader name='mixed'>");
  expect(repr(open("new", "wb"))).toBe("<_io.BufferedWriter name='new'>");
  expect(repr(open("new", "w+b"))).toBe("<_io.BufferedRandom name='new'>");
  expect(open("new", "w+b").mode).toBe("rb+");
  expect(open("new2", "xb").mode).toBe("xb");
});

it.each([
  [["nope"], "FileNotFoundError: [Errno 2] No such file or directory: 'nope'"],
  [[""], "FileNotFoundError: [Errno 2] No such file or directory: ''"],
  [["/etc/passwd"], "FileNotFoundError: [Errno 2] No such file or directory: '/etc/passwd'"],
  [["nodir/x", "w"], "FileNotFoundError: [Errno 2] No such file or directory: 'nodir/x'"],
  [["mixed", "x"], "FileExistsError: [Errno 17] File exists: 'mixed'"],
  [["folder"], "IsADirectoryError: [Errno 21] Is a directory: 'folder'"],
  [["folder", "w"], "IsADirectoryError: [Errno 21] Is a directory: 'folder'"],
  [["mixed/x"], "NotADirectoryError: [Errno 20] Not a directory: 'mixed/x'"],
  [["mixed", "q"], "ValueError: invalid mode: 'q'"],
  [["mixed", "rr"], "ValueError: invalid mode: 'rr'"],
  [["mixed", "rw"], "ValueError: must have exactly one of create/read/write/append mode"],
  [["mixed", "rbt"], "ValueError: can't have text and binary mode at once"],
  [
    ["mixed", ""],
    "ValueError: Must have exactly one of create/read/write/append mode and at most one plus",
  ],
  [["mixed", null], "TypeError: open() argument 'mode' must be str, not None"],
  [[1.5], "TypeError: expected str, bytes or os.PathLike object, not float"],
  [[], "TypeError: open() missing required argument 'file' (pos 1)"],
  [["mixed", { encoding: "xx" }], "LookupError: unknown encoding: xx"],
  [["mixed", { newline: "q" }], "ValueError: illegal newline value: q"],
  [
    ["mixed", "rb", { encoding: "utf-8" }],
    "ValueError: binary mode doesn't take an encoding argument",
  ],
])("open(%j) raises", (args, message) => {
  const { open } = machine({ ...MIXED, "folder/file": "" });
  expect(told(() => open(...args))).toBe(message);
});

it("refuses what a file was not opened for", () => {
  const { open } = machine(MIXED);
  expect(told(() => open("mixed").write("x"))).toBe("UnsupportedOperation: not writable");
  expect(told(() => open("o", "w").read())).toBe("UnsupportedOperation: not readable");
  expect(told(() => [...open("o", "w")])).toBe("UnsupportedOperation: not readable");
  expect(told(() => open("mixed", "rb").write(bytes("x")))).toBe("UnsupportedOperation: write");
  expect(told(() => open("o", "wb").read())).toBe("UnsupportedOperation: read");
  expect(told(() => open("o", "w").write(5 as never))).toBe(
    "TypeError: write() argument must be str, not int",
  );
  expect(told(() => open("o", "wb").write("x" as never))).toBe(
    "TypeError: a bytes-like object is required, not 'str'",
  );
  expect(told(() => open("mixed").read(1.5))).toBe(
    "TypeError: argument should be integer or None, not 'float'",
  );
  expect(told(() => open("mixed").seek(-1))).toBe("ValueError: negative seek position -1");
  expect(told(() => open("mixed").seek(1, 1))).toBe(
    "UnsupportedOperation: can't do nonzero cur-relative seeks",
  );
  expect(told(() => open("mixed", "rb").seek(-1))).toBe("OSError: [Errno 22] Invalid argument");
  const looped = open("mixed");
  looped.next();
  expect(told(() => looped.tell())).toBe("OSError: telling position disabled by next() call");
});

it("does nothing any more once it is closed", () => {
  const { open } = machine(MIXED);
  const file = open("mixed");
  file.close();
  file.close();
  const closed = "ValueError: I/O operation on closed file.";
  for (const work of [
    () => file.read(),
    () => file.write("x"),
    () => file.flush(),
    () => [...file],
    () => file.__enter__(),
    () => file.tell(),
  ])
    expect(told(work)).toBe(closed);
  const binary = open("mixed", "rb");
  binary.close();
  expect(told(() => binary.read())).toBe("ValueError: read of closed file");
  expect(told(() => binary.seek(0))).toBe("ValueError: seek of closed file");
});

it("says which bytes are no text", () => {
  const { open } = machine({ bad: "ok\xff", cut: "\xe2\x82", odd: "\xe2\x82(" });
  expect(told(() => open("bad").read())).toBe(
    "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte",
  );
  expect(told(() => open("cut").read())).toBe(
    "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data",
  );
  expect(told(() => open("odd").read())).toBe(
    "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte",
  );
  expect(open("bad", { errors: "replace" }).read()).toBe("ok\ufffd");
  expect(open("bad", { errors: "ignore" }).read()).toBe("ok");
  expect(told(() => open("o", "w").write("a\ud800"))).toBe(
    "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 1: surrogates not allowed",
  );
});

it("tells the trace what was read and written", () => {
  const { open, notes } = machine(MIXED);
  open("mixed").read();
  open("out", "w").write("abc");
  expect(notes.filter(({ kind }) => kind === "io")).toEqual([
    { kind: "io", operation: "read", name: "mixed", bytes: 8 },
    { kind: "io", operation: "write", name: "out", bytes: 3 },
  ]);
});

it("lists, finds and removes files", () => {
  const { modules, files } = machine({ "a.txt": "12", "data/b.txt": "", "data/c/d": "" });
  const os = modules["os"] as Record<string, (...args: unknown[]) => unknown>;
  const path = modules["os.path"] as Record<string, (...args: unknown[]) => unknown>;
  expect(os["listdir"]?.()).toEqual(["a.txt", "data"]);
  expect(os["listdir"]?.("./data/")).toEqual(["b.txt", "c"]);
  expect(
    ["a.txt", "data", "data/c", "b.txt", "../a.txt"].map((name) => path["exists"]?.(name)),
  ).toEqual([true, true, true, false, false]);
  expect(path["getsize"]?.("data/../a.txt")).toBe(2);
  os["remove"]?.("a.txt");
  expect(files.size("a.txt")).toBe(null);
  expect(told(() => os["remove"]?.("a.txt"))).toBe(
    "FileNotFoundError: [Errno 2] No such file or directory: 'a.txt'",
  );
  expect(told(() => os["remove"]?.("data"))).toBe(
    "IsADirectoryError: [Errno 21] Is a directory: 'data'",
  );
  expect(
    ["a.txt", ".bashrc", "a.tar.gz", "a.b/c", "a."].map((name) => path["splitext"]?.(name)),
  ).toEqual([
    ["a", ".txt"],
    [".bashrc", ""],
    ["a.tar", ".gz"],
    ["a.b/c", ""],
    ["a", "."],
  ]);
});
