// Every Python listing runs in a real python3 and ends as its step says. Mostly they sleep, so many run at once.
// What they print is kept, and held against the TypeScript program's output in the browser.
import { describe, expect, test, vi } from "vitest";
import { HANGS, pythonVersion, runPython } from "./python-listing.ts";
import { readStep, stepFolders } from "./read-lessons.ts";

const listings = stepFolders().flatMap((folder) => {
  const { data, python, solution, files } = readStep(folder);
  const program = {
    name: `${folder}/program.py`,
    listing: python,
    files,
    code: data.python.hangs ? null : (data.python.exitcode ?? 0),
  };
  if (!solution) return [program];
  return [program, { name: `${folder}/solution.py`, listing: solution.python, files, code: 0 }];
});

console.log(pythonVersion ?? "No python3 here, so the Python listings are not run.");
const missing = { skip: pythonVersion === null };

describe("Python listings", { concurrent: true, timeout: 90_000, ...missing }, () => {
  test.each(listings)("$name", async ({ listing, files, code }) => {
    const hangs = code === null;
    const patience = hangs ? HANGS : {};
    const { exitcode, timedOut, stderr } = await runPython(listing, patience, files);
    expect({ exitcode, timedOut }, stderr).toEqual({ exitcode: code, timedOut: hangs });
  });
});

test("print writes a line at once, whatever is set here", missing, async () => {
  vi.stubEnv("PYTHONUNBUFFERED", "1");
  const listing = "import sys\nprint(sys.stdout.line_buffering, sys.stdout.write_through)\n";
  expect((await runPython(listing)).stdout).toBe("True False\n");
  vi.unstubAllEnvs();
});

test("output comes line by line, and the exit code with it", missing, async () => {
  const listing =
    "import os, sys\nprint('a', 'b')\nos.write(1, b'c\\n')\nprint('d')\nsys.exit(3)\n";
  expect(await runPython(listing)).toEqual({
    exitcode: 3,
    timedOut: false,
    stdout: "a b\nc\nd\n",
    stderr: "",
  });
});

test(
  "a listing finds the files that it is given, and gets samples without a network",
  missing,
  async () => {
    const listing = [
      "import os, requests",
      "print(open('hosts.txt').read(), open('a/b').read())",
      "page = requests.get('https://samples.example/pages/00.txt')",
      "print(page, page.text.splitlines()[0], requests.get('https://samples.example/x').ok)",
      "try: requests.get('https://example.com/')",
      "except requests.ConnectionError: print('refused')",
    ].join("\n");
    const { stdout, stderr } = await runPython(
      listing,
      {},
      {
        "hosts.txt": "one",
        "a/b": "two",
      },
    );
    expect(stderr).toBe("");
    expect(stdout).toBe("one two\n<Response [200]> Midnight False\nrefused\n");
  },
);

test("one that doesn't end is ended, with its children", missing, async () => {
  const listing =
    "import os, time\nprint('begun')\nif os.fork() == 0:\n    time.sleep(100)\ntime.sleep(100)\n";
  for (const patience of [{ limit: 0.5 }, { standing: 1 }])
    expect(await runPython(listing, patience)).toMatchObject({ exitcode: null, timedOut: true });
});

test("one that computes before it stands still has the time it needs", missing, async () => {
  const listing =
    "import time\nend = time.time() + 2\nwhile time.time() < end: pass\nprint('done')\ntime.sleep(100)\n";
  const { stdout, timedOut } = await runPython(listing, { standing: 1 });
  expect([stdout, timedOut]).toEqual(["done\n", true]);
});
