import { describe, expect, it } from "vitest";
import { TraceLog } from "../../trace/log.ts";
import { replayOf } from "../../trace/replay.ts";
import type { TraceEvent } from "../../wire/trace-event.ts";
import { memoryTable } from "./memory-table.ts";

const at = (t: number, pid: number) => ({ t, pid, tid: 0, line: 1 });

function told(
  t: number,
  pid: number,
  scope: string,
  values: Record<string, string | null>,
  type = "int",
): TraceEvent {
  const changes = Object.entries(values).map(([name, value]) => ({ name, value, type }));
  return { kind: "variables", ...at(t, pid), scope, changes };
}

// MainProcess 1 ─ n = 0 ─ box.count = 0 ────────────────── q gone
//            └─ Process-1 2 ─ n = 0 ─ n = 10 ─ self.result = [10]
const log = new TraceLog();
log.append([
  { kind: "begin", ...at(0, 1), ppid: 0, name: "MainProcess" },
  told(1, 1, "module", { n: "0", q: "5" }),
  told(1, 1, "module", { work: "<function work>" }, "function"),
  told(1, 1, "class Box", { count: "0" }),
  { kind: "create", ...at(2, 1), child: 2, name: "Process-1", method: "spawn", daemon: false },
  { kind: "begin", ...at(3, 2), ppid: 1, name: "Process-1" },
  told(3, 2, "self", { result: "[]" }),
  told(3, 2, "module", { n: "0" }),
  told(4, 2, "module", { n: "10" }),
  told(5, 1, "module", { q: null }),
]);

/** The table drawn as text: `name: cell cell`, ≠ where it differs, - where there is none. */
function draw(t: number): string[] {
  const replay = replayOf(log);
  const table = memoryTable(replay.processesAt(t), (pid) => replay.variablesAt(pid, t));
  const rows = table.scopes.flatMap(({ scope, rows: list }) =>
    list.map(({ name, cells }) => {
      const drawn = cells.map(({ value, differs }) => `${value ?? "-"}${differs ? "≠" : ""}`);
      return `${scope} ${name}: ${drawn.join(" ")}`;
    }),
  );
  return [
    table.columns.map(({ name }) => name).join(" "),
    ...rows,
    `(${table.definitions.join(" ")})`,
  ];
}

describe("the memory table", () => {
  it("is the memory at that moment", () => {
    expect(draw(1.5)).toEqual([
      "MainProcess",
      "module n: 0",
      "module q: 5",
      "class Box count: 0",
      "(work)",
    ]);
    expect(draw(3.5)).toEqual([
      "MainProcess Process-1",
      "module n: 0 0",
      "module q: 5 -",
      "class Box count: 0 -",
      "self result: - []",
      "(work)",
    ]);
  });

  it("marks what differs from the parent, and forgets what went away", () => {
    expect(draw(6)).toEqual([
      "MainProcess Process-1",
      "module n: 0 10≠",
      "class Box count: 0 -",
      "self result: - []",
      "(work)",
    ]);
  });
});
