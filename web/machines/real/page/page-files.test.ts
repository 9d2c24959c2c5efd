import { expect, it } from "vitest";
import { FileTable } from "../shared/file-table.ts";
import { makeSharedObjects, ObjectTable } from "../shared/object-table.ts";
import { pageSection } from "../shared/section.ts";
import { PageFiles } from "./page-files.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array | null) => found && new TextDecoder().decode(found);

/** A run that was given two files, and a process of it. */
function run() {
  const table = new ObjectTable(makeSharedObjects(), pageSection);
  const files = new PageFiles(table, { "a.txt": "one", b: bytes("two") });
  return { files, process: new FileTable(table) };
}

it("tells given files from written ones", () => {
  const { files, process } = run();
  process.write("b", -1, bytes("!"));
  process.create("c");
  expect(files.list().map(({ name, size, given }) => [name, size, given])).toEqual([
    ["a.txt", 3, true],
    ["b", 4, false],
    ["c", 0, false],
  ]);
  expect(text(files.read("b"))).toBe("two!");
  expect(text(files.read("b", 2))).toBe("tw");
});

it("gives a file another version when it changes", () => {
  const { files, process } = run();
  const versions = () => files.list().map(({ version }) => version);
  const [a, b] = versions();
  const before = files.changes;
  process.write("a.txt", 0, bytes("x"));
  const [newer, same] = versions();
  expect(newer).not.toBe(a);
  expect(same).toBe(b);
  expect(files.changes).not.toBe(before);
});

it("keeps the files as they were at the end", () => {
  const { files, process } = run();
  process.write("b", 0, bytes("T"));
  const before = files.list();
  files.keep();
  process.write("b", 0, bytes("lost"));
  process.remove("a.txt");
  expect(files.list()).toEqual(before);
  expect([text(files.read("a.txt")), text(files.read("b", 2)), files.read("c")]).toEqual([
    "one",
    "Tw",
    null,
  ]);
});
