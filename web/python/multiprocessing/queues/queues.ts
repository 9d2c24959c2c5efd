// The module multiprocessing.queues: its classes, the same for all contexts.
// Python: Lib/multiprocessing/queues.py
import type { Interpreter } from "../../interpreter.ts";
import type { Connections } from "../connection/connections.ts";
import type { Processes } from "../process-table.ts";
import { defineJoinableQueue } from "./joinable-queue.ts";
import { defineQueue, type QueueClass } from "./queue-class.ts";
import { defineSimpleQueue } from "./simple-queue.ts";

export interface Queues {
  readonly Queue: QueueClass;
  readonly JoinableQueue: QueueClass;
  readonly SimpleQueue: new (...given: unknown[]) => object;
}

export function makeQueues(
  interpreter: Interpreter,
  connections: Connections,
  processes: Processes,
): Queues {
  const Queue = defineQueue(interpreter, connections, processes);
  return {
    Queue,
    JoinableQueue: defineJoinableQueue(interpreter, Queue),
    SimpleQueue: defineSimpleQueue(interpreter, connections, processes),
  };
}
