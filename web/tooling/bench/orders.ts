// A thousand orders of a race, explored as a reader does it: from a press on Explore to the last outcome on the page.
// Each exploration has a worker of its own; the first on a page fetches the machine too.
import type { Page } from "playwright";
import type { Bench } from "./bench-page.ts";
import { digits, median, table } from "./statistics.ts";

const VISITS = 3;
/** Explorations of each visit. */
const TIMES = 4;
const ORDERS = 1000;

/** Three times two additions, of which some get lost: the output ends with what is left. */
const RACES = [
  { name: "two processes, a shared `Value`", lesson: "en/shared-memory/every-order/" },
  { name: "two threads, a variable", lesson: "en/threads/lost-update/" },
] as const;

interface Outcome {
  /** The number that was printed. */
  readonly left: number;
  /** How many orders printed it, and how many had been tried when the first one did. */
  readonly count: number;
  readonly foundAt: number;
}

interface Explored {
  readonly seconds: number;
  readonly outcomes: readonly Outcome[];
}

export async function measureOrders(bench: Bench): Promise<string> {
  const rows: string[][] = [];
  for (const { name, lesson } of RACES) {
    const first: number[] = [];
    const again: number[] = [];
    const found: (readonly Outcome[])[] = [];
    const context = await bench.browser.newContext();
    for (let visit = 0; visit < VISITS; visit++) {
      const page = await context.newPage();
      await open(page, new URL(lesson, bench.siteUrl).href);
      for (let time = 0; time < TIMES; time++) {
        const { seconds, outcomes } = await explore(page);
        (time === 0 ? first : again).push(seconds);
        found.push(outcomes);
      }
      await page.close();
    }
    await context.close();
    rows.push([name, ...times(first, again), ...findings(name, found)]);
  }
  const head = [
    `${digits(ORDERS)} orders of a race`,
    "first on a page",
    "again",
    "orders a second",
  ];
  return table([[...head, "outcomes", "first lost update"], ...rows]);
}

function times(first: readonly number[], again: readonly number[]): string[] {
  const seconds = median(again);
  return [`${digits(median(first))} s`, `${digits(seconds)} s`, digits(ORDERS / seconds)];
}

/** All explorations must have found the same: the sum without a loss, and sums with one. */
function findings(name: string, found: readonly (readonly Outcome[])[]): string[] {
  const [outcomes = []] = found;
  const told = JSON.stringify(outcomes);
  const tried = outcomes.reduce((sum, { count }) => sum + count, 0);
  const lost = outcomes.filter(({ left }) => left >= 2 && left < 6);
  const whole = outcomes.some(({ left }) => left === 6);
  if (tried !== ORDERS || !whole || lost.length !== outcomes.length - 1 || lost.length === 0) {
    throw new Error(`${name}: ${told} is not what many orders come to`);
  }
  if (found.some((other) => JSON.stringify(other) !== told)) {
    throw new Error(`${name}: the same seeds found different things`);
  }
  const foundAt = Math.min(...lost.map((one) => one.foundAt));
  return [String(outcomes.length), `order ${foundAt}`];
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "networkidle" });
  await page.getByRole("tab", { name: "Explore" }).click();
  await page.getByRole("combobox", { name: "How many orders" }).selectOption(String(ORDERS));
}

async function explore(page: Page): Promise<Explored> {
  const seconds = await page
    .getByRole("button", { name: "Explore", exact: true })
    .evaluate(pressAndWait, `${ORDERS.toLocaleString("en")} orders tried`);
  const rows = page.getByRole("list", { name: "Outcomes" }).locator("button[title]:first-child");
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [
      row.getAttribute("title"),
      ...[...row.children].map((one) => one.textContent),
    ]),
  );
  return { seconds, outcomes: texts.map((row) => outcomeOf(row.join(" | "))) };
}

/** An outcome as the page words it. */
function outcomeOf(row: string): Outcome {
  const worded = /^first at order (\d+) \| .*n is (\d+) \| ([\d,]+) · /.exec(row);
  const [foundAt, left, count] = (worded ?? [])
    .slice(1)
    .map((figure) => Number(figure.replaceAll(",", "")));
  if (foundAt !== undefined && left !== undefined && count !== undefined) {
    return { left, count, foundAt };
  }
  throw new Error(`No outcome that a race should have: ${row}`);
}

/** In the page: seconds until all orders are tried and shown. */
function pressAndWait(button: Element, end: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const pressed = performance.now();
    let began = false;
    const observer = new MutationObserver(() => {
      const goesOn = document.querySelector("progress") !== null;
      began ||= goesOn;
      if (!began || goesOn) return;
      observer.disconnect();
      const said = [...document.querySelectorAll("output")].map((one) => one.textContent);
      if (!said.some((text) => text?.includes(end))) reject(new Error(said.join("\n")));
      else requestAnimationFrame(() => resolve((performance.now() - pressed) / 1000));
    });
    observer.observe(document.body, { childList: true, subtree: true });
    if (button instanceof HTMLElement) button.click();
  });
}
