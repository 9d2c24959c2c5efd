// What stands, until the reader comes near, where the fields of the simulated machine will be, and Explore.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import type { InEachLanguage } from "../../../i18n/language.ts";
import { USUAL_SIMULATION } from "../../../wire/simulation.ts";
import { useLesson } from "../lesson.ts";
import style from "./at-first.module.css";

const settings: InEachLanguage<(cores: number, gil: boolean, microseconds: number) => string> = {
  en: (cores, gil, microseconds) =>
    `${cores} ${cores === 1 ? "core" : "cores"} · ${gil ? "a GIL in each process" : "no GIL"} · ${microseconds} µs a statement`,
  zh: (cores, gil, microseconds) =>
    `${cores} 个核 · ${gil ? "每个进程一把 GIL" : "没有 GIL"} · 每条语句 ${microseconds} 微秒`,
};

const orders: InEachLanguage<string> = {
  en: "Here many orders of this program can be tried.",
  zh: "在这里可以让程序按许多种次序各跑一遍。",
};

export function AtFirst({ of }: { readonly of: "settings" | "orders" }) {
  const { language } = useMessages();
  const { machine } = useLesson().content.data;
  const { cores, gil, statementCost } = { ...USUAL_SIMULATION, ...machine };
  const microseconds = Math.round(statementCost * 1e6);
  return (
    <p className={style[of]}>
      {of === "orders" ? orders[language] : settings[language](cores, gil, microseconds)}
    </p>
  );
}
