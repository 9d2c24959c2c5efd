// What the parts of managers have in common, one for each interpreter.
import type { Interpreter, Module } from "../../interpreter.ts";
import type { Connections } from "../connection/connections.ts";
import type { Processes } from "../process-table.ts";
import type { Directory } from "./address.ts";

export interface ManagerHouse {
  readonly interpreter: Interpreter;
  readonly connections: Connections;
  readonly processes: Processes;
  /** The managers that this process can reach. */
  readonly directory: Directory;
  /** Asked when a manager is made, as get_context() is. */
  readonly defaultContext: () => Module;
}
