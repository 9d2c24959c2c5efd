// The column of prose: number and chapter, title, the text of the step, and the way to the next one.
import { useState } from "react";
import type { MDXContent } from "mdx/types";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { useLesson } from "./lesson.ts";
import style from "./LessonPage.module.css";
import { StepNavigation } from "./StepNavigation.tsx";
import { createGoalBook, GoalBookContext } from "./text/goals.ts";
import { lessonParts } from "./text/lesson-parts.ts";
import { Solution } from "./text/Solution.tsx";
import { TitleParts } from "./TitleParts.tsx";

export function LessonText({ text: Text }: { readonly text: MDXContent }) {
  const { t, language } = useMessages();
  const { step, place, content } = useLesson();
  const [goals] = useState(createGoalBook);
  return (
    <div className={style["text"]}>
      <article className={style["article"]} aria-label={t("lesson.prose")}>
        <p className={style["number"]}>
          {step.chapter.number}.{step.number} · {step.chapter.title[language]}
        </p>
        <h1 className={style["title"]}>
          <TitleParts title={place.title[language]} />
        </h1>
        <div className={`prose ${style["prose"]}`}>
          <GoalBookContext value={goals}>
            <Text components={lessonParts} />
          </GoalBookContext>
          {content.data.exercise && <Solution />}
        </div>
      </article>
      <StepNavigation place={place} />
    </div>
  );
}
