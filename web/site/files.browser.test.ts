// Files and the sample network on real workers, and the Files panel of a lesson. Real Chromium, built site.
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { test } from "../tooling/browser/browser-test.ts";
import type { RunRecord } from "../wire/run-record.ts";
import type { RunOptions } from "../wire/session-options.ts";

function run(page: Page, source: string, options: RunOptions = {}): Promise<RunRecord> {
  return page.evaluate(
    async ([text, given]) => {
      const api = window.manyHands;
      if (!api) throw new Error("window.manyHands is missing");
      return { ...(await api.run(text, given)) };
    },
    [source, options] as const,
  );
}

const SITE = "https://samples.example";

describe("files", { concurrent: true }, () => {
  test("are there from the start, and are kept when they change", async ({ openPage }) => {
    const page = await openPage("run/");
    const source = `
      for (const line of open("hosts.txt")) print(line.trim());
      open("notes.txt", "a").write("and more");
      open("pixels", "wb").write(new Uint8Array([255, 0, 1]));
      open("deep/folder.txt").read();
      print(open("deep/folder.txt").tell(), "hosts.txt");`;
    const files = { "hosts.txt": "a\nb\n", "notes.txt": "some ", "deep/folder.txt": "文" };
    const record = await run(page, source, { files });
    expect(record.stderr).toBe("");
    expect(record.stdout).toBe("a\nb\n0 hosts.txt\n");
    expect(record.files).toEqual({ "notes.txt": "some and more", pixels: "/wAB" });
  });

  test("belong to all processes, and no line is lost", async ({ openPage }) => {
    const page = await openPage("run/");
    const source = `
      import { Process } from "multiprocessing";
      function log(name: number) {
        const file = open("log.txt", "a");
        for (let i = 0; i < 300; i++) file.write(name + ":" + i + "\\n");
      }
      function first(name: number) {
        try { open("lock", "x").write(String(name)); print("made it"); }
        catch (error) { if (!(error instanceof FileExistsError)) throw error; }
      }
      if (__name__ === "__main__") {
        const children = [1, 2, 3, 4].flatMap((name) => [
          new Process({ target: log, args: [name] }),
          new Process({ target: first, args: [name] }),
        ]);
        for (const child of children) child.start();
        for (const child of children) child.join();
        print(new Set(open("log.txt").readlines()).size);
      }`;
    const record = await run(page, source);
    expect(record.stderr).toBe("");
    expect(record.stdout).toBe("made it\n1200\n");
    expect(record.files["lock"]).toMatch(/^[1-4]$/);
  });

  test("that can't be are refused before the run", async ({ openPage }) => {
    const page = await openPage("run/");
    for (const [options, message] of [
      [{ files: { "../x": "" } }, /"\.\.\/x" can't be the name of a file/],
      [{ files: { x: 5 } }, /the file x must be a text or a Uint8Array/],
      [{ networkDelay: { seconds: -1 } }, /networkDelay\.seconds must be a number of seconds/],
      [{ networkDelay: { minutes: 1 } }, /networkDelay has no "minutes"/],
    ] as const) {
      // What a caller in JavaScript can get wrong.
      await expect(run(page, "", options as unknown as RunOptions)).rejects.toThrow(message);
    }
  });
});

describe("requests", { concurrent: true }, () => {
  test("gets sample files as slowly as was said, and nothing else", async ({ openPage }) => {
    const page = await openPage("run/", { expected: [/404/] });
    const source = `
      import requests from "requests";
      const found = requests.get("${SITE}/waves.png");
      print(found, found.content.length, found.headers["Content-Type"]);
      print(requests.get("${SITE}/pages/00.txt").text.split("\\n")[0]);
      print(requests.get("${SITE}/nothing.png").status_code);
      for (const url of ["https://example.com/", "${SITE}.evil/x", "${SITE}/../index.html"]) {
        try { print(requests.get(url).status_code); }
        catch (error) { print(error.name); }
      }
      try { requests.get("${SITE}/waves.png", { timeout: 0.05 }); }
      catch (error) { print(error.name, error instanceof requests.Timeout); }`;
    const record = await run(page, source, { networkDelay: { seconds: 0.2, perMegabyte: 10 } });
    expect(record.stderr).toBe("");
    const [first = "", ...others] = record.stdout.trimEnd().split("\n");
    const bytes = Number(/^<Response \[200\]> (\d+) image\/png$/.exec(first)?.[1]);
    expect(others).toEqual([
      "Midnight",
      "404",
      "ConnectionError",
      "ConnectionError",
      "404",
      "ReadTimeout True",
    ]);
    const got = record.events.find((event) => event.kind === "io");
    expect(got).toMatchObject({ operation: "get", name: "waves.png", bytes });
    const waits = record.events.find((event) => event.kind === "state" && event.state === "io");
    expect(waits).toMatchObject({ call: "requests.get", on: "waves.png" });
    expect((got?.t ?? 0) - (waits?.t ?? 0)).toBeGreaterThanOrEqual(0.2 + bytes / 100_000);
  });

  test("wait side by side, each in its process, and that is no deadlock", async ({ openPage }) => {
    const page = await openPage("run/");
    const source = `
      import { Barrier, Process } from "multiprocessing";
      import { get } from "requests";
      function load(name: string, all: Barrier) {
        all.wait();
        open(name, "wb").write(get("${SITE}/" + name).content);
      }
      if (__name__ === "__main__") {
        const names = ["dunes.png", "galaxy.png", "marble.png"];
        const all = new Barrier(3);
        const children = names.map((name) => new Process({ target: load, args: [name, all] }));
        for (const child of children) child.start();
        for (const child of children) child.join();
        print(names.map((name) => open(name, "rb").read(4)[1]));
      }`;
    const record = await run(page, source, { networkDelay: { seconds: 1, perMegabyte: 0 } });
    expect(record).toMatchObject({ outcome: "finished", stdout: "[80, 80, 80]\n", stderr: "" });
    const waiting = record.events.filter((event) => event.kind === "state" && event.state === "io");
    const arrived = record.events.find((event) => event.kind === "io" && event.operation === "get");
    // All had set out before the first one came.
    expect(Math.max(...waiting.map(({ t }) => t))).toBeLessThan(arrived?.t ?? 0);
  });

  test("end at once when their process or their run is ended", async ({ openPage }) => {
    const page = await openPage("run/");
    const source = `
      import { Event, Process } from "multiprocessing";
      import { get } from "requests";
      import time from "time";
      function load(begun: Event) { begun.set(); get("${SITE}/waves.png"); }
      if (__name__ === "__main__") {
        const begun = new Event();
        const child = new Process({ target: load, args: [begun] });
        child.start();
        begun.wait();
        time.sleep(0.2);
        child.kill();
        child.join();
        print(child.exitcode);
        load(begun);
      }`;
    const delay = { networkDelay: { seconds: 3600 } };
    // By then the child's life is over, also on a busy machine.
    const record = await run(page, source, { ...delay, timeLimit: 6 });
    expect(record).toMatchObject({ outcome: "time limit", stdout: "-9\n" });
  });
});

test("the Files panel shows what is written, while it is written", async ({ openPage }) => {
  const page = await openPage("en/process/one-process/");
  await page.getByText(/This machine ·/).waitFor();
  expect(await page.getByRole("tab", { name: "Files" }).count()).toBe(0);
  await page.getByRole("textbox", { name: /Program in TypeScript/ }).fill(`
    import requests from "requests";
    const answer = requests.get("${SITE}/forest.png");
    open("forest.png", "wb").write(answer.content);
    open("notes.txt", "w").write("one\\ntwo\\n");
    input();`);
  await page.getByRole("tab", { name: "Files" }).click();
  await page
    .getByRole("combobox", { name: "How long the network takes for each request" })
    .selectOption("0.2");
  await page.getByRole("button", { name: /^Run/ }).click();
  const picture = page.getByRole("img", { name: "forest.png" });
  await picture.waitFor();
  await page.getByText("one two").waitFor();
  // The program still waits for input.
  expect(await page.getByRole("button", { name: /^Stop/ }).count()).toBe(1);
  await expect
    .poll(() => picture.evaluate((image) => Reflect.get(image, "naturalWidth")))
    .toBe(540);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save notes.txt" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("notes.txt");
  await page.getByRole("button", { name: /^Stop/ }).click();
  await page.getByRole("button", { name: /^Run/ }).waitFor();
  expect(await picture.count()).toBe(1);
});
