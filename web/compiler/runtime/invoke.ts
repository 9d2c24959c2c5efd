// Calling a function of which nothing is known, so that it gives way where it can.
import { bodyOf } from "../../wire/bodies.ts";
import { keep } from "../../wire/kept.ts";
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { whole } from "./lists.ts";

const { apply } = Reflect;

export function* invoke(
  target: AnyFunction,
  self: unknown,
  args: readonly unknown[],
): Blocking<unknown> {
  const body = bodyOf(target);
  return body ? yield* body(self, ...whole(args)) : apply(target, self, args);
}

keep(invoke);
