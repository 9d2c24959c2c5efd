// The other face of a function: a generator that does the same and may give way while it does. Whoever runs code
// that gives way looks here before each call. The mark is a private field, put on from outside: a program sees
// nothing of it, neither by its own means nor through a Proxy, no copy or subclass inherits it, and it is quick to find.
import { keep } from "./kept.ts";
import type { Blocking } from "./system-call.ts";

const { construct } = Reflect;

/** Does what the function does, given `this` and the arguments. */
export type Body = (self: unknown, ...args: unknown[]) => Blocking<unknown>;

/** Puts fields of a class below onto whatever it is given. */
// oxlint-disable-next-line typescript/no-extraneous-class -- its constructor is all it is for
class Given {
  constructor(given: object) {
    return given;
  }
}

class Marked extends Given {
  readonly #body: Body;

  constructor(face: object, body: Body) {
    super(face);
    this.#body = body;
  }

  static bodyOf(face: unknown): Body | undefined {
    return typeof face === "function" && #body in face ? face.#body : undefined;
  }
}

/** Gives a function its other face, once. */
export function giveBody(face: object, body: Body): void {
  construct(Marked, [face, keep(body)]);
}

/** The other face of a function; undefined for a function without one and for anything else. */
export const bodyOf: (face: unknown) => Body | undefined = Marked.bodyOf;
