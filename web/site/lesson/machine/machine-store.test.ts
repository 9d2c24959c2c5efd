import { expect, it } from "vitest";
import type { KeyValueStore } from "../../../course/key-value-store.ts";
import { machineKey } from "../../../course/machine-key.ts";
import type { StepMachine } from "../../../course/step-schema.ts";
import { MachineStore } from "./machine-store.ts";

function shelf(): KeyValueStore & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  };
}

const open = (store: KeyValueStore | null, machine?: StepMachine, isolated = true) =>
  new MachineStore(store, "threads/first", machine, isolated);

it("opens as the step says, and then as the reader chose", () => {
  const store = shelf();
  const step: StepMachine = { kind: "simulated", cores: 1 };
  const machine = open(store, step);
  expect(machine.options()).toMatchObject({ machine: "simulated", cores: 1 });
  machine.set({ cores: "8", gil: false });
  expect(open(store, step).options()).toMatchObject({ cores: 8, gil: false });
  machine.choose("real");
  expect(open(store, step).options()).toEqual({ machine: "real" });
});

it("keeps what was typed when it is no setting, and gives a run nothing then", () => {
  const store = shelf();
  const machine = open(store);
  machine.choose("simulated");
  machine.set({ seed: "seven" });
  expect(machine.options()).toBeNull();
  const later = open(store);
  expect(later.state.getState().fields.seed).toBe("seven");
  later.choose("real");
  expect([later.options(), later.simulation()]).toEqual([{ machine: "real" }, null]);
});

it("is simulated where there is no other, and keeps the choice for a page that can", () => {
  const store = shelf();
  open(store).choose("real");
  expect(open(store, undefined, false).options()).toMatchObject({ machine: "simulated" });
  expect(open(store).options()).toEqual({ machine: "real" });
});

it("opens as the step says where what is kept is damaged, or nothing can be kept", () => {
  const store = shelf();
  store.values.set(machineKey("threads/first"), '{"version":1,"kind":"abacus"}');
  expect(open(store).options()).toEqual({ machine: "real" });
  const alone = open(null);
  alone.choose("simulated");
  expect(alone.state.getState().kind).toBe("simulated");
});

it("always gives another seed", () => {
  const machine = open(null);
  const seeds = [0, 0, 0.5, 1].map((dice) => {
    machine.anotherSeed(dice);
    return machine.state.getState().fields.seed;
  });
  expect(seeds).toEqual(["2", "1", "5000", "9999"]);
});

it("turns to what a change of the step wants, and back", () => {
  const step: StepMachine = { kind: "simulated", cores: 1, statementCost: 0.001 };
  const four: StepMachine = { ...step, cores: 4 };
  const machine = open(shelf(), step);
  expect([machine.isSetTo(step), machine.isSetTo(four)]).toEqual([true, false]);
  machine.turnTo(four);
  expect([machine.isSetTo(step), machine.isSetTo(four)]).toEqual([false, true]);
  expect(machine.options()).toMatchObject({ machine: "simulated", cores: 4, statementCost: 0.001 });
  machine.turnTo(undefined);
  expect(machine.options()).toEqual({ machine: "real" });
  machine.turnTo(step);
  expect(machine.isSetTo(step)).toBe(true);
});
