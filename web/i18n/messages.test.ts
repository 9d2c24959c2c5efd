// English and Chinese say the same things: same areas, same keys, same placeholders. All of it compiles, and a page
// has the words that its parts ask for.
import { readdirSync, readFileSync } from "node:fs";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { describe, expect, it } from "vitest";
import { readMessages } from "../tooling/vite/messages.ts";
import { createMessages, loadMessages } from "./messages.ts";
import { pageAreas, type PageWords } from "./page-areas.ts";

const folder = new URL("./messages/", import.meta.url).pathname;
const en = new Map(readMessages(`${folder}en`));
const zh = new Map(readMessages(`${folder}zh`));

/** Names of the placeholders in a compiled message, nested plural and select arms included. */
function placeholders(tokens: unknown): Set<string> {
  const names = new Set<string>();
  const visit = (token: unknown): void => {
    if (!Array.isArray(token)) return;
    const [name, , arms] = token;
    if (typeof name === "string") names.add(name);
    if (arms && typeof arms === "object") for (const arm of Object.values(arms)) visitAll(arm);
  };
  const visitAll = (list: unknown): void => {
    if (Array.isArray(list)) list.forEach(visit);
  };
  visitAll(tokens);
  return names;
}

/** Keys of messages that the sources in a part of web/ name. */
function keysIn(part: string): string[] {
  const root = new URL(`../${part}/`, import.meta.url).pathname;
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [...readFileSync(root + name, "utf8").matchAll(/"(\w+\.\w+)"/g)])
    .flatMap(([, key = ""]) => (en.has(key) ? [key] : []));
}

describe("messages", () => {
  it("has the same keys in both languages", () => {
    expect([...zh.keys()].toSorted()).toEqual([...en.keys()].toSorted());
  });

  it.each([...en.keys()])("%s has the same placeholders and a text in both", (key) => {
    const [english, chinese] = [en.get(key) ?? "", zh.get(key) ?? ""];
    expect(english.trim()).not.toBe("");
    expect(chinese.trim()).not.toBe("");
    expect(placeholders(compileMessage(chinese))).toEqual(placeholders(compileMessage(english)));
  });

  it("finds the placeholders it compares", () => {
    expect(placeholders(compileMessage("{n, plural, one {# by {who}} other {none}}"))).toEqual(
      new Set(["n", "who"]),
    );
  });

  it("fills placeholders and follows each language's plural", async () => {
    const { t } = await loadMessages("en", "home");
    expect(t("home.chaptersHeading", { count: 10 })).toMatch(/^Ten chapters\./);
    expect(t("home.chaptersHeading", { count: 1 })).toMatch(/^One chapter\./);
    expect((await loadMessages("zh", "home")).t("home.chaptersHeading", { count: 11 })).toMatch(
      /^11 章/,
    );
  });

  it.each<[PageWords, readonly string[]]>([
    ["home", ["site/home", "site/header", "site/theme", "widgets"]],
    ["lesson", ["site/lesson", "site/header", "site/theme", "panels", "widgets"]],
    ["plain", ["site/differences", "site/isolation", "site/header", "site/theme", "widgets"]],
  ])("has all words of a %s page", (kind, folders) => {
    const asked = folders.flatMap(keysIn).map((key) => key.split(".")[0]);
    expect(asked).toContain("site");
    expect(asked.filter((area) => !pageAreas[kind].some((one) => one === area))).toEqual([]);
  });

  it("fails loudly on a key that isn't there", () => {
    expect(() => createMessages("en", {}).t("home.start")).toThrow("home.start");
  });
});
