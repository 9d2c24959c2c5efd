// The sys module. Python: library/sys.rst
import { SystemExit, ValueError } from "./builtins/exceptions.ts";
import type { TextStream } from "./builtins/print.ts";
import { typeName } from "./builtins/text.ts";
import type { Interpreter, Module } from "./interpreter.ts";
import { FILE_NAME } from "./traceback.ts";

/** The Python whose behaviour the library follows. */
const VERSION = [3, 14, 0, "final", 0] as const;

export function makeSys(
  { kernel }: Interpreter,
  streams: { readonly stdout: TextStream; readonly stderr: TextStream },
): Module {
  return {
    ...streams,
    argv: [FILE_NAME],
    platform: "many-hands",
    version: `${VERSION.slice(0, 3).join(".")} (Many Hands)`,
    version_info: [...VERSION],
    exit(...args: unknown[]): never {
      if (args.length > 1)
        throw new TypeError(`exit expected at most 1 argument, got ${args.length}`);
      const [status = null] = args;
      throw status === null ? new SystemExit() : new SystemExit(status);
    },
    getswitchinterval: () => kernel.threads.switchInterval,
    setswitchinterval(seconds: unknown): void {
      if (typeof seconds !== "number")
        throw new TypeError(`must be real number, not ${typeName(seconds)}`);
      if (!(seconds > 0)) throw new ValueError("switch interval must be strictly positive");
      kernel.threads.switchInterval = seconds;
    },
    _is_gil_enabled: () => kernel.gil,
  };
}
