// One page of the site, ready to be shown: its words, its title, its content. Loading one fetches what that
// page needs and nothing of the others. Runs on the page and in the prerenderer.
import type { ReactElement } from "react";
import { loadMessages, type Messages } from "../../i18n/messages.ts";
import type { PageWords } from "../../i18n/page-areas.ts";
import { loadStep, placeOf } from "../../course/catalogue.ts";
import { loadDifferences } from "../differences/load-differences.ts";
import { loadExercise } from "../lesson/text/load-exercise.ts";
import type { Route } from "./route.ts";

export interface Page {
  readonly route: Route;
  readonly messages: Messages;
  readonly title: string;
  /** For search results. */
  readonly description: string;
  readonly content: ReactElement;
}

/** Rejects when a part can't be fetched. The same route may be tried again. */
export async function loadPage(route: Route): Promise<Page> {
  const [messages, view] = await Promise.all([
    loadMessages(route.language, wordsOf(route)),
    loadView(route),
  ]);
  return { route, messages, ...view(messages) };
}

/** Which words it has. */
export function wordsOf({ kind }: Route): PageWords {
  return kind === "home" || kind === "lesson" ? kind : "plain";
}

/** Builds the page once its words are there. */
type View = (messages: Messages) => Omit<Page, "route" | "messages">;

async function loadView(route: Route): Promise<View> {
  switch (route.kind) {
    case "home": {
      const { HomePage } = await import("../home/HomePage.tsx");
      return ({ t }) => ({
        title: `${t("site.name")} · ${t("site.tagline")}`,
        description: t("home.lead"),
        content: <HomePage />,
      });
    }
    case "differences": {
      const [{ DifferencesPage }, differences] = await Promise.all([
        import("../differences/DifferencesPage.tsx"),
        loadDifferences(route.language),
      ]);
      return ({ t }) => ({
        title: `${differences.words.title} · ${t("site.name")}`,
        description: differences.words.lead,
        content: <DifferencesPage differences={differences} />,
      });
    }
    case "isolation": {
      const [{ IsolationPage }, { isolationPageWords }] = await Promise.all([
        import("../isolation/IsolationPage.tsx"),
        import("../isolation/words.ts"),
      ]);
      const { title, lead } = isolationPageWords[route.language];
      return ({ t }) => ({
        title: `${title} · ${t("site.name")}`,
        description: lead,
        content: <IsolationPage />,
      });
    }
    case "lesson": {
      const { step, language } = route;
      const [{ LessonPage, expectKeptEdits }, page] = await Promise.all([
        import("../lesson/lesson-page.ts"),
        loadStep(step, language),
      ]);
      const [exercise] = await Promise.all([loadExercise(page), expectKeptEdits(step)]);
      const place = placeOf(step, page.titles);
      return ({ t }) => ({
        title: `${place.title} · ${step.chapter.title[language]} · ${t("site.name")}`,
        description: page.description,
        // The key leaves the language out: switching it keeps edits and a running program.
        content: <LessonPage key={step.path} {...{ place, page, exercise }} />,
      });
    }
  }
}
