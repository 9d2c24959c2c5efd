// The table of a program's functions and classes with their names in Python's spelling, and the mark in
// each one's text. The mark is a block comment as near to the beginning of the text as one can stand, so
// the first mark in `toString()` is a function's own and never that of one inside it.
import type * as t from "@babel/types";
import type { Definition, Parameter } from "../wire/program.ts";
import { rank } from "./edits.ts";
import { findLent } from "./escape/escape.ts";
import type { Pass } from "./pass.ts";
import {
  bare,
  eachChild,
  isAnonymousDefinition,
  isClass,
  isFunction,
  lineOf,
  startOf,
  endOf,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "./syntax.ts";

/** Lists and marks all definitions, outer ones before those inside them. */
export function takeDefinitions(pass: Pass, program: t.Program): Definition[] {
  // Only workers make use of it.
  const hasWorkers = pass.identifiers.has("Pool") || pass.identifiers.has("ProcessPoolExecutor");
  const table = new Table(pass, hasWorkers ? findLent(program) : new Map());
  table.visit(program, "");
  return table.definitions;
}

class Table {
  readonly definitions: Definition[] = [];

  constructor(
    private readonly pass: Pass,
    private readonly lent: ReadonlyMap<FunctionNode, ReadonlySet<number>>,
  ) {}

  /** `scope` goes before a name; `hint` is the name that an anonymous definition gets from its variable. */
  visit(node: Node, scope: string, hint?: string): void {
    if ("declare" in node && node.declare === true) return;
    if (isFunction(node)) this.function(node, scope, hint);
    else if (isClass(node)) this.class(node, scope, hint);
    else if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.init) {
      this.visit(node.init, scope, node.id.name);
    } else if (bare(node) !== node) {
      // A name goes through parentheses and types to what they hold.
      eachChild(node, (child) => this.visit(child, scope, hint));
    } else eachChild(node, (child) => this.visit(child, scope));
  }

  private function(node: FunctionNode, scope: string, hint: string | undefined): void {
    const isMethod = "key" in node;
    const key = isMethod ? this.keyName(node) : undefined;
    const own =
      node.type === "FunctionDeclaration" || node.type === "FunctionExpression"
        ? node.id?.name
        : key;
    const qualname = scope + (own ?? hint ?? "<lambda>");
    if (!(node.type === "ClassMethod" && node.kind === "constructor")) {
      const parameters = parametersOf(node, this.lent.get(node));
      this.define(node, qualname, "function", parameters, node.async === true);
      this.markFunction(node);
    }
    eachChild(node, (child) => {
      const isOutside = isMethod && child === node.key;
      this.visit(child, isOutside ? scope : `${qualname}.<locals>.`);
    });
  }

  private class(node: ClassNode, scope: string, hint: string | undefined): void {
    const qualname = scope + (node.id?.name ?? hint ?? "<class>");
    this.define(node, qualname, "class", constructorParameters(node), false);
    const { edits, skip } = { edits: this.pass.edits, skip: (at: number) => this.pass.skip(at) };
    const abstract =
      "abstract" in node && node.abstract
        ? this.pass.behind("abstract", startOf(node))
        : startOf(node);
    edits.insert(skip(abstract) + "class".length, this.mark, rank.statement);
    if (node.superClass) this.visit(node.superClass, scope);
    for (const member of node.body.body) {
      if ("value" in member && member.value && isAnonymousDefinition(member.value)) {
        this.visit(member.value, `${qualname}.`, this.keyName(member));
        if ("computed" in member && member.computed) this.visit(member.key, scope);
      } else this.visit(member, `${qualname}.`);
    }
  }

  private define(
    node: Node,
    qualname: string,
    kind: Definition["kind"],
    parameters: readonly Parameter[],
    async: boolean,
  ): void {
    const id = this.definitions.length;
    this.pass.definitionIds.set(node, id);
    this.definitions.push({ id, qualname, kind, parameters, line: lineOf(node), async });
  }

  /** The mark of the definition that was added last. */
  private get mark(): string {
    return `/*§${String(this.definitions.length - 1)}*/`;
  }

  private markFunction(node: FunctionNode): void {
    const { pass } = this;
    const start = startOf(node);
    if (node.type === "ArrowFunctionExpression") {
      const head = node.async ? pass.behind("async", start) : start;
      const open = node.typeParameters ? endOf(node.typeParameters) : head;
      const paren = pass.behind("(", open);
      // `x => …` has nowhere to put it but behind the arrow, which is still before anything nested.
      const at = paren === -1 ? startOf(node.body) : paren;
      pass.edits.insert(at, this.mark, rank.statement);
      return;
    }
    if (!("key" in node)) {
      const head = node.async ? pass.behind("async", start) : start;
      pass.edits.insert(pass.behind("function", head), this.mark, rank.statement);
      return;
    }
    const computed = "computed" in node && node.computed;
    const optional = pass.behind("?", endOf(node.key));
    const open = node.typeParameters
      ? endOf(node.typeParameters)
      : optional === -1
        ? endOf(node.key)
        : optional;
    pass.edits.insert(
      computed ? startOf(node.key) : pass.behind("(", open),
      this.mark,
      rank.statement,
    );
  }

  private keyName(member: { readonly key: Node; readonly computed?: boolean | undefined }): string {
    const { key } = member;
    if ("kind" in member && member.kind === "constructor") return "__init__";
    if (key.type === "PrivateName") return `#${key.id.name}`;
    if (key.type === "StringLiteral" || key.type === "NumericLiteral") return String(key.value);
    if (key.type === "Identifier" && member.computed !== true) return key.name;
    return `[${this.pass.source.slice(startOf(key), endOf(key))}]`;
  }
}

function constructorParameters(node: ClassNode): Parameter[] {
  const constructor = node.body.body.find(
    (member): member is t.ClassMethod =>
      member.type === "ClassMethod" && member.kind === "constructor",
  );
  if (constructor) return parametersOf(constructor);
  return node.superClass ? [{ name: "args", optional: true, rest: true, lent: false }] : [];
}

function parametersOf(node: FunctionNode, lent?: ReadonlySet<number>): Parameter[] {
  return node.params.flatMap((parameter, at) => {
    if (parameter.type === "Identifier" && parameter.name === "this") return [];
    const target = parameter.type === "TSParameterProperty" ? parameter.parameter : parameter;
    return parameterOf(target, lent?.has(at) === true);
  });
}

function parameterOf(node: Node, lent: boolean): Parameter {
  const rest = node.type === "RestElement";
  const target = rest ? node.argument : node.type === "AssignmentPattern" ? node.left : node;
  const optional =
    node.type === "AssignmentPattern" || ("optional" in node && node.optional === true);
  return {
    name: target.type === "Identifier" ? target.name : "…",
    optional: optional || rest,
    rest,
    lent,
  };
}
