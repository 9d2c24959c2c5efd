// The memory of all processes side by side, as a table: a column for each process, a row for each variable.
//
//              MainProcess   Process-1    Process-2
//   n          0             10 ≠         10 ≠        ≠ differs from its parent's
//   class Box
//   count      0             0            —           — not there
//
// Pure.
import type { Pid } from "../../base/units.ts";
import type { ProcessMoment, Variables } from "../../trace/replay.ts";
import type { VariableChange } from "../../wire/trace-event.ts";

export interface MemoryColumn {
  readonly pid: Pid;
  readonly name: string;
  /** Index of its colour, `--lane-<n>`. */
  readonly colour: number;
  readonly life: ProcessMoment["life"];
}

export interface MemoryCell {
  /** null: this process has no such variable. */
  readonly value: string | null;
  /** The parent has the variable too, and another value in it. */
  readonly differs: boolean;
}

export interface MemoryRow {
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly MemoryCell[];
}

export interface MemoryScope {
  /** `module`, `self`, `class Name`. */
  readonly scope: string;
  readonly rows: readonly MemoryRow[];
}

export interface MemoryTable {
  readonly columns: readonly MemoryColumn[];
  readonly scopes: readonly MemoryScope[];
  /** Names of the program's functions and classes: the same in every process. */
  readonly definitions: readonly string[];
}

export function memoryTable(
  processes: readonly ProcessMoment[],
  variablesOf: (pid: Pid) => Variables,
): MemoryTable {
  const columns = processes.map(({ lane, life }) => ({
    lane,
    life,
    memory: variablesOf(lane.pid),
  }));
  const memories = new Map(columns.map(({ lane, memory }) => [lane.pid, memory]));
  const definitions = new Set<string>();
  const scopes = inOrder(columns.flatMap(({ memory }) => [...memory.keys()])).map((scope) => {
    const named = columns.flatMap(({ memory }) => [...(memory.get(scope)?.values() ?? [])]);
    for (const { name, type } of named) if (isDefinition(type)) definitions.add(name);
    const names = new Set(named.filter(({ type }) => !isDefinition(type)).map(({ name }) => name));
    const rows = [...names].map((name) => ({
      name,
      cells: columns.map(({ lane, memory }) =>
        cell(memory.get(scope)?.get(name), memories.get(lane.ppid)?.get(scope)?.get(name)),
      ),
    }));
    return { scope, rows };
  });
  return {
    columns: columns.map(({ lane: { pid, name, colour }, life }) => ({ pid, name, colour, life })),
    scopes: scopes.filter(({ rows }) => rows.length > 0),
    definitions: [...definitions],
  };
}

function cell(own: VariableChange | undefined, parents: VariableChange | undefined): MemoryCell {
  const value = own?.value ?? null;
  const inherited = parents?.value ?? null;
  return { value, differs: value !== null && inherited !== null && value !== inherited };
}

function isDefinition(type: string): boolean {
  return type === "function" || type === "class";
}

/** Each scope once: the module first, then the classes, the process object last. */
function inOrder(scopes: readonly string[]): string[] {
  const rank = (scope: string) => ["module", "self"].indexOf(scope);
  const place = (scope: string) => (rank(scope) === 0 ? 0 : rank(scope) === 1 ? 2 : 1);
  return [...new Set(scopes)].toSorted((a, b) => place(a) - place(b));
}
