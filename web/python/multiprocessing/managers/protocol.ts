// What a proxy and its manager say to one another: a request for a method of an object, and the reply.
// Python: Lib/multiprocessing/managers.py, serve_client, dispatch and convert_to_error
import { Exception, ValueError } from "../../builtins/exceptions.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { str } from "../../builtins/text.ts";

/** Names an object of a manager; {@link SERVER} is the manager itself. */
export type Ident = number;
export const SERVER: Ident = 0;

/** In place of a method's name: the object itself, as a copy. */
export const GET_VALUE = "#GETVALUE";

export type Request = readonly [ident: Ident, method: string, args: readonly unknown[]];

/** What became of a request. A proxy is made for a result that stays with the manager. */
export type Reply =
  | readonly [kind: "#RETURN", value: unknown]
  | readonly [kind: "#ERROR", error: unknown]
  | readonly [kind: "#TRACEBACK" | "#UNSERIALIZABLE", text: string]
  | readonly [kind: "#PROXY", made: Made];

/** An object that the manager has made or kept. */
export interface Made {
  readonly typeid: string;
  readonly ident: Ident;
  /** The methods that its proxy may call. */
  readonly exposed: readonly string[];
}

const LINE = "-".repeat(75);

/** A request that the manager itself could not answer; its text is the traceback there. */
export class RemoteError extends Exception {
  constructor(text: unknown) {
    super(text);
    Object.defineProperty(this, "message", {
      value: `\n${LINE}\n${str(text)}${LINE}`,
      writable: true,
      configurable: true,
    });
  }
}
nameClasses("multiprocessing.managers", { RemoteError });

/** The error that a reply tells of. */
export function errorOf(reply: Exclude<Reply, readonly ["#RETURN" | "#PROXY", unknown]>): unknown {
  switch (reply[0]) {
    case "#ERROR":
      return reply[1];
    case "#TRACEBACK":
      return new RemoteError(reply[1]);
    case "#UNSERIALIZABLE":
      return new RemoteError(`Unserializable message: ${reply[1]}\n`);
    default:
      return new ValueError(`Unrecognized message type ${str(reply[0])}`);
  }
}
