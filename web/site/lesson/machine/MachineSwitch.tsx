// On which machine the programs of this page run: a switch of two, and what each of them is, in words. Fetched
// after the page's own script.
import { useId } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import type { MachineStore } from "./machine-store.ts";
import style from "./machine.module.css";
import { useMachine, useMachineStore } from "./use-machine.ts";
import { type MachineWords, machineWords } from "./words.ts";

export function MachineSwitch({ place }: { readonly place: "header" | "bench" }) {
  const store = useMachineStore();
  const words = machineWords[useMessages().language];
  if (!store) return null;
  return (
    <div className={style["machine"]} data-place={place}>
      <Switch store={store} words={words} />
      <About words={words} />
    </div>
  );
}

interface Props {
  readonly store: MachineStore;
  readonly words: MachineWords;
}

function Switch({ store, words }: Props) {
  const chosen = useMachine(store, ({ kind }) => kind);
  const group = useId();
  return (
    <fieldset className={style["switch"]}>
      <legend className="visually-hidden">{words.machine}</legend>
      {(["real", "simulated"] as const).map((kind) => (
        <label key={kind}>
          <input
            className="visually-hidden"
            type="radio"
            name={group}
            checked={kind === chosen}
            disabled={kind === "real" && !store.isolated}
            onChange={() => store.choose(kind)}
          />
          <span>
            <i data-kind={kind} />
            {kind === "real" ? words.real(navigator.hardwareConcurrency) : words.simulated}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A button, and what it opens: the browser closes it at Escape or a press elsewhere. */
function About({ words }: { readonly words: MachineWords }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={style["info"]}
        popoverTarget={id}
        aria-label={words.about}
        title={words.about}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <circle cx="9" cy="9" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path d="M9 8v4.6" stroke="currentColor" strokeWidth="1.6" />
          <circle cx="9" cy="5.4" r="1.05" fill="currentColor" />
        </svg>
      </button>
      <dialog id={id} popover="auto" className={style["about"]} aria-label={words.about}>
        <h2>{words.about}</h2>
        {words.explained.map(({ title, sentences }) => (
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
          {words.close}
        </button>
      </dialog>
    </>
  );
}
