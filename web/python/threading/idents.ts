// The numbers by which programs know threads. CPython's are addresses, which say nothing; here they are made of the
// process's number and of the thread's own, so that no two threads of a run share one.
// Python: library/threading.rst, get_ident and get_native_id
import type { Pid, Tid } from "../../base/units.ts";

/** More threads than a process will ever have started. */
const PER_PROCESS = 1_000_000;

/** As on Linux the main thread's number is the process's. */
export const identOf = (pid: Pid, tid: Tid): number => (tid === 0 ? pid : pid * PER_PROCESS + tid);
