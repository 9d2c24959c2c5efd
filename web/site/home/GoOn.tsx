// Beside the way to the first step: the way back to the step that the reader began last, once there is one.
import { steps } from "../../course/catalogue.ts";
import { readProgress } from "../../course/progress.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { useBrowserFact } from "../../widgets/use-browser-fact.ts";
import { pageStorage } from "../remembered.ts";
import { RouteLink } from "../routing/RouteLink.tsx";

/** Its path; "" when no step was begun. Progress keeps the order in which steps were. */
const begunLast = () => Object.keys(readProgress(pageStorage()).steps).at(-1) ?? "";

export function GoOn() {
  const { t, language } = useMessages();
  const path = useBrowserFact(begunLast);
  const step = steps.find((one) => one.path === path);
  if (!step) return <span>{t("home.startHint")}</span>;
  const { chapter, number } = step;
  return (
    <RouteLink to={{ kind: "lesson", language, step }}>
      {t("home.goOn", { step: `${chapter.number}.${number}`, chapter: chapter.title[language] })}
    </RouteLink>
  );
}
