// From an error's stack text to the frames of the reader's program, outermost first. Engines write stacks
// in two ways:
//   V8                    at Clock.run (blob:https://…/3f2c:7:11)
//   SpiderMonkey, JSC     run@blob:https://…/3f2c:7:11
// Only frames in the program's own blobs count, and none outside its module body.
import { lineOfText } from "../shared/eager-text.ts";
import type { Frame } from "../../../wire/system-call.ts";
import type { CompiledProgram } from "../../../wire/program.ts";

/** The compiler names a module's body so, as Python does. */
const MODULE_BODY = "<module>";

const v8 = /^\s*at (?:(.*?) \()?(blob:[^\s)]+?):(\d+):(\d+)\)?$/;
const other = /^(.*?)@(blob:[^\s]+?):(\d+):(\d+)$/;

export type Locate = CompiledProgram["originalPosition"];

function nameOf(raw: string | undefined): string {
  const name = (raw ?? "")
    .replace(/^async /, "")
    .replace(/ \[as .*\]$/, "")
    // SpiderMonkey marks what is inside what: outer/inner, async*name, inner<
    .replace(/^.*[/*]/, "")
    .replace(/<$/, "");
  if (name.includes(MODULE_BODY)) return MODULE_BODY;
  if (name.startsWith("new ")) return "__init__";
  const last = name.split(".").at(-1) ?? "";
  return last === "" || last.startsWith("<anonymous") ? "<lambda>" : last;
}

/** Frames of `stack` in the blobs `urls`, outermost first. `locate` maps back to the source. */
export function parseStack(stack: string, urls: ReadonlySet<string>, locate: Locate): Frame[] {
  const frames: Frame[] = [];
  for (const text of stack.split("\n")) {
    const found = v8.exec(text) ?? other.exec(text);
    if (!found || !urls.has(found[2] ?? "")) continue;
    const name = nameOf(found[1]);
    frames.push({ name, ...locate(Number(found[3]), Number(found[4])) });
    if (name === MODULE_BODY) break;
  }
  return frames.reverse();
}

/** Frames of the program, whose text is loaded from `urls`, in a caught error. */
export function programFrames(error: unknown, urls: ReadonlySet<string>): readonly Frame[] {
  if (!(error instanceof Error) || typeof error.stack !== "string") return [];
  return parseStack(error.stack, urls, (line, column) => ({ line: lineOfText(line), column }));
}
