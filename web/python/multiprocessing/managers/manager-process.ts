// Starting and ending the process of a manager. It is told of the pipe on which it shall listen, and says when it does.
// Python: Lib/multiprocessing/managers.py, BaseManager.start, _run_server and _finalize_manager
import { assert, present } from "../../../base/assert.ts";
import type { AnyFunction, Blocking } from "../../../wire/system-call.ts";
import type { StartMethod } from "../../../wire/trace-event.ts";
import { EOFError, OSError } from "../../builtins/exceptions.ts";
import { bindArguments } from "../../call.ts";
import type { Module } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import type { EndsInTransit } from "../connection/connection-ends.ts";
import { readerOf, writerOf, type ConnectionState } from "../connection/connection-state.ts";
import { START_METHOD, type ProcessClass } from "../process.ts";
import type { ManagerClient } from "./client.ts";
import type { ManagerHouse } from "./house.ts";
import { SERVER } from "./protocol.ts";
import type { Registration, Registry } from "./registry.ts";
import { Server } from "./server.ts";

/** Seconds that a server has to end by itself. */
const PATIENCE = 1;

interface Ends {
  readonly input: ConnectionState;
  readonly output: ConnectionState;
  readonly ready: ConnectionState;
}

const ENDS = Symbol("ends of a server");

export interface ServerProcess {
  readonly process: object;
  readonly client: ManagerClient;
}

export interface ManagerProcesses {
  /** Blocks until the server listens. EOFError when its initializer failed. */
  start(
    made: string,
    context: Module,
    registry: Registry,
    initializer: AnyFunction | null,
    initargs: readonly unknown[],
  ): Blocking<ServerProcess>;
  /** Blocks until the server has ended. */
  end(server: ServerProcess): Blocking<void>;
  /** What the server process finds by name. */
  readonly hidden: Module;
}

export function makeManagerProcesses(house: ManagerHouse): ManagerProcesses {
  const { interpreter, connections, processes, directory } = house;
  const { kernel, program } = interpreter;
  const { ends, codec } = connections;
  const { control, table } = processes;

  /** The ends that a server has, in the arguments of its process. */
  class ServerEnds {
    declare [ENDS]: Ends;

    constructor(given: Ends) {
      this[ENDS] = given;
    }

    [GETSTATE](): Readonly<Record<keyof Ends, EndsInTransit>> {
      const { input, output, ready } = this[ENDS];
      return { input: ends.send(input), output: ends.send(output), ready: ends.send(ready) };
    }

    [SETSTATE](state: Readonly<Record<keyof Ends, EndsInTransit>>): void {
      this[ENDS] = {
        input: ends.take(state.input),
        output: ends.take(state.output),
        ready: ends.take(state.ready),
      };
    }
  }

  /** What the server process runs. */
  const runServer = kernel.expose(
    "_run_server",
    function* (
      given: ServerEnds,
      types: readonly (readonly [string, Registration])[],
      initializer: AnyFunction | null,
      initargs: readonly unknown[],
    ): Blocking<void> {
      const { input, output, ready } = given[ENDS];
      if (initializer)
        yield* kernel.invoke(
          initializer,
          undefined,
          bindArguments(program, initializer, initargs, {}),
        );
      const { name } = control.stateOf(table.current);
      const server = new Server(house, new Map(types), input);
      const client = directory.add({ pid: kernel.pid, name }, output);
      directory.serve(client, (ident) => server.referent(ident));
      const message = codec.encode(null);
      try {
        yield* writerOf(ready).write(message, { what: "Manager.start", on: "" });
      } finally {
        codec.giveBack(message);
        ends.close(ready);
      }
      yield* server.serveForever();
    },
  );

  function* start(
    made: string,
    context: Module,
    registry: Registry,
    initializer: AnyFunction | null,
    initargs: readonly unknown[],
  ): Blocking<ServerProcess> {
    const { Process } = context;
    assert(typeof Process === "function", "a context has a Process class");
    const listener = connections.makePipe();
    const ready = connections.makePipe();
    const given = new ServerEnds({
      input: listener.reader,
      output: listener.writer,
      ready: ready.writer,
    });
    const types = [...registry].map(([typeid, { callable, exposed, staying }]) => [
      typeid,
      { callable, exposed, staying },
    ]);
    // Contexts have no other.
    const process = new (Process as ProcessClass)({
      target: runServer,
      args: [given, types, initializer, initargs],
    });
    const state = control.stateOf(process);
    state.name = `${made}-${state.identity.join(":")}`;
    try {
      // Contexts put one of the three names on their class, or nothing.
      yield* control.start(
        process,
        (Reflect.get(Process, START_METHOD) ?? null) as StartMethod | null,
      );
    } finally {
      ends.close(listener.reader);
      ends.close(ready.writer);
    }
    try {
      yield* readerOf(ready.reader).read({ what: "Manager.start", on: state.name });
    } finally {
      ends.close(ready.reader);
    }
    const manager = { pid: present(state.pid, "pid of a started process"), name: state.name };
    return { process, client: directory.add(manager, listener.writer) };
  }

  function* end({ process, client }: ServerProcess): Blocking<void> {
    const state = control.stateOf(process);
    if (control.poll(process, state) === null) {
      try {
        yield* client.request("Manager", SERVER, "shutdown", []);
      } catch (error) {
        // It has ended by itself, or was killed.
        if (!(error instanceof OSError || error instanceof EOFError)) throw error;
      }
      yield* control.join(process, PATIENCE);
      if (control.poll(process, state) === null) control.terminate(process, 15);
    }
    yield* control.join(process, null);
  }

  return { start, end, hidden: { _run_server: runServer, ServerEnds } };
}
