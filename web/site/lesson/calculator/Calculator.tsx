// The arithmetic of step 10.1 for the reader to turn: pages, seconds, processes and waits at once; numbers and lanes
// change together. Fetched when its place on the page is there.
import { useId, useState } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import style from "./calculator.module.css";
import { duration, FIELDS, FIRST_PLAN, inUnits, type Plan, STEPS, waitersOf } from "./plan.ts";
import { PlanPicture } from "./PlanPicture.tsx";
import { calculatorWords, type CalculatorWords } from "./words.ts";

export function Calculator() {
  const words = calculatorWords[useMessages().language];
  const [plan, setPlan] = useState(FIRST_PLAN);
  const { value, unit } = inUnits(duration(plan));
  return (
    <fieldset className={style["calculator"]}>
      <legend>{words.title}</legend>
      <div className={style["fields"]}>
        {FIELDS.map((field) => (
          <Slider
            key={field}
            field={field}
            value={plan[field]}
            words={words}
            onTurn={(turned) => setPlan({ ...plan, [field]: turned })}
          />
        ))}
      </div>
      <output className={style["result"]}>{words.result(plan, words.time(value, unit))}</output>
      <PlanPicture plan={plan} words={words} />
      <p className={style["note"]}>{words.waiters[waitersOf(plan)]}</p>
    </fieldset>
  );
}

interface SliderProps {
  readonly field: keyof Plan;
  readonly value: number;
  readonly words: CalculatorWords;
  readonly onTurn: (value: number) => void;
}

/** Its places are those of the list, so that the arrow keys go from one round number to the next. */
function Slider({ field, value, words, onTurn }: SliderProps) {
  const id = useId();
  const steps = STEPS[field];
  return (
    <div className={style["field"]}>
      <label htmlFor={id}>{words.fields[field]}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={steps.length - 1}
        value={steps.indexOf(value)}
        aria-valuetext={words.number(value)}
        onChange={({ currentTarget }) => onTurn(steps[currentTarget.valueAsNumber] ?? value)}
      />
      <b>{words.number(value)}</b>
    </div>
  );
}
