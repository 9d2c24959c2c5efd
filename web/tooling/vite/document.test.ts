// The document around a page: the policy comes first, nothing runs inline, and words can't break out.
import { describe, expect, it } from "vitest";
import { documentOf, type PageAssets } from "./document.ts";

const page = {
  lang: "en",
  title: `</title><script>alert("x")</script>`,
  description: `"quoted" & <tagged>`,
  html: "<main>hello</main>",
  translations: [
    { lang: "en", path: "/en/" },
    { lang: "zh-Hans", path: "/zh/" },
  ],
  modules: [],
  runs: false,
};
const assets: PageAssets = {
  begin: {
    script: "/assets/begin.js",
    entry: "/assets/site.js",
    needed: ["/a.js", "/b.js"],
    api: "/assets/run.js",
  },
  blockingScripts: ["/assets/choose.js"],
  styles: [{ url: "/assets/site.css", text: "p{color:red}\n" }],
  modules: ["/assets/more.js"],
};
const options = { policy: "default-src 'self'", origin: undefined, base: "" };
const html = documentOf(page, assets, options);

describe("document", () => {
  it("begins with the policy", () => {
    expect(html).toMatch(
      /<head>\n<meta http-equiv="Content-Security-Policy" content="default-src 'self'">/,
    );
  });

  it("has no inline script and no way to make one", () => {
    const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)/g)];
    expect(scripts).toHaveLength(3);
    for (const [, attributes, text] of scripts) {
      expect(attributes).toMatch(/ src="/);
      expect(text).toBe("");
    }
    expect(html).toContain("&lt;/title&gt;&lt;script&gt;");
    expect(html).toContain(`content="&quot;quoted&quot; &amp; &lt;tagged&gt;"`);
  });

  it("carries its styles, and a link that keeps them from being fetched again", () => {
    expect(html).toContain(
      `<style>p{color:red}</style><link rel="stylesheet" href="/assets/site.css" disabled>`,
    );
  });

  it("names what starts after the first paint", () => {
    expect(html).toContain(
      `<script src="/assets/begin.js" data-entry="/assets/site.js" data-needed="/a.js /b.js" data-api="/assets/run.js"></script>`,
    );
  });

  it("starts at once what need not wait", () => {
    expect(html).toContain(`<script type="module" src="/assets/more.js"></script>`);
    const bare = documentOf(page, { ...assets, begin: { script: "/begin.js" } }, options);
    expect(bare).toContain(`<script src="/begin.js"></script>`);
  });

  it("tells search engines of translations only by absolute addresses", () => {
    expect(html).not.toContain("canonical");
    const known = documentOf(page, assets, {
      ...options,
      origin: "https://example.org",
      base: "/m",
    });
    expect(known).toContain(`<link rel="canonical" href="https://example.org/m/en/">`);
    expect(known).toContain(
      `<link rel="alternate" hreflang="zh-Hans" href="https://example.org/m/zh/">`,
    );
  });
});
