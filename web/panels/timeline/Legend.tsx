// What the patterns mean. Shows the states that every run has, and the others once a run has them. Page side.
import type { ReactNode } from "react";
import type { Kinds } from "./use-growth.ts";
import styles from "./Legend.module.css";
import type { TimelineWords } from "./words.ts";

interface Props {
  readonly words: TimelineWords["legend"];
  readonly kinds: Kinds;
}

export function Legend({ words, kinds }: Props) {
  const long = Object.values(kinds).some(Boolean);
  return (
    <ul className={`${styles["legend"]} ${long ? styles["long"] : ""}`} aria-label={words.label}>
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
      {kinds.io && (
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
      {kinds.core && (
        <Entry word={words.core}>
          <rect x=".5" y="3.5" width="25" height="11" rx="3" fill="none" stroke="currentColor" />
        </Entry>
      )}
      {kinds.gil && (
        <Entry word={words.gil}>
          <rect x=".5" y="3.5" width="25" height="11" rx="3" fill="none" stroke="currentColor" />
          <path d="M5 4v10M10 4v10M15 4v10M20 4v10" stroke="currentColor" strokeWidth="1.2" />
        </Entry>
      )}
      {kinds.turn && (
        <Entry word={words.turn}>
          <path
            className={styles["ink"]}
            d="M0 4h13v11h13"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
        </Entry>
      )}
      {kinds.coroutine && (
        <Entry word={words.coroutine}>
          <path d="M0 6h24M3 12h23" stroke="currentColor" strokeWidth="1.2" opacity=".6" />
          <path d="M0 6h3M12 6h3M3 12h5M23 12h3" stroke="currentColor" strokeWidth="4" />
        </Entry>
      )}
      <Entry word={words.arrow}>
        <path d="M2 14C12 14 12 4 24 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </Entry>
      {kinds.message && (
        <Entry word={words.message}>
          <path d="M3 3c8 0 8 11 17 11" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <circle cx="21" cy="14" r="2.75" fill="currentColor" />
        </Entry>
      )}
      {kinds.request && (
        <Entry word={words.request}>
          <path d="M9 2v14" stroke="currentColor" strokeWidth="1.2" />
          <path d="M17 16V2" stroke="currentColor" strokeWidth="1.2" strokeDasharray="3.5 2.5" />
        </Entry>
      )}
      {kinds.hold && (
        <Entry word={words.hold}>
          <rect x="0" y="2" width="26" height="9" rx="3" fill="currentColor" opacity=".35" />
          <path className={styles["brass"]} d="M0 14h26" strokeWidth="3" />
        </Entry>
      )}
      {kinds.task && (
        <Entry word={words.task}>
          <path d="M1 6v5h24V6" fill="none" stroke="currentColor" strokeWidth="1.2" />
        </Entry>
      )}
      {kinds.depth && (
        <Entry word={words.depth}>
          <path d="M1 15V11h6V6h7v4h6v5z" fill="currentColor" opacity=".35" />
          <path d="M1 11h6V6h7v4h6" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </Entry>
      )}
    </ul>
  );
}

function Entry({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">
        {children}
      </svg>
      <span>{word}</span>
    </li>
  );
}
