// Escape analysis: which parameters of the module's functions only lend. A typed array that is given for such a one, and that
// nobody else has, can't be reached any more when the call is over; who called may use its memory again. Whatever is not
// understood counts as kept, so the answer may be no where it could be yes, never the other way round – as long as the
// language's own functions do what the language says.
//
// Functions call one another, so all are gone through until nothing new is found: what is known to be kept only grows.
import type * as t from "@babel/types";
import type { FunctionNode } from "../syntax.ts";
import { moduleOf, type Candidate } from "./candidate.ts";
import { Uses } from "./uses.ts";

/** For each function of the module the places of parameters that only lend. */
export function findLent(program: t.Program): ReadonlyMap<FunctionNode, ReadonlySet<number>> {
  const module = moduleOf(program);
  const all = [...module.candidates.values()].filter(({ parameters }) => parameters.length > 0);
  const uses = all.map((candidate) => new Uses(module, candidate));
  const known = () => all.reduce((sum, { kept, texts }) => sum + kept.size + texts.size, 0);
  for (let before = -1; before !== known();) {
    before = known();
    for (const one of uses) one.note();
    // What is found goes from the called to the caller, and either may stand first.
    uses.reverse();
  }
  return new Map(all.map((candidate) => [candidate.node, lentBy(candidate)]));
}

function lentBy({ parameters, kept }: Candidate): ReadonlySet<number> {
  const places = [...parameters.keys()];
  return new Set(
    places.filter((at) => {
      const name = parameters[at] ?? null;
      return name !== null && !kept.has(name);
    }),
  );
}
