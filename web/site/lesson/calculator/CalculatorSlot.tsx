// `<Calculator />` in a lesson text: keeps the place free until the calculator has come, and leaves it empty in the
// HTML, where nothing can be turned.
import { useChunk } from "../../../widgets/use-chunk.ts";
import style from "./slot.module.css";

const load = () => import("./Calculator.tsx");

export function CalculatorSlot() {
  const { part } = useChunk(load, true);
  return <div className={style["slot"]}>{part && <part.Calculator />}</div>;
}
