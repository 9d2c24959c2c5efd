// The lines of the reader's program that the text points at. Page side.
import { useMemo } from "react";
import { eachLine, linesMoved } from "../../../course/moved-lines.ts";
import { useLesson, useProgram, useReading } from "../lesson.ts";

export function useLookLines(): readonly number[] {
  const { content, program } = useLesson();
  const source = useProgram((state) => state.source);
  const look = useReading((state) => state.look);
  return useMemo(() => {
    const lines = look === null ? undefined : content.data.marks?.[look]?.lines;
    if (lines === undefined) return [];
    const move = linesMoved(program.original, source);
    return eachLine(lines).flatMap((line) => move(line) ?? []);
  }, [content, program, source, look]);
}
