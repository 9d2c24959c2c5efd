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

function nameOf(raw: string | undefined, classes: ReadonlySet<string>): string {
  const name = (raw ?? "")
    .replace(/^async /, "")
    .replace(/ \[as .*\]$/, "")
    // SpiderMonkey marks what is inside what: outer/inner, async*name, inner<
    .replace(/^.*[/*]/, "")
    .replace(/<$/, "");
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

/** Frames of `stack` in the program's blobs, outermost first. `locate` maps back to the source. */
export function parseStack(stack: string, { urls, classes }: Loaded, locate: Locate): Frame[] {
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
    const name = nameOf(found[1], classes);
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
    if (!(error instanceof Error) || typeof error.stack !== "string") return [];
    return parseStack(error.stack, loaded, (line, column) => ({ line: lineOfText(line), column }));
  };
}
