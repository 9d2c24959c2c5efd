// Lines of the TypeScript program and of the Python listing that say the same. Pointing at a line of one
// lights up the lines of both, and what marks a line of the program marks its like in Python. Page side.
import { useMemo, useState } from "react";
import { eachLine, linesMoved } from "../../../course/moved-lines.ts";
import { useLesson, useProgram } from "../lesson.ts";

type Side = "typescript" | "python";

export interface Pairs {
  readonly typescript: readonly number[];
  readonly python: readonly number[];
  /** The line of Python that says what this line of the program says; undefined where none does. */
  readonly inPython: (line: number) => number | undefined;
  readonly pointAt: (side: Side, line: number | null) => void;
}

export function usePairs(): Pairs {
  const { content, program } = useLesson();
  const source = useProgram((state) => state.source);
  const [pointed, setPointed] = useState<{ readonly side: Side; readonly line: number } | null>(
    null,
  );

  const pairs = useMemo(() => {
    const move = linesMoved(program.original, source);
    return content.data.pairs.map(([typescript, python]) => ({
      typescript: eachLine(typescript).flatMap((line) => move(line) ?? []),
      python: eachLine(python),
    }));
  }, [content, program, source]);

  return useMemo(() => {
    const lit = pointed ? pairs.filter((pair) => pair[pointed.side].includes(pointed.line)) : [];
    return {
      typescript: lit.flatMap((pair) => pair.typescript),
      python: lit.flatMap((pair) => pair.python),
      inPython: (line) => {
        const pair = pairs.find(({ typescript }) => typescript.includes(line));
        return pair && (pair.python[pair.typescript.indexOf(line)] ?? pair.python.at(-1));
      },
      pointAt: (side, line) => setPointed(line === null ? null : { side, line }),
    };
  }, [pairs, pointed]);
}
