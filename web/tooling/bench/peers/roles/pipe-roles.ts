// Two workers that send one another a value to and fro, with nothing between them but the platform. Worker.
import { check, isSame, timeAwaitedTrips, timeTrips } from "../timing.ts";

/** Words: what was asked, what was answered. */
export interface AtomicsLine {
  readonly words: Int32Array;
  /** How often a side looks before it waits. */
  readonly looks: number;
}

export function atomicsPing({ words, looks }: AtomicsLine): number[] {
  let trips = 0;
  return timeTrips(() => {
    trips++;
    say(words, 0, trips);
    hear(words, 16, trips, looks);
  });
}

/** Answers for as long as its worker lives. */
export function atomicsEcho({ words, looks }: AtomicsLine): never {
  for (let trips = 1; ; trips++) {
    hear(words, 0, trips, looks);
    say(words, 16, trips);
  }
}

function say(words: Int32Array, place: number, value: number): void {
  Atomics.store(words, place, value);
  Atomics.notify(words, place);
}

function hear(words: Int32Array, place: number, value: number, looks: number): void {
  for (let look = 0; look < looks; look++) if (Atomics.load(words, place) === value) return;
  for (;;) {
    const seen = Atomics.load(words, place);
    if (seen === value) return;
    Atomics.wait(words, place, seen);
  }
}

export async function channelPing({
  port,
  value,
}: {
  readonly port: MessagePort;
  readonly value: unknown;
}): Promise<number[]> {
  let answered: (answer: unknown) => void = () => {};
  port.onmessage = ({ data }) => answered(data);
  const trip = () =>
    new Promise((resolve) => {
      answered = resolve;
      port.postMessage(value);
    });
  check(isSame(await trip(), value), "the echo of a MessageChannel");
  return timeAwaitedTrips(trip);
}

/** Answers for as long as its worker lives. */
export function channelEcho({ port }: { readonly port: MessagePort }): Promise<never> {
  port.onmessage = ({ data }) => port.postMessage(data);
  return new Promise(() => {});
}
