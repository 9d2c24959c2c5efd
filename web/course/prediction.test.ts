import { expect, test } from "vitest";
import { failedRecord } from "../trace/make-record.ts";
import type { Outcome, RunRecord } from "../wire/run-record.ts";
import type { Check } from "./check.ts";
import { evaluateCheck } from "./evaluate-check.ts";
import { answerOf } from "./prediction.ts";

const predict: Record<string, Check> = {
  many: { stdoutMatches: "two" },
  few: { not: { stdoutMatches: "two" } },
};
const finished: readonly Check[] = [{ outcome: "finished" }];

function run(outcome: Outcome, stdout: string): RunRecord {
  const record = failedRecord(outcome, { machine: "real", seed: null, notes: [] }, []);
  return { ...record, stdout };
}

const told = (step: Parameters<typeof answerOf>[0], record: RunRecord) =>
  answerOf(step, record, evaluateCheck);

test("a run that ends as the step does answers, whatever was edited", () => {
  const step = { predict, shows: [...finished] };
  expect(told(step, run("finished", "one two"))).toEqual(new Set(["many"]));
  expect(told(step, run("finished", "one"))).toEqual(new Set(["few"]));
});

test("a run that ends otherwise does not", () => {
  const step = { predict, shows: [...finished] };
  for (const outcome of ["deadlock", "failed", "time limit", "compile error"] as const)
    expect(told(step, run(outcome, ""))).toBeNull();
});

test("an outcome that a change or an option speaks of is known", () => {
  const shows = [...finished];
  const hang: Check = { all: [{ not: { outcome: "deadlock" } }] };
  const changes = { hang: { edits: [], shows: [hang] } };
  expect(told({ predict, shows, changes }, run("deadlock", ""))).toEqual(new Set(["few"]));
  const asked = { stuck: { any: [{ outcome: "deadlock" }] } };
  expect(told({ predict: asked, shows }, run("deadlock", ""))).toEqual(new Set(["stuck"]));
});

test("a run that was stopped answers when something came true by then", () => {
  const shows = [...finished];
  expect(told({ predict, shows }, run("stopped", "two"))).toEqual(new Set(["many"]));
  expect(
    told({ predict: { many: predict["many"] as Check }, shows }, run("stopped", "")),
  ).toBeNull();
});
