// The prerenderer's door: which pages there are, and each one's HTML. Runs under Node, at build time and in
// the development server; never on a page.
import { prerender } from "react-dom/static";
import type { ReactNode } from "react";
import englishWords from "virtual:messages/en/welcome";
import chineseWords from "virtual:messages/zh/welcome";
import { loadStep, steps } from "../course/catalogue.ts";
import { languages, localeOf } from "../i18n/language.ts";
import { createMessages } from "../i18n/messages.ts";
import { loadPage, wordsOf } from "./routing/page.tsx";
import { inLanguage, parseRoute, pathOf, type Route } from "./routing/route.ts";
import { Site } from "./Site.tsx";
import { Welcome } from "./Welcome.tsx";

/** A page as the document around it needs it. */
export interface RenderedPage {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** What stands in #root. */
  readonly html: string;
  /** Paths of the same page in each language; empty for pages that speak all of them. */
  readonly translations: readonly { readonly lang: string; readonly path: string }[];
  /** Modules, by their place in the project, that the page's script loads at once. */
  readonly modules: readonly string[];
  /** The module that takes the page over; none for pages that are complete as they are. */
  readonly start?: "site" | "run";
  /** Whether it has a workbench, so that programs can be run on it from outside too. */
  readonly runs: boolean;
}

/** Every page that hydrates. */
export function allPaths(): string[] {
  const routes = languages.flatMap((language): Route[] => [
    { kind: "home", language },
    { kind: "differences", language },
    { kind: "isolation", language },
    ...steps.map((step): Route => ({ kind: "lesson", language, step })),
  ]);
  return routes.map(pathOf);
}

/** Undefined where there is no such page. */
export async function renderPage(path: string): Promise<RenderedPage | undefined> {
  const route = parseRoute(path);
  if (!route) return undefined;
  const page = await loadPage(route);
  return {
    lang: localeOf[route.language],
    title: page.title,
    description: page.description,
    html: await toHtml(<Site first={page} />),
    translations: languages.map((language) => ({
      lang: localeOf[language],
      path: pathOf(inLanguage(route, language)),
    })),
    modules: [`virtual:messages/${route.language}/${wordsOf(route)}`, ...(await modulesOf(route))],
    start: "site",
    runs: route.kind === "lesson",
  };
}

/** Pages that speak both languages. */
export type WelcomeKind = "root" | "run" | "not-found";

export async function renderWelcome(kind: WelcomeKind): Promise<RenderedPage> {
  const messages = {
    en: createMessages("en", englishWords),
    zh: createMessages("zh", chineseWords),
  };
  const { t } = messages.en;
  const title = {
    root: `${t("site.name")} · ${t("site.tagline")}`,
    run: `${t("welcome.runTitle")} · ${t("site.name")}`,
    "not-found": `${t("welcome.notFoundTitle")} · ${t("site.name")}`,
  }[kind];
  return {
    lang: localeOf.en,
    title,
    description: `${t("home.lead")} ${messages.zh.t("home.lead")}`,
    html: await toHtml(<Welcome kind={kind} messages={messages} />),
    translations: [],
    modules: [],
    ...(kind === "run" && { start: "run" }),
    runs: false,
  };
}

async function modulesOf(route: Route): Promise<string[]> {
  switch (route.kind) {
    case "home":
      return ["web/site/home/HomePage.tsx"];
    case "differences":
      return [
        "web/site/differences/DifferencesPage.tsx",
        `web/site/differences/words.${route.language}.ts`,
        `virtual:differences/${route.language}`,
      ];
    case "isolation":
      return ["web/site/isolation/IsolationPage.tsx", "web/site/isolation/words.ts"];
    case "lesson": {
      const folder = `lessons/${route.step.folder}`;
      const { data } = await loadStep(route.step, route.language);
      return [
        "web/site/lesson/lesson-page.ts",
        `lessons/${route.step.chapter.folder}/chapter.json?steps`,
        `${folder}/step.json?page-${route.language}`,
        ...(data.exercise ? ["web/site/lesson/text/Exercise.tsx"] : []),
      ];
    }
  }
}

async function toHtml(content: ReactNode): Promise<string> {
  const { prelude } = await prerender(content);
  return new Response(prelude).text();
}
