// JavaScript's own clocks and dice, as a simulated run has them: everything comes from virtual time and the seed, so
// that the same seed gives the same run. They stand under the names of the real ones, by the compiler's doing.
import type { Kernel } from "../../wire/system-call.ts";

/** Names that a program on the simulated machine is given, beside those that every program has. */
export const chanceNames: ReadonlySet<string> = new Set([
  "Math",
  "Date",
  "performance",
  "crypto",
  "setTimeout",
  "setInterval",
  "clearTimeout",
  "clearInterval",
]);

type Callback = (...args: unknown[]) => unknown;

/** Their values in one process, made when they are first read. */
export function chanceOf(kernel: Kernel): Readonly<Record<string, () => unknown>> {
  const timers = new Map<number, () => void>();
  let made = 0;
  const start = (callback: Callback, seconds: number, again: boolean, args: unknown[]): number => {
    made += 1;
    const id = made;
    const ring = () => {
      if (again) timers.set(id, kernel.timer(seconds, ring));
      else timers.delete(id);
      callback(...args);
    };
    timers.set(id, kernel.timer(seconds, ring));
    return id;
  };
  const later = (again: boolean) =>
    function setTimer(callback: Callback, ms: unknown = 0, ...args: unknown[]): number {
      // As in browsers: at least a millisecond, so that an interval of none comes to an end.
      return start(callback, Math.max(1, Number(ms) || 0) / 1000, again, args);
    };
  const clear = (id: unknown): void => {
    timers.get(Number(id))?.();
    timers.delete(Number(id));
  };
  return {
    Math: () => mathOf(kernel),
    Date: () => dateOf(kernel),
    performance: () => ({ now: () => kernel.now() * 1000, timeOrigin: kernel.wallClock() * 1000 }),
    crypto: () => cryptoOf(kernel),
    setTimeout: () => later(false),
    setInterval: () => later(true),
    clearTimeout: () => clear,
    clearInterval: () => clear,
  };
}

function mathOf(kernel: Kernel): Math {
  const random = (): number => {
    const high = kernel.entropy() >>> 5;
    return (high * 67108864 + (kernel.entropy() >>> 6)) / 9007199254740992;
  };
  const own = { value: random, writable: true, configurable: true };
  // All else is Math's.
  return Object.create(Math, { random: own }) as Math;
}

function dateOf(kernel: Kernel): DateConstructor {
  const now = (): number => Math.floor(kernel.wallClock() * 1000);
  return new Proxy(Date, {
    construct: (target, args, made) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, made) as Date, // it makes one
    apply: () => new Date(now()).toString(),
    get: (target, name) => (name === "now" ? now : (Reflect.get(target, name) as unknown)), // typed any
  });
}

function cryptoOf(kernel: Kernel): object {
  const fill = <T extends ArrayBufferView>(view: T): T => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    for (let at = 0; at < bytes.length; at++) bytes[at] = kernel.entropy() & 255;
    return view;
  };
  const hex = (bytes: Uint8Array): string =>
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return {
    getRandomValues: fill,
    randomUUID(): string {
      const bytes = fill(new Uint8Array(16));
      bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
      bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
      const text = hex(bytes);
      return [8, 12, 16, 20, 32]
        .map((end, index, ends) => text.slice(index === 0 ? 0 : ends[index - 1], end))
        .join("-");
    },
  };
}
