// Checks: small questions about a run record, written as JSON in a step's data. They say what a lesson's
// program must show, which answer to a prediction came true, and whether an exercise is solved.
// They ask about events and order, never about exact times.
import * as v from "valibot";

const processName = v.string();

/** The schema of one check. Exactly one key each; combine with `all`, `any`, `not`. */
export type Check =
  | { readonly all: readonly Check[] }
  | { readonly any: readonly Check[] }
  | { readonly not: Check }
  /** How the run ended, see Outcome. */
  | { readonly outcome: string }
  /** The whole of stdout, with its newlines. */
  | { readonly stdout: string }
  /** The lines of stdout are these, in whatever order. */
  | { readonly stdoutAnyOrder: readonly string[] }
  /** These lines stand in stdout in this order; others may stand between. */
  | { readonly stdoutInOrder: readonly string[] }
  /** A regular expression (flags `ms`) finds something in stdout / stderr. */
  | { readonly stdoutMatches: string }
  | { readonly stderrMatches: string }
  /** How many processes there were, MainProcess counted. */
  | { readonly processCount: number }
  /** All of these were alive at one moment. */
  | { readonly aliveTogether: readonly string[] }
  /** The first process ended before the second one did. */
  | { readonly endsBefore: readonly [string, string] }
  /** The first process ended before the second one began. */
  | { readonly endsBeforeStart: readonly [string, string] }
  | { readonly exitcodes: Readonly<Record<string, number>> }
  /** The process was in this state, by this call if one is given (`Process.join`), at least so many times. */
  | {
      readonly state: {
        readonly process: string;
        readonly state: string;
        readonly call?: string;
        readonly times?: number;
      };
    }
  /** The last value that the process told of a variable (as repr), in scope `module` unless said. */
  | {
      readonly variable: {
        readonly process: string;
        readonly name: string;
        readonly scope?: string;
        readonly value: string;
      };
    }
  /** A process printed a line that matches. */
  | { readonly printed: { readonly process: string; readonly matches: string } }
  /** An uncaught exception or compile error of this type, at this line if one is given. */
  | { readonly error: { readonly type: string; readonly line?: number } };

export const checkSchema: v.GenericSchema<Check> = v.lazy(() =>
  v.union([
    v.strictObject({ all: v.array(checkSchema) }),
    v.strictObject({ any: v.array(checkSchema) }),
    v.strictObject({ not: checkSchema }),
    v.strictObject({ outcome: v.string() }),
    v.strictObject({ stdout: v.string() }),
    v.strictObject({ stdoutAnyOrder: v.array(v.string()) }),
    v.strictObject({ stdoutInOrder: v.array(v.string()) }),
    v.strictObject({ stdoutMatches: v.string() }),
    v.strictObject({ stderrMatches: v.string() }),
    v.strictObject({ processCount: v.number() }),
    v.strictObject({ aliveTogether: v.array(processName) }),
    v.strictObject({ endsBefore: v.tuple([processName, processName]) }),
    v.strictObject({ endsBeforeStart: v.tuple([processName, processName]) }),
    v.strictObject({ exitcodes: v.record(v.string(), v.number()) }),
    v.strictObject({
      state: v.strictObject({
        process: processName,
        state: v.string(),
        call: v.exactOptional(v.string()),
        times: v.exactOptional(v.number()),
      }),
    }),
    v.strictObject({
      variable: v.strictObject({
        process: processName,
        name: v.string(),
        scope: v.exactOptional(v.string()),
        value: v.string(),
      }),
    }),
    v.strictObject({ printed: v.strictObject({ process: processName, matches: v.string() }) }),
    v.strictObject({
      error: v.strictObject({ type: v.string(), line: v.exactOptional(v.number()) }),
    }),
  ]),
);
