import { describe, expect, it } from "vitest";
import { Emitter } from "../../base/event.ts";
import type { Session, SessionPhase } from "../../session/session.ts";
import { TraceLog } from "../../trace/log.ts";
import { noFiles } from "../../wire/run-files.ts";
import { RunStore } from "./run-store.ts";

/** A session that is told what happens in it. */
function openSession() {
  const changed = new Emitter<void>();
  const ran: string[] = [];
  let disposed = false;
  const session = {
    phase: "idle" as SessionPhase, // it will change
    log: new TraceLog(),
    files: noFiles,
    record: null,
    compileErrors: [],
    choices: [],
    now: () => 0,
    places: () => [],
    onChange: changed.event,
    run: (source: string) => {
      ran.push(source);
      session.phase = "running";
      session.log = new TraceLog();
      changed.fire();
      return new Promise<never>(() => undefined);
    },
    stop: () => {
      session.phase = "ended";
      changed.fire();
    },
    prewarm: () => undefined,
    write: () => undefined,
    dispose: () => {
      disposed = true;
    },
  } satisfies Session;
  return { session, ran, isDisposed: () => disposed };
}

/** Lets everything that is due happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("the run of a page", () => {
  it("fetches the session when it is first wanted, once", async () => {
    const { session, ran } = openSession();
    let fetched = 0;
    const store = new RunStore(async () => {
      fetched++;
      return session;
    });
    expect(fetched).toBe(0);
    store.wake();
    void store.run("one");
    await settle();
    expect([fetched, ran, store.state.getState().phase]).toEqual([1, ["one"], "running"]);
    expect(store.state.getState().log).toBe(session.log);
  });

  it("can be stopped before the session has come", async () => {
    const { session, ran } = openSession();
    const store = new RunStore(async () => session);
    void store.run("one");
    expect(store.state.getState().phase).toBe("starting");
    store.stop();
    await settle();
    expect([ran, store.state.getState().phase]).toEqual([[], "idle"]);
  });

  it("says that the session could not be fetched, and tries again", async () => {
    const { session, ran } = openSession();
    let reachable = false;
    const store = new RunStore(() =>
      reachable ? Promise.resolve(session) : Promise.reject(new Error("offline")),
    );
    await store.run("one");
    expect(store.state.getState()).toMatchObject({ loadFailed: true, phase: "ended" });
    reachable = true;
    void store.run("one");
    await settle();
    expect([ran, store.state.getState().loadFailed]).toEqual([["one"], false]);
  });

  it("begins each run at its live end, with nothing cleared", async () => {
    const { session } = openSession();
    const store = new RunStore(async () => session);
    void store.run("one");
    await settle();
    store.seek(1);
    store.clearLines(7);
    expect(store.state.getState()).toMatchObject({ playhead: 1, clearedLines: 7 });
    void store.run("two");
    await settle();
    expect(store.state.getState()).toMatchObject({
      playhead: null,
      clearedLines: 0,
      ranSource: "two",
    });
  });

  it("ends with the page, even when the session comes later", async () => {
    const { session, ran, isDisposed } = openSession();
    const store = new RunStore(async () => session);
    void store.run("one");
    store.dispose();
    await settle();
    expect([ran, isDisposed()]).toEqual([[], true]);
  });
});
