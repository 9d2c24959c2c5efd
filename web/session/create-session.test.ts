import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Emitter } from "../base/event.ts";
import type { TraceLog } from "../trace/log.ts";
import { noFiles } from "../wire/run-files.ts";
import type { RunOptions } from "../wire/session-options.ts";
import { createSession } from "./create-session.ts";

/** Runs that were made, in order; a test plays the machine. */
const runs: StandIn[] = [];

class StandIn {
  readonly onEnd = new Emitter<string>();
  readonly onDefect = new Emitter<Error>();
  constructor(
    _program: unknown,
    readonly log: TraceLog,
  ) {
    runs.push(this);
  }
  readonly files = noFiles;
  start(): void {}
  now = () => 0;
  print(text: string): void {
    const stamp = { t: 0, pid: 4001, tid: 0, line: 1 };
    this.log.append([{ ...stamp, kind: "print", stream: "stdout", text, order: 0 }]);
  }
  stop(reason: string): void {
    this.onEnd.fire(reason);
  }
}

/** The same as the simulated machine. */
class SimulatedStandIn extends StandIn {
  readonly choices = [{ t: 0, candidates: [], taken: null }];
}

vi.mock("./parts.ts", () => ({
  RealRun: StandIn,
  SimulatedRun: SimulatedStandIn,
  workerReserve: {},
  simulatorReserve: {},
  compileProgram: () => ({
    ok: true,
    program: { originalPosition: () => ({ line: 1, column: 1 }) },
  }),
}));

beforeEach(() => {
  runs.length = 0;
  vi.stubGlobal("crossOriginIsolated", true);
  vi.stubGlobal("navigator", { hardwareConcurrency: 2 });
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The session's run under way, once the machine has it. */
const running = () => vi.waitUntil(() => runs.at(-1));

it("ends a run that is stopped while it starts", async () => {
  const session = createSession();
  const told = session.run("print(1);");
  session.stop();
  expect((await told).outcome).toBe("stopped");
  expect(session.phase).toBe("ended");
  expect(session.record?.outcome).toBe("stopped");
  expect(runs).toEqual([]);
});

it("tells of a replaced run what it had done", async () => {
  const session = createSession();
  const first = session.run("print(1);");
  const one = await running();
  one.print("1\n");
  const second = session.run("print(2);");
  expect(await first).toMatchObject({ outcome: "stopped", stdout: "1\n" });
  expect(session.phase).not.toBe("ended");
  expect(session.record).toBeNull();
  const two = await vi.waitUntil(() => runs[1]);
  two.print("2\n");
  two.stop("time limit");
  expect(await second).toMatchObject({ outcome: "time limit", stdout: "2\n" });
  expect(session.record).toBe(await second);
});

it("ends a run when it is disposed of, even while it starts", async () => {
  const session = createSession();
  const told = session.run("print(1);");
  session.dispose();
  expect((await told).outcome).toBe("stopped");
  expect(runs).toEqual([]);
});

it("runs simulated where the page isn't isolated, and says so", async () => {
  vi.stubGlobal("crossOriginIsolated", false);
  const session = createSession();
  const told = session.run("print(1);", { machine: "real", seed: 7, cores: 2 });
  const run = await running();
  expect(run).toBeInstanceOf(SimulatedStandIn);
  run?.stop("ended");
  const { machine, seed, notes, simulation } = await told;
  expect([machine, seed, simulation?.settings.cores]).toEqual(["simulated", 7, 2]);
  expect(notes).toEqual([expect.stringMatching(/not cross-origin isolated/)]);
});

it("notes settings that the real machine can't follow", async () => {
  const session = createSession();
  const noted = async (options: RunOptions) => {
    runs.length = 0;
    const told = session.run("print(1);", { machine: "real", ...options });
    (await running())?.stop("ended");
    const { machine, notes } = await told;
    return [machine, ...notes];
  };
  expect(await noted({ seed: 7 })).toEqual(["real"]);
  const gil = 'On the real machine gil has no effect: it is for machine: "simulated".';
  expect(await noted({ gil: false })).toEqual(["real", gil]);
  expect((await noted({ cores: 2, policy: "fair" }))[1]).toMatch(/cores, policy have no effect/);
});

it("keeps the choices of a run that was left for somebody to choose", async () => {
  const session = createSession();
  const told = session.run("print(1);", { machine: "simulated", stopAtChoice: 0 });
  const run = await running();
  run?.stop("choice");
  expect(await told).toMatchObject({ outcome: "stopped", machine: "simulated", notes: [] });
  expect(session.choices).toHaveLength(1);
  void session.run("print(2);");
  expect(session.choices).toEqual([]);
  session.dispose();
});

it("ends a run that did too much as by the clock, and says why", async () => {
  const session = createSession();
  const told = session.run("while (true) {}", { machine: "simulated" });
  const run = await running();
  run?.stop("limit");
  const { outcome, notes } = await told;
  expect([outcome, notes.length]).toEqual(["time limit", 1]);
});
