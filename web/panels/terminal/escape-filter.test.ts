import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EscapeFilter } from "./escape-filter.ts";

const filter = (text: string) => new EscapeFilter().push(text);
const ESC = "\u001b";

/** What may come out: colour sequences, and text without controls. */
const colour = new RegExp(`${ESC}\\[\\d+(?:;\\d+)*m`, "g");
const control = /[^\P{Cc}\t\n\r]/u;

describe("the escape filter", () => {
  it.each([
    ["plain text, 文字, 😀", "plain text, 文字, 😀"],
    ["a\tb\r\nc", "a\tb\r\nc"],
    [`${ESC}[31mred${ESC}[0m`, `${ESC}[31mred${ESC}[0m`],
    [`${ESC}[mplain`, `${ESC}[0mplain`],
    [`${ESC}[1;38;2;1;2;3mx`, `${ESC}[1;38;2;1;2;3mx`],
    [`${ESC}[38;5;300;1mx`, `${ESC}[1mx`],
    [`${ESC}[5;8mblinking and hidden`, "blinking and hidden"],
    [`${ESC}]8;;https://example.org\u0007link${ESC}]8;;\u0007`, "link"],
    [`${ESC}]52;c;aGk=${ESC}\\clipboard`, "clipboard"],
    [`${ESC}]0;title\u009crest`, "rest"],
    [`\u009d0;title\u0007rest`, "rest"],
    [`${ESC}[2J${ESC}[3J${ESC}[Hcleared`, "cleared"],
    [`${ESC}[?1049hother screen`, "other screen"],
    [`${ESC}[6nreport`, "report"],
    [`\u009b31mred`, `${ESC}[31mred`],
    [`${ESC}(0lines`, "lines"],
    [`${ESC}creset`, "reset"],
    [`${ESC}Pq#0${ESC}\\sixel`, "sixel"],
    [`${ESC}]0;never ended\nnext line`, "\nnext line"],
    [`${ESC}[31\nnext line`, "\nnext line"],
    ["bell\u0007 back\u0008", "bell back"],
    ["turned \u202etxt\u202c", "turned txt"],
    [`${ESC}[${"1;".repeat(100)}mlong`, "long"],
  ])("%j becomes %j", (text, expected) => {
    expect(filter(text)).toBe(expected);
  });

  it("lets nothing through but text and colours, however it is cut into pieces", () => {
    const nasty = fc.constantFrom(...`${ESC}[];mH80\u0007\u009b\\x\n?`);
    const anything = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const pieces = fc.array(fc.string({ unit: fc.oneof(nasty, nasty, anything) }));
    fc.assert(
      fc.property(pieces, (list) => {
        const whole = filter(list.join(""));
        const split = new EscapeFilter();
        expect(list.map((piece) => split.push(piece)).join("")).toBe(whole);
        expect(whole.replaceAll(colour, "")).not.toMatch(control);
      }),
      { numRuns: 500 },
    );
  });

  it("loses no text that has no controls in it", () => {
    const printable = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));
    const line = fc.string({ unit: printable });
    fc.assert(
      fc.property(line, (text) => {
        expect(filter(text)).toBe(text);
      }),
    );
  });
});
