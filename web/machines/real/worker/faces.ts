// How programs and the library call each other. Plain code calls a blocking function of the library, which is driven
// there until it is done; code in generator form finds the generator behind a function and delegates to it.
// Worker side.
import { isClass } from "../../../base/is-class.ts";
import { invoke as invokeBody } from "../../../compiler/runtime/generator-form.ts";
import { giveBody, type Body } from "../../../wire/bodies.ts";
import {
  BLOCKING_BODY,
  MUST_BLOCK,
  type AnyFunction,
  type Blocking,
  type Kernel,
} from "../../../wire/system-call.ts";
import { driveSync, type Answer } from "./drive.ts";

type AnyBody = (...args: readonly unknown[]) => Blocking<unknown>;

export function makeFaces(plain: boolean, answer: Answer): Pick<Kernel, "expose" | "invoke"> {
  return {
    expose(name, body, quick) {
      const named = {
        [name](this: never, ...args: Parameters<typeof body>): unknown {
          const had = quick ? quick.apply(this, args) : MUST_BLOCK;
          return had === MUST_BLOCK ? driveSync(body.apply(this, args), answer) : had;
        },
      };
      const exposed = named[name] as (...args: Parameters<typeof body>) => never; // it answers as the body does
      if (plain) Reflect.set(exposed, BLOCKING_BODY, body);
      else giveBody(exposed, withQuickWay(body, quick));
      return exposed;
    },
    *invoke(target, self, args) {
      if (!plain) return yield* invokeBody(target, self, args);
      const body = Reflect.get(target, BLOCKING_BODY) as AnyBody | undefined; // only expose() knows the symbol
      if (body) return yield* Reflect.apply(body, self, args);
      // Of the program it is a plain call: what blocks inside drives itself.
      return called(target, self, args);
    },
  };
}

/** A call as Python has it: that of a class makes an instance. */
function called(target: AnyFunction, self: unknown, args: readonly unknown[]): unknown {
  return isClass(target) ? Reflect.construct(target, args) : Reflect.apply(target, self, args);
}

function withQuickWay(body: AnyFunction, quick: AnyFunction | undefined): Body {
  const blocking = body as AnyBody; // it takes what programs give it
  if (!quick) return (self, ...args) => Reflect.apply(blocking, self, args);
  return function* (self, ...args) {
    const had: unknown = Reflect.apply(quick, self, args);
    return had === MUST_BLOCK ? yield* Reflect.apply(blocking, self, args) : had;
  };
}
