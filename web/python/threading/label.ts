// How the trace and the reader know an object of the module threading: `Lock at line 4`. What a manager's server
// keeps for its clients is made of the same classes and is known by its proxies: of it nothing is told here.
import type { Kernel, Told } from "../../wire/system-call.ts";
import { introduce, told, type Identity } from "../multiprocessing/synchronize/sem-lock.ts";

export interface Label {
  readonly identity: Identity | null;
  /** What a thread in this method tells. */
  told(method: string): Told;
}

/** Names an object that is being made. `limit` is what it can hold, see ObjectEvent. */
export type Labelling = (type: string, limit?: number) => Label;

/** For objects that the program makes: the trace is told of each. */
export const labelling =
  (kernel: Kernel): Labelling =>
  (type, limit = 0) => {
    const identity = introduce(kernel, type, limit);
    return { identity, told: (method) => told(identity, method) };
  };

export const unseen: Labelling = (type) => ({
  identity: null,
  told: (method) => ({ what: `${type}.${method}`, on: "" }),
});
