import { expect, it } from "vitest";
import { helpAgainst } from "./isolation-help.ts";

const page = (at: string, isSecureContext: boolean, top?: object) => {
  const one = { isSecureContext, location: { href: at }, top: top as unknown };
  return top ? one : Object.assign(one, { top: one });
};

it("leads to what helps where the page is", () => {
  const https = "https://site.test/en/pool/first/";
  expect(helpAgainst(page(https, true, {}), "en")).toEqual({ kind: "framed", href: https });
  expect(helpAgainst(page("http://site.test/en/", false), "en")).toEqual({
    kind: "insecure",
    href: "https://site.test/en/",
  });
  expect(helpAgainst(page(https, true), "zh")).toEqual({
    kind: "blocked",
    href: "/zh/isolation/",
  });
});
