// The signal module: the numbers that `exitcode` shows with a minus. Python: library/signal.rst
import type { Module } from "./interpreter.ts";

export function makeSignal(): Module {
  return { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
}
