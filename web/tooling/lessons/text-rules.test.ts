// The readers of lesson texts, held to small texts.
import { describe, expect, test } from "vitest";
import { idsOf, takeApart } from "./text-parts.ts";
import { chineseFaults, englishFaults } from "./word-rules.ts";

const TEXT = `# Two at once

Plain words, \`code!\` and \`\`a \`tick\` b\`\`.

<Predict question="Which comes first?">
  <Option id="one">\`test1\` does</Option>
  <Option id="two">Neither</Option>
</Predict>

<Look at="start">The arrow.</Look>
<Hint for="goal">Try.</Hint>

\`\`\`ts
# not a title, just code!
<NotAComponent id="x">
\`\`\`
`;

describe("a text taken apart", () => {
  const parts = takeApart(TEXT);

  test("has its titles, none from code", () => {
    expect(parts.titles).toEqual(["Two at once"]);
  });

  test("has its components in order, with the id they go by", () => {
    expect(parts.components.map(({ name, id }) => `${name} ${id}`)).toEqual([
      "Predict ",
      "Option one",
      "Option two",
      "Look start",
      "Hint goal",
    ]);
    expect(idsOf(parts, "Option")).toEqual(["one", "two"]);
  });

  test("has its words, the question's included, and no code", () => {
    expect(parts.prose).toContain("Which comes first?");
    expect(parts.prose).toContain("Plain words, ▢ and ▢.");
    expect(parts.prose).not.toMatch(/test1|NotAComponent|!/);
  });
});

describe("English", () => {
  test.each([
    ["This is easy.", ["This is easy."]],
    ["Stop!", ["Stop!"]],
    ["Simply run it, just once.", ["Simply run it, jus", "ply run it, just once."]],
    ["He adjusts it. Uneasy?", []],
  ])("%s", (text, faults) => {
    expect(englishFaults(text)).toEqual(faults);
  });
});

describe("Chinese", () => {
  test.each([
    "它先睡,再打印。",
    "结束.",
    "谁先?\n然后",
    "调用 ▢, 然后",
    "进程:父",
    "太好了！",
    "第一; 第二",
  ])("%s is told", (text) => {
    expect(chineseFaults(text)).toHaveLength(1);
  });

  test.each([
    "它先睡，再打印。",
    "进程池(Pool)。",
    "**目标**(target)，然后",
    "大约 0.2 秒：▢",
    "Python 3.14 里，",
    "12:30 开始",
  ])("%s is fine", (text) => {
    expect(chineseFaults(text)).toEqual([]);
  });
});
