// Many orders of one program: how many to try, what came out so far, and each different outcome as a bar that can
// be pressed to see its run. The panel explores nothing itself. Page side.
import { useState } from "react";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import type { ExplorerPhase } from "../../session/session.ts";
import { type Replay, scheduleText } from "../../trace/schedule-text.ts";
import { Button } from "../../widgets/Button.tsx";
import type { Exploration, OutcomeGroup, SimulationSettings } from "../../wire/simulation.ts";
import style from "./ExplorePanel.module.css";
import { OutcomeRow } from "./OutcomeRow.tsx";
import { SchedulePaste } from "./SchedulePaste.tsx";
import { exploreWords, type ExploreWords } from "./words.ts";

const ORDERS = [200, 1_000, 10_000];

export interface ExplorePanelProps {
  readonly phase: ExplorerPhase;
  readonly exploration: Exploration | null;
  readonly compiles: boolean;
  /** What the machine was set to when these outcomes were found. */
  readonly settings: SimulationSettings;
  /** A setting is none: nothing can be explored. */
  readonly blocked: boolean;
  /** The program has been edited since it was explored. */
  readonly stale: boolean;
  /** The order of the run that is shown, as text. */
  readonly shown: string | null;
  readonly onExplore: (orders: number) => void;
  readonly onCancel: () => void;
  readonly onReplay: (replay: Replay) => void;
}

export function ExplorePanel(props: ExplorePanelProps) {
  const { phase, exploration, settings, blocked, stale, shown, onReplay } = props;
  const words = exploreWords[useMessages().language];
  const [orders, setOrders] = useState(ORDERS[0] ?? 1);
  const [copied, setCopied] = useState("");
  const groups = exploration?.groups ?? [];
  const running = phase === "running";
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
    <section className={style["panel"]} aria-label={words.label} tabIndex={0}>
      <div className={style["controls"]}>
        <select
          aria-label={words.orders}
          value={orders}
          disabled={running}
          onChange={({ currentTarget }) => setOrders(Number(currentTarget.value))}
        >
          {ORDERS.map((count) => (
            <option key={count} value={count}>
              {words.choice(count)}
            </option>
          ))}
        </select>
        {running ? (
          <Button look="outlined" onClick={props.onCancel}>
            {words.cancel}
          </Button>
        ) : (
          <Button look="outlined" disabled={blocked} onClick={() => props.onExplore(orders)}>
            {words.explore}
          </Button>
        )}
      </div>
      {running && (
        <progress
          aria-label={words.label}
          max={exploration?.wanted ?? orders}
          value={exploration?.tried ?? 0}
        />
      )}
      <output className={style["said"]}>{said(props, words)}</output>
      {stale && groups.length > 0 && <p className={style["said"]}>{words.stale}</p>}
      <ul className={style["outcomes"]} aria-label={words.outcomes}>
        {groups.map((group) => (
          <OutcomeRow
            key={group.key}
            group={group}
            usual={usualOf(groups, group)}
            tried={exploration?.tried ?? 1}
            settings={settings}
            shown={scheduleText({ schedule: group.schedule, settings }) === shown}
            disabled={stale}
            words={words}
            onReplay={() => onReplay({ schedule: group.schedule, settings })}
            onCopyRefused={setCopied}
          />
        ))}
      </ul>
      <SchedulePaste key={copied} text={copied} words={words} onReplay={onReplay} />
    </section>
  );
}

/** The output that most others had: a glance shows where this one parts from it. */
function usualOf(groups: readonly OutcomeGroup[], group: OutcomeGroup): string | null {
  const others = groups.filter((other) => other !== group);
  return others.toSorted((a, b) => b.count - a.count)[0]?.stdout ?? null;
}

function said(props: ExplorePanelProps, words: ExploreWords): string {
  const { phase, exploration, blocked, compiles } = props;
  const { tried = 0, wanted = 0, groups = [] } = exploration ?? {};
  const kept = groups.reduce((sum, { count }) => sum + count, 0);
  const found = { outcomes: groups.length, more: kept < tried };
  if (phase === "failed") return words.failed;
  if (!compiles) return words.compileError;
  if (phase === "running") return tried > 0 ? words.progress(tried, wanted, found) : "";
  if (blocked) return words.badSettings;
  if (phase === "cancelled") return words.cancelled(tried, found);
  return phase === "ended" ? words.done(tried, found) : words.intro;
}
