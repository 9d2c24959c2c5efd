// A value to another worker and back, one trip after another. Page.
import coincident from "coincident/main";
import { channel, initRuntime, move, shutdown, spawn } from "multithreading";
import type { Contest } from "../contests.ts";
import coincidentUrl from "../remote/coincident-worker.ts?worker&url";
import { libraries, type LibraryName } from "../remote/libraries.ts";
import { play } from "../roles/play.ts";
import { check, isSame, timeAwaitedTrips } from "../timing.ts";

/** Nothing but a number can go through a word of shared memory. */
export const pipeInt: Contest = {
  ...pipeOf(7),
  "*limit:* raw Atomics, waiting": () => atomics(0),
  "*limit:* raw Atomics, looking before they wait": () => atomics(2000),
};

export const pipeObject: Contest = pipeOf({ id: 7, name: "item 7", price: 2.5 });

function pipeOf(value: unknown): Contest {
  return {
    "multithreading, two channels, blocking": () => channels(value),
    "coincident, worker to page, blocking": () => blockingCalls(value),
    "coincident, not blocking": () => calls("coincident", value),
    "MessageChannel between workers, not blocking": () => messageChannel(value),
    "raw postMessage, not blocking": () => calls("raw postMessage", value),
    "comlink, not blocking": () => calls("comlink", value),
    "workerpool, not blocking": () => calls("workerpool", value),
    "threads.js, not blocking": () => calls("threads.js", value),
  };
}

async function calls(name: LibraryName, value: unknown): Promise<number[]> {
  const library = await libraries[name](1, "echo", value);
  check(isSame(await library.call(value), value), `an echo of ${name}`);
  const seconds = await timeAwaitedTrips(() => library.call(value));
  await library.close();
  return seconds;
}

/** A worker calls the page and stands still, or rather spins, until it has the answer. */
async function blockingCalls(value: unknown): Promise<number[]> {
  const worker = new (coincident().Worker)(coincidentUrl, { type: "module" });
  worker.proxy["echo"] = (given) => given;
  const seconds = await worker.proxy["pingPage"]?.(value);
  worker.terminate();
  return seconds as number[]; // as coincident-worker.ts has it
}

function messageChannel(value: unknown): Promise<number[]> {
  const { port1, port2 } = new MessageChannel();
  return play(
    ["channelPing", { port: port1, value }, [port1]],
    ["channelEcho", { port: port2 }, [port2]],
  );
}

function atomics(looks: number): Promise<number[]> {
  const words = new Int32Array(new SharedArrayBuffer(128));
  return play(["atomicsPing", { words, looks }], ["atomicsEcho", { words, looks }]);
}

/** Its functions go to the workers as text, so they have all they need inside. */
async function channels(value: unknown): Promise<number[]> {
  initRuntime({ maxWorkers: 2 });
  const [toEcho, echoHears] = channel<unknown>(16);
  const [toPing, pingHears] = channel<unknown>(16);
  spawn(move(echoHears, toPing), (hears, says) => {
    for (;;) {
      const heard = hears.blockingRecv();
      if (!heard.ok) return;
      says.blockingSend(heard.value);
    }
  });
  const pinged = await spawn(move(toEcho, pingHears, value), (says, hears, given) => {
    const seconds: number[] = [];
    let answer: unknown;
    for (let round = 0; round < 60; round++) {
      const begun = performance.now();
      for (let i = 0; i < 50; i++) {
        says.blockingSend(given);
        const heard = hears.blockingRecv();
        if (!heard.ok) throw heard.error;
        answer = heard.value;
      }
      if (round >= 20) seconds.push((performance.now() - begun) / 1000 / 50);
    }
    if (JSON.stringify(answer) !== JSON.stringify(given)) throw new Error("A wrong answer");
    return seconds;
  }).join();
  shutdown();
  if (!pinged.ok) throw pinged.error;
  return pinged.value;
}
