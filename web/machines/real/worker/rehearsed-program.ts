// The program of a rehearsal, as the compiler would have made it: it imports what programs import, and what its child
// runs is a function of its own, found by its number. Worker side.
import type { CompiledModules, Definition, ProgramRuntime } from "../../../wire/program.ts";

export const definitions: readonly Definition[] = [
  {
    id: 0,
    qualname: "task",
    kind: "function",
    parameters: [{ name: "share", optional: false, rest: false, lent: false }],
    line: 1,
    async: false,
  },
];

type Called = (...given: readonly unknown[]) => unknown;

/** A name of a module, to be called. */
function named(module: object, name: string): Called {
  const found: unknown = Reflect.get(module, name);
  if (typeof found !== "function") throw new TypeError(`the rehearsal finds no ${name}`);
  return (...given) => Reflect.apply(found, undefined, given);
}

export const program: CompiledModules = {
  run({ globals, require, register, registerBlock, place }: ProgramRuntime): void {
    const time = require("time");
    require("multiprocessing");
    register({ task: () => task, count: () => 1, list: () => ["a", { b: 2.5 }] });
    registerBlock({ begun: () => 1 });
    // A minifier drops comments, so its number stands in a text.
    function task(share: unknown): void {
      place[0] = 1;
      const began = named(time, "time")();
      named(globals, "print")("/*§0*/", share, began, [1.5]);
    }
  },
  fork({ register }: ProgramRuntime): void {
    register({});
  },
};
