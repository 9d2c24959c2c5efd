// `using` and `await using` for engines that don't have them: a try … finally that ends the resources
// of the block, the youngest first, with errors of ending joined as SuppressedError. What has Python's `__enter__`
// and `__exit__` is entered and left as `with` does it: it hears of the error, and may swallow it.
//
//   { using a = f(); g(a) }    {const $r=[];try{ const a = $use($r,f()); g(a) }catch(e){$r.error=[e]}
//                              finally{$p[0]=1;$end($r)}}
import type * as t from "@babel/types";
import { rank } from "./edits.ts";
import { handOn, type Way } from "./generator/hand-on.ts";
import type { FreshNames, Pass } from "./pass.ts";
import { namedAround } from "./generator/ordinary-face.ts";
import {
  boundNames,
  eachChild,
  endOf,
  isAnonymousDefinition,
  isClass,
  isFunction,
  isUsing,
  lineOf,
  startOf,
  usingsOf,
  walk,
  type Node,
} from "./syntax.ts";

/** How a function (or the module's body) hands on to what may block, such as taking and ending resources. */
export type Ways = Way | "runs on";

/** Lowers every `using` of a program but its own, whose try statement is the frame's. */
export function lowerUsings(pass: Pass, program: t.Program, waysOf: (node: Node) => Ways): void {
  const visit = (node: Node, parent: Node | null, outer: Node): void => {
    if ("declare" in node && node.declare === true) return;
    const inside = isFunction(node) || node.type === "StaticBlock" ? node : outer;
    lowerUsing({ pass, ways: waysOf(inside) }, node, parent);
    eachChild(node, (child) => visit(child, node, inside));
  };
  visit(program, null, program);
}

/** A program, and what the code at hand may do. */
interface At {
  readonly pass: Pass;
  readonly ways: Ways;
}

/** Puts what `usings` declare under the care of a try statement around a range of statements. */
function wrapRange(
  at: At,
  start: number,
  end: number,
  usings: readonly t.VariableDeclaration[],
): void {
  const [open, close] = around(at, usings);
  at.pass.edits.wrap(start, end, open, close, rank.statement);
}

/** The try statement's two halves. */
export function around(
  { pass, ways }: At,
  usings: readonly t.VariableDeclaration[],
): [string, string] {
  const { resources, place, end, form } = pass.fresh;
  const [first] = usings;
  const line = first ? lineOf(first) : 0;
  const later = usings.some(({ kind }) => kind === "await using");
  const now =
    ways === "runs on"
      ? `${end}(${resources})`
      : kept(pass, ways).join(`${form}.end(${resources})`);
  const ending = later ? endingLater(pass.fresh) : now;
  return [
    `const ${resources}=[];try{`,
    `}catch($e){${resources}.error=[$e]}finally{${place}[0]=${String(line)};${ending}}`,
  ];
}

/** Waits for what there is to wait for, and for nothing else, so that all happens in the language's own ticks. */
const endingLater = ({ resources, end, endLater }: FreshNames): string =>
  `for(const $e of ${endLater}(${resources}))try{await $e}catch($e){${end}.add(${resources},$e)}`;

/** Lowers the `using` declarations of blocks, switches and loop heads. */
function lowerUsing(at: At, node: Node, parent: Node | null): void {
  const { pass } = at;
  switch (node.type) {
    case "BlockStatement":
    case "StaticBlock": {
      const usings = usingsOf(node.body);
      if (usings.length === 0) break;
      if (parent && isFunction(parent)) refuseClashes(pass, node);
      const start =
        node.type === "StaticBlock"
          ? pass.behind("{", pass.behind("static", startOf(node)))
          : startOf(node) + 1;
      wrapRange(at, start, endOf(node) - 1, usings);
      break;
    }
    case "SwitchStatement": {
      const usings = usingsOf(node.cases.flatMap((one) => one.consequent));
      if (usings.length > 0) wrapStatement(at, node, usings);
      break;
    }
    case "LabeledStatement":
    case "ForStatement":
      if (parent?.type !== "LabeledStatement") {
        const loop = unlabelled(node);
        if (loop.type === "ForStatement" && isUsing(loop.init))
          wrapStatement(at, node, [loop.init]);
      }
      break;
    case "ForOfStatement":
      if (isUsing(node.left)) lowerLoopVariable(at, node, node.left);
      break;
    case "VariableDeclaration":
      if (isUsing(node) && parent?.type !== "ForOfStatement") lowerDeclaration(at, node);
      break;
    default:
  }
}

function unlabelled(node: Node): Node {
  return node.type === "LabeledStatement" ? unlabelled(node.body) : node;
}

function wrapStatement(at: At, node: Node, usings: readonly t.VariableDeclaration[]): void {
  const [open, close] = around(at, usings);
  at.pass.edits.wrap(startOf(node), endOf(node), `{${open}`, `${close}}`, rank.statement);
}

function lowerDeclaration(at: At, node: t.VariableDeclaration): void {
  const { pass } = at;
  const [first] = node.declarations;
  if (first) pass.edits.cut(startOf(node), startOf(first), "const ");
  const [open, close] = takingTexts(at, node);
  for (const { id, init } of node.declarations) {
    if (!init || id.type !== "Identifier") continue;
    const [before, after] = isAnonymousDefinition(init) ? namedAround(id.name) : ["", ""];
    const [start, end] = [startOf(init), endOf(init)];
    pass.edits.wrap(start, end, open + before, after + close, rank.semicolon);
  }
}

/** What stands in a try block may not share a name with a function there; in a function's body it may. */
function refuseClashes(pass: Pass, body: Node): void {
  const seen = new Set<string>();
  walk(body, (node) => {
    if (node.type === "VariableDeclaration" && node.kind === "var") {
      for (const { id } of node.declarations) for (const name of boundNames(id)) seen.add(name);
    }
    return !isFunction(node) && !isClass(node);
  });
  eachChild(body, (node) => {
    if (node.type !== "FunctionDeclaration" || !node.id) return;
    const { name } = node.id;
    if (seen.has(name)) {
      pass.notSupported(node, `Beside "using", a function can't share its name "${name}".`);
    }
    seen.add(name);
  });
}

/** What stands around a value that is taken. */
function takingTexts({ pass, ways }: At, node: t.VariableDeclaration): [string, string] {
  const { use, resources, form } = pass.fresh;
  if (node.kind === "await using") return [`${use}(${resources},`, ",true)"];
  if (ways === "runs on") return [`${use}(${resources},`, ")"];
  const [open, close] = kept(pass, ways);
  return [`(${open}${form}.use(${resources},`, `)${close})`];
}

/** What stands around a generator. What it has begun is kept beside the block's resources. */
const kept = ({ fresh }: Pass, way: Way): readonly [string, string] =>
  handOn(fresh, way, `${fresh.resources}.made`);

function lowerLoopVariable(at: At, node: t.ForOfStatement, left: t.VariableDeclaration): void {
  const { pass } = at;
  const [declared] = left.declarations;
  if (declared?.id.type !== "Identifier") return;
  const [open, close] = around(at, [left]);
  const [take, taken] = takingTexts(at, left);
  const each = pass.free("$each");
  pass.edits.cut(startOf(left), endOf(left), `const ${each}`);
  pass.edits.wrap(
    startOf(node.body),
    endOf(node.body),
    `{${open}const ${declared.id.name}=${take}${each}${taken};`,
    `${close}}`,
    rank.statement,
  );
}

/**
 * The functions that lowered code calls. An error that `__exit__` raises takes the place of the one that led there.
 * They are part of the emitted text, and only where they are used.
 */
export function usingHelpers({ use, end, endLater }: FreshNames): string {
  const both = `(e,before)=>typeof SuppressedError==="function"?new SuppressedError(e,before):Object.assign(new Error("An error was suppressed during disposal."),{name:"SuppressedError",error:e,suppressed:before})`;
  return (
    `const ${use}=(all,value,later)=>{` +
    `if(value===null||value===undefined){if(later)all.push({later});return value}` +
    `if(Object(value)!==value)throw new TypeError("The value of using must be an object, null or undefined.");` +
    `let own=later?value[Symbol.asyncDispose]:undefined,sync=own===undefined||own===null;` +
    `if(sync){const enter=value.__enter__,exit=value.__exit__;` +
    `if(typeof enter==="function"&&typeof exit==="function"){enter.call(value);all.push({later,end(){${use}.exit(all,value,exit)}});return value}` +
    `own=value[Symbol.dispose]}` +
    `if(typeof own!=="function")throw new TypeError("The value of using can't be disposed of: it has no "+(later?"Symbol.asyncDispose or ":"")+"Symbol.dispose.");` +
    `all.push({later,end:later&&sync?async()=>{own.call(value)}:()=>own.call(value)});return value},` +
    `${end}=all=>{for(let one;(one=all.pop());)try{one.end()}catch(e){${end}.add(all,e)}if(all.error)throw all.error[0]},` +
    `${endLater}=function*(all){let waits=false,waited=false;for(let one;(one=all.pop());)try{` +
    `if(!one.end){waits=true;continue}if(!one.later&&waits&&!waited){waits=false;yield}` +
    `const ended=one.end();if(one.later){waited=true;yield ended}` +
    `}catch(e){${end}.add(all,e)}if(waits&&!waited)yield;if(all.error)throw all.error[0]};` +
    `${use}.exit=(all,value,exit)=>{const was=all.error,e=was?was[0]:null;` +
    `try{if(exit.call(value,e instanceof Error?e.constructor:null,e,null)&&was)all.error=undefined}catch(e){all.error=[e]}};` +
    `${end}.add=(all,e)=>{all.error=[all.error?(${both})(e,all.error[0]):e]};`
  );
}
