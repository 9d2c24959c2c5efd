// What the patterns mean. Shows the states that every run has, and the others once a run has them. Page side.
import type { ReactNode } from "react";
import styles from "./Timeline.module.css";
import type { TimelineWords } from "./words.ts";

interface Props {
  readonly words: TimelineWords["legend"];
  readonly io: boolean;
  readonly ready: boolean;
}

export function Legend({ words, io, ready }: Props) {
  return (
    <ul className={styles["legend"]} aria-label={words.label}>
      <Entry word={words.running}>
        <rect x="0" y="3" width="26" height="12" rx="3" fill="currentColor" />
      </Entry>
      <Entry word={words.sleeping}>
        <path d="M0 9h26" stroke="currentColor" strokeWidth="3" opacity=".6" />
      </Entry>
      <Entry word={words.waiting}>
        <path
          d="M2 15 14 3M9 15 21 3M16 15l8-8"
          stroke="currentColor"
          strokeWidth="1.8"
          opacity=".55"
        />
        <rect
          x=".5"
          y="3.5"
          width="25"
          height="11"
          rx="3"
          fill="none"
          stroke="currentColor"
          opacity=".7"
        />
      </Entry>
      {io && (
        <Entry word={words.io}>
          <path
            d="M2 9h24"
            stroke="currentColor"
            strokeWidth="3.5"
            strokeLinecap="round"
            strokeDasharray=".01 7"
          />
        </Entry>
      )}
      {ready && (
        <Entry word={words.ready}>
          <rect x=".5" y="3.5" width="25" height="11" rx="3" fill="none" stroke="currentColor" />
        </Entry>
      )}
      <Entry word={words.arrow}>
        <path d="M2 14C12 14 12 4 24 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </Entry>
    </ul>
  );
}

function Entry({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">
        {children}
      </svg>
      {word}
    </li>
  );
}
