// Addresses and back.
import { describe, expect, it } from "vitest";
import { steps } from "../../course/catalogue.ts";
import { inLanguage, parseRoute, pathOf, type Route } from "./route.ts";

const lessons = steps.map((step): Route => ({ kind: "lesson", language: "zh", step }));

describe("routes", () => {
  it.each<Route>([
    { kind: "home", language: "en" },
    { kind: "differences", language: "zh" },
    { kind: "isolation", language: "en" },
    ...lessons,
  ])("come back from their path", (route) => {
    expect(parseRoute(pathOf(route))).toEqual(route);
  });

  it("end in a slash, and are understood without", () => {
    expect(pathOf({ kind: "home", language: "zh" })).toBe("/zh/");
    expect(parseRoute("/zh")).toEqual({ kind: "home", language: "zh" });
  });

  it.each([
    "/",
    "/fr/",
    "/en/process/",
    "/en/process/no-such-step/",
    "/en/process/join/more/",
    "/en/differences/more/",
  ])("don't know %s", (path) => expect(parseRoute(path)).toBeUndefined());

  it("change the language and nothing else", () => {
    for (const route of lessons) {
      expect(pathOf(inLanguage(route, "en"))).toBe(pathOf(route).replace(/^\/zh\//, "/en/"));
    }
  });
});
