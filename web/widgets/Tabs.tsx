// A row of tabs, worked with the arrow keys as ARIA's tab pattern says. The panels are the caller's:
// `<div role="tabpanel" id={panelId(group, id)} aria-labelledby={tabId(group, id)}>`.
import { type KeyboardEvent, useRef } from "react";
import style from "./Tabs.module.css";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface TabsProps<Id extends string> {
  /** Unique on the page; names the tabs' and panels' elements. */
  readonly group: string;
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** `boxed` tabs sit on paper, `bare` ones on the panel's own ground. */
  readonly look?: "boxed" | "bare";
}

export function tabId(group: string, id: string): string {
  return `${group}-tab-${id}`;
}

export function panelId(group: string, id: string): string {
  return `${group}-panel-${id}`;
}

export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { group, label, tabs, selected, onSelect, look = "boxed" } = props;
  const row = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const index = tabs.findIndex((tab) => tab.id === selected);
    const wanted = tabs[nextIndex(event.key, index, tabs.length)];
    if (!wanted) return;
    event.preventDefault();
    onSelect(wanted.id);
    row.current?.querySelector<HTMLElement>(`#${tabId(group, wanted.id)}`)?.focus();
  };

  return (
    <div className={style["tabs"]} role="tablist" aria-label={label} ref={row} data-look={look}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={tabId(group, tab.id)}
          className={style["tab"]}
          type="button"
          role="tab"
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? panelId(group, tab.id) : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
          onKeyDown={onKeyDown}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

function nextIndex(key: string, index: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
