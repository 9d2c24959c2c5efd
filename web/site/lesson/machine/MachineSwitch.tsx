// On which machine the programs of this page run: a switch of two, and a button that opens what each of them is, in
// words. Fetched after the page's own script; what a choice leads to is fetched when somebody comes near.
import { useId, useState } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { useChunk } from "../../../widgets/use-chunk.ts";
import type { MachineKind } from "../../../wire/run-record.ts";
import { useLesson, useSimulated } from "../lesson.ts";
import { loadMachine } from "../load-machine.ts";
import style from "./switch.module.css";
import { switchWords } from "./switch-words.ts";

export function MachineSwitch({ place }: { readonly place: "header" | "bench" }) {
  const lesson = useLesson();
  return (
    <div
      className={style["machine"]}
      data-place={place}
      onPointerEnter={lesson.expectMachine}
      onFocus={lesson.expectMachine}
    >
      <Switch />
      <About />
    </div>
  );
}

function Switch() {
  const lesson = useLesson();
  const words = switchWords[useMessages().language];
  const chosen: MachineKind = useSimulated() ? "simulated" : "real";
  const group = useId();
  const choose = (kind: MachineKind): void => {
    // Run tries again, and says so when it can't be had.
    lesson.machine().then((store) => store.choose(kind), console.warn);
  };
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
            disabled={kind === "real" && !crossOriginIsolated}
            onChange={() => choose(kind)}
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
function About() {
  const words = switchWords[useMessages().language];
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const { part } = useChunk(loadMachine, wanted);
  return (
    <>
      <button
        type="button"
        className={style["info"]}
        popoverTarget={id}
        aria-label={words.about}
        title={words.about}
        onClick={() => setWanted(true)}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <circle cx="9" cy="9" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path d="M9 8v4.6" stroke="currentColor" strokeWidth="1.6" />
          <circle cx="9" cy="5.4" r="1.05" fill="currentColor" />
        </svg>
      </button>
      <dialog id={id} popover="auto" className={style["about"]} aria-label={words.about}>
        {part && <part.MachineExplained id={id} />}
      </dialog>
    </>
  );
}
