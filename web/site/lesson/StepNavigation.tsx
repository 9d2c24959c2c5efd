// The way on: a dash for each step of the chapter, and below them the steps before and after by name.
import type { Place } from "../../course/catalogue.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { RouteLink } from "../routing/RouteLink.tsx";
import style from "./LessonPage.module.css";
import { TitleParts } from "./TitleParts.tsx";

export function StepNavigation({ place }: { readonly place: Place }) {
  const { t, language } = useMessages();
  const { step, previous, next } = place;
  const count = step.chapter.steps.length;
  return (
    <nav className={style["steps"]} aria-label={t("lesson.steps")}>
      {previous && (
        <RouteLink
          className={style["previous"]}
          to={{ kind: "lesson", language, step: previous.step }}
          aria-label={t("lesson.previous", { title: previous.title })}
        >
          <span aria-hidden="true">←</span>
          <span>{previous.title}</span>
        </RouteLink>
      )}
      <span className="visually-hidden">{t("lesson.place", { number: step.number, count })}</span>
      <span className={style["dashes"]} aria-hidden="true">
        {step.chapter.steps.map(({ number }) => (
          <i key={number} data-place={placeOf(number, step.number)} />
        ))}
      </span>
      {next ? (
        <RouteLink
          className={style["next"]}
          to={{ kind: "lesson", language, step: next.step }}
          aria-label={t("lesson.next", { title: next.title })}
        >
          <span>
            <TitleParts title={next.title} />
          </span>
          <span aria-hidden="true">→</span>
        </RouteLink>
      ) : (
        <RouteLink className={style["next"]} to={{ kind: "home", language }}>
          {t("lesson.allChapters")}
        </RouteLink>
      )}
    </nav>
  );
}

function placeOf(number: number, here: number): "before" | "here" | "after" {
  if (number === here) return "here";
  return number < here ? "before" : "after";
}
