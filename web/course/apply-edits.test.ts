import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, changeState } from "./apply-edits.ts";

const program = "start(a);\nsleep(1);\nstart(b);\nsleep(2);\n";

describe("a suggested change", () => {
  it("is made and taken back", () => {
    const edits = [{ find: "sleep(1)", replace: "sleep(3)" }];
    const open = changeState(program, edits, program);
    expect(open).toEqual({ kind: "open", source: program.replace("sleep(1)", "sleep(3)") });
    if (open.kind !== "open") return;
    expect(changeState(open.source, edits, program)).toEqual({ kind: "made", source: program });
  });

  it("is not mistaken for made when the new text stands elsewhere already", () => {
    const edits = [{ find: "sleep(1)", replace: "sleep(2)" }];
    expect(changeState(program, edits, program).kind).toBe("open");
    const changed = program.replace("sleep(1)", "sleep(2)");
    expect(changeState(changed, edits, program)).toEqual({ kind: "made", source: program });
  });

  it("can take a line away, and give it back", () => {
    const edits = [{ find: "sleep(1);\n", replace: "" }];
    const changed = program.replace("sleep(1);\n", "");
    expect(changeState(program, edits, program)).toEqual({ kind: "open", source: changed });
    expect(changeState(changed, edits, program)).toEqual({ kind: "made", source: program });
  });

  it("leaves alone what the reader typed elsewhere", () => {
    const edits = [{ find: "sleep(1)", replace: "sleep(3)" }];
    const mine = program.replace("start(b);", "start(b); // mine");
    expect(changeState(mine, edits, program)).toEqual({
      kind: "open",
      source: mine.replace("sleep(1)", "sleep(3)"),
    });
    expect(changeState(mine.replace("sleep(1)", "sleep(3)"), edits, program)).toEqual({
      kind: "made",
      source: mine,
    });
  });

  it("is lost when the reader edited the very place", () => {
    const edits = [{ find: "sleep(1)", replace: "sleep(3)" }];
    expect(changeState(program.replace("sleep(1)", "sleep(7)"), edits, program)).toEqual({
      kind: "lost",
    });
    expect(changeState(`${program}sleep(1);`, edits, program)).toEqual({ kind: "lost" });
  });

  it("whatever it is, comes back to the original", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(5), text, (original, start, length, replace) => {
        const at = start % (original.length + 1);
        const find = original.slice(at, at + 1 + length);
        const edits = [{ find, replace }];
        const changed = applyEdits(original, edits);
        fc.pre(changed !== null && changed !== original);
        expect(changeState(original, edits, original)).toEqual({ kind: "open", source: changed });
        expect(changeState(changed, edits, original)).toEqual({ kind: "made", source: original });
      }),
    );
  });
});
