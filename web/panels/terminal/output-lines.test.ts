import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PrintEvent } from "../../wire/trace-event.ts";
import { LONGEST_LINE, MOST_LINES, OutputLines } from "./output-lines.ts";

const ESC = "\u001b";
let order = 0;

function print(pid: number, text: string, stream: "stdout" | "stderr" = "stdout"): PrintEvent {
  order++;
  return { kind: "print", t: order / 100, pid, tid: 0, line: 1, stream, text, order };
}

/** Lines drawn as `pid text`, `pid ↪text` when they go on an earlier one. */
function draw(...prints: PrintEvent[]): string[] {
  const output = new OutputLines();
  output.append(prints);
  return output.lines.map((line) => `${line.pid} ${line.continues ? "↪" : ""}${line.text}`);
}

describe("output lines", () => {
  it("are made of pieces", () => {
    expect(draw(print(1, "a"), print(1, "b\nc"), print(1, "\n"))).toEqual(["1 ab", "1 c"]);
    expect(draw(print(1, "a\n\nb\n"))).toEqual(["1 a", "1 ", "1 b"]);
  });

  it("belong to one process each; one that was broken into goes on below", () => {
    expect(draw(print(1, "a"), print(2, "b\n"), print(1, "c\n"), print(1, "d\n"))).toEqual([
      "1 a",
      "2 b",
      "1 ↪c",
      "1 d",
    ]);
  });

  it("keep stderr apart", () => {
    const output = new OutputLines();
    output.append([print(1, "a"), print(1, "oh\n", "stderr")]);
    expect(output.lines.map(({ stream }) => stream)).toEqual(["stdout", "stderr"]);
  });

  it("are written over after a carriage return", () => {
    expect(draw(print(1, "10%\r20%"), print(1, "\r100%\n"))).toEqual(["1 100%"]);
    expect(draw(print(1, "abcdef\rxy"), print(1, "z\n"))).toEqual(["1 xyzdef"]);
    expect(draw(print(1, "windows\r\n"))).toEqual(["1 windows"]);
    expect(draw(print(1, `${ESC}[31mabc${ESC}[0m\rX\n`))).toEqual([`1 X${ESC}[0m${ESC}[31mbc`]);
  });

  it("carry a process's colour on to its next line, not to its neighbour's", () => {
    expect(
      draw(print(1, `${ESC}[31ma\n`), print(2, "b\n"), print(1, `c${ESC}[0m\n`), print(1, "d\n")),
    ).toEqual([`1 ${ESC}[31ma`, "2 b", `1 ${ESC}[31mc${ESC}[0m`, "1 d"]);
  });

  it("that are too long are cut, and say by how much", () => {
    const output = new OutputLines();
    output.append([print(1, "x".repeat(10_000_000)), print(1, "y"), print(1, "\nnext\n")]);
    expect(output.lines.map(({ text, cut }) => [text.length, cut])).toEqual([
      [LONGEST_LINE, 10_000_001 - LONGEST_LINE],
      [4, 0],
    ]);
  });

  it("leave the view when there are too many, and are counted", () => {
    const output = new OutputLines();
    for (let batch = 0; batch < 3; batch++) output.append([print(1, "x\n".repeat(MOST_LINES))]);
    expect(output.lines.length).toBe(MOST_LINES);
    expect(output.dropped).toBe(2 * MOST_LINES);
    expect(output.lines[0]?.number).toBe(2 * MOST_LINES);
  });

  it("hold every process's text in its order, whatever the pieces and the batches", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "文", "😀", "\n"), maxLength: 8 });
    const prints = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), text, fc.boolean()));
    fc.assert(
      fc.property(prints, (list) => {
        const output = new OutputLines();
        const batch: PrintEvent[] = [];
        for (const [pid, piece, flush] of list) {
          batch.push(print(pid, piece));
          if (flush) output.append(batch.splice(0));
        }
        output.append(batch);
        for (const pid of [1, 2, 3]) {
          const mine = output.lines.filter((line) => line.pid === pid);
          const shown = mine
            .map((line, i) => (i > 0 && !line.continues ? `\n${line.text}` : line.text))
            .join("");
          const written = list.map(([writer, piece]) => (writer === pid ? piece : "")).join("");
          expect(shown).toBe(written.replace(/\n$/, ""));
        }
      }),
    );
  });
});
