// How far a reader has come: steps run, predictions made, exercises solved. It stays on the reader's
// machine, in one versioned JSON value. Tabs add to it side by side, so every change reads it afresh.
import { isFields, readJson, tryToPut, type KeyValueStore } from "./key-value-store.ts";

export const PROGRESS_VERSION = 1;
export const PROGRESS_KEY = "many-hands.progress";

export interface StepProgress {
  readonly ran: boolean;
  /** The option chosen in the prediction. */
  readonly prediction: string | null;
  readonly solved: boolean;
}

export interface Progress {
  readonly version: typeof PROGRESS_VERSION;
  /** By `chapter/step`. */
  readonly steps: Readonly<Record<string, StepProgress>>;
}

const untouched: StepProgress = { ran: false, prediction: null, solved: false };

/** Reads any version of the progress; an empty one when it is none. */
export function upgradeProgress(data: unknown): Progress {
  const steps: Record<string, StepProgress> = {};
  if (isFields(data) && data["version"] === PROGRESS_VERSION && isFields(data["steps"])) {
    for (const [step, found] of Object.entries(data["steps"])) {
      if (!isFields(found)) continue;
      const prediction = found["prediction"];
      steps[step] = {
        ran: found["ran"] === true,
        prediction: typeof prediction === "string" ? prediction : null,
        solved: found["solved"] === true,
      };
    }
  }
  return { version: PROGRESS_VERSION, steps };
}

export function readProgress(store: KeyValueStore | null): Progress {
  return upgradeProgress(readJson(store, PROGRESS_KEY));
}

export function stepProgress(progress: Progress, step: string): StepProgress {
  return progress.steps[step] ?? untouched;
}

/** Notes something about a step; false when it could not be kept. */
export function noteProgress(
  store: KeyValueStore | null,
  step: string,
  news: Partial<StepProgress>,
): boolean {
  const progress = readProgress(store);
  const noted = { ...stepProgress(progress, step), ...news };
  const next: Progress = { ...progress, steps: { ...progress.steps, [step]: noted } };
  return tryToPut(store, PROGRESS_KEY, JSON.stringify(next));
}
