// Programs that import asyncio: a call of an `async` function makes a coroutine, whose body begins when somebody
// awaits it, as in Python. In other programs async functions are JavaScript's own.
//
//   async function f(a) { body }       function f(a) { return $mh.coroutine(3,{f:async()=>{ body }}["f"])}
//   async x => expression              x => $mh.coroutine(4,{"<lambda>":async()=>(expression)}["<lambda>"])
//
// In generator form the module's own `await`s become system calls: (yield{call:"await",promise:(…)}).
// The arrow inside sees the function's own parameters, `this` and `arguments`, and has its name in tracebacks.
import type { Definition, ProgramForm } from "../wire/program.ts";
import { rank } from "./edits.ts";
import { gateText } from "./generator/gate.ts";
import type { Pass } from "./pass.ts";
import { endOf, isFunction, startOf, walk, type FunctionNode, type Node } from "./syntax.ts";

/** The module whose import makes coroutines of async functions. */
export const COROUTINES = "asyncio";

/** Makes the edits. `definitions` is the table that {@link takeDefinitions} has made of the same tree. */
export function makeCoroutines(
  pass: Pass,
  program: Node,
  definitions: readonly Definition[],
  form: ProgramForm,
): void {
  const gate = form === "generator" ? gateText(pass) : "";
  walk(program, (node) => {
    if (isFunction(node) && node.async && !node.generator) {
      const definition = pass.definitionIds.get(node);
      const name = definition === undefined ? undefined : definitions[definition]?.qualname;
      if (definition !== undefined && name !== undefined)
        wrap(pass, node, { definition, name, gate });
    }
  });
}

/**
 * In generator form the module's body can hand its `await`s to whoever drives it, and so goes on giving way to other
 * processes behind them. False where it has a `for await` or `await using`, which wait in JavaScript's own way.
 */
export function yieldTopLevelAwaits(pass: Pass, program: Node): boolean {
  const awaits: Node[] = [];
  let hasOthers = false;
  walk(program, (node) => {
    if (isFunction(node)) return false;
    if (node.type === "AwaitExpression") awaits.push(node);
    hasOthers ||=
      (node.type === "ForOfStatement" && node.await) ||
      (node.type === "VariableDeclaration" && node.kind === "await using");
    return true;
  });
  if (hasOthers) return false;
  for (const node of awaits) {
    const start = startOf(node);
    pass.edits.cut(start, start + "await".length);
    pass.edits.wrap(start, endOf(node), '(yield{call:"await",promise:(', ")})");
  }
  return true;
}

interface Made {
  readonly definition: number;
  /** Its qualified name. */
  readonly name: string;
  /** What comes before the body; "" for nothing. */
  readonly gate: string;
}

function wrap(pass: Pass, node: FunctionNode, made: Made): void {
  const { edits, fresh } = pass;
  const word = asyncWord(pass, node);
  edits.cut(word, word + "async".length);
  const { definition, gate } = made;
  const name = JSON.stringify(made.name.split(".").at(-1));
  const open = `${fresh.runtime}.coroutine(${definition},{${name}:async()=>`;
  const close = `}[${name}])`;
  const { body } = node;
  const [start, end] = [startOf(body), endOf(body)];
  if (body.type === "BlockStatement")
    edits.wrap(start + 1, end - 1, `return ${open}{${gate && `${gate};`}`, `}${close}`, rank.body);
  else edits.wrap(start, end, `${open}(${gate && `${gate},`}`, `)${close}`, rank.body);
}

/** Where the word `async` stands: first, or behind the modifiers of a method. */
function asyncWord(pass: Pass, node: FunctionNode): number {
  let at = pass.skip(startOf(node));
  while (pass.behind("async", at) === -1) {
    const word = /[\p{ID_Continue}$]+/uy;
    word.lastIndex = at;
    word.exec(pass.source);
    at = pass.skip(word.lastIndex);
  }
  return at;
}
