// Calling a function of which nothing is known, so that it gives way where it can. A class is made something of.
import { isClass } from "../../base/is-class.ts";
import { bodyOf } from "../../wire/bodies.ts";
import { keep } from "../../wire/kept.ts";
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { makeNew } from "./constructors.ts";
import { whole } from "./lists.ts";

const { apply } = Reflect;

export function* invoke(
  target: AnyFunction,
  self: unknown,
  args: readonly unknown[],
): Blocking<unknown> {
  const body = bodyOf(target);
  if (body) return yield* body(self, ...whole(args));
  if (isClass(target)) return yield* makeNew(target, target.name, ...whole(args));
  return apply(target, self, args);
}

keep(invoke);
