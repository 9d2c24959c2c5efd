// How long the sample network takes, beside Run, where the program uses it. From the next run on.
import type { InEachLanguage } from "../../../i18n/language.ts";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { USUAL_NETWORK_DELAY } from "../../../wire/session-options.ts";
import { useLesson, useRun } from "../lesson.ts";
import style from "./NetworkSetting.module.css";

/** Seconds a request. */
const CHOICES = [0, 0.2, USUAL_NETWORK_DELAY.seconds, 2, 5];

const words: InEachLanguage<{ label: string; choice: (seconds: number) => string }> = {
  en: {
    label: "How long the network takes for each request",
    choice: (seconds) => `Network ${seconds} s`,
  },
  zh: { label: "每次请求在网络上要花多久", choice: (seconds) => `网络 ${seconds} 秒` },
};

export function NetworkSetting() {
  const { label, choice } = words[useMessages().language];
  const { run } = useLesson();
  const delay = useRun(({ networkDelay }) => networkDelay ?? USUAL_NETWORK_DELAY.seconds);
  return (
    <select
      className={style["setting"]}
      aria-label={label}
      title={label}
      value={delay}
      onChange={({ currentTarget }) => run.setNetworkDelay(Number(currentTarget.value))}
    >
      {CHOICES.map((seconds) => (
        <option key={seconds} value={seconds}>
          {choice(seconds)}
        </option>
      ))}
    </select>
  );
}
