// Runs small programs in tests: compiled, with a runtime made for tests, or plain. Either way the answer is
// what the program logged, with the error it ended with.
import { assert } from "../../base/assert.ts";
import type { CompiledProgram, ProgramForm, ProgramRuntime } from "../../wire/program.ts";
import type { Blocking } from "../../wire/system-call.ts";
import { compile } from "../compile.ts";
import { generatorForm } from "../runtime/generator-form.ts";

export type Show = (...values: readonly unknown[]) => string;

/** Globals a program has besides the language's own. */
export type Globals = Readonly<Record<string, unknown>>;

/** What the emitted text's default export holds: one of the two. */
type Emitted = Readonly<Record<"run" | "fork", (runtime: ProgramRuntime) => unknown>>;

export function compiled(
  source: string,
  globals: Iterable<string> = ["log"],
  form: ProgramForm = "plain",
): CompiledProgram {
  const result = compile(source, { form, modules: new Map(), globals: new Set(globals) });
  assert(result.ok, result.ok ? "" : JSON.stringify(result.errors));
  return result.program;
}

/** Loads a text as a module, as a worker does. */
export async function load(code: string): Promise<Emitted> {
  const loaded = (await import(/* @vite-ignore */ moduleUrl(code))) as { default: Emitted }; // our own text
  return loaded.default;
}

export function moduleUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

export function runtimeWith(globals: Globals, more: Partial<ProgramRuntime> = {}): ProgramRuntime {
  return {
    place: new Int32Array(1),
    checkpoint: () => 3,
    require: () => ({}),
    importDynamic: async (name) => ({ name }),
    globals,
    register: () => undefined,
    registerBlock: () => undefined,
    coroutine: (_definition, begin) => begin(),
    forked: () => undefined,
    forkedStatics: () => undefined,
    ...more,
  };
}

/** What `start` logs, ending with the error when it fails. */
export async function logged(show: Show, start: (globals: Globals) => unknown): Promise<string[]> {
  const lines: string[] = [];
  const log = (...values: unknown[]): undefined => {
    lines.push(show(...values));
  };
  try {
    await start({ log });
  } catch (error) {
    lines.push(`ended with ${show(error instanceof Error ? error.name : error)}`);
  }
  return lines;
}

export async function runCompiled(
  show: Show,
  source: string,
  more: Partial<ProgramRuntime> = {},
): Promise<string[]> {
  const program = compiled(source);
  const { run } = await load(program.code);
  return logged(show, (globals) => run(runtimeWith(globals, more)));
}

/** How many checkpoints a thread may pass before it must give way. */
export type Counts = () => number;

/** Runs a program in generator form, which gives way whenever its count has run out and then goes on. */
export async function runGenerator(
  show: Show,
  source: string,
  counts: Counts = () => 0,
  more: Partial<ProgramRuntime> = {},
): Promise<string[]> {
  const { code } = compiled(source, ["log"], "generator");
  const { run } = await load(code);
  const place = new Int32Array(2);
  const drive = (generator: Blocking<unknown>): unknown => {
    for (;;) {
      place[1] = counts();
      const step = generator.next();
      if (step.done === true) return step.value;
      assert(step.value.call === "pass", "a program of these tests yields nothing but passes");
    }
  };
  const runtime = { place, generator: generatorForm(drive), ...more };
  return logged(show, (globals) => drive(run(runtimeWith(globals, runtime)) as Blocking<unknown>)); // as the form has it
}

/** Runs JavaScript that some other tool has made of a program, as a module with `log` for a global. */
export async function runPlain(show: Show, script: string): Promise<string[]> {
  const name = `log${String((plainRuns += 1))}`;
  return logged(show, async ({ log }) => {
    Object.assign(globalThis, { [name]: log });
    await import(/* @vite-ignore */ moduleUrl(script.replaceAll(/\blog\b/gu, name)));
  });
}

let plainRuns = 0;
