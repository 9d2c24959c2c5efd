// A manager from the client's side: one connection for each thread that asks it for something, made when it first
// does. A thread sends its request and waits for the reply.
// Python: Lib/multiprocessing/managers.py, BaseProxy._connect and _callmethod
import type { Tid } from "../../../base/units.ts";
import type { Blocking, Kernel, Told } from "../../../wire/system-call.ts";
import { BrokenPipeError, FileNotFoundError } from "../../builtins/exceptions.ts";
import { Keywords } from "../../builtins/keywords.ts";
import { raise } from "../pool/errors.ts";
import { readerOf, writerOf, type ConnectionState } from "../connection/connection-state.ts";
import type { Connections } from "../connection/connections.ts";
import type { Introduction, ManagerName } from "./address.ts";
import { errorOf, type Ident, type Made, type Reply, type Request } from "./protocol.ts";

/** The client's ends of a connection. */
interface Line {
  readonly requests: ConnectionState;
  readonly replies: ConnectionState;
}

/** What was marked as keywords travels as the plain object that it is. */
function withPlainKeywords(args: readonly unknown[]): readonly unknown[] {
  const last = args.at(-1);
  return last instanceof Keywords ? [...args.slice(0, -1), last.values] : args;
}

/** A result that stays with the manager: a proxy is to be made for it. */
export class StaysThere {
  constructor(readonly made: Made) {}
}

export class ManagerClient {
  private readonly lines = new Map<Tid, Line>();

  constructor(
    private readonly kernel: Kernel,
    private readonly parts: Connections,
    readonly manager: ManagerName,
    readonly listener: ConnectionState,
  ) {}

  /**
   * Asks for a method of an object and blocks until the reply has come: its value, or its error raised.
   * BrokenPipeError or EOFError when the manager has gone, FileNotFoundError when it had gone before.
   */
  *request(
    typeid: string,
    ident: Ident,
    method: string,
    args: readonly unknown[],
    /** What the thread tells while it waits; that it waits for the manager, if it isn't said. */
    why: Told | null = null,
  ): Blocking<unknown> {
    const { kernel, manager, parts } = this;
    const { codec } = parts;
    const { requests, replies } = yield* this.connect();
    const told: Told = why ?? { what: `${typeid}.${method}`, on: manager.name };
    const request: Request = [ident, method, withPlainKeywords(args)];
    const message = codec.encode(request);
    kernel.noteOften({ kind: "request", manager: manager.pid, type: typeid, method });
    try {
      yield* writerOf(requests).write(message, told);
    } finally {
      codec.giveBack(message);
    }
    const reader = readerOf(replies);
    yield* reader.read(told);
    // The server writes nothing else.
    const reply = codec.decode(reader) as Reply;
    if (reply[0] === "#RETURN") return reply[1];
    return reply[0] === "#PROXY" ? new StaysThere(reply[1]) : raise(errorOf(reply));
  }

  /** The connection of this thread. */
  private *connect(): Blocking<Line> {
    const { kernel, lines } = this;
    const tid = kernel.threads.current();
    const known = lines.get(tid);
    if (known) return known;
    const made = yield* this.introduce();
    lines.set(tid, made);
    return made;
  }

  private *introduce(): Blocking<Line> {
    const { parts, listener } = this;
    const { ends, codec } = parts;
    const requests = parts.makePipe();
    const replies = parts.makePipe();
    const introduction: Introduction = {
      requests: ends.send(requests.reader),
      replies: ends.send(replies.writer),
    };
    ends.close(requests.reader);
    ends.close(replies.writer);
    const message = codec.encode(introduction);
    try {
      yield* writerOf(listener).write(message, { what: "Manager.connect", on: this.manager.name });
      return { requests: requests.writer, replies: replies.reader };
    } catch (error) {
      // Nobody else will take these up.
      ends.close(ends.take(introduction.requests));
      ends.close(ends.take(introduction.replies));
      ends.close(requests.writer);
      ends.close(replies.reader);
      if (!(error instanceof BrokenPipeError)) throw error;
      // In CPython the socket of a manager is a file, which goes with it.
      throw new FileNotFoundError(2, "No such file or directory");
    } finally {
      codec.giveBack(message);
    }
  }
}
