// What the simulated machine is set to, in one row above the workbench. A field that holds no setting says what
// may stand there, and keeps what was typed. Fetched when the simulated machine is chosen.
import { useEffect, useId, useRef } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Button } from "../../../widgets/Button.tsx";
import { TYPED, type TypedField, wrongFields } from "./machine-fields.ts";
import type { MachineStore } from "./machine-store.ts";
import style from "./settings.module.css";
import { useMachine, useMachineStore } from "./use-machine.ts";
import { type MachineWords, machineWords } from "./words.ts";

export function MachineSettings() {
  const store = useMachineStore();
  const words = machineWords[useMessages().language];
  if (!store) return null;
  return <Settings store={store} words={words} />;
}

interface Props {
  readonly store: MachineStore;
  readonly words: MachineWords;
}

function Settings({ store, words }: Props) {
  const { fields, choosing, refused } = useMachine(store, (state) => state);
  const row = useRef<HTMLFieldSetElement>(null);
  const wrong = wrongFields(fields);
  // Run was pressed while a setting is none: the reader is led to it.
  useEffect(() => {
    if (refused > 0) row.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refused]);
  return (
    <fieldset ref={row} className={style["settings"]} aria-label={words.settings}>
      {TYPED.map((name) => (
        <Field key={name} name={name} wrong={wrong.includes(name)} store={store} words={words} />
      ))}
      <label className={style["check"]}>
        <input
          type="checkbox"
          checked={fields.gil}
          onChange={({ currentTarget }) => store.set({ gil: currentTarget.checked })}
        />
        {words.gil}
      </label>
      <label className={style["check"]} title={words.chooseHint}>
        <input
          type="checkbox"
          checked={choosing}
          onChange={({ currentTarget }) => store.setChoosing(currentTarget.checked)}
        />
        {words.choose}
      </label>
    </fieldset>
  );
}

function Field({ name, wrong, store, words }: Props & { name: TypedField; wrong: boolean }) {
  const text = useMachine(store, ({ fields }) => fields[name]);
  const id = useId();
  const { label, unit, allowed } = words.fields[name];
  return (
    <div className={style["field"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        size={Math.max(3, Math.min(10, text.length))}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={({ currentTarget }) => store.set({ [name]: currentTarget.value })}
      />
      {unit && <span aria-hidden="true">{unit}</span>}
      {name === "seed" && (
        <Button
          className={style["dice"]}
          aria-label={words.anotherSeed}
          title={words.anotherSeed}
          onClick={() => store.anotherSeed(Math.random())}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <rect
              x="1.7"
              y="1.7"
              width="12.6"
              height="12.6"
              rx="2.6"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
            />
            <g fill="currentColor">
              <circle cx="5" cy="5" r="1.3" />
              <circle cx="8" cy="8" r="1.3" />
              <circle cx="11" cy="11" r="1.3" />
            </g>
          </svg>
        </Button>
      )}
      {wrong && (
        <span id={`${id}-wrong`} className={style["wrong"]} role="alert">
          {allowed}
        </span>
      )}
    </div>
  );
}
