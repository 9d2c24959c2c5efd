// What every pass over one program is given: its text, the edits so far, names that are free, and a
// place for mistakes.
import type * as t from "@babel/types";
import type { CompileError } from "../wire/program.ts";
import { Edits } from "./edits.ts";
import { startOf, walk, type Node } from "./syntax.ts";

/** Names of the emitted text, none of which occurs in the program. */
export interface FreshNames {
  /** The runtime, a parameter of the emitted functions. */
  readonly runtime: string;
  /** `place`, whose first element is the line being executed. */
  readonly place: string;
  /** How many checkpoints to count until the next call. */
  readonly count: string;
  /** Makes that call and says from which line. */
  readonly check: string;
  /** How many iterations of one function's loops to count until they are charged … */
  readonly turns: string;
  /** … and what charges them. */
  readonly charge: string;
  /** Holds a value for the length of one expression. */
  readonly held: string;
  /** Resources of the block that is being executed, and what takes and ends them. */
  readonly resources: string;
  readonly use: string;
  readonly end: string;
  readonly endLater: string;
  /** In generator form: what the program calls of {@link GeneratorForm}. */
  readonly form: string;
  /** What a generator of the program holds of itself. */
  readonly stepping: string;
  /** A generator's first parameter, which is its `this`; and an arrow's, which has none. */
  readonly self: string;
  readonly noSelf: string;
  /** The generator of the function whose ordinary face is being made. */
  readonly body: string;
  /** Names of a letter and a number: generators by definition, and values within an expression. */
  readonly generator: string;
  readonly method: string;
  readonly home: string;
  readonly each: string;
  readonly loop: string;
  readonly temporary: string;
}

export class Pass {
  readonly edits: Edits;
  readonly mistakes: CompileError[] = [];
  /** Index of each function and class in the table of definitions, once that is made. */
  readonly definitionIds = new Map<Node, number>();
  /** Constructors that set fields from their parameters: behind `super(…)`, or at once. */
  readonly parameterProperties = new Map<
    t.ClassMethod,
    { readonly names: readonly string[]; readonly call: t.Statement | undefined }
  >();
  /** Every identifier of the program, those of types included. */
  readonly identifiers: ReadonlySet<string>;
  readonly fresh: FreshNames;

  constructor(
    readonly source: string,
    program: Node,
  ) {
    this.edits = new Edits(source);
    this.identifiers = identifiersOf(program);
    const names = {
      runtime: this.free("$mh"),
      place: this.free("$p"),
      count: this.free("$n"),
      check: this.free("$c"),
      turns: this.free("$k"),
      charge: this.free("$u"),
      held: this.free("$t"),
      resources: this.free("$r"),
      use: this.free("$use"),
      end: this.free("$end"),
      endLater: this.free("$endLater"),
      form: this.free("$f"),
      stepping: this.free("$y"),
      self: this.free("$s"),
      noSelf: this.free("$_"),
      body: this.free("$g"),
    };
    const taken = [...this.identifiers, ...Object.values(names)];
    this.fresh = {
      ...names,
      generator: freeStem("$g", taken),
      method: freeStem("$m", taken),
      home: freeStem("$h", taken),
      each: freeStem("$x", taken),
      loop: freeStem("$l", taken),
      temporary: freeStem("$", taken),
    };
  }

  /** `wanted`, or with a number behind it where the program has that name. */
  free(wanted: string): string {
    let name = wanted;
    for (let n = 2; this.identifiers.has(name); n += 1) name = wanted + n;
    return name;
  }

  /** Notes a mistake at the beginning of a node. */
  mistake(type: CompileError["type"], node: Node, message: string): void {
    const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
    this.mistakes.push({ type, line, column: column + 1, message });
  }

  notSupported(node: Node, what: string): void {
    this.mistake("NotSupported", node, what);
  }

  /** The first offset from `at` on that is neither space nor comment. */
  skip(at: number): number {
    const trivia = /(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*/uy;
    trivia.lastIndex = at;
    trivia.exec(this.source);
    return trivia.lastIndex;
  }

  /** The offset behind `token`, which comes next after `at`; -1 when something else does. */
  behind(token: string, at: number): number {
    const start = this.skip(at);
    return this.source.startsWith(token, start) ? start + token.length : -1;
  }

  /** Where an identifier's own name ends; its node goes on to the end of its type. */
  nameEnd(identifier: Node): number {
    const name = /[\p{ID_Continue}$\u200c\u200d]+|\\u\{[^}]*\}|\\u[\da-fA-F]{4}/uy;
    let end = startOf(identifier);
    for (name.lastIndex = end; name.test(this.source); name.lastIndex = end) end = name.lastIndex;
    return end;
  }
}

/** What names that end in a number begin with, so that none of them is taken. */
function freeStem(wanted: string, taken: readonly string[]): string {
  const numbered = (stem: string): boolean =>
    taken.some((name) => name.includes(stem) && /\d$/u.test(name));
  let stem = wanted;
  while (numbered(stem)) stem += "_";
  return stem;
}

function identifiersOf(program: Node): Set<string> {
  const found = new Set<string>();
  walk(program, (node) => {
    if (node.type === "Identifier") found.add(node.name);
  });
  return found;
}
