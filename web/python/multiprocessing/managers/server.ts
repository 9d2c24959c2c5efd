// The server process of a manager: it keeps the objects, and answers each client in a thread of its own, so that one
// that blocks in `queue.get` keeps no other waiting.
// JavaScript does not tell when the last proxy of an object is gone, so the objects stay as long as the server.
// Python: Lib/multiprocessing/managers.py, class Server
import { LocalCondition } from "../local-condition.ts";
import type { AnyFunction, Blocking, Told } from "../../../wire/system-call.ts";
import {
  AttributeError,
  EOFError,
  KeyError,
  OSError,
  StopIteration,
} from "../../builtins/exceptions.ts";
import { className, repr, str, typeName } from "../../builtins/text.ts";
import { bindArguments } from "../../call.ts";
import { formatException } from "../../traceback.ts";
import { readerOf, writerOf, type ConnectionState } from "../connection/connection-state.ts";
import type { Introduction } from "./address.ts";
import type { ManagerHouse } from "./house.ts";
import { GET_VALUE, SERVER, type Ident, type Made, type Reply, type Request } from "./protocol.ts";
import { publicMethods } from "./public-methods.ts";
import type { Registration } from "./registry.ts";

interface Kept {
  readonly value: unknown;
  readonly typeid: string;
  readonly exposed: ReadonlySet<string>;
  readonly staying: Registration["staying"];
}

/** How the server's threads are told of. */
const IDLE: Told = { what: "Server.serve_forever", on: "a request" };

export class Server {
  private readonly objects = new Map<Ident, Kept>();
  private last: Ident = SERVER;
  private stopping = false;
  private readonly stopped: LocalCondition;

  constructor(
    private readonly house: ManagerHouse,
    private readonly registry: ReadonlyMap<string, Registration>,
    private readonly listener: ConnectionState,
  ) {
    this.stopped = new LocalCondition(house.interpreter.kernel.semaphores);
  }

  /** Blocks until a client has said `shutdown`. */
  *serveForever(): Blocking<void> {
    this.house.interpreter.kernel.threads.start("accepter", () => this.accept());
    while (!this.stopping) yield* this.stopped.wait(null, IDLE);
  }

  /** The object itself that a proxy stands for; undefined when it was never kept. */
  referent(ident: Ident): unknown {
    return this.objects.get(ident)?.value;
  }

  private *accept(): Blocking<void> {
    const { interpreter, connections } = this.house;
    const { threads } = interpreter.kernel;
    const reader = readerOf(this.listener);
    for (;;) {
      yield* reader.read(IDLE);
      // Clients write nothing else.
      const { requests, replies } = connections.codec.decode(reader) as Introduction;
      const input = connections.ends.take(requests);
      const output = connections.ends.take(replies);
      threads.start("client", () => this.serveClient(input, output));
    }
  }

  private *serveClient(input: ConnectionState, output: ConnectionState): Blocking<void> {
    const { codec, ends } = this.house.connections;
    const reader = readerOf(input);
    try {
      for (;;) {
        yield* reader.read(IDLE);
        let reply: Reply;
        try {
          // Proxies write nothing else.
          reply = yield* this.answer(codec.decode(reader) as Request);
        } catch (error) {
          reply = this.traceback(error);
        }
        yield* this.send(output, reply);
      }
    } catch (error) {
      // The client has ended, perhaps in the middle of something.
      if (!(error instanceof EOFError || error instanceof OSError)) throw error;
    } finally {
      ends.close(input);
      ends.close(output);
    }
  }

  private *send(output: ConnectionState, reply: Reply): Blocking<void> {
    const { codec } = this.house.connections;
    let message;
    try {
      message = codec.encode(reply);
    } catch (error) {
      message = codec.encode(["#UNSERIALIZABLE", this.traceback(error)[1]] satisfies Reply);
    }
    try {
      yield* writerOf(output).write(message, IDLE);
    } finally {
      codec.giveBack(message);
    }
  }

  private *answer([ident, method, args]: Request): Blocking<Reply> {
    if (ident === SERVER) return yield* this.own(method, args);
    const kept = this.objects.get(ident);
    if (!kept) throw new KeyError(ident);
    const { value, exposed, staying } = kept;
    if (!exposed.has(method)) return this.always(kept, method);
    let result: unknown;
    try {
      result =
        method === "__next__" && !hasMethod(value, method)
          ? yield* this.next(value)
          : yield* this.call(Reflect.get(Object(value), method), value, args);
    } catch (error) {
      return ["#ERROR", error];
    }
    const typeid = Object.hasOwn(staying, method) ? staying[method] : undefined;
    if (typeid === undefined) return ["#RETURN", result];
    // A type that makes objects makes one of the result: `list` keeps a copy of it.
    return ["#PROXY", yield* this.create(typeid, [result])];
  }

  /** The next item of an iterator, which JavaScript's own give otherwise than Python's. */
  private *next(iterator: unknown): Blocking<unknown> {
    const step = yield* this.call(Reflect.get(Object(iterator), "next"), iterator, []);
    const { done, value } = step as IteratorResult<unknown>; // what `next` gives
    if (done) throw new StopIteration();
    return value;
  }

  /** What every object answers, whatever it exposes. */
  private always({ value, exposed }: Kept, method: string): Reply {
    if (method === GET_VALUE) return ["#RETURN", value];
    if (method === "__repr__") return ["#RETURN", repr(value)];
    if (method === "__str__") return ["#RETURN", str(value)];
    throw new AttributeError(
      `method ${repr(method)} of ${typeText(value)} object is not in exposed=${repr(exposed)}`,
    );
  }

  /** What the manager itself answers. */
  private *own(method: string, args: readonly unknown[]): Blocking<Reply> {
    switch (method) {
      case "create": {
        const [typeid, ...rest] = args;
        return ["#RETURN", yield* this.create(String(typeid), rest)];
      }
      case "number_of_objects":
        return ["#RETURN", this.objects.size];
      case "shutdown":
        this.stopping = true;
        this.stopped.notifyAll();
        return ["#RETURN", null];
      default:
        throw new AttributeError(`'Server' object has no attribute ${repr(method)}`);
    }
  }

  private *create(typeid: string, args: readonly unknown[]): Blocking<Made> {
    const type = this.registry.get(typeid);
    if (!type) throw new KeyError(typeid);
    const { callable } = type;
    return this.keep(typeid, callable ? yield* this.call(callable, undefined, args) : args[0]);
  }

  private keep(typeid: string, value: unknown): Made {
    const { exposed = null, staying = {} } = this.registry.get(typeid) ?? {};
    const names = [...(exposed ?? publicMethods(value)), ...Object.keys(staying)];
    this.last += 1;
    this.objects.set(this.last, { value, typeid, exposed: new Set(names), staying });
    return { typeid, ident: this.last, exposed: names };
  }

  /** Calls a method, or a class. */
  private *call(target: unknown, self: unknown, args: readonly unknown[]): Blocking<unknown> {
    const { kernel, program } = this.house.interpreter;
    if (typeof target !== "function")
      throw new TypeError(`'${typeName(target)}' object is not callable`);
    const callable = target as AnyFunction; // what it takes, the next line checks
    const bound = bindArguments(program, callable, args, {});
    return yield* kernel.invoke(callable, self, bound);
  }

  private traceback(error: unknown): readonly ["#TRACEBACK", string] {
    const { kernel, mainName } = this.house.interpreter;
    return ["#TRACEBACK", formatException(error, (one) => kernel.frames(one), mainName)];
  }
}

/** The type as `type(value)` shows it: `<class 'list'>`, and with its module a class of the program. */
function typeText(value: unknown): string {
  const name = typeName(value);
  return typeof value === "object" && value !== null && name === className(value)
    ? repr(value.constructor)
    : `<class '${name}'>`;
}

const hasMethod = (value: unknown, name: string): boolean =>
  typeof Reflect.get(Object(value), name) === "function";
