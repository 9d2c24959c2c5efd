// Programs that several tests run: two threads that must change places while both are inside code that the language
// itself calls, and two processes that work on one value.
import { expect } from "vitest";
import { runSimulated } from "./run-simulated.ts";

/** What a program prints that ends as it should. */
export async function outputOf(source: string): Promise<string> {
  const { record } = await runSimulated(source);
  expect(record.errors).toEqual([]);
  expect(record.outcome).toBe("finished");
  return record.stdout;
}

/** Two threads run `first` and `second`, which `parts` declare, and tell each other how far they are by four events. */
export const crossedThreads = (...parts: readonly string[]): string => `
import { Event, Thread } from "threading";
const [a, b, c, d] = [new Event(), new Event(), new Event(), new Event()];
${parts.join("\n")}
const all = [first, second].map((target) => new Thread({ target }));
for (const t of all) t.start();
for (const t of all) t.join();
print("done");`;

/** Of these two each waits twice for the other. */
export const WAITING_TWICE = `
const ones = (): any => { a.wait(); b.set(); c.wait(); d.set(); return 1; };
const others = (): any => { a.set(); b.wait(); c.set(); d.wait(); return 2; };`;

/** Two processes run `body` with one shared Value `v`, which is printed in the end. */
export const onOneValue = (body: string): string => `
import { Process, Value } from "multiprocessing";
function work(v) { ${body} }
if (__name__ === "__main__") {
  const v = new Value("i", 0);
  const all = [1, 2].map(() => new Process({ target: work, args: [v] }));
  for (const p of all) p.start();
  for (const p of all) p.join();
  print(v.value);
}`;
