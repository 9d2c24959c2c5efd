// What stands around a program's own text: on its first line what it needs, on its last what ends it.
//
//   export default{run:$mh=>{const $p=$mh.place;…globals and counters…
//   return(0,{"<module>":()=>{…imports and registration… the program
//   }}["<module>"])()}};
//
// Everything is an arrow, so that `this` at the top of a program is undefined, as in a module. The module's
// body has the name that Python's tracebacks give it.
import type * as t from "@babel/types";
import { rank } from "./edits.ts";
import { around, usingHelpers } from "./lower-using.ts";
import { chargeOf, FIRST_TURNS } from "./counter.ts";
import type { Pass } from "./pass.ts";
import { endOf, startOf, usingsOf } from "./syntax.ts";
import type { ModuleParts } from "./generator/give-way.ts";
import { mainBlocks } from "./top-level.ts";

export interface FrameParts {
  /** Globals that the program names. */
  readonly globals: readonly string[];
  /** Statements that bind imports. */
  readonly bindings: string;
  /** Module-level names. */
  readonly names: readonly string[];
  readonly async: boolean;
  readonly hasUsing: boolean;
  /** In generator form. */
  readonly generator?: ModuleParts;
}

type Around = readonly [prefix: string, suffix: string];

/** Both frames; registers the names of main blocks along the way. */
export function frameOf(
  pass: Pass,
  program: t.Program,
  parts: FrameParts,
): { readonly run: Around; readonly fork: Around } {
  const { fresh } = pass;
  for (const { block, names } of mainBlocks(program)) {
    if (names.length === 0) continue;
    const call = `${fresh.runtime}.registerBlock(${readers(names)});`;
    // Inside what `using` puts around the block, where the names are in sight.
    pass.edits.wrap(startOf(block) + 1, endOf(block) - 1, call, "", rank.head);
  }
  const usings = usingsOf(program.body);
  const ways = parts.generator?.ways ?? "runs on";
  const [open, close] = usings.length > 0 ? around({ pass, ways }, usings) : ["", ""];
  const turns = `let ${fresh.turns}=${String(FIRST_TURNS)};`; // for loops of the module's body
  const { generator } = parts;
  const register = `${generator?.given ?? ""}${fresh.runtime}.register(${readers(parts.names)});`;
  const head = headOf(pass, parts);
  const start = generator ? generator.head + turns : turns;
  const run = generator ? generatorBody(fresh.form, parts.async) : plainBody(parts.async);
  const fork = generator ? forkedBody : plainBody(false);
  return {
    run: [
      `export default{run:${head}${run[0]}${parts.bindings}${open}${register}${start}`,
      `\n${close}${run[1]}}};`,
    ],
    fork: [
      `export default{fork:${head}${fork[0]}${parts.bindings}${register}${generator?.head ?? ""}`,
      `\n${fork[1]}}};`,
    ],
  };
}

const plainBody = (async: boolean): Around => [
  `return(0,{"<module>":${async ? "async" : ""}()=>{`,
  '}}["<module>"])()',
];

/**
 * A body that waits for promises itself is not a generator yet: it is the generator's result. It begins in a turn of its
 * own, so that it stands on nothing and can be left also before its first `await`.
 */
const generatorBody = (form: string, async: boolean): Around => {
  if (!async) return [`return ${form}.keep({*"<module>"(){`, '}}["<module>"])()'];
  const [open, close] = plainBody(true);
  return [`return(function*(){${open}await null;`, `${close}})()`];
};

/** A forked child's body defines things and nothing else, so there is nobody to give way to. */
const forkedBody: Around = ['for(const _ of(0,{*"<module>"(){', '}}["<module>"])());'];

function headOf({ fresh }: Pass, { globals, hasUsing, generator }: FrameParts): string {
  const { runtime, place, count, check, held, form } = fresh;
  const counting = generator
    ? `const ${check}=line=>{${place}[0]=line;if(--${count}<0)${count}=${runtime}.checkpoint()};const ${form}=${runtime}.generator;`
    : `const ${check}=line=>(${place}[0]=line,${runtime}.checkpoint());`;
  const charge = chargeOf(fresh, generator !== undefined);
  return (
    `${runtime}=>{const ${place}=${runtime}.place;let ${count}=0,${held};${counting}${charge}` +
    (globals.length > 0 ? `const{${globals.join(",")}}=${runtime}.globals;` : "") +
    (hasUsing ? usingHelpers(fresh) : "")
  );
}

function readers(names: readonly string[]): string {
  const entries = names.map(
    (name) => `${name === "__proto__" ? '["__proto__"]' : name}:()=>${name}`,
  );
  return `{${entries.join(",")}}`;
}
