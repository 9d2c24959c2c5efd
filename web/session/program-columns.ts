// Where in a line of the program its errors are.
import type { Pid } from "../base/units.ts";
import type { CompiledProgram } from "../wire/program.ts";
import type { TraceEvent } from "../wire/trace-event.ts";

/** Errors carry columns of the emitted text until here; the program's own are told. */
export function withColumns(
  events: readonly TraceEvent[],
  program: CompiledProgram,
): readonly TraceEvent[] {
  if (!events.some(({ kind }) => kind === "error")) return events;
  const forked = new Set<Pid>();
  for (const event of events) {
    if (event.kind === "create" && event.method === "fork") forked.add(event.child);
  }
  return events.map((event) => {
    if (event.kind !== "error" || event.line === 0) return event;
    const text = forked.has(event.pid) ? "forkCode" : "code";
    return { ...event, column: program.originalPosition(event.line, event.column, text).column };
  });
}
