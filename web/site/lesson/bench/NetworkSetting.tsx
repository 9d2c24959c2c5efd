// How long the sample network takes, beside Run, where the program uses it. From the next run on.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { USUAL_NETWORK_DELAY } from "../../../wire/session-options.ts";
import { useLesson, useRun } from "../lesson.ts";
import style from "./NetworkSetting.module.css";

/** Seconds a request. */
const CHOICES = [0, 0.2, USUAL_NETWORK_DELAY.seconds, 2, 5];

export function NetworkSetting() {
  const { t } = useMessages();
  const { run } = useLesson();
  const delay = useRun(({ networkDelay }) => networkDelay ?? USUAL_NETWORK_DELAY.seconds);
  return (
    <select
      className={style["setting"]}
      aria-label={t("files.network")}
      title={t("files.network")}
      value={delay}
      onChange={({ currentTarget }) => run.setNetworkDelay(Number(currentTarget.value))}
    >
      {CHOICES.map((seconds) => (
        <option key={seconds} value={seconds}>
          {t("files.seconds", { seconds })}
        </option>
      ))}
    </select>
  );
}
