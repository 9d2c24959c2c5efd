// What a message becomes is run here, as it is on the page.
import { describe, expect, it } from "vitest";
import { messageSource } from "./message-source.ts";

type Params = Readonly<Record<string, string | number>>;

/** The message with its placeholders filled. */
async function said(text: string, params: Params = {}, locale = "en"): Promise<unknown> {
  const source = `export default ${messageSource(text, locale)};`;
  const { default: made } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  return typeof made === "function" ? made(params) : made;
}

const plural = "{n, plural, =0 {none} one {one of {who}} other {# of {who}}}.";

describe("a message's source", () => {
  it("is the text where nothing is to be filled in", async () => {
    expect(await said("a \"quoted\" \\ `$'{text}'`")).toBe('a "quoted" \\ `${text}`');
  });

  it("fills placeholders, and leaves signs of JavaScript alone", async () => {
    expect(await said("`$'{'` {a} \\ {b}", { a: 1, b: "`" })).toBe("`${` 1 \\ `");
  });

  it.each([
    [0, "none."],
    [1, "one of us."],
    [2, "2 of us."],
  ])("follows the plural of %i", async (n, text) => {
    expect(await said(plural, { n, who: "us" })).toBe(text);
  });

  it("follows each language's plural", async () => {
    expect(await said(plural, { n: 1, who: "us" }, "zh-Hans")).toBe("1 of us.");
  });

  it("chooses", async () => {
    const text = "{kind, select, real {real} other {another}}";
    expect(await said(text, { kind: "real" })).toBe("real");
    expect(await said(text, { kind: "any" })).toBe("another");
  });

  it.each([
    ["{n, number}", "{n, number}"],
    ["{n, selectordinal, other {#}}", "{n, selectordinal}"],
    ["{n, plural, offset:1 other {#}}", "offset"],
    ["{n", "line 1 col 3"],
  ])("can't be made of %s", (text, complaint) => {
    expect(() => messageSource(text, "en")).toThrow(complaint);
  });
});
