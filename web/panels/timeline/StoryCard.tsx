// The sentence about what is pointed at, floating beside it. Page side.
import { useLayoutEffect, useRef } from "react";
import type { CssPixels } from "../../base/units.ts";
import styles from "./Timeline.module.css";

interface Props {
  readonly x: CssPixels;
  readonly y: CssPixels;
  /** Colour index of the process. */
  readonly colour: number;
  readonly time: string;
  readonly sentence: string;
}

const AWAY: CssPixels = 14;

export function StoryCard({ x, y, colour, time, sentence }: Props) {
  const card = useRef<HTMLDivElement>(null);
  // Placed once its size is known: above the place where there is room, inside its panel always.
  useLayoutEffect(() => {
    const element = card.current;
    const panel = element?.offsetParent;
    if (!element || !panel) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = Math.max(6, Math.min(panel.clientWidth - width - 6, x - width / 2));
    const above = y - height - AWAY;
    const top =
      above > 2 ? above : Math.max(2, Math.min(panel.clientHeight - height - 4, y + AWAY + 6));
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  });
  return (
    <div
      ref={card}
      className={styles["card"]}
      style={{ borderLeftColor: `var(--lane-${colour})` }}
      aria-hidden="true"
    >
      <span className={styles["time"]}>{time}</span>
      {sentence}
    </div>
  );
}
