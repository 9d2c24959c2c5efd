// Reads a run record that was written some time ago, perhaps by an older page: checks it, and brings it
// up to the present version step by step. What is wrong with it is data: it came from outside. No DOM.
import * as v from "valibot";
import { present } from "../base/assert.ts";
import { RUN_RECORD_VERSION, type RunRecord } from "../wire/run-record.ts";
import { runRecordSchema } from "./run-record-schema.ts";

export interface RecordProblem {
  /** `later`: made by a page newer than this one. */
  readonly kind: "not JSON" | "not a record" | "later" | "damaged";
  /** Where in the record: `events.3.t`; "" for the whole. */
  readonly path: string;
  readonly message: string;
}

export type ParsedRecord =
  | { readonly record: RunRecord; readonly problem: null }
  | { readonly record: null; readonly problem: RecordProblem };

/** From version n to n + 1, by n. A new version adds its step here and leaves the others alone. */
const UPGRADES: ReadonlyMap<number, (older: object) => object> = new Map();

export function parseRunRecord(text: string): ParsedRecord {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return wrong(
      "not JSON",
      "",
      `This is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return upgradeRunRecord(data);
}

export function upgradeRunRecord(data: unknown): ParsedRecord {
  if (typeof data !== "object" || data === null || !("version" in data)) {
    return wrong("not a record", "", "This is not a run record: it has no version.");
  }
  const { version } = data;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return wrong(
      "not a record",
      "version",
      `This is not a run record: its version is ${JSON.stringify(version)}.`,
    );
  }
  if (version > RUN_RECORD_VERSION) {
    return wrong(
      "later",
      "version",
      `This run record has version ${version}; this page reads up to ${RUN_RECORD_VERSION}. Reload the page to get a newer one.`,
    );
  }
  let current: object = data;
  for (let step = version; step < RUN_RECORD_VERSION; step += 1)
    current = present(UPGRADES.get(step), `upgrade from ${step}`)(current);
  const checked = v.safeParse(runRecordSchema, current, { abortEarly: true });
  if (checked.success) return { record: checked.output, problem: null };
  const [issue] = checked.issues;
  const path = v.getDotPath(issue) ?? "";
  return wrong(
    "damaged",
    path,
    `This run record is damaged at ${path}: expected ${issue.expected ?? "something else"}, found ${issue.received}.`,
  );
}

function wrong(kind: RecordProblem["kind"], path: string, message: string): ParsedRecord {
  return { record: null, problem: { kind, path, message } };
}
