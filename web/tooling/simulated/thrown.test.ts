// What a program throws that is no error, and what the library raises on its behalf.
import { expect, it } from "vitest";
import { runSimulated } from "./run-simulated.ts";

const HEADING = "Traceback (most recent call last):\n";
const noError = (text: string): string =>
  `TypeError: exceptions must derive from BaseException (this was thrown: ${text})\n`;

it.each([
  ['print("a");\nconst f = () => {\n  throw "oops";\n};\nf();', "'oops'", 3],
  ['const seen = [1];\nprint("a");\nif (seen.length) throw null;', "None", 3],
  ["const f = (n: number) => n;\n\nthrow { a:\n  f(1) };", "{'a': 1}", 3],
  ["class Odd {}\nprint(1);\n\nthrow new Odd();", "<__main__.Odd object at 0x7f4a10c02000>", 4],
])("main: %j", async (source, text, line) => {
  const { record } = await runSimulated(source);
  expect(record.stderr).toBe(`${HEADING}  File "main.ts", line ${line}\n${noError(text)}`);
  expect(record.errors.map((error) => error.line)).toEqual([line]);
});

it("a child says where it threw, whatever runs before its children have ended", async () => {
  const { record } = await runSimulated(`import { Process } from "multiprocessing";
import time from "time";
function later() {
  time.sleep(1);
}
function work() {
  new Process({ target: later }).start();
  throw 5;
}
if (__name__ === "__main__") {
  const p = new Process({ target: work });
  p.start();
  p.join();
}`);
  expect(record.stderr).toBe(
    `Process Process-1:\n${HEADING}  File "main.ts", line 8\n${noError("5")}`,
  );
  expect(record.errors.map(({ line }) => line)).toEqual([8]);
});

it("a thread says where it threw", async () => {
  const { record } = await runSimulated(`import { Thread } from "threading";
function work() {
  print("here");
  throw "oops";
}
new Thread({ target: work }).start();`);
  expect(record.stderr).toContain(`:\n${HEADING}  File "main.ts", line 4\n${noError("'oops'")}`);
});

it.each([
  ["target: f, args: [1]", "f() takes 0 positional arguments but 1 was given"],
  ["target: 5 as any", "'int' object is not callable"],
])("a child that can't call { %s } shows the heading alone", async (options, message) => {
  const { record } = await runSimulated(`import { Process } from "multiprocessing";
function f() {}
if (__name__ === "__main__") {
  const p = new Process({ ${options} });
  p.start();
  p.join();
}`);
  expect(record.stderr).toBe(`Process Process-1:\n${HEADING}TypeError: ${message}\n`);
});
