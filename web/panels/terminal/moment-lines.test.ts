import { describe, expect, it } from "vitest";
import { linesAtMoment, neighbourLine } from "./moment-lines.ts";
import type { OutputLine } from "./output-lines.ts";

/** Lines drawn as `pid@time`, or `pid/tid@time`. */
function lines(drawing: string): OutputLine[] {
  return drawing.split(" ").map((word, number) => {
    const [pid = 0, tid = 0, t = 0] = (word.includes("/") ? word : word.replace("@", "/0@"))
      .split(/[@/]/)
      .map(Number);
    return { number, t, pid, tid, stream: "stdout", text: "", cut: 0, continues: false };
  });
}

const printed = lines("1@1 2@2 1@3 2@4 1@5");
const atMoment = (list: readonly OutputLine[], t: number, alive: readonly string[]) =>
  linesAtMoment(list, t, new Set(alive), ({ pid, tid }) => `${pid} ${tid}`);

describe("the terminal at the playhead", () => {
  it("lights the last line of each process alive, and dims what came later", () => {
    const { lit, later, last } = atMoment(printed, 3.5, ["1 0", "2 0", "3 0"]);
    expect([...lit]).toEqual([2, 1]);
    expect([...later]).toEqual([4, 3]);
    expect(last?.number).toBe(2);
  });

  it("lights nothing of a process that has ended", () => {
    expect([...atMoment(printed, 5, ["2 0"]).lit]).toEqual([3]);
  });

  it("lights the last line of each thread", () => {
    const threads = lines("1/1@1 1/2@2 1/1@3 1/2@4 1@5");
    const { lit } = atMoment(threads, 6, ["1 0", "1 1", "1 2"]);
    expect([...lit]).toEqual([4, 3, 2]);
  });

  it("has no last line before the first", () => {
    expect(atMoment(printed, 0.5, ["1 0"]).last).toBe(null);
  });

  it("steps from line to line by time", () => {
    expect(neighbourLine(printed, 3, 1)?.t).toBe(4);
    expect(neighbourLine(printed, 3, -1)?.t).toBe(2);
    expect(neighbourLine(printed, 5, 1)?.t).toBe(5);
    expect(neighbourLine(printed, null, -1)?.t).toBe(5);
    expect(neighbourLine([], 3, 1)).toBe(null);
  });
});
