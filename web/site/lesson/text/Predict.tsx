// `<Predict question="…"><Option id="…">…</Option>…</Predict>`: one question before the run. Skippable, never
// graded. After a run the option that came true is marked, by what the run did.
import { createContext, type ReactNode, use, useDeferredValue, useMemo } from "react";
import { answerOf } from "../../../course/prediction.ts";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { useLesson, useReading, useRun } from "../lesson.ts";
import style from "./Predict.module.css";
import { useChecks } from "./use-checks.ts";

/** Ids of the options that came true; null before a run. */
const OutcomeContext = createContext<ReadonlySet<string> | null>(null);

export function Predict({
  question,
  children,
}: {
  readonly question: string;
  readonly children: ReactNode;
}) {
  const { t } = useMessages();
  const { data } = useLesson().content;
  // What was printed may be long to read through: the Run button need not wait for it.
  const record = useDeferredValue(useRun((state) => state.record));
  const holds = useChecks();
  const outcome = useMemo(
    () => record && holds && answerOf(data, record, holds),
    [data, record, holds],
  );

  return (
    <fieldset className={style["card"]}>
      <legend className={style["legend"]}>
        <span className={style["kicker"]}>{t("lesson.beforeYouRun")}</span>
        {withCode(question)}
      </legend>
      <OutcomeContext value={outcome}>{children}</OutcomeContext>
      {outcome?.size === 0 && <p className={style["none"]}>{t("lesson.noneCameTrue")}</p>}
    </fieldset>
  );
}

/** An attribute is no MDX: what stands between backticks is code all the same. */
function withCode(question: string): ReactNode {
  return question
    .split("`")
    .map((part, place) => (place % 2 === 1 ? <code key={part}>{part}</code> : part));
}

export function Option({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { predict } = useLesson();
  const chosen = useReading((state) => state.prediction === id);
  const outcome = use(OutcomeContext);
  if (outcome) {
    return (
      <Verdict cameTrue={outcome.has(id)} chosen={chosen}>
        {children}
      </Verdict>
    );
  }
  return (
    <label className={style["option"]}>
      <input type="radio" name="prediction" checked={chosen} onChange={() => predict(id)} />
      <span>{children}</span>
    </label>
  );
}

function Verdict(props: {
  readonly cameTrue: boolean;
  readonly chosen: boolean;
  readonly children: ReactNode;
}) {
  const { cameTrue, chosen, children } = props;
  const { t } = useMessages();
  const words = cameTrue
    ? t(chosen ? "lesson.cameTrueYours" : "lesson.cameTrue")
    : chosen && t("lesson.yourChoice");
  return (
    <div className={style["option"]} data-true={cameTrue} data-chosen={chosen}>
      <span className={style["sign"]} aria-hidden="true">
        {cameTrue ? "✓" : ""}
      </span>
      <span>
        {children}
        {words && <small className={style["verdict"]}>{words}</small>}
      </span>
    </div>
  );
}
