// The plugins that turn words and lessons into modules. The site needs them, and so does every test that
// imports the catalogue or the messages.
import { join } from "node:path";
import mdx from "@mdx-js/rollup";
import remarkGfm from "remark-gfm";
import type { PluginOption } from "vite";
import { differences } from "./differences.ts";
import { lessons } from "./lessons.ts";
import { rehypeCode } from "./mdx-code.ts";
import { remarkTitle } from "./mdx-title.ts";
import { messages } from "./messages.ts";

export function content(root: string): PluginOption[] {
  return [
    messages(join(root, "web/i18n/messages")),
    lessons(root),
    differences(root),
    {
      enforce: "pre",
      ...mdx({
        remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkTitle],
        rehypePlugins: [rehypeCode],
      }),
    },
  ];
}
