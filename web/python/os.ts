// The os module, as far as a program without an operating system can have it.
// Python: library/os.rst
import type { Interpreter, Module } from "./interpreter.ts";

export function makeOs({ kernel }: Interpreter): Module {
  return {
    getpid: () => kernel.pid,
    getppid: () => kernel.parentPid(),
    cpu_count: () => kernel.cores,
    process_cpu_count: () => kernel.cores,
  };
}
