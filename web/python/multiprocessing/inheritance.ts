// Locks, queues and shared values reach another process only as it is made: through the arguments of a
// Process, or as what a fork copies. In a message they are refused.
// Python: Lib/multiprocessing/context.py, assert_spawning
import { RuntimeError } from "../builtins/exceptions.ts";
import type { ProcessTable } from "./process-state.ts";

/** RuntimeError unless the image of a child is being written. */
export function assertSpawning(table: ProcessTable, type: string): void {
  if (table.spawning !== null) return;
  throw new RuntimeError(
    `${type} objects should only be shared between processes through inheritance`,
  );
}
