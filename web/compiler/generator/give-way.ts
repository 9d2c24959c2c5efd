// The generator form of a program: the same code, whose statements, loops and calls may give way to other threads
// and processes. See docs/compiler.md for what gives way and what runs on until it is done.
import type * as t from "@babel/types";
import { sharedCounter, type Counter } from "../counter.ts";
import type { Facts } from "../facts.ts";
import type { Pass } from "../pass.ts";
import type { Ways } from "../lower-using.ts";
import { Faces, wayOf } from "./faces.ts";
import type { Way } from "./hand-on.ts";
import { namesOf } from "./names.ts";
import { walk } from "../syntax.ts";
import { GeneratorForm } from "./statements.ts";

/** Whether a function has an `await using`. What it takes ends in JavaScript's own way, with all else that it uses. */
function endsLater(node: t.Node): boolean {
  let found = false;
  walk(node, (below) => {
    found ||= below.type === "VariableDeclaration" && below.kind === "await using";
    return !found;
  });
  return found;
}

/** What stands at the head of the module's body, what gives functions their other face, and how the body hands on. */
export interface ModuleParts {
  readonly head: string;
  readonly given: string;
  readonly ways: Ways;
}

export class GeneratorPass {
  private readonly faces: Faces;

  /** With `async` the module's body waits for promises itself: it can't give way. */
  constructor(
    private readonly pass: Pass,
    private readonly program: t.Program,
    private readonly async: boolean,
  ) {
    this.faces = new Faces(pass, program);
  }

  /** How code of a function, or of the module's body, hands on to what may block. */
  readonly waysOf = (node: t.Node): Ways => {
    const way = this.wayOf(node);
    return way === null || (way === "awaits" && endsLater(node)) ? "runs on" : way;
  };

  /** What `this` is called in a constructor. */
  readonly selfOf = (constructor: t.ClassMethod): string =>
    this.faces.of(constructor) ? this.pass.fresh.self : "this";

  private wayOf(node: t.Node): Way | null {
    if (node.type === "Program") return this.async ? "awaits" : "yields";
    return this.faces.of(node) ? "yields" : wayOf(node);
  }

  /** Counts in what can't. */
  get counter(): Counter {
    return sharedCounter(this.pass.fresh, (node) =>
      /^(?:yields|steps)$/u.test(this.wayOf(node) ?? ""),
    );
  }

  /** Makes the edits; answers what stands at the head of the module's body, and what gives functions their faces. */
  edit(facts: Facts): ModuleParts {
    const { pass, program } = this;
    const form = new GeneratorForm(pass, facts, this.faces, namesOf(program));
    const way = this.async ? "awaits" : "yields";
    return { ...form.program(program, way), ways: this.waysOf(program) };
  }
}
