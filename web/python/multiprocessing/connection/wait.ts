// wait(): which of several connections have something to read, which of several processes have ended?
// Python: Lib/multiprocessing/connection.py, wait; Lib/selectors.py
import type { Blocking, Told, Waitable } from "../../../wire/system-call.ts";
import { KeyError, OSError, ValueError } from "../../builtins/exceptions.ts";
import { optional } from "../../builtins/keywords.ts";
import { repr, typeName } from "../../builtins/text.ts";
import type { Interpreter } from "../../interpreter.ts";
import * as system from "../../system.ts";
import { secondsOf } from "./arguments.ts";
import { CONNECTION } from "./connection.ts";
import type { ConnectionEnds } from "./connection-ends.ts";
import type { ConnectionState, Telling } from "./connection-state.ts";

export function makeWait(
  { kernel, variables }: Interpreter,
  ends: ConnectionEnds,
): (...given: unknown[]) => unknown {
  function readable(state: ConnectionState): Waitable {
    if (state.handle === null) throw new OSError("handle is closed");
    if (state.reader) return { kind: "readable", pipe: state.reader.pipe };
    // A one-way writer has nothing to read, and is ready when nobody can read what it writes.
    if (state.writer) return { kind: "writable", pipe: state.writer.pipe, bytes: Infinity };
    throw new OSError("handle is closed");
  }

  /** A sentinel is the number of a process; a connection may also be given by its own, its fileno(). */
  function waitableOf(object: unknown): Waitable {
    if (typeof object === "number" && Number.isInteger(object)) {
      if (object < 0) throw new ValueError(`Invalid file descriptor: ${object}`);
      const connection = ends.find(object);
      return connection ? readable(connection) : { kind: "process", pid: object };
    }
    const state: unknown =
      typeof object === "object" && object !== null ? Reflect.get(object, CONNECTION) : undefined;
    if (state === undefined) throw new ValueError(`Invalid file object: ${repr(object)}`);
    // Only the library has the symbol.
    return readable(state as ConnectionState);
  }

  function tellingOf(object: unknown): Telling | null {
    const inside =
      typeof object === "number" ? ends.find(object) : Reflect.get(Object(object), CONNECTION);
    return (inside as ConnectionState | undefined)?.telling ?? null; // only the library has the symbol
  }

  /** Of several things that it waits for the trace knows the names, of a single pipe the object. */
  function toldOf(objects: readonly unknown[]): Told {
    const tellings = objects.map(tellingOf);
    const names = new Set(tellings.map((telling) => telling?.recv.on ?? "a process"));
    const [only, ...others] = new Set(tellings.map((telling) => telling?.trace.object));
    const object = only === undefined || others.length > 0 ? {} : { object: only };
    return { what: "connection.wait", on: [...names].join(", "), ...object };
  }

  function listOf(objects: unknown): readonly unknown[] {
    if (objects !== null && typeof objects === "object" && Symbol.iterator in objects)
      return Array.from(objects as Iterable<unknown>); // it says that it can be iterated
    if (typeof objects === "string") return Array.from(objects);
    throw new TypeError(`'${typeName(objects)}' object is not iterable`);
  }

  return kernel.expose("wait", function* (...given: unknown[]): Blocking<readonly unknown[]> {
    // The list comes first; a plain object behind it can only be options.
    const [first, ...rest] = given;
    const { timeout } = optional("wait", ["timeout"], rest, 1);
    const objects = listOf(first);
    objects.forEach((object, index) => {
      if (objects.indexOf(object) < index)
        throw new KeyError(`${repr(object)} is already registered`);
    });
    const waitables = objects.map(waitableOf);
    variables.look();
    const ready = yield* system.wait(waitables, secondsOf(timeout), toldOf(objects));
    return ready.map((index) => objects[index]);
  });
}
