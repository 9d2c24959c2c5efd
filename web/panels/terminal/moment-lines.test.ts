import { describe, expect, it } from "vitest";
import { linesAtMoment, neighbourLine } from "./moment-lines.ts";
import type { OutputLine } from "./output-lines.ts";

/** Lines drawn as `pid@time`. */
function lines(drawing: string): OutputLine[] {
  return drawing.split(" ").map((word, number) => {
    const [pid = 0, t = 0] = word.split("@").map(Number);
    return { number, t, pid, tid: 0, stream: "stdout", text: "", cut: 0, continues: false };
  });
}

const printed = lines("1@1 2@2 1@3 2@4 1@5");

describe("the terminal at the playhead", () => {
  it("lights the last line of each process alive, and dims what came later", () => {
    const { lit, later, last } = linesAtMoment(printed, 3.5, new Set([1, 2, 3]));
    expect([...lit]).toEqual([2, 1]);
    expect([...later]).toEqual([4, 3]);
    expect(last?.number).toBe(2);
  });

  it("lights nothing of a process that has ended", () => {
    expect([...linesAtMoment(printed, 5, new Set([2])).lit]).toEqual([3]);
  });

  it("has no last line before the first", () => {
    expect(linesAtMoment(printed, 0.5, new Set([1])).last).toBe(null);
  });

  it("steps from line to line by time", () => {
    expect(neighbourLine(printed, 3, 1)?.t).toBe(4);
    expect(neighbourLine(printed, 3, -1)?.t).toBe(2);
    expect(neighbourLine(printed, 5, 1)?.t).toBe(5);
    expect(neighbourLine(printed, null, -1)?.t).toBe(5);
    expect(neighbourLine([], 3, 1)).toBe(null);
  });
});
