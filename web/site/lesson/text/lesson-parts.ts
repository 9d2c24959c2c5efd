// The words that lesson texts are written in: <Predict>, <Option>, <After>, <Look>, <Change>; and <Calculator />, which
// one step has. Exercises have <Goal> and <Hint> besides, see Exercise.tsx.
import { CalculatorSlot } from "../calculator/CalculatorSlot.tsx";
import { After } from "./After.tsx";
import { Change } from "./Change.tsx";
import { Look } from "./Look.tsx";
import { Option, Predict } from "./Predict.tsx";

export const lessonParts = {
  Predict,
  Option,
  After,
  Look,
  Change,
  Calculator: CalculatorSlot,
};
