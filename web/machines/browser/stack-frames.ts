// From an error's stack text to the frames of the reader's program, outermost first. Engines write stacks
// in two ways:
//   V8                    at Clock.run (blob:https://…/3f2c:7:11)
//   SpiderMonkey, JSC     run@blob:https://…/3f2c:7:11
// Only frames in the program's own blobs count, and none outside its module body.
import { lineOfText } from "./eager-text.ts";
import type { Frame } from "../../wire/system-call.ts";
import type { CompiledProgram, Definition } from "../../wire/program.ts";

/** The compiler names a module's body so, as Python does. */
const MODULE_BODY = "<module>";

/** In generator form the name of a function's generator is its own with this behind it. */
const GENERATOR = /\$g_*\d+$/;
/** What a function's ordinary face calls there: the frame further out is the face's, the next but one its caller's. */
const FACE = /^(?:\s*at )?(?:\w+\.)?drive(?: |@)/;

/** What both machines call to let a thread go on: what lies further out belongs to one that waits below it on the stack. */
const TURN = /^(?:\s*at )?(?:[\w$]+\.)?takeTurn(?: |@)/;

const v8 = /^\s*at (?:(.*?) \()?(blob:[^\s)]+?):(\d+):(\d+)\)?$/;
const other = /^(.*?)@(blob:[^\s]+?):(\d+):(\d+)$/;

export type Locate = CompiledProgram["originalPosition"];

function bareName(raw: string | undefined): string {
  return (
    (raw ?? "")
      .replace(/^async /, "")
      .replace(/ \[as .*\]$/, "")
      // SpiderMonkey marks what is inside what: outer/inner, async*name, inner<
      .replace(/^.*[/*]/, "")
      .replace(/<$/, "")
  );
}

function nameOf(name: string, classes: ReadonlySet<string>): string {
  if (name.includes(MODULE_BODY)) return MODULE_BODY;
  // V8 says new, the others call a constructor as its class.
  if (name.startsWith("new ") || classes.has(name)) return "__init__";
  const last = (name.split(".").at(-1) ?? "").replace(/^[gs]et /, "").replace(GENERATOR, "");
  return last === "" || last.startsWith("<anonymous") ? "<lambda>" : last;
}

/** A program as stacks know it: the blobs that it was loaded from, and the names of its classes. */
export interface Loaded {
  readonly urls: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
}

/** V8 has a frame of its own for the fields of a class; in Python they are set by `__init__`, whose frame comes next. */
const FIELDS = "<instance_members_initializer>";

/** An error that was caught. */
export interface Caught {
  readonly stack: string;
  /** Names of its classes. */
  readonly made: ReadonlySet<string>;
}

/** null for what is no error. */
export function caught(error: unknown): Caught | null {
  if (!(error instanceof Error) || typeof error.stack !== "string") return null;
  const made = new Set<string>();
  // Behind Error comes a function without a name, as lambdas are.
  for (
    let at: unknown = error.constructor;
    typeof at === "function" && at.name !== "";
    at = Object.getPrototypeOf(at)
  )
    made.add(at.name);
  return { stack: error.stack, made };
}

/**
 * Frames of an error in the program's blobs, outermost first. `locate` maps back to the source. Where it was made is where it is
 * thrown in Python: its own constructors, which V8 leaves out and the others don't, are no part of it.
 */
export function framesOf(
  { stack, made }: Caught,
  { urls, classes }: Loaded,
  locate: Locate,
): Frame[] {
  const frames: Frame[] = [];
  let isFace = false;
  for (const text of stack.split("\n")) {
    const found = v8.exec(text) ?? other.exec(text);
    if (!found || !urls.has(found[2] ?? "") || found[1] === FIELDS) {
      if (TURN.test(text)) break;
      isFace = FACE.test(text);
      continue;
    }
    if (isFace) {
      isFace = false;
      continue;
    }
    const bare = bareName(found[1]);
    if (frames.length === 0 && made.has(bare.replace(/^new /, "").replace(GENERATOR, ""))) continue;
    const name = nameOf(bare, classes);
    frames.push({ name, ...locate(Number(found[3]), Number(found[4])) });
    if (name === MODULE_BODY) break;
  }
  return frames.reverse();
}

/** Reads the frames of a program in caught errors. */
export function frameReader(
  program: { readonly run: string; readonly fork: string },
  definitions: readonly Definition[],
): (error: unknown) => readonly Frame[] {
  const classes = definitions.filter(({ kind }) => kind === "class");
  const loaded: Loaded = {
    urls: new Set([program.run, program.fork]),
    classes: new Set(classes.map(({ qualname }) => qualname.split(".").at(-1) ?? "")),
  };
  return (error) => {
    const one = caught(error);
    if (!one) return [];
    return framesOf(one, loaded, (line, column) => ({ line: lineOfText(line), column }));
  };
}
