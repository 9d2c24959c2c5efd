// `<Process name='Process-1' pid=4002 parent=4001 stopped exitcode=-SIGTERM daemon>`
// Python: Lib/multiprocessing/process.py, BaseProcess.__repr__
import { repr } from "../builtins/text.ts";
import { isTrue } from "../builtins/truth.ts";
import type { ProcessState } from "./process-state.ts";

const signals: Readonly<Record<number, string>> = { 2: "SIGINT", 9: "SIGKILL", 15: "SIGTERM" };

export interface Seen {
  readonly isCurrent: boolean;
  /** A child of the process that asks. */
  readonly isMine: boolean;
  readonly exitcode: number | null;
}

function status(state: ProcessState, { isCurrent, isMine, exitcode }: Seen): string {
  if (isCurrent) return "started";
  if (state.closed) return "closed";
  if (!isMine) return "unknown";
  if (!state.started) return "initial";
  return exitcode === null ? "started" : "stopped";
}

export function processText(className: string, state: ProcessState, seen: Seen): string {
  const words = [className, `name=${repr(state.name)}`];
  if (state.started && !state.closed) words.push(`pid=${String(state.pid)}`);
  words.push(`parent=${repr(state.parentPid)}`, status(state, seen));
  if (seen.exitcode !== null && !state.closed) {
    const signal = signals[-seen.exitcode];
    words.push(`exitcode=${signal ? `-${signal}` : seen.exitcode}`);
  }
  if (isTrue(state.daemon)) words.push("daemon");
  return `<${words.join(" ")}>`;
}
