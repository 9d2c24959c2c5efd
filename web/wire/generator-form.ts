// What a program in generator form calls beside the runtime that every program has. Made by compiler/runtime.
import type { Body } from "./bodies.ts";
import type { AnyFunction, Blocking, SystemCall } from "./system-call.ts";

/**
 * Drives a generator to its end where nothing around it can give way: a built-in has called a function of the
 * program. Passes are answered at once; a call that blocks lets others run on top of the stack until it is answered.
 */
export type Nested = (generator: Blocking<unknown>) => unknown;

/** Given to a native constructor in place of arguments: it does nothing but what only it can do. */
export interface Bare {
  /** The object that it answers; without one it makes it, and a derived one hands `args` to the constructor above. */
  readonly object?: object | undefined;
  readonly args: readonly unknown[];
}

/** What `new` makes while constructors run. */
export interface Making {
  readonly newTarget: AnyFunction | (new (...args: unknown[]) => object);
  made: object | undefined;
}

/** Of a property that is an accessor: its getter, its setter. */
export type AccessorBodies = Readonly<Record<string, readonly [Body?, Body?]>>;

/** How a system call ended. */
export type Answered =
  | { readonly error: false; readonly value: unknown }
  | { readonly error: true; readonly value: unknown };

/** The machine's part for async code: unlike a call below native code, it can be left where it blocks. */
export interface Leaving {
  /** Whether the code at hand stands on nothing: a promise has settled, or a timer has rung. */
  readonly canLeave: boolean;
  /** Some code of the process is in a call that blocks, so all of the process is. */
  readonly shut: boolean;
  /** Settles when it is the caller's turn to go on, with what it must call then. */
  opened(): Promise<() => void>;
  /** Answers a call; where it blocks, later. Whoever takes the answer then goes on at once. */
  ask(call: SystemCall): Answered | Promise<() => Answered>;
  /** Async code that was left has gone on: when it waits again others may. */
  hasGoneOn(): void;
}

/** What came of work that async code has begun: its value, or later its value, or what it throws when it is read. */
export type Begun =
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly value: Promise<{ readonly value: unknown }> };

export interface GeneratorForm {
  /** What a checkpoint yields. */
  readonly pass: SystemCall;
  /** The generator that does what a function does; undefined where it has none. */
  readonly bodyOf: (callee: unknown) => Body | undefined;
  readonly giveBody: (face: AnyFunction, body: Body) => void;
  /** Makes the ordinary face of a function and gives it its body. */
  readonly face: <F extends AnyFunction>(make: (body: Body) => F, body: Body) => F;
  /** Gives the methods of a class their bodies, by name: of its prototype, and of itself. */
  readonly methods: (
    made: AnyFunction,
    own: Readonly<Record<string, Body>>,
    statics: Readonly<Record<string, Body>>,
  ) => void;
  /** The bodies of the accessors that reading and writing a property would call. */
  readonly getter: (on: unknown, key: PropertyKey) => Body | undefined;
  readonly setter: (on: unknown, key: PropertyKey) => Body | undefined;
  readonly superGetter: (home: object, key: PropertyKey) => Body | undefined;
  /** Gives the accessors of a class, or of its prototype, their bodies. */
  readonly giveAccessors: (holder: object, bodies: AccessorBodies) => void;
  /** Says which generator does what a class's constructor does. */
  readonly giveConstructor: (
    made: object,
    isDerived: boolean,
    hasFields: boolean,
    isLoud: boolean,
    body: Body,
  ) => void;
  /** The word of ours that a native constructor has been called with. */
  readonly bare: (args: ArrayLike<unknown>) => Bare | undefined;
  /** `new callee(…)`, and the same for a class below; `words` is the callee as messages spell it. */
  readonly make: (callee: unknown, words: string, ...args: unknown[]) => Blocking<unknown>;
  readonly construct: (made: never, newTarget: never, args: readonly unknown[]) => Blocking<object>;
  /** `super(…)` in the generator of a constructor. */
  readonly superNew: (made: never, making: Making, ...args: unknown[]) => Blocking<object>;
  /** What stands for a value in a template, and in a sum with a text. */
  readonly text: (value: unknown) => Blocking<string>;
  readonly primitive: (value: unknown) => Blocking<unknown>;
  /** `super[key]` of a method that belongs to `home`. */
  readonly superOf: (home: object, key: PropertyKey, self: unknown) => unknown;
  /** What the ordinary face of a function does. */
  readonly drive: Nested;
  /** What a loop goes over in place of what it is given, and what it meets there beside values. */
  readonly each: (iterable: unknown) => Iterable<unknown>;
  readonly isStep: (value: unknown) => value is LoopStep;
  /** When a loop has been left: whether its iterator is still to be closed, which may block. */
  readonly isClosing: (loop: unknown) => boolean;
  readonly failed: (loop: unknown, error: unknown) => unknown;
  readonly closed: (loop: unknown) => Blocking<void>;
  /** All values of an iterable. */
  readonly list: (iterable: unknown) => Blocking<Iterable<unknown>>;
  /** `using`: takes a resource, and ends all that a block took. */
  readonly use: (all: never, value: unknown) => Blocking<unknown>;
  readonly end: (all: never) => Blocking<void>;
  /** What an async function does with a generator: it goes on to the first call that blocks. */
  readonly start: (generator: Blocking<unknown>) => Begun;
  /** One call, as a generator. */
  readonly ask: (call: SystemCall) => Blocking<unknown>;
  /** What a generator of the program makes as the first thing it does. */
  readonly stepping: () => Stepping;
  /** See {@link Leaving}: async code asks before it goes on. */
  readonly shut: boolean;
  readonly opened: Leaving["opened"];
  /** A call of anything, which gives way where it can. */
  readonly go: (
    callee: unknown,
    self: unknown,
    words: string,
    ...args: unknown[]
  ) => Blocking<unknown>;
  /** A call of what has no body; `words` is the callee as messages spell it. */
  readonly call: (callee: unknown, self: unknown, words: string, ...args: unknown[]) => unknown;
  /** Arguments to be spread, whatever a program has made of how arrays are gone over. */
  readonly whole: (args: readonly unknown[]) => Iterable<unknown>;
  /** Lets a generator function make what a program's changes to generators don't reach. */
  readonly keep: <F extends (...args: never[]) => Generator>(make: F) => F;
}

/**
 * A generator of the program, from within. It stays the engine's own. Whoever resumes it may take steps: be handed the
 * system calls on the way to a value, and resume it with their answers. Everybody else is kept waiting on the stack.
 * What stands behind `yield*` is made here, so that the first thing that runs whenever the generator is resumed sees
 * how it was.
 */
export interface Stepping {
  /** Whether whoever has resumed the generator takes steps. */
  readonly steps: boolean;
  /** `yield value` */
  readonly out: (value?: unknown) => Iterable<unknown>;
  /** `yield* iterable` */
  readonly through: (iterable: unknown) => Iterable<unknown>;
  /** Begins what may block. It is done where nothing did, or nobody takes steps. */
  readonly enter: (generator: Blocking<unknown>) => Entered;
  /** A checkpoint for those that take steps. */
  readonly pass: () => Iterable<unknown>;
}

/** What a generator of the program has begun: its value, or what hands out the steps to it. */
export type Entered =
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly rest: Iterable<unknown> };

/** A system call on the way to the next value of a loop. */
export interface LoopStep {
  readonly call: SystemCall;
  /** What came of it. */
  answer(value: unknown): void;
  fail(error: unknown): void;
}
