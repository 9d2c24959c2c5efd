// The text for a forked child: definitions stay, variables get the values of the parent, nothing else runs.
//
//   let hits = load();          let hits=$mh.forked("hits");
//   class A {                   class A {
//     static made = 0;            ;
//   }                           }$mh.forkedStatics("A",A);
//   main();                     ;
import type * as t from "@babel/types";
import type { Pass } from "./pass.ts";
import { containsSuspension } from "./refuse.ts";
import {
  bare,
  boundNames,
  endOf,
  isClass,
  startOf,
  walk,
  type ClassNode,
  type Node,
} from "./syntax.ts";
import { definitionKind, topLevelNames, withoutExport } from "./top-level.ts";

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What to take out of the program's text, and what stands there instead. */
export function forkCuts(pass: Pass, program: t.Program): Cut[] {
  return new Fork(pass, program).cuts;
}

class Fork {
  readonly cuts: Cut[] = [];
  /** Copied instances need their class, so variables that come before the last class are set behind it. */
  private readonly lastClass: Node | undefined;
  private readonly postponed: string[] = [];
  /** Names that a class needs while it is being defined. */
  private readonly needed = new Set<string>();
  /** Classes that wait for something while they are being defined, which a fork can't do again. */
  private readonly waiting = new Set<ClassNode>();

  constructor(
    private readonly pass: Pass,
    program: t.Program,
  ) {
    this.lastClass = program.body.findLast((statement) => classesOf(statement).length > 0);
    for (const made of program.body.flatMap(classesOf)) this.noteNeeds(made);
    const directly = new Set<string>();
    for (const statement of program.body) this.statement(statement, directly);
    const rest = topLevelNames(program).filter(
      ({ name, kind }) => kind === "variable" && !directly.has(name),
    );
    const end = endOf(program);
    const hoisted = rest.map(({ name }) => `var ${name}=${this.forked(name)};`).join("");
    if (hoisted !== "") this.cuts.push({ start: end, end, text: hoisted });
  }

  private statement(statement: t.Statement, directly: Set<string>): void {
    const node = withoutExport(statement);
    const waiting = classesOf(statement).find((made) => this.waiting.has(made));
    if (waiting) this.replace(statement, refusal(waiting));
    else if (node.type === "VariableDeclaration" && !node.declare) {
      for (const one of node.declarations)
        for (const name of boundNames(one.id)) directly.add(name);
      this.variables(statement, node);
    } else if (node.type === "TSEnumDeclaration" && !node.declare) {
      directly.add(node.id.name);
      this.replace(statement, `var ${node.id.name}=${this.forked(node.id.name)};`);
    } else if (node.type === "FunctionDeclaration" || node.type === "TSDeclareFunction") {
      // Stays as it is.
    } else if (node.type === "ClassDeclaration" && !node.declare) {
      this.takeStatics(node);
      const { id } = node;
      if (id) this.cuts.push({ start: endOf(node), end: endOf(node), text: this.statics(id.name) });
    } else this.replace(statement, ";");
    if (statement === this.lastClass && this.postponed.length > 0) {
      this.cuts.push({
        start: endOf(statement),
        end: endOf(statement),
        text: this.postponed.join(""),
      });
    }
  }

  private variables(statement: t.Statement, node: t.VariableDeclaration): void {
    const keyword = node.kind === "let" || node.kind === "var" ? node.kind : "const";
    const kept = node.declarations.filter(({ init }) => init && definitionKind(init));
    if (kept.length === 0) {
      const names = [...new Set(node.declarations.flatMap(({ id }) => boundNames(id)))];
      const early = this.lastClass && startOf(this.lastClass) > startOf(statement);
      const postponed = names.filter((name) => early && !this.needed.has(name));
      const here = names.filter((name) => !postponed.includes(name));
      const sets = (some: readonly string[]): string =>
        some.map((name) => `${keyword} ${name}=${this.forked(name)};`).join("");
      this.postponed.push(sets(postponed));
      this.replace(statement, `;${sets(here)}`);
      return;
    }
    for (const { id, init } of node.declarations) {
      if (!init) continue;
      const value = bare(init);
      if (isClass(value)) {
        this.takeStatics(value);
        const [name] = boundNames(id);
        if (name !== undefined) {
          this.cuts.push({ start: endOf(node), end: endOf(node), text: this.statics(name) });
        }
      } else if (!definitionKind(init)) this.flatten(id, init);
    }
    for (const { id, init } of node.declarations) if (!init) this.flatten(id, id);
  }

  /** One declarator among others that stay: a pattern becomes its names. */
  private flatten(id: Node, last: Node): void {
    const text = boundNames(id).map((name) => `${name}=${this.forked(name)}`);
    this.cuts.push({ start: startOf(id), end: endOf(last), text: text.join(",") || "[]=[]" });
  }

  private replace(statement: Node, text: string): void {
    this.cuts.push({ start: startOf(statement), end: endOf(statement), text });
  }

  /** Static fields and blocks don't run again. Private ones can't be reached from outside: they do. */
  private takeStatics(node: ClassNode): void {
    for (const member of node.body.body) {
      const isStatic =
        member.type === "StaticBlock" || (member.type === "ClassProperty" && member.static);
      if (isStatic) this.replace(member, ";");
    }
  }

  private noteNeeds(node: ClassNode): void {
    const parts = node.body.body.flatMap((member) =>
      "computed" in member && member.computed ? [member.key] : [],
    );
    for (const part of node.superClass ? [node.superClass, ...parts] : parts) {
      if (containsSuspension(part)) this.waiting.add(node);
      walk(part, (below) => {
        if (below.type === "Identifier") this.needed.add(below.name);
      });
    }
  }

  private forked(name: string): string {
    return `${this.pass.fresh.runtime}.forked(${JSON.stringify(name)})`;
  }

  private statics(name: string): string {
    return `;${this.pass.fresh.runtime}.forkedStatics(${JSON.stringify(name)},${name});`;
  }
}

/** The class is not there in the child, and nothing can stand for it. */
function refusal({ id }: ClassNode): string {
  const name = id ? `'${id.name}'` : "a class";
  const words = `cannot fork: ${name} waits for something while it is being defined`;
  return `throw new TypeError(${JSON.stringify(words)});`;
}

function classesOf(statement: t.Statement): ClassNode[] {
  const node = withoutExport(statement);
  if (isClass(node)) return [node];
  if (node.type !== "VariableDeclaration") return [];
  return node.declarations.flatMap(({ init }) => {
    const value = init ? bare(init) : undefined;
    return value && isClass(value) ? [value] : [];
  });
}
