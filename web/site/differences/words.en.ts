// The page of differences in English.
import type { DifferencesWords } from "./words.ts";

export const words: DifferencesWords = {
  title: "Differences from CPython",
  lead: "CPython is the measure. Small programs, each written in Python and in TypeScript, run on both, and what they print is compared. This page lists what can’t agree, and why.",
  contents: "Areas",
  cpython: "CPython",
  here: "Here",
  why: "Why",
  example: "See it in a program",
  python: "Python",
  typescript: "TypeScript",
  prints: "It prints:",
  areas: {
    process: "Processes",
    queue: "Queues",
    pipe: "Pipes",
    "shared-memory": "Shared memory",
    locks: "Locks",
    pool: "Pools",
    manager: "Managers",
    executors: "Executors",
    threading: "Threads",
    asyncio: "Coroutines",
    pickle: "What can be copied",
    errors: "Exceptions",
    builtins: "Values and built-in functions",
    "small-modules": "Other modules",
  },
};
