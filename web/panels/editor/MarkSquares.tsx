// The squares before a line: one for each process that is there, in its colour. Up to two are large, up to
// eight are small, in two rows; with more, the last place shows that there are more.
import { type EditorPlace, MOST_SQUARES } from "./line-marks.ts";
import styles from "./editor.module.css";

export function MarkSquares({ places }: { readonly places: readonly EditorPlace[] }) {
  const shown = places.length > MOST_SQUARES ? places.slice(0, MOST_SQUARES - 1) : places;
  return (
    <span
      className={styles["squares"]}
      data-many={places.length > 2 || undefined}
      title={places.map(({ name }) => name).join(", ")}
    >
      {shown.map(({ name, colour }) => (
        <span key={name} className={styles["square"]} data-place={colour} />
      ))}
      {shown.length < places.length && <span className={styles["more"]}>+</span>}
    </span>
  );
}
