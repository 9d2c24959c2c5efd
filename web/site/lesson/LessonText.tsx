// The column of prose: number and chapter, title, the text of the step, and the way to the next one.
import type { MDXContent } from "mdx/types";
import type { Place } from "../../course/catalogue.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import style from "./LessonPage.module.css";
import { StepNavigation } from "./StepNavigation.tsx";
import { lessonParts } from "./text/lesson-parts.ts";
import type { ExerciseParts } from "./text/load-exercise.ts";
import { TitleParts } from "./TitleParts.tsx";

export interface LessonTextProps {
  readonly place: Place;
  readonly text: MDXContent;
  readonly exercise: ExerciseParts | null;
}

export function LessonText({ place, text: Text, exercise }: LessonTextProps) {
  const { t, language } = useMessages();
  const { step } = place;
  return (
    <div className={style["text"]}>
      <article className={style["article"]} aria-label={t("lesson.prose")}>
        <p className={style["number"]}>
          {step.chapter.number}.{step.number} · {step.chapter.title[language]}
        </p>
        <h1 className={style["title"]}>
          <TitleParts title={place.title} />
        </h1>
        <div className={`prose ${style["prose"]}`}>
          {exercise ? (
            <exercise.Exercise>
              <Text components={{ ...lessonParts, ...exercise.exerciseParts }} />
            </exercise.Exercise>
          ) : (
            <Text components={lessonParts} />
          )}
        </div>
      </article>
      <StepNavigation place={place} />
    </div>
  );
}
