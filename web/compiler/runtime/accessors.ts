// Finds the accessor that a property stands for, without running anything of the program's: a program that makes Proxies
// looks for none, see generator/faces.ts.
import { bodyOf, giveBody, type Body } from "../../wire/bodies.ts";
import type { AccessorBodies } from "../../wire/generator-form.ts";
import { whole } from "./lists.ts";

const { get, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
const makeObject = Object;
const { hasOwn } = Object;

function find(on: unknown, key: PropertyKey): PropertyDescriptor | undefined {
  if (on === null || on === undefined) return undefined;
  let holder: object | null = makeObject(on) as object; // a primitive's wrapper has what it has
  while (holder !== null) {
    const found = getOwnPropertyDescriptor(holder, key);
    // A value has no getter of its own, but what a program may have put on Object.prototype.
    if (found) return hasOwn(found, "get") ? found : undefined;
    holder = getPrototypeOf(holder);
  }
  return undefined;
}

/** The body of the getter that reading a property would call. */
export const getter = (on: unknown, key: PropertyKey): Body | undefined =>
  bodyOf(find(on, key)?.get);

export const setter = (on: unknown, key: PropertyKey): Body | undefined =>
  bodyOf(find(on, key)?.set);

/** The body of what `super[key]` would call in a method of `home`. */
export const superGetter = (home: object, key: PropertyKey): Body | undefined =>
  getter(getPrototypeOf(home), key);

/** Gives the accessors that an object has of its own their bodies. */
export function giveAccessors(holder: object, bodies: AccessorBodies): void {
  for (const name of whole(ownKeys(bodies))) {
    const made = getOwnPropertyDescriptor(holder, name);
    const { 0: read, 1: write } = get(bodies, name) as AccessorBodies[string]; // it is its own key
    if (made?.get && read) giveBody(made.get, read);
    if (made?.set && write) giveBody(made.set, write);
  }
}
