// Whether a program can start threads, or has its code run in those of the library. On the real machine plain code is several times as fast as generator form; only
// code that shares its process with other threads must be able to give way.

/** Modules that can start threads, with the names in them that do. */
const STARTERS: readonly (readonly [module: string, names: RegExp])[] = [
  ["threading", /\b(?:Thread|Timer)\b/],
  ["_thread", /\bstart_new_thread\b/],
  ["multiprocessing.pool", /\bThreadPool\b/],
  ["multiprocessing.dummy", /./],
  ["concurrent.futures", /\bThreadPoolExecutor\b/],
  ["concurrent.futures.thread", /\bThreadPoolExecutor\b/],
  // Its server answers each client in a thread of its own, in which the program's methods run.
  ["multiprocessing.managers", /\bregister\b/],
  ["asyncio", /\b(?:to_thread|run_in_executor)\b/],
];

/** A name that stands nowhere in the text can't be used; one that does may only be spoken of, which does no harm. */
export function startsThreads(source: string, imports: readonly string[]): boolean {
  return STARTERS.some(([module, names]) => imports.includes(module) && names.test(source));
}
