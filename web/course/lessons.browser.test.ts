// Every lesson's program, change, exercise and solution in a browser, through the page's own door,
// `window.manyHands.run` on /run/: on the machine that the step opens on, and on real Web Workers in any case. What
// they show is held against the step's data, and against what python3 prints for the listing beside it. Programs
// mostly sleep, so several pages run at once; what measures this machine has it to itself, last. The simulated machine
// also runs them all in Node.
import { describe, expect } from "vitest";
import type { Lent } from "../tooling/browser/run-pages.ts";
import { test } from "../tooling/browser/run-test.ts";
import {
  type GivenFiles,
  HANGS,
  pythonResult,
  pythonVersion,
} from "../tooling/lessons/python-listing.ts";
import { type LessonStep, readStep, stepFolders } from "../tooling/lessons/read-lessons.ts";
import { comparable } from "../tooling/lessons/same-output.ts";
import { findSubject } from "../trace/find-subject.ts";
import { buildLanes } from "../trace/lanes.ts";
import type { RunRecord } from "../wire/run-record.ts";
import { applyEdits } from "./apply-edits.ts";
import type { Check } from "./check.ts";
import { evaluateCheck } from "./evaluate-check.ts";
import type { StepData, StepMachine } from "./step-schema.ts";

console.log(pythonVersion ?? "No python3 here, so no output is held against Python's.");

const measures = ({ data }: LessonStep): boolean => data.machine?.kind === "real";
const steps = stepFolders()
  .map(readStep)
  .toSorted((a, b) => Number(measures(a)) - Number(measures(b)));

for (const step of steps)
  describe(step.folder, { concurrent: !measures(step) }, () => {
    const { data, program, python, files } = step;
    const changes = Object.entries(data.changes ?? {}).map(([id, change]) => ({ id, ...change }));

    test("shows what it must, as Python does", async ({ runPage }) => {
      const record = await run(runPage, program, files, data.machine);
      expectAll([...data.shows, ...(data.showsThere ?? [])], record);

      const predictions = Object.entries(data.predict ?? {});
      const cameTrue = predictions.filter(([, check]) => evaluateCheck(check, record));
      expect(cameTrue.map(([id]) => id)).toHaveLength(predictions.length === 0 ? 0 : 1);

      const model = buildLanes(record.events);
      const pointing = Object.entries(data.marks ?? {}).filter(
        ([, mark]) => mark.event ?? mark.call,
      );
      const lost = pointing.filter(([, mark]) => !findSubject(mark, model, record.events));
      expect(lost.map(([id]) => id)).toEqual([]);

      await expectPython(python, record, data.python, files);
    });

    test.skipIf(data.machine?.kind !== "simulated")(
      "shows the same on real workers",
      async ({ runPage }) => {
        expectAll(data.shows, await run(runPage, program, files));
      },
    );

    test.for(changes)("changed: $id", async ({ edits, machine, shows }, { runPage }) => {
      const changed = applyEdits(program, edits);
      expectAll(shows, await run(runPage, changed ?? "", files, machine ?? data.machine));
    });
  });

for (const step of steps) {
  const { data, program, solution, files } = step;
  if (!data.exercise || !solution) continue;
  const goals = Object.values(data.exercise.goals);

  describe(`exercise ${step.folder}`, { concurrent: !measures(step) }, () => {
    test("is not solved from the start", async ({ runPage }) => {
      const record = await run(runPage, program, files);
      expect(goals.every((goal) => evaluateCheck(goal, record))).toBe(false);
    });

    test("is solved by its solution, in Python too", async ({ runPage }) => {
      const record = await run(runPage, solution.program, files);
      expectAll(goals, record);
      await expectPython(
        solution.python,
        record,
        { ...data.python, exitcode: 0, hangs: false },
        files,
      );
    });
  });
}

/** Fails where the machine that is wanted is not to be had. */
async function run(
  runPage: Lent,
  source: string,
  files: GivenFiles,
  { kind, ...settings }: StepMachine = { kind: "real" },
): Promise<RunRecord> {
  const record = await runPage.run(source, { ...settings, machine: kind, files });
  expect(record.machine, record.notes.join("\n")).toBe(kind);
  return record;
}

/** Fails where the run's output and exit code are not those of the listing. Where no python3 is, nothing is asked. */
async function expectPython(
  listing: string,
  record: RunRecord,
  how: StepData["python"],
  files: GivenFiles,
) {
  expect(record.exitcode).toBe(how.hangs ? null : (how.exitcode ?? 0));
  if (!pythonVersion) return;
  const result = await pythonResult(listing, how.hangs ? HANGS : {}, files);
  expect(record.exitcode).toBe(result.exitcode);
  if (how.compare === "run-only") return;
  expect(comparable(record.stdout, how)).toEqual(comparable(result.stdout, how));
}

/** Fails with the checks that don't hold, and with what the run put out. */
function expectAll(checks: readonly Check[], record: RunRecord): void {
  const broken = checks.filter((check) => !evaluateCheck(check, record));
  const { outcome, stdout, stderr, processes } = record;
  const names = processes.map(({ name, exitcode }) => `${name} (${exitcode})`).join(", ");
  expect(broken, `${outcome}: ${names}\n${stdout}\n${stderr}`).toEqual([]);
}
