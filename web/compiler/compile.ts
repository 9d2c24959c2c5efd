// TypeScript in, a runnable module out: parse, then edits of several passes over one tree, then text.
// Runs on the page or in a test, needs nothing but the language, and is meant to be loaded when first used.
import { present } from "../base/assert.ts";
import type { CompiledProgram, CompileError, ProgramForm } from "../wire/program.ts";
import { findCallsOfClasses, type ClassTest } from "./calls-of-classes.ts";
import { COROUTINES, makeCoroutines, yieldTopLevelAwaits } from "./coroutines.ts";
import { plainCounter } from "./counter.ts";
import { takeDefinitions } from "./definitions.ts";
import { findEarlyErrors } from "./early-errors.ts";
import { Facts } from "./facts.ts";
import { forkCuts } from "./fork.ts";
import { frameOf } from "./frame.ts";
import { GeneratorPass } from "./generator/give-way.ts";
import { Statements } from "./instrument.ts";
import { setParameterProperties } from "./lower-class.ts";
import { lowerUsings } from "./lower-using.ts";
import { lower } from "./lower.ts";
import { takeModules, type ModuleNames } from "./modules.ts";
import { isTooDeep, nestedTooDeeply } from "./nesting.ts";
import { parse } from "./parse.ts";
import { Pass } from "./pass.ts";
import { originalPosition } from "./positions.ts";
import { hasTopLevelAwait, topLevelNames } from "./top-level.ts";

export interface CompileOptions {
  readonly form: ProgramForm;
  /** Modules by name, with the names that each exports. */
  readonly modules: ModuleNames;
  /** Names that a program may use without importing them. */
  readonly globals: ReadonlySet<string>;
  /** Which of all these are classes that can't be called without `new`. */
  readonly isClass?: ClassTest;
}

export type Compiled =
  | { readonly ok: true; readonly program: CompiledProgram }
  | { readonly ok: false; readonly errors: readonly CompileError[] };

export function compile(source: string, options: CompileOptions): Compiled {
  try {
    return compiled(source, options);
  } catch (error) {
    if (isTooDeep(error)) return failed([nestedTooDeeply(source)]);
    throw error;
  }
}

function compiled(source: string, options: CompileOptions): Compiled {
  const parsed = parse(source);
  if (!parsed.ok) return parsed;
  const { program } = parsed.file;
  const pass = new Pass(source, program);

  findEarlyErrors(pass, program);
  const modules = takeModules(pass, program, options.modules);
  const { hasUsing } = lower(pass, program);
  if (options.isClass) findCallsOfClasses(pass, program, options.isClass);
  if (pass.mistakes.length > 0) return failed(pass.mistakes);

  const definitions = takeDefinitions(pass, program);
  const usesCoroutines = modules.specifiers.includes(COROUTINES);
  const yieldsAwaits =
    usesCoroutines && options.form === "generator" && yieldTopLevelAwaits(pass, program);
  const async = hasTopLevelAwait(program) && !yieldsAwaits;
  const facts = new Facts(program);
  const giving = options.form === "generator" ? new GeneratorPass(pass, program, async) : undefined;
  setParameterProperties(pass, giving?.selfOf ?? (() => "this"));
  if (hasUsing) lowerUsings(pass, program, giving?.waysOf ?? (() => "runs on"));
  const generator = giving?.edit(facts);
  new Statements(pass, facts, giving?.counter ?? plainCounter(pass.fresh)).program(program);
  if (usesCoroutines) makeCoroutines(pass, program, definitions, options.form);
  const topLevel = topLevelNames(program);
  const frame = frameOf(pass, program, {
    globals: [...options.globals].filter((name) => pass.identifiers.has(name)),
    bindings: modules.bindings,
    names: topLevel.map(({ name }) => name),
    async,
    hasUsing,
    ...(generator ? { generator } : {}),
  });
  const cuts = forkCuts(pass, program);
  if (pass.mistakes.length > 0) return failed(pass.mistakes);

  const run = pass.edits.render(...frame.run);
  const fork = pass.edits.render(...frame.fork, cuts);
  return {
    ok: true,
    program: {
      form: options.form,
      code: run.text,
      forkCode: fork.text,
      definitions,
      topLevel,
      imports: modules.specifiers,
      async,
      originalPosition: (line, column, text = "code") =>
        originalPosition(source, text === "code" ? run : fork, line, column),
    },
  };
}

function failed(mistakes: readonly CompileError[]): Compiled {
  present(mistakes[0], "a mistake");
  return {
    ok: false,
    errors: mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}
