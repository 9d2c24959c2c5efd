import { describe, expect, it } from "vitest";
import {
  BaseException,
  Exception,
  FileNotFoundError,
  KeyError,
  KeyboardInterrupt,
  LookupError,
  OSError,
  PermissionError,
  RecursionError,
  RuntimeError,
  SystemExit,
  ValueError,
} from "./exceptions.ts";
import { repr, str } from "./text.ts";

class Refused extends ValueError {}
class Missing extends KeyError {}
class Gone extends OSError {}

function overflow(): unknown {
  const fall = (): number => 1 + fall();
  try {
    return fall();
  } catch (error) {
    return error;
  }
}

describe("instanceof", () => {
  // What isinstance() says in python3; JavaScript's own errors are exceptions like any.
  it.each<readonly [string, unknown, readonly Function[], readonly Function[]]>([
    ["an exception", new ValueError(), [BaseException, Exception, ValueError], [RuntimeError]],
    ["a subclass's", new Refused(), [Exception, ValueError, Refused], [Missing]],
    ["JavaScript's", new TypeError(), [BaseException, Exception], [ValueError, Refused]],
    ["leaving", new SystemExit(1), [BaseException, SystemExit, Error], [Exception]],
    ["Ctrl+C", new KeyboardInterrupt(), [BaseException], [Exception, SystemExit]],
    ["a full stack", overflow(), [RecursionError, RuntimeError, Exception], [ValueError]],
    ["a range error", new RangeError("x"), [Exception], [RecursionError, RuntimeError]],
    ["no error", { name: "ValueError" }, [], [BaseException, Exception, ValueError]],
  ])("of %s", (_, error, classes, others) => {
    for (const made of classes) expect(error instanceof made, made.name).toBe(true);
    for (const made of others) expect(error instanceof made, made.name).toBe(false);
  });

  it("is no longer true of a subclass's sisters", () => {
    expect(new ValueError() instanceof Refused).toBe(false);
    expect(new Exception() instanceof ValueError).toBe(false);
    expect(new TypeError() instanceof class extends Exception {}).toBe(false);
  });
});

describe("name", () => {
  it("is the class's", () => {
    expect([new Refused().name, new Exception().name, new SystemExit().name]).toEqual([
      "Refused",
      "Exception",
      "SystemExit",
    ]);
  });

  it("can be set", () => {
    const error = new ValueError("text");
    error.name = "Mine";
    expect([error.name, Object.keys(error), String(error)]).toEqual([
      "Mine",
      ["name"],
      "Mine: text",
    ]);
  });
});

describe("text", () => {
  it("of a key is its repr, in subclasses too", () => {
    expect([str(new Missing("a")), str(new Missing()), str(new Missing("a", 1))]).toEqual([
      "'a'",
      "",
      "('a', 1)",
    ]);
    expect(new Missing("a")).toBeInstanceOf(LookupError);
  });

  it("of a class that says itself what its text is", () => {
    class Spoken extends ValueError {
      override toString() {
        return `spoken: ${this.message}`;
      }
    }
    expect(str(new Spoken("x"))).toBe("spoken: x");
  });

  it("of a full stack is Python's", () => {
    expect(str(overflow())).toBe("maximum recursion depth exceeded");
    expect(repr(overflow())).toBe("RecursionError('maximum recursion depth exceeded')");
  });
});

describe("OSError", () => {
  it("becomes the class of its number", () => {
    expect(new OSError(2, "gone")).toBeInstanceOf(FileNotFoundError);
    expect(repr(new OSError(13, "Denied"))).toBe("PermissionError(13, 'Denied')");
    expect(new OSError(13, "Denied").constructor).toBe(PermissionError);
  });

  it("stays what it is with another number, no number, or as a subclass", () => {
    for (const error of [new OSError(99, "odd"), new OSError("13", "x"), new OSError(2)])
      expect(error.constructor).toBe(OSError);
    expect(new Gone(2, "gone").constructor).toBe(Gone);
  });

  it("keeps files apart from its arguments", () => {
    const error = new FileNotFoundError(2, "No such file", "a.txt", null, "b.txt");
    expect(error.args).toEqual([2, "No such file"]);
    expect([error.filename, error.filename2]).toEqual(["a.txt", "b.txt"]);
    expect(str(error)).toBe("[Errno 2] No such file: 'a.txt' -> 'b.txt'");
    expect(new OSError("only text").filename).toBe(null);
  });
});
