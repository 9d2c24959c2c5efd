// Which constructors of a program are generators too: those that call something, and have `this` from the beginning or by
// a `super(…)` that is the first thing they do. A constructor whose class stands below such a one is one as well.
import type * as t from "@babel/types";
import { bare, isClass, isFunction, walk, type ClassNode, type Node } from "../syntax.ts";
import { mayWait } from "./accessor-names.ts";
import { usesOfParts, type Uses } from "./scope.ts";

/** What engines make quickly, and which never blocks. */
const builtIn =
  /^(?:(?:Weak)?(?:Map|Set)|(?:\w+)?Array|Array|Date|RegExp|Promise|\w*Error|Object|ArrayBuffer|DataView)$/u;

export class ConstructorFaces {
  /** Names of classes whose constructors are generators. */
  private readonly names = new Set<string>();
  /** Names of classes before, whose constructors are none: to make one of these gives way to nobody either. */
  private readonly quiet = new Set<string>();

  /** The constructor of a class, if it is to be one; null where the class has none, but stands below one that is. */
  of(node: ClassNode, name: string): t.ClassMethod | null | undefined {
    const made = constructorOf(node);
    const above = node.superClass ? bare(node.superClass) : undefined;
    const isBelow = above?.type === "Identifier" && this.names.has(above.name);
    const own = node.id?.name ?? name;
    const isQuietClass = (one: string): boolean => one === own || this.quiet.has(one);
    const isOne = made
      ? !isAfterStatics(node, made) &&
        canGive(made, above) &&
        (isBelow || calls(made, isQuietClass))
      : isBelow;
    (isOne ? this.names : this.quiet).add(own);
    return isOne ? (made ?? null) : undefined;
  }
}

export function constructorOf(node: ClassNode): t.ClassMethod | undefined {
  return node.body.body.find(
    (member): member is t.ClassMethod =>
      member.type === "ClassMethod" && member.kind === "constructor",
  );
}

/** `super(…)` where it is the first thing that a constructor does. */
export function firstSuperCall({ body: [first] }: t.BlockStatement): t.CallExpression | undefined {
  if (first?.type !== "ExpressionStatement" || first.expression.type !== "CallExpression") {
    return undefined;
  }
  return first.expression.callee.type === "Super" ? first.expression : undefined;
}

/** Its generator is made at its own place, which comes after the values of static fields before it. */
function isAfterStatics(node: ClassNode, made: t.ClassMethod): boolean {
  const before = node.body.body.slice(0, node.body.body.indexOf(made));
  return before.some(
    (member) =>
      member.type === "StaticBlock" ||
      ("static" in member && member.static === true && "value" in member),
  );
}

function canGive(made: t.ClassMethod, above: Node | undefined): boolean {
  const parts: Node[] = [...made.params, made.body];
  if (!above) return isFree(usesOfParts(parts));
  const call = firstSuperCall(made.body);
  if (!call || above.type === "NullLiteral") return false;
  const early = usesOfParts([...made.params, ...call.arguments]);
  const late = usesOfParts(made.body.body.slice(1));
  return isFree(early) && isFree(late) && !early.this && !early.superRead;
}

const isFree = (uses: Uses): boolean => !uses.arguments && !uses.newTarget && !uses.super;

/** Whether a constructor calls anything but `super`, built-in classes, and classes of which it is said that they are quiet. */
function calls(made: t.ClassMethod, isQuietClass: (name: string) => boolean): boolean {
  const call = firstSuperCall(made.body);
  return mayWait(made.body, (node) => node === call || isQuiet(node, isQuietClass));
}

function isQuiet(node: Node, isQuietClass?: (name: string) => boolean): boolean {
  if (node.type !== "NewExpression" || node.callee.type !== "Identifier") return false;
  return builtIn.test(node.callee.name) || isQuietClass?.(node.callee.name) === true;
}

/** Whether a class puts anything on its instances beside what its constructor does. */
export function hasFields(node: ClassNode): boolean {
  return node.body.body.some((member) => {
    if ("static" in member && member.static === true) return false;
    if (member.type === "ClassMethod") {
      return member.params.some((one) => one.type === "TSParameterProperty");
    }
    return /^Class(?:Accessor|Private)?(?:Property|Method)$/u.test(member.type);
  });
}

/** Whether it would be seen if the values of a class's fields were worked out once more. */
export function areLoud(node: ClassNode): boolean {
  return node.body.body.some((member) => {
    if (!("value" in member) || !member.value || member.static === true) return false;
    return mayWait(member.value, (one) => isQuiet(one)) || reaches(member.value);
  });
}

/** Whether an expression reads or sets what may be seen elsewhere. */
function reaches(node: Node): boolean {
  let found = false;
  walk(node, (below) => {
    if (found || isFunction(below)) return false;
    found =
      isClass(below) || /^(?:Assignment|(?:Optional)?Member|Await)Expression$/u.test(below.type);
    return !found;
  });
  return found;
}
