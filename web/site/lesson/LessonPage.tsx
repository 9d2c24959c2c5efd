// A step of a lesson on one screen: its text, and the workbench with its program beside it.
import { useEffect, useState } from "react";
import type { Place, StepPage } from "../../course/catalogue.ts";
import { editKey } from "../../course/edits.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { SplitPane } from "../../widgets/SplitPane.tsx";
import { usualSizes } from "../../course/pane-sizes.ts";
import { SiteHeader } from "../header/SiteHeader.tsx";
import { Workbench } from "./bench/Workbench.tsx";
import { Lesson, LessonContext } from "./lesson.ts";
import style from "./LessonPage.module.css";
import { LessonText } from "./LessonText.tsx";
import { MachineSlot } from "./MachineSlot.tsx";
import type { ExerciseParts } from "./text/load-exercise.ts";
import { usePaneSizes } from "./use-pane-sizes.ts";

export interface LessonPageProps {
  readonly place: Place;
  readonly page: StepPage;
  readonly exercise: ExerciseParts | null;
}

const loadSession = () =>
  import("../../session/create-session.ts").then(({ createSession }) => createSession());

export function LessonPage({ place, page, exercise }: LessonPageProps) {
  const { t, language } = useMessages();
  const [lesson] = useState(() => new Lesson(place.step, page, loadSession));
  const { step, title } = place;
  const [sizes, setSizes] = usePaneSizes();

  useEffect(() => {
    lesson.open();
    const onStorage = (event: StorageEvent) => {
      if (event.key === editKey(step.path)) lesson.program.lookElsewhere();
    };
    window.addEventListener("storage", onStorage);
    return () => {
      window.removeEventListener("storage", onStorage);
      lesson.dispose();
    };
  }, [lesson, step]);

  return (
    <LessonContext value={lesson}>
      <div className={style["page"]}>
        <SiteHeader
          trail={[
            { text: `${step.chapter.number} ${step.chapter.title[language]}` },
            { text: title },
          ]}
        >
          <MachineSlot place="header" />
        </SiteHeader>
        <main id="content" className={style["main"]} tabIndex={-1}>
          <SplitPane
            direction="row"
            label={t("workbench.sizeText")}
            size={sizes.text}
            initial={usualSizes.text}
            onSize={(part) => setSizes({ ...sizes, text: part })}
            first={<LessonText place={place} text={page.text} exercise={exercise} />}
            second={<Workbench sizes={sizes} onSizes={setSizes} />}
          />
        </main>
      </div>
    </LessonContext>
  );
}
