// Every lesson's program, change and solution on the simulated machine, in Node: virtual time makes that quick. What
// they show is what they show on real workers, but where a step says that it is about its own machine.
import { describe, expect, test } from "vitest";
import { readStep, stepFolders } from "../tooling/lessons/read-lessons.ts";
import { runSimulated } from "../tooling/simulated/run-simulated.ts";
import { findSubject } from "../trace/find-subject.ts";
import { buildLanes } from "../trace/lanes.ts";
import type { RunRecord } from "../wire/run-record.ts";
import { applyEdits } from "./apply-edits.ts";
import type { Check } from "./check.ts";
import { evaluateCheck } from "./evaluate-check.ts";
import type { StepData, StepMachine } from "./step-schema.ts";

type Files = ReturnType<typeof readStep>["files"];

/** What measures this machine says so. */
const onlyReal = (machine: StepMachine | undefined): boolean => machine?.kind === "real";

const folders = stepFolders().filter((folder) => !onlyReal(readStep(folder).data.machine));

describe.each(folders)("%s", (folder) => {
  const { data, program, solution, files } = readStep(folder);
  const changes = Object.entries(data.changes ?? {})
    .map(([id, change]) => ({ id, ...change }))
    .filter(({ machine }) => !onlyReal(machine));

  test("shows what it must", async () => {
    const record = await run(program, files, data.machine);
    const there = data.machine ? (data.showsThere ?? []) : [];
    expect(broken([...data.shows, ...there], record), tell(record)).toEqual([]);
    if (!data.machine) return;
    const answers = Object.values(data.predict ?? {});
    const cameTrue = answers.filter((check) => evaluateCheck(check, record));
    expect(cameTrue).toHaveLength(answers.length === 0 ? 0 : 1);
    expect(lostMarks(data, record)).toEqual([]);
  });

  test.for(changes)("changed: $id", async ({ edits, machine, shows }) => {
    const changed = applyEdits(program, edits);
    const record = await run(changed ?? "", files, machine ?? data.machine);
    expect(broken(shows, record), tell(record)).toEqual([]);
  });

  test.runIf(solution)("is solved by its solution", async () => {
    const record = await run(solution?.program ?? "", files, data.machine);
    const goals = Object.values(data.exercise?.goals ?? {});
    expect(broken(goals, record), tell(record)).toEqual([]);
  });
});

async function run(source: string, files: Files, machine?: StepMachine): Promise<RunRecord> {
  const { kind: _, ...settings } = machine ?? { kind: "simulated" };
  const bytes = Object.entries(files).map(
    ([name, text]) => [name, new TextEncoder().encode(text)] as const,
  );
  const { record } = await runSimulated(source, { settings, files: Object.fromEntries(bytes) });
  return record;
}

/** Places that the text points at, and that are not in the run. */
function lostMarks(data: StepData, record: RunRecord): string[] {
  const model = buildLanes(record.events);
  return Object.entries(data.marks ?? {})
    .filter(([, mark]) => (mark.event ?? mark.call) !== undefined)
    .filter(([, mark]) => !findSubject(mark, model, record.events))
    .map(([id]) => id);
}

function broken(checks: readonly Check[], record: RunRecord): Check[] {
  return checks.filter((check) => !evaluateCheck(check, record));
}

/** What the run put out. */
function tell({ outcome, stdout, stderr, processes }: RunRecord): string {
  const names = processes.map(({ name, exitcode }) => `${name} (${exitcode})`).join(", ");
  return `${outcome}: ${names}\n${stdout}\n${stderr}`;
}
