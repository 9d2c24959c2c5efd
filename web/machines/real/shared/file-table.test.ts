import { expect, it } from "vitest";
import { FileTable } from "./file-table.ts";
import { makeSharedObjects, ObjectTable } from "./object-table.ts";
import { pageSection } from "./section.ts";

/** Two processes' views of the same files. */
function machine() {
  const shared = makeSharedObjects();
  const view = () => new FileTable(new ObjectTable(shared, pageSection));
  return { ours: view(), theirs: view() };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array | null) => found && new TextDecoder().decode(found);

it("shows every process the same bytes", () => {
  const { ours, theirs } = machine();
  ours.create("b.txt");
  ours.write("b.txt", 0, bytes("hello"));
  theirs.create("文件.txt");
  expect(ours.list()).toEqual(["b.txt", "文件.txt"]);
  expect(text(theirs.read("b.txt", 1, 3))).toBe("ell");
  expect(text(theirs.read("b.txt", 9, 3))).toBe("");
  expect([theirs.size("b.txt"), theirs.size("文件.txt"), theirs.size("c")]).toEqual([5, 0, null]);
  expect(theirs.read("c", 0, 1)).toBe(null);
});

it("grows, appends and fills gaps with zeros", () => {
  const { ours, theirs } = machine();
  ours.create("f");
  for (let i = 0; i < 1000; i++) (i % 2 === 0 ? ours : theirs).write("f", -1, bytes("abc"));
  expect(text(theirs.read("f", 0, Infinity))).toBe("abc".repeat(1000));
  ours.create("f");
  expect(theirs.size("f")).toBe(0);
  theirs.write("f", 2, bytes("x"));
  expect(ours.read("f", 0, 9)).toEqual(Uint8Array.of(0, 0, 120));
});

it("makes a file once, whoever tries", () => {
  const { ours, theirs } = machine();
  expect([ours.createNew("f"), theirs.createNew("f")]).toEqual([true, false]);
  expect([theirs.remove("f"), ours.remove("f")]).toEqual([true, false]);
  expect(ours.size("f")).toBe(null);
  ours.write("f", 0, bytes("lost"));
  expect(theirs.createNew("f")).toBe(true);
  expect(ours.size("f")).toBe(0);
});

it("counts changes, by file and of all", () => {
  const { ours, theirs } = machine();
  ours.create("a");
  ours.create("b");
  const before = theirs.changed("a");
  expect(theirs.changes).toBe(2);
  ours.write("b", 0, bytes("x"));
  expect([theirs.changed("a"), theirs.changed("b"), theirs.changes]).toEqual([before, 3, 3]);
  ours.remove("a");
  expect(theirs.changes).toBe(4);
});

it("gives room back and says when there is none", () => {
  const { ours } = machine();
  const large = new Uint8Array(200 * 1024 * 1024);
  for (let i = 0; i < 6; i++) {
    ours.create("large");
    ours.write("large", 0, large);
    ours.remove("large");
  }
  ours.create("too large");
  expect(() => ours.write("too large", 1.5 * 2 ** 30, bytes("x"))).toThrow("no room for a file");
  expect(ours.size("too large")).toBe(0);
  expect(ours.createNew("next")).toBe(true);
});
