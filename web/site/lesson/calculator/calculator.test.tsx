import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import {
  atOnce,
  duration,
  FIELDS,
  FIRST_PLAN,
  inUnits,
  onAxis,
  STEPS,
  TICKS,
  UNITS,
  waitersOf,
} from "./plan.ts";
import { PlanPicture } from "./PlanPicture.tsx";
import { calculatorWords } from "./words.ts";

const told = (plan: typeof FIRST_PLAN, language: "en" | "zh" = "en") => {
  const { value, unit } = inUnits(duration(plan));
  const words = calculatorWords[language];
  return words.result(plan, words.time(value, unit));
};

describe("the arithmetic", () => {
  it.each([
    [{}, "1 at once: 46.3 days"],
    [{ waits: 10 }, "10 at once: 4.63 days"],
    [{ processes: 10, waits: 20 }, "200 at once: 5.56 hours"],
    [{ processes: 4, waits: 5000 }, "20,000 at once: 3.33 minutes"],
    [{ pages: 100, processes: 64, waits: 10_000 }, "100 at once: 2 seconds"],
    [{ pages: 100, seconds: 0.1, waits: 20 }, "20 at once: 0.5 seconds"],
  ])("%j: %s", (turned, words) => expect(told({ ...FIRST_PLAN, ...turned })).toBe(words));

  it("speaks Chinese", () => {
    expect(told({ ...FIRST_PLAN, waits: 10 }, "zh")).toBe("同时 10 个：4.63 天");
  });

  it("begins at values that its sliders have, and knows who waits", () => {
    for (const field of FIELDS) expect(STEPS[field]).toContain(FIRST_PLAN[field]);
    expect([1, 200, 500].map((waits) => waitersOf({ ...FIRST_PLAN, waits }))).toEqual([
      "one",
      "threads or coroutines",
      "coroutines",
    ]);
    expect(atOnce({ ...FIRST_PLAN, pages: 100, waits: 1000 })).toBe(100);
  });

  it("has an axis that grows, and on which every plan lies", () => {
    const ticks = TICKS.map(({ value, unit }) => onAxis(value * UNITS[unit]));
    expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
    expect([...ticks, onAxis(0.1), onAxis(1e8)].every((x) => x >= 0 && x <= 1)).toBe(true);
    expect(onAxis(0.1)).toBe(0);
  });
});

describe("the picture", () => {
  const draw = (turned: Partial<typeof FIRST_PLAN>): string =>
    renderToStaticMarkup(
      <PlanPicture plan={{ ...FIRST_PLAN, ...turned }} words={calculatorWords.en} />,
    );
  const count = (markup: string, tag: string) => markup.split(`<${tag}`).length - 1;
  const width = (markup: string) => Number(/<rect[^>]*width="([\d.]+)"/.exec(markup)?.[1]);

  it("has a lane for each process, with a stripe for each wait, up to what can be told apart", () => {
    expect(count(draw({}), "rect")).toBe(1);
    expect(count(draw({ processes: 4, waits: 2 }), "rect")).toBe(8);
    expect(count(draw({ processes: 64, waits: 10_000 }), "rect")).toBe(8 * 5);
    expect(draw({ processes: 64 })).toContain("and 56 more");
  });

  it("gets shorter as more is waited for at once", () => {
    const widths = [1, 10, 200, 10_000].map((waits) => width(draw({ waits })));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(widths).size).toBe(4);
  });
});
