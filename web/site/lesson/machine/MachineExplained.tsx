// What each machine is, in words: the inside of what the switch opens. Fetched when somebody comes near.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import style from "./explained.module.css";
import { machineWords } from "./words.ts";

/** `id`: of the popover that it stands in. */
export function MachineExplained({ id }: { readonly id: string }) {
  const { about, explained, close } = machineWords[useMessages().language];
  return (
    <>
      <h2>{about}</h2>
      {explained.map(({ title, sentences }) => (
        <section key={title}>
          <h3>{title}</h3>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ))}
      <button
        type="button"
        className={style["close"]}
        popoverTarget={id}
        popoverTargetAction="hide"
      >
        {close}
      </button>
    </>
  );
}
