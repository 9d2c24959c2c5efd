// What `npm test` consists of, in order. `npm run check` is the part before vitest.

export interface Stage {
  readonly name: string;
  /** Run from the root, with node_modules/.bin first on the path. */
  readonly command: readonly string[];
  /** What to do when it fails. */
  readonly remedy?: string;
}

/** Each of these counts as one test. */
export const CHECKS: readonly Stage[] = [
  { name: "format", command: ["oxfmt", "--check"], remedy: "npm run format" },
  { name: "lint", command: ["oxlint"], remedy: "npm run lint -- --fix mends a part" },
  ...["core", "web", "node", "lessons", "conformance"].map((part) => ({
    name: `types: ${part}`,
    command: ["tsc", "-p", `tsconfig.${part}.json`],
  })),
];

/** Written by vitest, read for the totals. */
export const REPORT = ".cache/tests.json";

/** Builds the site on the way: the browser tests want it fresh. */
export const TESTS: Stage = {
  name: "tests",
  command: [
    "vitest",
    "run",
    "--project=unit",
    "--project=browser",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${REPORT}`,
  ],
};
