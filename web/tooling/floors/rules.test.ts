// The guard on bad examples: each rule is broken once, and once kept right beside the limit.
import { describe, expect, test } from "vitest";
import { importViolations } from "./import-rules.ts";
import { show, sourceFile } from "./source-file.ts";
import { styleViolations } from "./style-rules.ts";

const HOUSE = new Set([
  "web/base/event.ts",
  "web/wire/run-record.ts",
  "web/trace/log.ts",
  "web/machines/real/page/kernel.ts",
  "web/machines/simulated/clock.ts",
  "web/session/session.ts",
  "web/panels/memory/MemoryPanel.tsx",
  "web/tooling/browser/browser-test.ts",
]);

const imports = (path: string, text: string) =>
  importViolations(sourceFile(path, text), HOUSE).map(show);

describe("imports that break the floor plan are told, however they are written", () => {
  test.each([
    [`import { log } from "../trace/log.ts";`, "import"],
    [`import type { log } from "../trace/log.ts";`, "import type"],
    [`import { type Log } from "../trace/log.ts";`, "import"],
    [`import "../trace/log.ts";`, "import"],
    [`export { log } from "../trace/log.ts";`, "import"],
    [`export type { Log } from "../trace/log.ts";`, "import type"],
    [`export * from "../trace/log.ts";`, "import"],
    [`const log = await import("../trace/log.ts");`, "import"],
    ["const log = await import(`../trace/log.ts`);", "import"],
    [`let log: import("../trace/log.ts").Log;`, "import type"],
    [`new Worker(new URL("../trace/log.ts", import.meta.url));`, "import"],
    [`import.meta.glob("../trace/log.ts");`, "import"],
    [`import.meta.glob(["../trace/log.ts"], { eager: true });`, "import"],
    [`import url from "../trace/log.ts?worker&url";`, "import"],
    [`import url from "/web/trace/log.ts";`, "import"],
  ])("%s", (text, kind) => {
    const specifier = /["'`]([./][^"'`]+)/.exec(text)?.[1];
    expect(imports("web/wire/letter.ts", `// A letter.\n${text}`)).toEqual([
      `web/wire/letter.ts:2  ${kind} "${specifier}": wire may import base; not trace`,
    ]);
  });
});

describe("an import is told when", () => {
  test.each([
    ["web/base/dice.ts", `import { x } from "../wire/run-record.ts"`, "base may import nothing"],
    ["web/base/dice.ts", `import * as v from "valibot"`, "base imports no package"],
    [
      "web/machines/real/page/pool.ts",
      `import { clock } from "../../simulated/clock.ts"`,
      "not machines/simulated",
    ],
    [
      "web/panels/timeline/Timeline.tsx",
      `import { session } from "../../session/session.ts"`,
      "panels may import only types of session",
    ],
    [
      "web/course/catalogue.ts",
      `import type { Session } from "../session/session.ts"`,
      "course may import base, i18n, trace, types of wire; not session",
    ],
    [
      "web/site/entry.ts",
      `import { kernel } from "../machines/real/page/kernel.ts"`,
      "not machines/real",
    ],
    [
      "web/site/entry.ts",
      `import.meta.glob("/lessons/*/*/step.json")`,
      "only course/ reads lessons/",
    ],
    ["web/site/entry.ts", `import "monaco-editor"`, "only panels/editor imports monaco-editor"],
    ["web/site/entry.ts", `import("monaco-editor/esm/x.js")`, "only panels/editor imports"],
    ["web/panels/editor/x.ts", `import "@xterm/addon-fit"`, "only panels/terminal imports @xterm/"],
    ["web/session/files.ts", `import fs from "node:fs"`, "only tooling and tests run under Node"],
    ["web/trace/lanes.ts", `import { log } from "./log"`, "write the extension"],
    ["web/wire/codec.ts", `import { x } from "../tooling/browser/browser-test.ts"`, "not tooling"],
    ["web/cellar/wine.ts", ``, "is on no floor"],
  ])("%s: %s", (path, text, rule) => {
    expect(imports(path, text)).toEqual([expect.stringContaining(rule)]);
  });
});

describe("an import is fine when", () => {
  test.each([
    ["web/trace/lanes.ts", `import { log } from "./log.ts"`],
    ["web/trace/lanes.ts", `import type { RunRecord } from "../wire/run-record.ts"`],
    ["web/session/create.ts", `import { kernel } from "../machines/real/page/kernel.ts"`],
    ["web/session/create.ts", `import url from "../machines/real/page/kernel.ts?worker&url"`],
    ["web/panels/memory/x.ts", `import type { Session } from "../../session/session.ts"`],
    ["web/panels/editor/x.ts", `import "monaco-editor"; import "monaco-editor/esm/x.js"`],
    ["web/course/catalogue.ts", `import.meta.glob("/lessons/*/*/step.json")`],
    ["web/trace/log.test.ts", `import { test } from "vitest"; import "node:fs"`],
    ["web/site/x.browser.test.ts", `import "../tooling/browser/browser-test.ts"`],
    ["web/machines/real/worker/load.ts", `import(blobUrl)`],
    ["web/wire/words.ts", `const text = 'import { x } from "../trace/log.ts"'`],
  ])("%s: %s", (path, text) => {
    expect(imports(path, text)).toEqual([]);
  });
});

const style = (path: string, text: string) => styleViolations(sourceFile(path, text)).map(show);

describe("a habit of STYLE that is broken is told", () => {
  test.each([
    ["web/base/dice.ts", `export const a = 1;`, "opens with a comment"],
    ["web/base/dice.ts", `// Dice.\nexport default 1;`, ":2  has a default export"],
    ["web/base/dice.ts", `// Dice.\n\n\n\nlet a = b as string;`, ":5  has an `as` without"],
    ["web/base/dice.ts", `// Dice.\n${"\n".repeat(300)}`, "has 301 lines; at most 300"],
    ["web/base/Dice.ts", `// Dice.`, "kebab-case.ts"],
    ["web/base/rollDice.ts", `// Dice.`, "kebab-case.ts"],
    ["web/base/roll_dice.ts", `// Dice.`, "kebab-case.ts"],
    ["web/base/utils.ts", `// Dice.`, `"utils" says nothing`],
    [
      "web/widgets/dice.tsx",
      `// A die.\nexport function Dice() {}`,
      "none of its components (Dice)",
    ],
    [
      "web/widgets/Roll.tsx",
      `// A die.\nexport function Dice() {}`,
      "none of its components (Dice)",
    ],
    [
      "web/trace/log.ts",
      `// Log.\nAtomics.wait(a, 0, 0);`,
      ":2  only machines/real/shared/futex.ts",
    ],
    [
      "web/trace/log.ts",
      `// Log.\nAtomics.notify(a, 0);`,
      ":2  only machines/real/shared/futex.ts",
    ],
    ["web/trace/log.ts", `// Log.\nAtomics.waitAsync(a, 0, 0);`, "waits and notifies"],
    ["web/trace/log.ts", `// Log.\nAtomics["wait"](a, 0, 0);`, "waits and notifies"],
    ["web/trace/log.ts", `// Log.\nconst { wait } = Atomics;`, "waits and notifies"],
    ["web/trace/log.test.ts", `Atomics.wait(a, 0, 0);`, "waits and notifies"],
  ])("%s: %s", (path, text, rule) => {
    expect(style(path, text)).toEqual([expect.stringContaining(rule)]);
  });
});

describe("a habit of STYLE that is kept is not", () => {
  test.each([
    ["web/base/dice.ts", `// Dice.${"\n".repeat(300)}`],
    ["web/base/dice.test.ts", "\n".repeat(400)],
    ["web/base/roll-2-dice.ts", `// Dice.\nexport const a = [1] as const;`],
    ["web/base/dice.ts", `// Dice.\n\n\n\nlet a = b as string; // b was read from text`],
    ["web/base/dice.ts", `// Dice.\n\n\n\n// b was read from text\nlet a = b as string;`],
    ["web/panels/timeline/words.en.ts", `// Words.`],
    ["web/widgets/Dice.tsx", `// A die.\nexport function Dice() {}`],
    ["web/widgets/Dice.tsx", `// A die.\nexport const Dice = memo(() => null);`],
    ["web/widgets/Dice.tsx", `// A die.\nexport const SIDES = 6;\nexport function Dice() {}`],
    ["web/base/dice.test.ts", `let a = b as string;`],
    ["web/site/entry-client.tsx", `// The entry.\nexport const SIDES = 6;`],
    ["web/python/types/shared_memory.d.ts", `// Types.\ndeclare const a: 1;\nexport default a;`],
    ["web/machines/real/shared/futex.ts", `// Futex.\nAtomics.wait(a, 0, 0);`],
    ["web/trace/log.ts", `// Log.\nAtomics.load(a, 0); Atomics.store(a, 0, 1);`],
  ])("%s: %s", (path, text) => {
    expect(style(path, text)).toEqual([]);
  });
});
