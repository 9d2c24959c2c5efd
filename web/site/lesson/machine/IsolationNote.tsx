// Why programs of this page run on the simulated machine only, and what helps: shown where the page is not isolated.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { helpAgainst, isolationWords } from "../../isolation/isolation-help.ts";
import style from "../bench/bench.module.css";

export function IsolationNote() {
  const { language } = useMessages();
  const words = isolationWords[language];
  const { kind, href } = helpAgainst(window, language);
  return (
    <p className={style["note"]}>
      {words.note}
      <a href={href} {...(kind === "framed" && { target: "_blank", rel: "noreferrer" })}>
        {words.help[kind]}
      </a>
    </p>
  );
}
