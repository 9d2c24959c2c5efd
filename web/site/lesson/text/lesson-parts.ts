// The words that lesson texts are written in: <Predict>, <Option>, <After>, <Look>, <Change>, <Goal>, <Hint>; and
// <Calculator />, which one step has.
import { CalculatorSlot } from "../calculator/CalculatorSlot.tsx";
import { After } from "./After.tsx";
import { Change } from "./Change.tsx";
import { Goal, Hint } from "./Goal.tsx";
import { Look } from "./Look.tsx";
import { Option, Predict } from "./Predict.tsx";

export const lessonParts = {
  Predict,
  Option,
  After,
  Look,
  Change,
  Goal,
  Hint,
  Calculator: CalculatorSlot,
};
