// Answers a Check about a RunRecord: does what the check says hold for this run?
// Pure; used on the page after a run and by the tests that run every lesson's program.
import type { RunRecord } from "../wire/run-record.ts";
import type { Check } from "./check.ts";
import { evaluateSharedCheck } from "./evaluate-shared-check.ts";
import { linesOf } from "./lines-of.ts";
import { covers, endOf, isParty, parties, type Party } from "./parties.ts";

/** True when `check` holds for the run. */
export function evaluateCheck(check: Check, run: RunRecord): boolean {
  if ("all" in check) return check.all.every((part) => evaluateCheck(part, run));
  if ("any" in check) return check.any.some((part) => evaluateCheck(part, run));
  if ("not" in check) return !evaluateCheck(check.not, run);
  if ("outcome" in check) return run.outcome === check.outcome;
  if ("stdout" in check) return run.stdout === check.stdout;
  if ("stdoutAnyOrder" in check) return sameLines(linesOf(run.stdout), check.stdoutAnyOrder);
  if ("stdoutInOrder" in check) return standInOrder(linesOf(run.stdout), check.stdoutInOrder);
  if ("stdoutMatches" in check) return new RegExp(check.stdoutMatches, "ms").test(run.stdout);
  if ("stderrMatches" in check) return new RegExp(check.stderrMatches, "ms").test(run.stderr);
  if ("processCount" in check) return run.processes.length === check.processCount;
  if ("threadCount" in check) return shownThreads(run).length === check.threadCount;
  if ("aliveTogether" in check) return aliveTogether(run, check.aliveTogether);
  if ("endsBefore" in check) {
    const [first, second] = check.endsBefore;
    return somePair(run, first, second, (a, b) => endOf(a) < endOf(b));
  }
  if ("endsBeforeStart" in check) {
    const [first, second] = check.endsBeforeStart;
    return somePair(run, first, second, (a, b) => endOf(a) <= b.started);
  }
  if ("exitcodes" in check) {
    return Object.entries(check.exitcodes).every(([name, code]) =>
      parties(run, name).some((process) => process.exitcode === code),
    );
  }
  if ("state" in check) return stateCount(run, check.state) >= (check.state.times ?? 1);
  if ("variable" in check) {
    const { process, name, scope = "module", value } = check.variable;
    return parties(run, process).some(({ pid }) => lastValue(run, pid, scope, name) === value);
  }
  if ("printed" in check) return printed(run, check.printed.process, check.printed.matches);
  if ("error" in check) {
    const { type, line } = check.error;
    return run.errors.some((error) => error.type === type && (line ?? error.line) === error.line);
  }
  if ("deadlock" in check) return deadlocked(run, check.deadlock);
  return evaluateSharedCheck(check, run);
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  const left = a.toSorted();
  const right = b.toSorted();
  return left.length === right.length && left.every((line, i) => line === right[i]);
}

function standInOrder(lines: readonly string[], wanted: readonly string[]): boolean {
  let found = 0;
  for (const line of lines) if (line === wanted[found]) found++;
  return found >= wanted.length;
}

function somePair(
  run: RunRecord,
  first: string,
  second: string,
  holds: (a: Party, b: Party) => boolean,
): boolean {
  return parties(run, first).some((a) => parties(run, second).some((b) => a !== b && holds(a, b)));
}

/** Those that the program started, so not the main ones. */
function shownThreads(run: RunRecord): RunRecord["threads"] {
  return run.threads.filter(({ tid }) => tid !== 0);
}

/** Somebody was last to start: at that moment all the others must have been alive. */
function aliveTogether(run: RunRecord, names: readonly string[]): boolean {
  const groups = names.map((name) => parties(run, name));
  return groups
    .flat()
    .some(({ started }) =>
      groups.every((group) => group.some((one) => one.started <= started && started < endOf(one))),
    );
}

function stateCount(
  run: RunRecord,
  wanted: { readonly process: string; readonly state: string; readonly call?: string },
): number {
  return run.events.filter(
    (event) =>
      event.kind === "state" &&
      isParty(run, event, wanted.process) &&
      event.state === wanted.state &&
      (wanted.call ?? event.call) === event.call,
  ).length;
}

function lastValue(run: RunRecord, pid: number, scope: string, name: string): string | null {
  let value: string | null = null;
  for (const event of run.events) {
    if (event.kind !== "variables" || event.pid !== pid || event.scope !== scope) continue;
    for (const change of event.changes) if (change.name === name) value = change.value;
  }
  return value;
}

/** All that names one of the processes: those in the cycle, and those that never act again. */
function deadlocked(run: RunRecord, names: readonly string[]): boolean {
  const waits = run.deadlock?.cycle ?? [];
  return (
    run.outcome === "deadlock" &&
    names.every((name) =>
      parties(run, name).some((party) =>
        waits.some(
          (wait) => covers(party, wait) || (party.tid === null && wait.heldBy === party.pid),
        ),
      ),
    )
  );
}

/** Prints may come in pieces; lines are those of one party's stdout taken together. */
function printed(run: RunRecord, process: string, matches: string): boolean {
  const pattern = new RegExp(matches, "s");
  return parties(run, process).some((party) => {
    const text = run.output
      .filter((piece) => covers(party, piece) && piece.stream === "stdout")
      .map((piece) => piece.text)
      .join("");
    return linesOf(text).some((line) => pattern.test(line));
  });
}
