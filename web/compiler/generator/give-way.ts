// The generator form of a program: the same code, whose statements, loops and calls may give way to other threads
// and processes. See docs/compiler.md for what gives way and what runs on until it is done.
import type * as t from "@babel/types";
import { sharedCounter, type Counter } from "../counter.ts";
import type { Facts } from "../facts.ts";
import type { Pass } from "../pass.ts";
import { Faces } from "./faces.ts";
import { knownFunctions } from "./known-functions.ts";
import { ownVariables } from "./own-variables.ts";
import { GeneratorForm } from "./statements.ts";

export interface GivenWay {
  /** Statements at the head of the module's body. */
  readonly head: string;
  /** Those that give hoisted functions their other face. */
  readonly given: string;
  /** Counts in what can't give way. */
  readonly counter: Counter;
}

/** Makes the edits. With `async` the module's body waits for promises itself. */
export function giveWay(pass: Pass, program: t.Program, facts: Facts, async: boolean): GivenWay {
  const faces = new Faces(pass, program);
  const form = new GeneratorForm(
    pass,
    facts,
    faces,
    knownFunctions(program),
    ownVariables(program),
  );
  const { head, given } = form.program(program, !async);
  const isOther = (node: t.Node): boolean =>
    node.type === "Program" ? !async : faces.of(node) !== undefined;
  return { head, given, counter: sharedCounter(pass.fresh, isOther) };
}
