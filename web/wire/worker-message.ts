// What the page and its workers say to each other by postMessage: rare things only. All else goes
// through shared memory. Types only.
import type { Definition, ProgramForm } from "./program.ts";
import type { NetworkDelay } from "./session-options.ts";
import type { BlockId } from "./shared-blocks.ts";

/** Page → worker: from now on you are this slot of this run. Sent once in a worker's life. */
export interface BindMessage {
  readonly kind: "bind";
  readonly shared: SharedArrayBuffer;
  /** The table of shared objects, and the heap behind it. */
  readonly objects: SharedArrayBuffer;
  readonly heap: SharedArrayBuffer;
  readonly slot: number;
  /** Blob URLs of the compiled program: its `run` form and its `fork` form. */
  readonly program: { readonly run: string; readonly fork: string };
  readonly form: ProgramForm;
  readonly definitions: readonly Definition[];
  readonly cores: number;
  readonly seed: number | null;
  readonly network: NetworkDelay;
}

/** Page → worker: an answer to `input()`. It is not awaited by message but read by the blocked worker. */
export type ToWorker = BindMessage;

/** Worker → page. */
export type FromWorker =
  /** The runtime is loaded: ready to be bound. */
  | { readonly kind: "booted" }
  /** A parent took a worker out of the reserve, or found none: see that there are some. */
  | { readonly kind: "reserve"; readonly slot: number }
  /** There is something in a trace ring again. */
  | { readonly kind: "news" }
  /** The trace ring is full: drain it, then wake the slot. */
  | { readonly kind: "full"; readonly slot: number }
  /** The process is a zombie: drain its ring, end its worker. */
  | { readonly kind: "ended"; readonly slot: number }
  /** A parent has seen the end of this process: its slot may be freed. */
  | { readonly kind: "reaped"; readonly slot: number }
  /** A signal was sent: end the worker if it does not end by itself. */
  | { readonly kind: "signalled"; readonly slot: number }
  /** Every process waits for another one: look whether anybody can go on. */
  | { readonly kind: "stuck"; readonly slot: number }
  /** `input()` waits for a line. */
  | { readonly kind: "input"; readonly slot: number }
  /** A sample file of the site is wanted: answer in the block `reply`, then wake the slot. */
  | {
      readonly kind: "fetch";
      readonly slot: number;
      readonly path: string;
      readonly reply: BlockId;
    }
  /** There is room in the inbox for more of a line. */
  | { readonly kind: "more"; readonly slot: number }
  /** A defect in our own code: fail loudly. */
  | {
      readonly kind: "defect";
      readonly slot: number;
      readonly message: string;
      readonly stack: string;
    };
